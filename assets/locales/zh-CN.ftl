# Pharos 灯塔，简体中文。
seat-facilitator = 主持人
group-business = 业务
group-it = IT
group-risk = 风险
group-management = 管理

### Home, import, shell
language-name = 中文
brand-chinese = 灯塔
moment-today = 今天{ $time }
moment-yesterday = 昨天{ $time }
notice-unexpected = 出了意料之外的问题。已保存的内容都在。

shell-skip = 跳到内容
shell-saved = 已保存在{ $file }
shell-undo = 撤销
shell-undo-what = 撤销：{ $what }
shell-redo = 重做
shell-redo-what = 重做：{ $what }
shell-step = 第{ $number }步，{ $name }
shell-menu = 菜单
shell-close = 关闭工作坊
shell-dismiss = 关闭
shell-connection-lost = 连接断了。看到的是最后保存的内容，恢复后改动会自己发出去。
shell-no-answer = Pharos没有回应。
shell-no-answer-about = 看看它还在不在运行。这一页会自己再试。
shell-link-refused = 这个链接已经失效。
shell-link-refused-about = Pharos每次启动都会换一个新链接，打开它刚显示的那个。

rail-label = 工作坊步骤
rail-prepare = 准备
rail-prepare-about = { $count }条标准
rail-ideate = 构思
rail-ideas = { $count }条想法
rail-import = 导入表格
rail-shape = 成形
rail-use-cases = { $count ->
    [0] 还没有用例
   *[other] { $count }个用例
}
rail-score = 评分
rail-rounds = { $count ->
    [0] 还没开轮
   *[other] { $count }轮
}
rail-decide = 决策
rail-decide-about = 选出灯塔
rail-lighthouses = { $count }座灯塔
rail-plan = 计划
rail-plan-about = 速赢与路线图
rail-export = 导出
rail-export-about = 交付材料

theme-day = 白天
theme-night = 夜晚
theme-system = 跟随系统

settings-title = 设置
settings-about = 改了就生效，只留在这台电脑上。
settings-language = 语言
settings-language-about = 只换页面上的字。工作坊里的内容保持原来的语言。
settings-theme = 外观
settings-theme-about = 会场暗的时候，夜晚更护眼。
settings-text-size = 字号
settings-text-size-about = 90%到160%。
settings-single-keys = 单键快捷键
settings-single-keys-about = 没有在输入时，H、G和「?」直接起作用。手滑多就关掉，组合键照常。

describe-title = 工作坊说明
describe-name = 标题
describe-organisation = 组织
describe-question = 给全场的问题
describe-question-about = 这一场要回答什么，可以空着。
describe-cancel = 取消
describe-save = 保存

keys-title = 键盘
keys-sheet = 打开这张表
keys-escape = 关掉最上面一层
keys-everywhere = 随处可用
keys-go-to = 去往
keys-criteria = 换标准
keys-use-cases = 上一个、下一个用例
keys-table = 矩阵或表格
keys-lamp = 点亮或熄灭灯塔
keys-reset = 还原试用权重

history-title = 历史
history-empty = 还没有改动
history-empty-about = 这场工作坊的每次改动都会在这里留下一行，都能撤销。
history-older = 更早的

step-describe-workshop = 改了工作坊说明
step-put-criterion = 改了标准「{ $subject }」
step-set-weights = 改了权重
step-set-lines = 移了象限线
step-put-group = 改了分组「{ $subject }」
step-add-seats = 加了{ $count }个席位
step-add-lanes = 加了{ $count }条泳道
step-add-ideas = 加了{ $count }条想法
step-add-use-cases = { $count ->
    [1] 加了「{ $subject }」
   *[other] 加了{ $count }个用例
}
step-edit-use-case = 改了「{ $subject }」
step-remove-use-cases = { $count ->
    [1] 删了「{ $subject }」
   *[other] 删了{ $count }个用例
}
step-park-use-case = { $count ->
    [0] 放回「{ $subject }」
   *[other] 暂搁「{ $subject }」
}
step-answer-gates = { $count ->
    [1] 答了「{ $subject }」的一道门槛
   *[other] 答了{ $count }道门槛
}
step-open-round = 打开第{ $subject }轮
step-close-round = 结束第{ $subject }轮
step-reopen-round = 重新打开第{ $subject }轮
step-rate = 评了「{ $subject }」
step-import-ratings = 导入{ $count }条评分
step-light-lighthouse = { $count ->
    [0] 熄灭「{ $subject }」
   *[other] 点亮「{ $subject }」
}
step-mark-beginning = 工作坊建好了
step-undo = 撤销了：{ $what }
step-redo = 重做了：{ $what }

home-hero = 哪件事，先交给生成式AI？
home-hero-about = 把一屋子人的想法，变成三件周一就能动手的事。
home-morning = 早上好。
home-afternoon = 下午好。
home-evening = 晚上好。
home-greeting-about = 从上次停下的地方接着来。
home-example = 先看一场开完的
home-example-about = 潮轮机械（虚构）：18人、56条想法、12个用例，三座灯塔。随便改，改不坏。
home-example-open = 打开示例工作坊
home-example-short = 打开示例
home-new = 从模板新建
home-new-about = 议程、标准、权重都已填好。
home-new-blank = 从空白开始
home-people = { $from }到{ $to }人
home-hours = { $hours }小时
home-hours-minutes = { $hours }小时{ $minutes }分
home-minutes = { $minutes }分钟
home-sittings = { $count }场，每场{ $length }
home-open = 打开文件
home-open-about = 同事发来的工作坊，或一张用例表。
home-open-file = 打开文件
home-choose = 选择工作坊
home-choose-table = 选择表格
home-paste = 粘贴表格
home-drop = 拖到这里
home-drop-workshop = .pharos工作坊
home-drop-table = .xlsx、.csv或.tsv
home-drop-over = 松手就打开
home-drop-no-path = 浏览器不会透露文件在哪里。改为填写工作坊的路径。
home-path = 工作坊在运行Pharos的电脑上的路径
home-path-open = 打开
home-offline = 不用账号，不连外网。工作坊就是一个文件，放在这台电脑上。
home-recent = 最近
home-recent-holds = { $count ->
    [0] 还没有用例
   *[other] { $count }个用例
} · { $lighthouses }座灯塔
home-continue = 接着开
home-go-on = 打开
home-recent-all = 全部{ $count }场
home-template-facts = { $length }，{ $people }
home-missing = 找不到文件
home-missing-about = 移走或删掉了
home-find = 找一下…
home-forget = 从列表移除
home-folder = 新工作坊放在{ $folder }

import-title = 导入
import-sub-use-cases = 表格变成用例
import-sub-ideas = 表格变成想法
import-sub-ratings = 表格变成评分
import-other-file = 换一个文件
import-drop-title = 把表格拖到这里
import-drop-about = Excel、CSV或TSV都行。第一行是列名，往下每行变成一个用例。按下导入之前什么都不会改。
import-drop-columns = 认得的列：标题、痛点、做什么、谁来用、数据、成效、职能、负责人、备注，中英文都可以。
import-choose = 选择文件
import-paste-title = 粘贴表格
import-paste-about = 在Excel或WPS里连表头一起复制，粘到这里。
import-paste-field = 表格
import-paste-use = 读进来
import-pasted = 粘贴的表格
import-cancel = 取消
import-reading = 正在读…
import-found = { $total }行里有{ $taken }行能用。
import-found-all = { $total }行都能用。
import-found-none = 照这样{ $total }行都用不上。先选哪一列是标题。
import-personal = 「{ $columns }」没勾：像是个人信息，默认不进工作坊。
import-all-chosen = 每一行去哪儿都说得清。
import-encoding = 编码
import-encoding-utf-8 = UTF-8
import-encoding-gb18030 = GB18030
import-encoding-windows-1252 = Windows-1252
import-encoding-utf-16le = UTF-16 LE
import-encoding-utf-16be = UTF-16 BE
import-delimiter = 分隔
import-delimiter-comma = 逗号
import-delimiter-semicolon = 分号
import-delimiter-pipe = 竖线
import-delimiter-tab = 制表符
import-header = 表头
import-header-row = 第{ $row }行
import-sheet = 工作表
import-size = { $size }，{ $rows }行，{ $columns }列
import-kilobytes = { $size } KB
import-megabytes = { $size } MB
import-column-target = 「{ $column }」一列变成
import-column-unnamed = 第{ $number }列
import-target-title = 标题
import-target-problem = 痛点
import-target-description = 做什么
import-target-users = 谁来用
import-target-data = 数据
import-target-outcome = 成效
import-target-department = 职能
import-target-owner = 负责人
import-target-note = 备注
import-target-text = 内容
import-target-lane = 泳道
import-target-rater = 评分人
import-target-use-case = 用例
import-target-criterion = 标准
import-target-rating = 评分
import-target-skip = 不导入
import-row = 行
import-row-number = { $row }行
import-first-rows = 先看{ $shown }行，其余{ $rest }行照同样的办法处理。
import-preview = 表格预览
import-after = 导入以后
import-new-use-cases = 个新用例
import-new-ideas = 条新想法
import-new-ratings = 条评分
import-skipped-count = 行跳过
import-repeats-count = 行重复
import-skipped = 跳过的行
import-cut = 截短的文字
import-repeats = 重复的行
import-repeat-keep = 留着
import-repeat-leave-out = 不要
import-repeat-choice = { $row }行，「{ $subject }」
import-repeats-none-out = 全部不要
import-repeats-keep-all = 全部留着
import-more-rows = 还有{ $count }行
import-kind = 每行变成
import-kind-use-cases = 用例
import-kind-ideas = 想法
import-kind-ratings = 评分
import-one-step = 整批一次写入，可以整批撤销
import-go-use-cases = 导入{ $count }个用例
import-go-ideas = 导入{ $count }条想法
import-go-ratings = 导入{ $count }条评分
import-progress = 正在导入{ $done } / { $total }
import-done-use-cases = 进来{ $count }个用例。
import-done-ideas = 进来{ $count }条想法。
import-done-ratings = 进来{ $count }条评分。

### Score, decide, export
decide-view = 看法
decide-view-matrix = 矩阵
decide-view-table = 表格
decide-round-open = 第{ $round }轮进行中，{ $raters ->
    [0] 还没人评
   *[other] { $raters }人
}
decide-round-closed = 第{ $round }轮已结束，{ $raters ->
    [0] 没人评
   *[other] { $raters }人
}
decide-between-sentences = {""}
decide-lead-none = 还没有排名。
decide-lead-only = 目前只有「{ $title }」有排名。
decide-lead-clear = 「{ $title }」领先。
decide-lead-equal-two = 「{ $first }」和「{ $second }」并列第一。
decide-lead-equal-many = { $count }个用例并列第一。
decide-lead-tied-two = 「{ $first }」和「{ $second }」几乎不分先后。
decide-lead-tied-many = 前{ $count }个用例几乎不分先后。
decide-lead-trial = 按试用的权重：
decide-wins-none = 没有速赢。
decide-wins = 速赢{ $count }个，{ $lit ->
    [0] 还没点亮。
   *[other] 点亮了{ $lit }个。
}
decide-fact-scores = 它得{ $first }分，第二名{ $second }分。
decide-fact-leader-big-bet = 分数第一，却是重点投入：价值高，成本也高。
decide-fact-leader-fill-in = 分数第一，却只是顺手做：成本低，价值也低。
decide-fact-leader-reconsider = 分数第一，却落在「再想想」。
decide-fact-line = { $total }个里有{ $count }个压线。
decide-fact-too-little = 有{ $count }个评得太少，不排名。
decide-fact-open = 第{ $round }轮还没结束，结果还会变。
decide-matrix = 价值和成本的矩阵。方向键按排名走，回车打开，L点亮。
decide-table = 用例的价值、成本和得分
decide-low = 低
decide-high = 高
decide-value-line = 价值线
decide-cost-line = 成本线
decide-value-from = { $figure }起算高价值
decide-cost-to = 到{ $figure }为止算低成本
decide-line-hint = 直接拖；或按空格拿起，用方向键移动，再按空格放下。按Esc放回原处。
decide-move-lines-open = 移动分界线…
decide-move-lines = 分界线划在哪儿？
decide-move-lines-about = 它们决定什么算高价值、什么算低成本。3是量表正中。
decide-move-lines-go = 移过去
decide-value-line-from = 高价值从几分起
decide-value-line-hint = 正好在线上算高
decide-cost-line-to = 低成本到几分止
decide-cost-line-hint = 正好在线上算低
decide-line-error = 填1到5之间的数
decide-use-median = 用全组中位数{ $figure }
decide-cancel = 取消
decide-rank = 第{ $rank }名
decide-value = 价值{ $value }
decide-cost = 成本{ $cost }
decide-score = 得分{ $score }
decide-card-close = 关上卡片
decide-tied = 和别的用例几乎不分先后，差不到1分。
decide-split-on = { $criteria }上分成两派
decide-light = 点亮
decide-put-out = 熄灭
decide-open-ratings = 看评分
decide-park = 先搁下
decide-unpark = 拿回来
decide-parked = 已搁下：「{ $title }」
decide-unparked = 拿回排名：「{ $title }」
decide-lamp = 灯塔：{ $title }
decide-lamp-on = 灯塔亮了：{ $title }。共亮{ $count }座。
decide-lamp-off = 灯塔灭了：{ $title }。共亮{ $count }座。
decide-try-weights = 试试别的权重
decide-reset = 还原
decide-balance = 价值与成本的比重
decide-balance-value = 价值{ $share }
decide-balance-cost = 成本{ $share }
decide-balance-text = 价值{ $value }，成本{ $cost }
decide-weight-text = { $weight }，占这一边100份里的{ $share }份
decide-without-more = 不含{ $criteria }，另有{ $count }条
decide-zero-value = 价值这边的权重都是0，按一样重算。
decide-zero-cost = 成本这边的权重都是0，按一样重算。
decide-trial-about = 只是试试，商定的权重不变。
decide-trial = 试用权重，商定的没动
decide-agree = 就按这个权重
decide-agreed = 权重已改定
decide-agreed-rank = 按商定权重的排名
decide-ranking = 排名
decide-filter = 按名称、负责人、标记筛选
decide-filter-quadrant = 只看一格
decide-filter-all = 全部{ $count }
decide-filter-none = 没有符合的用例。
decide-seen = 第{ $first }到{ $last }个，共{ $count }个
decide-tray = 不在矩阵上的
decide-tray-more = 等{ $count }个
decide-tray-stopped = 已停，不评分
decide-tray-unrated = 还有{ $count }个没评：去评分
decide-empty = 至少两个用例评过，矩阵才有意义
decide-empty-about = 四格的名字先在这儿，不放假数据。
decide-empty-go = 去评分
decide-go-export = 导出清单
score-table = 各用例在每条标准上的一致度
score-order = 排序
score-order-number = 按编号
score-order-disagreement = 分歧优先
score-filter = 筛选
score-legend = 柱子的颜色
score-word-agreed = 一致
score-word-mixed = 有分歧
score-word-split = 两极
score-word-few = 人数太少，不下结论
score-under-three = 少于3人不画
score-agreement = 一致度
score-cell-point = { $count }人给{ $point }分
score-cell = { $criterion }，{ $shape }：{ $given }
score-raters = { $count }人评过
score-lead-waiting = { $count }个用例等着评。
score-lead-open = 第{ $round }轮正在进行。
score-lead-split = { $count }个用例里有两派，值得聊。
score-lead-mixed = 没有两派；{ $count }个用例有分歧。
score-lead-agreed = 大家看法一致，没什么要聊的。
score-lead-few = 评的人太少，看不出一致不一致。
score-fact-rated = { $total }个用例评了{ $rated }个。
score-fact-cell = 每格是一条标准上1到5分的人数。
score-fact-three = 满3人评过，分布才画出来。
score-fact-begin = 开第1轮，再替自己或别人打分。
score-open-round = 开第{ $round }轮
score-reopen = 重开第{ $round }轮
score-close = 结束第{ $round }轮
score-close-title = 结束第{ $round }轮？
score-close-about = { $count ->
    [0] 评分就此定下。之后可以重新打开。
   *[other] 还有{ $count }个用例没人评，不会有排名。之后可以重新打开。
}
score-close-wait = 再等等
score-go-decide = 去决策
score-empty = 还没有用例
score-empty-about = 写下第一个，或者导入一张表。大家才好评同一件事。
score-empty-import = 导入表格
score-new = 新用例
score-new-go = 添加
score-edit = 改用例卡
score-edit-go = 保存
score-added = 已添加：「{ $title }」
score-edited = 已改：「{ $title }」
score-remove = 移除
score-removed = 已移除：「{ $title }」
score-place = 用例{ $place } / { $count }
score-previous = 上一个用例
score-next = 下一个用例
score-case-menu = 这个用例的更多操作
score-view = 看什么
score-view-rate = 打分
score-view-figures = 结果
score-view-gates = 五道门
score-stopped = X1门拦下了这个用例：不评分，不排名。如果答错了，到「五道门」里改。
score-parked = 已搁下：留着，但不请人评。要评就先拿回来。
score-no-round = 现在没有进行中的轮次，不收评分。可以重开上一轮，或者开下一轮。
score-not-in-round = 第{ $round }轮不评这个用例，之前的评分照算。
score-rate-as = 替谁打分
score-seat = { $number }号席位
score-add-person = 添一个人…
score-add-person-title = 还有谁打分？
score-add-person-about = 之后可以替这个人打分，这样的评分会标明由主持人录入。
score-add-person-go = 添加
score-person-name = 姓名
score-person-group = 分组
score-no-group = 不分组，全部都评
score-answered = { $count } / { $total }
score-older-round = 第{ $next }轮结束之前，这个用例按第{ $round }轮算。
score-not-asked = 有{ $count }条标准不问这个分组。
score-unseen = 有{ $count }人自己评过：计入结果，但不逐条显示。替其中一人录入，会盖掉他原来的评分。
score-keys = 1到5打分，X评不了，退格收回。上下键换标准，N和P换用例，Esc回到列表。
score-heavy = { $point } = 沉重
score-cannot = 评不了
score-cannot-judge = 这条我评不了
score-withdraw = 收回这个回答
score-saving = 正在保存
score-saved = 已保存
score-not-saved = 没存上
score-unrated = 还没有人评过。
score-figures-about = 第{ $round }轮，{ $count }人。
score-figures-split = { $criteria }上分成两派。
score-gates-about = 法律和伦理的问题，打分之前回答，不算分。
score-gate-x1 = 可能是禁止的做法吗？社会评分、在工作或教育场所识别情绪、操纵、抓取人脸
score-gate-x2 = 参与对人的决定吗？招聘、信贷、保险、教育、医疗、公共福利
score-gate-x3 = 对公众提供生成内容或对话吗？
score-gate-x4 = 个人信息或机密数据会离开公司或出境吗？
score-gate-x5 = 会在没人确认时做不可逆的操作吗？
score-follows-x1 = 停：不评分，不排名，留着并标明。
score-follows-x2 = C4不低于4。由人决定，并留下记录。
score-follows-x3 = C4不低于4。方案里要有一行写标识。
score-follows-x4 = 法务审查。C1和C4不低于3。
score-follows-x5 = 方案里必须有一行：每次都由人确认。
score-gate-reason = 理由
score-gates-date = { $date }版。
score-yes = 是
score-no = 否

### Problems, command line, lists
# 先说发生了什么，提示里说下一步怎么办。
problem-not-found = 这一项已经不在工作坊里了。
    .hint = 可能刚被人删掉。看看历史，或者撤销。
problem-already-there = 已经有了。
    .hint = 什么都没改，换一个试试。
problem-text-empty = 还没写内容。
    .hint = 写一两个词就行。
problem-text-too-long = 内容超过{ $limit }字。
    .hint = 写短一点，或者把其余部分放进备注。
problem-text-unreadable = 内容里有显示不了的字符。
    .hint = 去掉它们，重新输入。
problem-out-of-range = 数字不在{ $lowest }到{ $highest }之间。
    .hint = 换一个范围内的数。
problem-too-many = 一个工作坊最多放{ $limit }项。
    .hint = 先删掉一些。
problem-round-closed = 这一轮已经结束。
    .hint = 要改评分，先重开这一轮。
problem-round-open = 还有一轮没结束。
    .hint = 先结束那一轮。
problem-not-asked = 这一轮不请这个席位评这一条。
    .hint = 换一个席位，或者改一改分组的评分范围。
problem-already-rated = 这条标准已经有人评过分了。
    .hint = 保留原来的分值范围，或者新加一条标准。
problem-stopped = 这个用例在X1关口被叫停了。
    .hint = 先改关口的回答。
problem-nothing-to-undo = 没有可以撤销的了。
    .hint = 之前做过什么，历史里都有。
problem-nothing-to-redo = 没有可以重做的了。
    .hint = 撤销之后才能重做。
problem-changed-since = 没有撤销：之后又改过。
    .hint = 看看历史，手动改回来。
problem-file-missing = 找不到{ $file }。
    .hint = 可能挪走或改名了，核对一下路径。
problem-file-exists = { $file }已经存在，没有动它。
    .hint = 换一个名字。
problem-file-in-use =
    { $holder ->
        [none] { $file }正在别的程序里打开。
       *[other] { $file }已经打开了：{ $holder }。
    }
    .hint = 先在那边关掉。
problem-file-read-only = { $file }是只读的。
    .hint = 复制到可以写的文件夹，打开那一份。
problem-file-is-folder = { $file }是文件夹，不是工作坊。
    .hint = 选里面的.pharos文件。
problem-file-hard-linked = { $file }在这块盘上不止一个名字。
    .hint = 复制一份，打开那一份，免得两个名字各走各的。
problem-file-empty = { $file }是空的。
    .hint = 请对方重发，或者用备份。
problem-file-not-a-workshop = { $file }不是工作坊。
    .hint = 工作坊以.pharos结尾。表格可以导入到工作坊里。
problem-file-damaged = { $file }损坏或不完整，没有动它。
    .hint = 用备份，或者从来源重新复制一份。
problem-file-too-new = { $file }是更新版本的Pharos做的：格式{ $version }，这一版只认到{ $known }。
    .hint = 更新Pharos再打开。
problem-file-too-large = { $file }太大，不像工作坊。
    .hint = 看看是不是选错了文件。
problem-disk-full = 磁盘满了。暂时收不了新内容，收下的一条不少。
    .hint = 腾出空间再试；打开着的会自己继续。
problem-disk-trouble = 磁盘报错。暂时收不了新内容，收下的都在。
    .hint = 检查磁盘或网络文件夹，会自己继续。
problem-no-workshop = 还没打开工作坊。
    .hint = 先打开或新建一个。
problem-table-not-a-table = { $seems ->
        [none] { $file }不是表格。
        [workshop] { $file }不是表格，是工作坊或别的数据库。
        [pdf] { $file }不是表格，是PDF。
        [image] { $file }不是表格，是图片。
        [old-excel] { $file }是旧格式的工作簿。
        [word] { $file }不是表格，是文字文档。
        [presentation] { $file }不是表格，是幻灯片。
       *[archive] { $file }不是表格，是压缩包。
    }
    .hint = 另存为.xlsx或.csv再试。
problem-table-no-header = 没找到写着列名的那一行。
    .hint = 把列名放在第一行，或者指定在哪一行。
problem-table-too-large = 表格超过{ $limit }MB。
    .hint = 拆开，或者去掉用不着的列。
problem-table-too-many-rows = 表格超过{ $limit }行。
    .hint = 先导入一部分。
problem-table-too-many-columns = 表格超过{ $limit }列。
    .hint = 去掉用不着的列。
problem-table-cell-too-long = 第{ $row }行有一格超过{ $limit }字。
    .hint = 写短一点再试。
problem-table-bomb = 文件解开后大得不正常，没有读。
    .hint = 用表格软件另存一份再试。
problem-table-unreadable = 表格读不出来：{ $what }。
    .hint = 另存为.xlsx或.csv再试。
problem-table-encoding = 内容不是{ $encoding }编码。
    .hint = 换一种编码，或者让Pharos自己认。
problem-table-no-sheet = 没有叫{ $sheet }的工作表。
    .hint = 可选：{ $sheets }。
problem-table-no-column = 没有叫{ $column }的列。
    .hint = 可选：{ $columns }。
problem-table-rows-refused = 没有一行能导入。
    .hint = 每一行旁边都写着原因。
problem-cancelled = 停下了，什么都没改。
    .hint = 随时可以重新开始。
problem-not-understood = 没看懂这个请求。
    .hint = 刷新页面，它可能比程序旧。
problem-unknown = 还不确定这一条收下没有。
    .hint = 会自动再发一次。
problem-internal = Pharos内部出了问题：{ $what }
    .hint = 收下的都在。关掉工作坊再打开。

# 命令行。
cli-made = 已新建{ $file }。
cli-whole = { $file }完好。
cli-holds = { $title }：{ $ideas }条想法，{ $usecases }个用例，{ $ranked }个有排名，{ $seats }个席位的{ $ratings }个评分，{ $lighthouses }座灯塔。历史里有{ $steps }步。
cli-read = 按{ $format }读取{ $encoding ->
        [none] {""}
       *[other] ，{ $encoding }
    }，列名在第{ $header }行。
cli-columns = 列：{ $columns }
cli-row = 第{ $row }行：{ $message }
cli-imported = 导入{ $taken }行，跳过{ $skipped }行，{ $repeats }行重复，都留着。
cli-would-import = 可导入{ $taken }行，会跳过{ $skipped }行，{ $repeats }行重复，会都留着。什么都没改。
cli-not-written = 工作坊还是原样。解决之后，再运行一次这条命令。
cli-no-such-title = 没有叫「{ $title }」的用例。用pharos rank查看标题。
cli-title-twice = 有{ $count }个用例都叫「{ $title }」。先给其中一个改名。
cli-lit = 已点亮：{ $title }。
cli-put-out = 已熄灭：{ $title }。
cli-written = 已写好{ $file }。
cli-export-format = { $file }：Pharos只写.csv和.xlsx，换成其中一种后缀。
cli-link = 在这台电脑的浏览器里打开下面的链接。有链接的人就能主持工作坊。
    { $link }
cli-other-port = 端口{ $port }被占用，换了下一个空闲的。
cli-no-port = 打不开端口：{ $what }。用--port换一个。

# 桌面程序。
desktop-no-display = 没有显示器，打不开窗口。可以用「pharos serve」在浏览器里用。
desktop-file-kind = Pharos工作坊

# 排名清单。
list-rank = 排名
list-title = 用例
list-value = 价值
list-cost = 成本
list-score = 得分
list-ratio = 价值/成本
list-quadrant = 象限
list-marks = 标记
list-raters = 评分人数
list-lighthouse = 灯塔
list-department = 部门
list-owner = 负责人
list-problem = 问题
list-description = 做什么
list-outcome = 预期效果
list-users = 谁来用
list-data = 所需数据
list-note = 备注
list-number = 编号
list-comma = 、
list-on-the-line = 压线
list-too-little = 评得太少
list-unrated = 没评分
list-parked = 暂搁
list-stopped = 被X1叫停
list-without = 不含{ $criteria }
list-raised = { $criterion }由{ $gate }从{ $from }抬高
list-raised-hidden = { $criterion }由{ $gate }抬高
list-note-open = 第{ $round }轮还没结束，评分可能再变。
list-note-open-left = 第{ $round }轮还没结束，不计入，以上一轮为准。
list-note-left = { $count }个用例没有排名，原因见「标记」。
list-note-scale = 价值和成本是1到5分，得分是0到100分：没有另设权重时，价值和成本（反过来算）各占一半。
list-sheet = 排名清单
quadrant-quick-win = 速赢
quadrant-big-bet = 重点投入
quadrant-fill-in = 顺手做
quadrant-reconsider = 再想想

# 表格里的行。
row-empty-title = 标题空着
row-totals = 合计行
row-cut = { $field }从{ $length }字截到{ $limit }字
row-repeat-of = 和第{ $row }行同名
row-repeat-here = 工作坊里已有同名的
row-no-text = 没有内容
row-unknown-criterion = 没有{ $value }这条标准
row-unknown-use-case = 没有叫「{ $value }」的用例
row-title-twice = 工作坊里不止一个「{ $value }」
row-off-scale = { $value }不在{ $lowest }到{ $highest }之间
row-not-a-number = 「{ $value }」不是评分
row-no-rater = 没写评分人
row-rated-twice = 重复评分，以第{ $row }行为准
row-not-asked = 这个席位的分组不评这一条
row-stopped = 这个用例在X1关口被叫停了
row-beyond-limit = 超出工作坊容量
row-unreadable-title = 标题里有显示不了的字符
note-replaced = 有{ $count }个字符认不出来，已替换。
note-controls = 去掉了{ $count }个控制字符。
lane-imported = 导入的

### Leaving with the list
export-sub = 文件在这台电脑上生成，不上传
export-options = 选项
export-format = 格式
export-xlsx-about = 能排序、能筛选的表格
export-csv-about = 任何表格软件都能开
export-language = 语言
export-chinese = 中文
export-beside = 清单旁边的说明
export-no-names = 不含评分人的名字，也不含单个评分。
export-preview = 清单预览
export-rows = 共{ $total }行，先看{ $shown }行，写出来就是这样。
export-empty = 还没有用例可写。导入一张表格，或者在「评分」里加一个用例。
export-save = 保存{ $format }
export-saved = 已保存：{ $file }
