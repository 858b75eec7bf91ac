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
shell-not-saved = 暂时没有保存
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
settings-about = 改了就生效
settings-sections = 本页内容
settings-common = 常用
settings-computer = 这台电脑
settings-language = 语言
settings-language-about = 只换这里的字。参与者各用各的语言，互不影响。
settings-theme = 外观
settings-theme-about = 会场暗的时候，夜晚更护眼。投影单独设。
settings-text-size = 字号
settings-text-size-about = 90%到160%。放到多大也不出横向滚动。
settings-letter = 字
settings-single-keys = 单键快捷键
settings-single-keys-about = 没有在输入时，H、G和「?」直接起作用。手滑多就关掉，组合键照常。
settings-all-keys = 看全部
settings-motion = 动画
settings-motion-about = 少动时状态直接切换，内容和先后不变。
settings-awake = 门开着时不让电脑睡
settings-awake-about = 电脑睡着，房间也就断了。合上盖子还是会睡。
settings-folder = 新工作坊放在
settings-workshop = 这个工作坊
settings-names = 导出里的名字
settings-names-about = 默认只写席位号。选「名字」，大家评分前会看到，也会写进历史；评过分就只能改回席位号。
settings-names-seat = 席位号
settings-names-name = 名字
settings-wall = 投影
settings-wall-about = 默认夜晚，会场亮就换成白天。
settings-program = 关于
settings-versions = 文件格式{ $format }，SQLite { $sqlite }
settings-copy = 复制版本信息
settings-copied = 复制好了，求助时贴上去。
settings-licences = 开源许可
settings-licences-about = Pharos用到的开源成果。
settings-reset = 恢复默认
settings-reset-done = 语言、外观、字号、按键、动画和睡眠都回到最初。
settings-back = 回到{ $page }
settings-home = 首页
settings-work = 工作坊

motion-usual = 照常
motion-less = 少动
motion-system = 跟随系统

describe-title = 工作坊说明
describe-name = 标题
describe-organisation = 组织
describe-question = 给全场的问题
describe-question-about = 这一场要回答什么，可以空着。
describe-cancel = 取消
describe-save = 保存

keys-title = 键盘
keys-escape = 关掉最上面一层
keys-everywhere = 随处可用
keys-go-to = 去往
keys-criteria = 换标准
keys-use-cases = 上一个、下一个用例
keys-robust = 排名稳不稳
keys-table = 矩阵或表格
keys-lamp = 点亮或熄灭灯塔
keys-reset = 还原试用权重

palette-title = 命令面板
palette-placeholder = 想做什么？
palette-acts = 操作
palette-titles = 用例与想法
palette-go = 前往
palette-add = 添加
palette-some = { $count }条中的{ $shown }条
palette-found = { $count ->
        [0] 没有匹配的
       *[other] { $count }条匹配
    }
palette-none = 没有匹配的。
palette-none-about = 换个词试试：中文、拼音或英文名称都行。
palette-choose = 选择
palette-run = 执行
palette-languages = 中文、拼音、英文都能搜
palette-new-idea = 新想法：{ $text }
palette-new-use-case = 新用例：{ $text }
palette-idea-added = 想法已加入「{ $lane }」
palette-use-case-added = 用例已加入
palette-language = 语言：{ $language }
palette-theme = 外观：{ $theme }
palette-wall = 投影：{ $view }
palette-step = 第{ $number }步
palette-doors = 开门与人员
palette-new-workshop = 新建工作坊
palette-open-file = 打开工作坊
palette-reveal-all = 揭晓全部想法
palette-save-list = 保存清单
palette-lamp-on = 把「{ $title }」标为灯塔
palette-lamp-off = 熄灭灯塔「{ $title }」
palette-why-no-case-chosen = 先选一个用例
palette-why-stopped = 被X1叫停了
palette-case = 用例{ $number }
palette-case-lit = 灯塔
palette-case-rank = 排名{ $rank }
palette-case-parked = 已搁下
palette-idea = 想法
palette-idea-parked = 停车场
palette-why-no-workshop = 没有打开的工作坊
palette-why-close-first = 先关闭这场工作坊
palette-why-no-undo = 没有可撤销的
palette-why-no-redo = 没有可重做的
palette-why-doors-open = 门已经开着
palette-why-wait = 现场还没有应答
palette-why-no-light = 没有聚焦的想法
palette-why-no-beats = 只有矩阵分步展示
palette-why-last-beat = 已经是最后一步
palette-why-no-lanes = 看板上还没有泳道
palette-why-writing = 大家正在写
palette-why-not-writing = 现在没有人在写
palette-why-nothing-hidden = 没有等待揭晓的想法
palette-why-no-cases = 还没有用例
palette-why-no-ideas = 还没有想法
palette-why-asked = 大家正在评分
palette-why-round-open = 第{ $round }轮还开着
palette-why-no-round = 没有进行中的轮次
palette-why-no-closed-round = 还没有结束过的轮次
palette-why-no-ranks = 还没有排名

history-title = 历史
history-empty = 还没有改动
history-empty-about = 这场工作坊的每次改动都会在这里留下一行，都能撤销。
history-back-to = 回到{ $time }
history-going-back = 会撤回您的{ $count }步。大家写的、评的、投的都不动，之后的版本也留在这张单子里。
history-went-back = 已撤回{ $count }步
history-choose = 选一行，看看那时的样子。
history-choose-about = 只是看看，这里和投影都不会变。
history-about = { $time }以来的每次改动，都在这个文件里。
history-milestones = 节点
history-everything = 全部
history-shown = 显示哪些
history-happened = 发生了什么
history-lines = 历史，新的在前
history-no-milestone = 还没有节点。其他改动点「全部」就能看到。
history-then = { $time }的样子
history-then-none = 那时的样子
history-read-only = 只看，不改
history-now = 现在，{ $time }
history-save = 另存{ $time }的副本
history-saved = 副本存在这里：{ $path }
history-matrix = 那时的矩阵
history-unrated = 那时还没评分
history-unrated-about = 写了多少，上面那行有。
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
step-give-cards = 发出{ $count }张卡
step-clear-aside = 看过「{ $subject }」上另存的文字
step-write-card = 有人写了卡
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
step-open-vote = { $count ->
    [0] 开始投票
   *[other] 就「{ $subject }」开始表态
}
step-close-vote = { $count ->
    [0] 结束投票
   *[other] 结束「{ $subject }」的表态
}
step-reopen-vote = { $count ->
    [0] 重新打开投票
   *[other] 重新打开「{ $subject }」的表态
}
step-set-cut = 线画在第{ $subject }位之后
step-rescue = { $count ->
    [0] 不再破格留下「{ $subject }」
   *[other] 破格留下「{ $subject }」
}
step-note-vote = 记下对投票结果的讨论
step-set-both-in-exports = { $count ->
    [0] 导出里不再带上一次投票
   *[other] 两次投票都写进导出
}
step-cast-ballot = 代{ $subject }投票
step-vote-from-seat = 有人投了票
step-draw-cards = 有人拿了卡
step-sort-from-seat = 有人归了堆
step-rate = 评了「{ $subject }」
step-import-ratings = 导入{ $count }条评分
step-light-lighthouse = { $count ->
    [0] 熄灭「{ $subject }」
   *[other] 点亮「{ $subject }」
}
step-set-names = 改了署名方式
step-set-names-in-exports = { $count ->
    [0] 导出里不写评分人的名字
   *[other] 导出里可以写评分人的名字
}
step-put-agenda-step = 改了议程：「{ $subject }」
step-move-agenda-step = 把「{ $subject }」挪了位置
step-remove-agenda-step = 议程里去掉了「{ $subject }」
step-replace-agenda = 换了议程，共{ $count }步
step-start-agenda-step = 开始「{ $subject }」
step-end-agenda-step = 结束「{ $subject }」
step-stretch-agenda-step = 「{ $subject }」改为{ $count }分钟
step-pause-agenda-step = 「{ $subject }」的表停了
step-resume-agenda-step = 「{ $subject }」的表接着走
step-reopen-agenda-step = 重新打开「{ $subject }」，{ $count }分钟
step-catch-up = { $count ->
    [1] 赶时间，缩短了「{ $subject }」
   *[other] 赶时间，缩短了{ $count }步
}
step-remove-criterion = 去掉了{ $subject }
step-choose-profile = { $subject ->
        [fast] 改用快速标准
       *[other] 改用完整标准
    }
step-choose-scale = 改为{ $subject }打分
step-remove-group = 去掉了分组「{ $subject }」
step-set-dots = { $count ->
        [0] 每人票数按三分之一算
       *[other] 每人{ $count }票
    }
step-set-rounds = 计划评{ $count }轮
step-set-reference = 参照用例定为「{ $subject }」
step-set-language = 换了工作坊的语言
step-take-template = 换成了模板「{ $subject }」
step-remove-lane = 去掉了泳道「{ $subject }」
step-replace-lanes = 换了{ $count }条泳道
step-set-day = 定了几点开始、几点散
step-go-to-step = 换了一步
step-edit-lane = 改了泳道「{ $subject }」
step-reveal-lanes = { $count ->
    [1] 揭晓了「{ $subject }」
   *[other] 揭晓了{ $count }条泳道
}
step-silence-lanes = { $count ->
    [1] 「{ $subject }」接下来写的先藏着
   *[other] { $count }条泳道接下来写的先藏着
}
step-peek = 看了一眼「{ $subject }」
step-edit-idea = 改了想法「{ $subject }」
step-move-ideas = { $count ->
    [1] 移动了「{ $subject }」
   *[other] 移动了{ $count }条想法
}
step-park-ideas = { $count ->
    [0] 从停车场拿回了想法
   *[other] 把想法放进了停车场
}
step-remove-ideas = { $count ->
    [1] 移除了「{ $subject }」
   *[other] 移除了{ $count }条想法
}
step-add-theme = 新建了一个主题，{ $count ->
    [0] 里面还空着
   *[other] 收进{ $count }条想法
}
step-edit-theme = 给主题起名「{ $subject }」
step-remove-theme = 拆开了主题「{ $subject }」
step-sort-ideas = 归类了{ $count }条想法
step-merge-ideas = 把{ $count }条想法并成「{ $subject }」
step-unmerge-ideas = { $count ->
    [1] 把「{ $subject }」从卡里取了出来
   *[other] 从卡里取出了{ $count }条想法
}
step-split-idea = 把「{ $subject }」拆成了{ $count }张
step-merge-use-cases = 把{ $count }个用例并成「{ $subject }」
step-unmerge-use-cases = { $count ->
    [1] 把「{ $subject }」从卡里取了出来
   *[other] 从卡里取出了{ $count }个用例
}
step-split-use-case = 从「{ $subject }」拆出了一张
step-keep-apart = { $count ->
    [1] 两条想法有点像，各留各的
   *[other] { $count }对想法有点像，各留各的
}
step-keep-cases-apart = { $count ->
    [1] 两个用例有点像，各留各的
   *[other] { $count }对用例有点像，各留各的
}
step-close-box = 收箱
step-erase = 彻底删除了{ $count }段文字
step-take-out-seats = { $count ->
    [1] 请一个人出去了
   *[other] 请{ $count }个人出去了
}
step-write-idea = 有人写了一条想法
step-take-idea-back = 有人收回了一条想法
step-rate-from-seat = 有人打了分
step-introduce = 有人改了名字或分组
step-arrive = 有人进来了
step-box-of-ideas = 箱子里的{ $count }条
step-mark-beginning = 工作坊建好了
step-go-back = 回到之前，撤回{ $count }步
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
home-delete = 彻底删除…
home-more = 「{ $title }」的更多操作
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

### Prepare
template-own-about = 自己存的：{ $lanes }条泳道，{ $criteria }条标准
prepare-agenda = 议程
prepare-ends = ，{ $time }结束
prepare-minutes = { $minutes }分
prepare-kind = { $name } · { $minutes }分钟
prepare-add-step = 加一步
prepare-edit-step = 改这一步
prepare-remove-step = 去掉这一步
prepare-up = 上移
prepare-down = 下移
prepare-step-title = 标题
prepare-step-minutes = 分钟
prepare-step-kind = 做什么
prepare-step-note = 自己看的备注
prepare-step-sitting = 哪一场
prepare-sitting = 第{ $number }场，{ $length }
prepare-sitting-short = 第{ $number }场
prepare-step-added = 加了「{ $title }」
prepare-step-removed = 去掉了「{ $title }」
prepare-step-moved = 「{ $title }」现在是第{ $place }步，共{ $count }步
prepare-no-agenda = 还没有议程
prepare-no-agenda-about = 一步一步加，或者换一个模板。
prepare-no-day = 几点开始？
prepare-too-long = 比当天长{ $minutes }分钟，最晚{ $time }散
prepare-spare = 离{ $time }还有{ $minutes }分钟富余
prepare-day-title = 几点开始，几点散
prepare-day-about = 各步加起来{ $length }。会议室最晚几点要腾出来？
prepare-day-date = 日期
prepare-day-starts = 开始
prepare-day-ends = 最晚结束
prepare-day-planned = 按议程是{ $time }
prepare-day-wrong = 写成8:30这样。
prepare-day-clear = 还没定
prepare-keys-walk = 在议程各步之间走
prepare-keys-move = 挪一步
prepare-keys-edit = 展开一步
prepare-lanes = 泳道
prepare-lanes-about = 写想法时选一条；颜色和形状一一对应
prepare-lanes-by-industry = 按行业
prepare-lanes-replace = 换掉空着的泳道
prepare-lanes-taken = 换成{ $industry }的泳道
prepare-edit-lane = 泳道「{ $lane }」：名称和问题
prepare-no-lanes = 还没有泳道，想法没处写。加一条，或者按行业取一套。
prepare-remove-lane = 去掉泳道
prepare-lane-removed = 去掉了泳道「{ $lane }」
prepare-criteria = 标准
prepare-criteria-own = { $count }条标准
prepare-profile = 用几条标准
prepare-profile-taken = 标准：{ $profile }。权重两边各合计100。
prepare-side-value = 价值
prepare-side-cost = 成本
prepare-about-value = 分数越高越好
prepare-about-cost = { $highest } = 沉重
prepare-add-value = 加一条价值标准
prepare-add-cost = 加一条成本标准
prepare-sum = 合计100
prepare-sum-short = 差{ $by }到100
prepare-sum-over = 超出{ $by }
prepare-sum-zero = 全是0，按一样重算
prepare-weight = { $criterion }的权重
prepare-edit-criterion = 改文字
prepare-remove-criterion = 去掉
prepare-criterion-removed = 去掉了{ $criterion }
prepare-criterion-title = 标准{ $criterion }
prepare-criterion-about = 大家评分时会看到这个问题，每一分各有一句说明。
prepare-criterion-new-about = 权重先是0；在改动之前，人人都评这一条。
prepare-criterion-language = 语言
prepare-criterion-name = 名称
prepare-criterion-question = 问题
prepare-criterion-anchor = { $point }分是指
prepare-who-rates = 谁评什么
prepare-who-rates-about = 哪个分组评哪条标准
prepare-people = { $count ->
        [0] { $groups ->
            [0] 人人一样
           *[other] { $groups }个分组
        }
       *[other] { $count }人
    }
prepare-seats = { $count }人
prepare-group = 分组
prepare-add-group = 加一个分组
prepare-edit-group = 分组「{ $group }」：名称
prepare-group-title = 改分组
prepare-group-about = 大家加入时选自己的分组。只写一种语言也行。
prepare-remove-group = 去掉分组
prepare-group-removed = 去掉了分组「{ $group }」
prepare-group-needs-one = { $group }总得评点什么：这是最后一条。
prepare-rates = { $group }评{ $criterion }
prepare-no-groups = 没有分组，人人都评全部标准。
prepare-load = { $cases }个用例，一轮每人最多{ $taps }次，约{ $minutes }分钟。
prepare-load-assumed = 按{ $cases }个用例算，一轮每人最多{ $taps }次，约{ $minutes }分钟。
prepare-load-longer = 议程里只留了{ $planned }分钟。
prepare-load-nobody = { $criteria }没人评。
prepare-load-thin = 评的人太少：{ $criteria }。不到三个人就不显示。
prepare-load-one = { $criterion }只有{ $raters }人
prepare-names-about = 写之前告诉大家，之后只能更严
prepare-hidden = 想法先隐藏，揭晓再看
prepare-hidden-wait = 还有{ $count }条没揭晓，到看板上揭晓。
prepare-dots = 每人票数
prepare-dots-third = 三分之一
prepare-dots-about = 空着就按候选数的三分之一左右算。
prepare-language = 工作坊的语言
prepare-language-about = 投影、模板自带的泳道和步骤用它。自己写的不变，手机各用各的。
prepare-rounds = 评分轮次
prepare-scale = 分值
prepare-scale-about = 所有标准共用。不管用哪一种，结果都换算到1到5分。
prepare-reference = 参照用例
prepare-reference-about = 选一个人人用过的
prepare-before = 开场前
prepare-open = 未定：
prepare-check-weights = 权重两边各合计100
prepare-check-weights-short = { $side }的权重差{ $by }到100
prepare-check-weights-over = { $side }的权重超出{ $by }
prepare-check-weights-zero = { $side }的权重全是0，会按一样重算
prepare-check-raters = 每条标准至少三个人能评
prepare-check-raters-later = 每条标准三个人评：人来了才知道
prepare-check-nobody = { $criterion }没人评
prepare-check-thin = { $raters ->
        [0] 在场没人能评{ $criterion }
       *[other] { $criterion }只有{ $raters }人能评
    }
prepare-check-lanes = 有{ $count }条泳道可写
prepare-check-no-lanes = 没有泳道，想法没处写
prepare-check-question = 今天要答的问题写好了
prepare-check-no-question = 今天要答的问题还没写
prepare-check-agenda = 议程排得下
prepare-check-no-agenda = 议程还空着
prepare-check-no-day = 还没定几点开始
prepare-check-too-long = 议程比当天长{ $minutes }分钟
prepare-check-no-rating = 议程里没有评分
prepare-check-no-second = 计划评两轮，议程里没给第二轮留时间
prepare-check-one-too-many = 只计划评一轮，议程里却有第二轮
prepare-check-reference = 参照用例：{ $title }
prepare-check-no-reference = 参照用例：选一个人人用过的
prepare-left = 还差{ $count }项，可以先开门
prepare-ready = 都准备好了
prepare-go-doors = 去开门检查
prepare-change-template = 换模板
prepare-why-running = 议程正在进行
prepare-template-title = 换一个模板？
prepare-template-go = 换成它
prepare-template-agenda = 议程换成{ $count }步。
prepare-template-criteria = { $count }条标准连同权重，{ $groups ->
        [0] 不分组。
       *[other] { $groups }个分组。
    }
prepare-template-rated = 标准和谁评什么不变：已经有人评过。
prepare-template-lanes = { $count }条泳道。
prepare-template-written = 泳道不变：已经有人写过。
prepare-template-names = 署名的约定不变。撤销一次就全部还原。
prepare-template-taken = 换成了「{ $name }」
prepare-template-forget = 删掉模板「{ $name }」
prepare-save-template = 存为模板
prepare-save-template-about = 存下议程、泳道、标准、分组和各项设置。想法、人和评分不带走。
prepare-template-name = 名称
prepare-template-name-about = 同名的会被替换。
prepare-template-save = 保存
prepare-template-saved = 「{ $name }」已经在模板里了

### Ideate, doors
doors-title = 开门
doors-rail-open = 门开着
doors-view = 视图
doors-view-doors = 门口
doors-closed = 门没开
doors-opening = 正在开门…
doors-open = 开门
doors-close = 关门
doors-close-title = 关门？
doors-close-about = 现在有{ $count }人在，关门会请他们离开。席位和写下的内容都留着。
doors-close-keep = 先开着
doors-go-ideate = 去构思
doors-code-on-wall = 把房间码放上投影
doors-lead-closed = 随时可以开门。
doors-lead-no-network = 还没有网络。
doors-lead-opening = 正在开门。
doors-lead-open = 门开了，还没人来。
doors-lead-here = { $seats }人里到了{ $here }人。
doors-fact-closed = 都在这台电脑上检查，什么也不会传出去。
doors-fact-opening = 正在验证地址。
doors-fact-open = 扫码或输入房间码就能进来，不用账号，不装应用。
doors-fact-locked = 已锁门：新来的进不来，已有的席位不变。
doors-checks = 开门前的检查
doors-checking = 正在检查…
doors-check-again = 再试一次
doors-check-address = 地址
doors-proven = 地址已验证
doors-proven-about = 这台电脑在{ $address }（{ $kind }）上打开了自己的页面。
doors-proof-later = 门一开就验证{ $address }（{ $kind }）。
doors-unproven = 地址没验证通过
doors-unproven-about = 这台电脑在{ $address }（{ $kind }）上打不开自己的页面。在防火墙里放行Pharos，或者换一个地址。
doors-no-network-about = 连上大家用的Wi‑Fi，或者打开手机热点，让大家都连上它。
doors-port = 地址的端口换成了{ $port }
doors-port-about = 常用端口被别的程序占着。二维码里是对的；手动输入的人也要输{ $port }。
doors-firewall = 防火墙
doors-firewall-unknown = 防火墙：系统没有说明
doors-firewall-about = 如果系统询问，请允许Pharos使用专用网络，否则手机看到的是空白页。有手机进来就知道通了。
doors-firewall-on = { $name }开着
doors-firewall-name-ufw = 防火墙ufw
doors-firewall-name-firewalld = 防火墙firewalld
doors-firewall-name-windows = Windows防火墙
doors-firewall-name-macos = macOS防火墙
doors-firewall-allow-ufw = 以前没放行过，就运行：sudo ufw allow { $port }/tcp
doors-firewall-allow-firewalld = 以前没放行过，就运行：sudo firewall-cmd --add-port={ $port }/tcp
doors-firewall-allow-windows = 系统询问时，允许Pharos使用专用网络。以前问过的，到Windows安全中心的防火墙里「允许应用」。
doors-firewall-allow-macos = 系统询问时，允许传入连接。以前问过的，到系统设置的网络、防火墙、选项里放行。
doors-firewall-off = { $name }关着
doors-firewall-off-about = 别的软件仍可能拦住。有手机进来就知道通了。
doors-firewall-open = 防火墙放行了
doors-firewall-open-about = 已经有设备从这台电脑以外连了进来。
doors-sleep = 睡眠
doors-sleep-later = 开门以后，这台电脑不会自己睡着。
doors-sleep-held = 已阻止睡眠
doors-sleep-held-about = 开门期间电脑保持清醒。请别合上屏幕。
doors-sleep-off = 这台电脑会睡着
doors-sleep-off-about = 设置里关掉了。电脑睡着，房间也就断了。
doors-sleep-refused = 没能阻止睡眠
doors-sleep-refused-about = 请在系统电源设置里手动关掉睡眠：电脑睡着，房间也就断了。
doors-power-battery = 正在用电池，请接上电源。
doors-power-battery-at = 正在用电池，剩{ $percent }%，请接上电源。
doors-power-not-known = 系统没有说明是否接了电源。
doors-projector = 投影
doors-walls = 投影在{ $count }块屏幕上开着。
doors-screens-several = 接了第二块屏幕。打开投影，移到那边。
doors-screens-one = 接上投影仪，或者在连着它的电脑上打开投影链接。
doors-disk = 磁盘
doors-disk-free = 剩余{ $space }。
doors-disk-write = 写一次真正落盘要{ $time }毫秒。
doors-disk-failed = 写不进磁盘。腾出些空间，或者把工作坊复制到别的文件夹。
doors-plain-http = 管这个Wi‑Fi或同连它的人有办法看到内容，所以用信得过的网络。
doors-https = https：管着或共用这个Wi-Fi的人，读不到大家发的内容。
certificate-title = 自己的证书
certificate-add = 用自己的…
certificate-change = 更换…
certificate-none = 没有。选两个PEM文件，门就走https。
certificate-about = 有了它，门就用证书的DNS域名走https。Pharos只记路径，私钥留在原处。
certificate-chain = 证书（PEM）
certificate-key = 私钥（PEM）
certificate-key-about = 不带密码。每次开门时读取。
certificate-name = 域名（可不填）
certificate-name-about = 大家要输入的DNS域名。不填就用证书里的第一个。
certificate-pick = 选择…
certificate-use = 用这张证书
certificate-remove = 移除
certificate-kept = 开门后走https。
certificate-removed = 开门后走普通http。
certificate-next-time = 下次开门起生效。已经开着的门保持原样。
certificate-failed = 您的证书用不了
certificate-ok = 用自己的证书走https
certificate-ok-about = 域名{ $name }，有效期到{ $day }，指向这台电脑。
certificate-elsewhere = { $name }没有指向这里
certificate-nowhere-about = 这个域名查不到地址，手机进不来。请管网络DNS的人把它指向这台电脑。
certificate-elsewhere-about = 它指向{ $addresses }，不是这扇门的地址。如果那是这台电脑的另一个地址，就选那个；否则请找管网络DNS的人。
doors-scan = 大家扫的码或输入的码
doors-symbols = 六个字符，没有0 O 1 I L
doors-qr = { $address }的二维码
doors-at = 地址：
doors-no-code = 开门以后，房间码和二维码会出现在这里。
doors-addresses = 地址
doors-kind-wifi = Wi‑Fi
doors-kind-ethernet = 有线网
doors-kind-other = 其他网卡
doors-kind-virtual = 虚拟网卡
doors-kind-loopback = 仅限本机
doors-address-proven = 已验证：本机能从这里访问自己
doors-address-unproven = 还没试过
doors-address-virtual = 由VPN之类的程序建的，手机多半连不上
doors-address-loopback = 手机连不上
doors-rules = 门口
doors-locked = 锁门
doors-locked-about = 新来的进不来，已有的席位不变。
doors-cap = 最多人数
doors-cap-about = 第{ $next }个人会看到「房间满了，问主持人」。
doors-sweep = 清场
doors-sweep-go = 清场
doors-sweep-about = 腾出{ $minutes }分钟没动静的席位，想法都留着。
doors-swept = { $count ->
    [0] 没有人这么久没动静。
   *[other] 腾出了{ $count }个席位
}
doors-renew = 新房间码
doors-renew-go = 作废…
doors-renew-title = 作废现在的房间码？
doors-renew-about = 旧的房间码和二维码马上失效，已经进来的人不受影响。
doors-renew-now = 换新房间码
doors-link = 投影链接
doors-link-about = 给别处的浏览器用。每次开门都换新的，不显示评分人的名字。
doors-link-copy = 复制
doors-link-copied = 投影链接已复制
doors-link-renew = 换新…
doors-link-title = 换新的投影链接？
doors-link-renew-about = 旧链接马上失效，用它打开的投影也会断开。
doors-link-now = 换新链接
doors-not-open = 未开放
doors-wall-menu = 投影
doors-wall-says = 投影：
doors-wall-open = 打开投影
doors-wall-first = 浏览器要靠链接打开投影，先开门。
doors-wall-kept-shut = 浏览器拦下了新窗口。允许它，或者复制投影链接。
doors-wall-mirror = 投影上的画面
doors-wall-mirror-about = 大家现在看到的就是这样。
doors-wall-mirror-frozen = 画面已定格，大家看到的还是原来的。放开后就是这样。
doors-wall-mirror-alone = 投影还没开，开了就是这样。
doors-wall-shows = 投影上显示
doors-wall-join = 房间码和二维码
doors-wall-board = 看板
doors-wall-themes = 主题
doors-wall-card = 用例卡
doors-wall-gates = 一张卡的五道门
doors-wall-vote = 投票
doors-wall-rating = 几人评完
doors-wall-matrix = 矩阵
doors-wall-disagreement = 分歧
doors-wall-shift = 变化
doors-wall-ranking = 排名
doors-wall-closing = 收尾
palette-why-no-cell = 还没有哪一题满3人答过、又关了轮次
palette-why-no-second-round = 还没有第二轮结束
score-cell-to-wall = 把{ $criterion }投出去
doors-wall-lighthouses = 灯塔
doors-wall-beat = { $beat } / { $of }
doors-wall-lit = 聚焦1条
doors-wall-frozen-now = 已定格
doors-wall-held = { $held }，已定格；接着是{ $view }
doors-wall-blank-now = 黑屏
doors-wall-next = 下一步：{ $beat ->
    [2] 气泡
   *[other] 速赢
}（{ $beat } / { $of }）
doors-wall-next-short = 下一步
doors-wall-again = 从坐标轴重来
doors-wall-freeze = 定格投影
doors-wall-blank = 投影黑屏
doors-wall-day = 白天投影
doors-wall-unlight = 取消聚焦
doors-phones-say = 手机：
doors-phones-welcome = 等候室
doors-phones-ideate = 写想法
doors-phones-sort = 归堆
doors-phones-cards = 写用例卡
doors-phones-rate = 打分
doors-phones-rate-closed = 等待，这一轮已结束
doors-phones-vote = 投票
doors-phones-results = 看结果
doors-phones-plan = 给方案提建议
doors-phones-readiness = 说说准备得怎样

people-title = 大家
people-tab = 大家{ $count }
people-here = 谁到了
people-of = / { $seats }
people-of-online = /{ $seats }在线
people-nobody = 还没有人进来。
people-none-found = 没有符合的人。
people-filter = 按姓名、分组筛选
people-name = 姓名
people-group = 分组
people-no-group = 不分组
people-state = 状态
people-state-here = 在场
people-state-idle = 没动静
people-state-offline = 离线
people-ready = 准备好了
people-only-all = 所有人
people-only-here = 在场
people-only-idle = 没动静
people-only-offline = 离线
people-answers = 回答
people-given = { $answered } / { $asked }
people-done = 评完了
people-more = 更多
people-menu = { $name }的更多操作
people-take-out = 请出去
people-taken-out = 已请出：{ $name }。写下的内容都留着。
people-move = 换设备用的码…
people-move-title = 给{ $name }的码
people-move-about = 只能用一次，十分钟内有效。谁输入，席位就搬到谁的设备上，旧设备随即断开。
people-move-done = 好了
people-ask = 请大家打分
people-ask-title = 请大家打分
people-ask-about = { $count }个用例，题目最多的人大约要{ $minutes }分钟。
people-ask-which = 哪些用例
people-ask-all = 全部{ $count }个用例
people-ask-closed = 门没开，现在还没有人能收到题目。
people-ask-few = 在场不到3人。满3人评过，数字才显示。
people-ask-honest-named = 评分按席位保存，导出的文件可能写上评分人的名字，大家评分前会看到这句话。满3人评过，数字才显示。
people-ask-honest = 评分按席位保存，从不和名字一起显示。满3人评过，数字才显示。
people-ask-go = 开第{ $round }轮，请大家打分
people-finished = { $asked }人里有{ $finished }人评完了。
people-finished-about = 谁评到哪儿，只有这块屏幕看得到；投影上只有人数。
people-ranked-now = 现在结束的话，{ $total }个用例里有{ $ranked }个有排名。
people-too-few = { $count }个还差第3个人评。
people-too-few-here = 还差第3个人评，在那之前什么数字也不显示。
people-unfinished = 还有{ $count }人没评完，已经评的照算。
people-rounds = 轮次
people-look = 看什么
people-look-turnout = 进度
people-look-cases = 用例
people-show-results = 公布结果
people-hide-results = 收起结果

ideate-lanes = { $count ->
    [0] 还没有泳道
   *[other] { $count }条泳道
}
ideate-empty = 还没有泳道
ideate-empty-about = 一条泳道问一个问题，想法挂在下面。六条就够多了。
ideate-ghost = 想法会挂在这里。
ideate-view = 视图
ideate-view-newest = 最新在前
ideate-view-all = 看全部
ideate-newest-no-order = 「最新在前」有自己的顺序。要手动排，先选「看全部」。
ideate-before = 动笔之前
ideate-before-about = 每条泳道先问一个问题。大家先各写各的，到时候再一起揭晓。
ideate-names = 署名
ideate-names-title = 谁写的，谁会知道
ideate-names-about = 每个人动笔前都会看到这一句。有人写过以后，只能改得更严。
ideate-names-named = 实名
ideate-names-hidden = 组内隐名
ideate-names-anonymous = 匿名
ideate-promise-named = 名字和想法一起显示，人人看得到。
ideate-promise-hidden = 大家看不到名字，主持人的文件里有。
ideate-promise-anonymous = 文件里不留名字。箱子开着的时候，这台电脑的主人要是懂技术，有办法对上号；收箱以后谁也对不上，主持人也一样。
ideate-names-done = 好了
ideate-silent-title = 揭晓之前都藏着
ideate-silent-about = 这块屏幕上也只有数目：电脑画面常常不小心就投出去了。
ideate-silent-lane = 这里写的先藏着，等揭晓。
ideate-box-open = 箱子还开着，写过的还能改。
ideate-box-is-closed = 箱子已收，谁写的再也对不上号。
ideate-close-box = 收箱
ideate-close-box-title = 收箱？收了就不能再开。
ideate-close-box-about = 之后不能再添、不能再改，也没有人知道哪条是谁写的，主持人也一样。这一步撤销不了。
ideate-close-box-wait = 先开着
ideate-start = 开始写
ideate-start-again = 再写一会儿
ideate-stop = 停笔
ideate-go-shape = 进入成形
ideate-hidden = { $count ->
    [0] 条，还没人动笔
   *[other] 条已收到，还没揭晓
}
ideate-hidden-about = 这里只看得到数目。
ideate-reveal = 揭晓
ideate-reveal-lane = 揭晓「{ $lane }」
ideate-reveal-all = 全部揭晓
ideate-revealed = { $count }条泳道已揭晓
ideate-silence = 接下来写的先藏着
ideate-peek = 看一眼
ideate-peek-lane = 看一眼「{ $lane }」
ideate-peek-title = 看一眼「{ $lane }」？
ideate-peek-about = 只开在这台电脑上，不上投影，会记进历史。
ideate-peek-go = 在这里看
ideate-peek-none = 这条泳道已经没有藏着的想法了。
ideate-more = 还有{ $count }条
ideate-more-new = 还有{ $count }条，刚来{ $fresh }条
ideate-just-now = 刚刚
ideate-goes-on = 接着{ $number }号
ideate-inspired = 受“{ $title }”启发
ideate-late = 迟到
ideate-lit = 投影上正聚焦这条
ideate-in-use-case = 已进用例{ $number }
ideate-by = { $name }写的
ideate-came = { $lane }新来了{ $count }条想法
ideate-add = 新想法
ideate-add-to = 在「{ $lane }」写一条
ideate-add-lines = 加入{ $count }条
ideate-added-lines = 加入了{ $count }条想法
ideate-add-hint = 写一条，回车添加
ideate-number = 想法{ $number }
ideate-edit = 改这条想法
ideate-edit-about = 回车保存，Shift加回车换行。
ideate-edited = 想法已改
ideate-light = 聚焦
ideate-unlight = 取消聚焦
ideate-park = 放进停车场
ideate-parked = { $count }条想法进了停车场
ideate-unpark = 拿回来
ideate-unparked = { $count }条想法回到看板
ideate-parking = 停车场
ideate-parking-about = 先放一放，不上投影。过了这一步才到的想法也在这里。
ideate-parking-empty = 停车场是空的。按K把选中的放进来。
ideate-remove = 移除
ideate-removed = 移除了{ $count }条想法
ideate-move-to = 移到
ideate-moved = { $count }条想法移到了「{ $lane }」
ideate-moved-within = 在「{ $lane }」里移动了{ $count }条想法
ideate-chosen = 已选{ $count }条
ideate-clear = 取消选择
ideate-more-acts = 选中内容的更多操作
ideate-make = 做成用例
ideate-make-about = { $count ->
    [1] 想法留在看板上，并记作来源。
   *[other] 这{ $count }条想法留在看板上，并记作来源。
}
ideate-make-from = 来源
ideate-make-go = 做成用例
ideate-made = 新用例：「{ $title }」
ideate-make-each = 各做一个，共{ $count }个用例
ideate-made-each = 做成了{ $count }个用例
ideate-lane-menu = 「{ $lane }」的更多操作
ideate-edit-lane = 名称和问题
ideate-add-lane = 加一条泳道
ideate-lane-name = 名称
ideate-lane-question = 问题
ideate-lane-question-about = 这条泳道问大家什么，可以空着。
ideate-keys-walk = 在便签之间移动
ideate-keys-ends = 泳道的第一张、最后一张便签
ideate-keys-select = 选中便签
ideate-keys-move = 挪动便签

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
decide-lead-tied-two = 「{ $first }」和「{ $second }」在最前面，几乎不分先后。
decide-lead-tied-many = 前{ $count }个用例几乎不分先后。
decide-lead-trial = 按试用的权重：
decide-wins-none = 没有速赢。
decide-wins = 速赢{ $count }个，{ $lit ->
    [0] 还没点亮。
   *[other] 点亮了{ $lit }个。
}
decide-fact-scores = 满分100，它得{ $first }分，第二名{ $second }分。
decide-fact-leader-big-bet = 分数第一，却是重点投入：价值高，成本也高。
decide-fact-leader-fill-in = 分数第一，却只是顺手做：成本低，价值也低。
decide-fact-leader-reconsider = 分数第一，却落在「再想想」：成本高，价值不高。
decide-fact-line = { $total }个里有{ $count }个正好在分界线上，两边都有可能。
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
decide-tied = 和别的用例几乎不分先后：满分100，差不到1分。
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
decide-view-robust = 稳不稳？
decide-top-three = 百次进前三
decide-top-three-about = 权重稍微改动100次，它有几次进前三
decide-top-three-of = 权重稍改100次，{ $count }次进前三
decide-top-three-never = 从不进前三
robust-lead-trial = 按试的权重。
robust-lead-firm = 权重稍微改100次，前三次次都是这三个。
robust-lead-two = 「{ $first }」和「{ $second }」次次都在前三，第三名悬着。
robust-lead-one = 只有「{ $title }」次次都在前三。
robust-lead-none = 没有哪个次次都在前三：权重稍微一动，前三就变。
robust-fact-tried = 权重稍微改动了10,000次，这里说的是每100次里有几次。
robust-fact-some = 「{ $title }」每100次有{ $count }次进前三。
robust-empty = 没什么可比
robust-empty-about = 先要有两个用例排上名。
robust-waiting = 正在算…
robust-mode = 权重怎么抽
robust-around-yours = 围绕现定权重
robust-anything-goes = 权重随意
robust-legend = 长条和竖线各是什么
robust-column-weightings = 权重稍改100次，几次进前三
robust-column-revotes = 模拟重投100次，各落在哪一格
robust-class = { $quadrant }{ $count }
robust-too-few = 评分的人太少
robust-flip-title = 什么能换掉第一？
robust-flip = 只有把「{ $criterion }」从{ $now }改到{ $beyond }（满100），「{ $title }」才会领先。
robust-flip-short = 「{ $criterion }」改到{ $beyond }（现在{ $now }），「{ $title }」就领先
robust-flip-slider = 试改「{ $criterion }」的权重
robust-flip-share = 在这一边的100份里占{ $share }份
robust-flip-now = 现在{ $now }
robust-flip-tried = 试到{ $share }
robust-flip-scales = 剩下的份数，由同一边的其他标准按原来的比例分。
robust-flip-back = 回到现定权重
robust-flip-jump = 跳到{ $share }
robust-flip-none = 单独改哪一条都换不掉第一。
robust-flip-others = 其余{ $count }条标准，单独怎么改都换不掉第一。
robust-order-agreed = 按现定权重
robust-order-tried = 按试的权重
robust-order-untried = 按试的权重：还没试
robust-say-title = 怎么念给大家听
robust-say-weightings = 我们把大家商定的权重稍微改动了一万次，每次重排一遍。每100次里，「{ $title }」有{ $count }次在前三。
robust-say-revotes = 电脑模拟大家重投，每次从在场的人里随机抽一批。100次里，「{ $title }」有{ $count }次是{ $quadrant }。
robust-say-too-few = 评分的不到四人，换一批票会怎样，说不准。
robust-to-wall = 投这一页
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
score-reason-gave = 给了{ $value }
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
score-fact-cell = 每格是一条标准上{ $lowest }到{ $highest }分的人数。
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
talk-view = 分歧在哪儿？
talk-queue = 聊哪个能改变决定
talk-queue-about = 分歧大小 × 换格子的次数
talk-queue-waiting = 模拟重投算好之前，只按分歧大小排
talk-queue-few = 评分的不到四人：离线最近的在前
talk-divider = 这些怎么聊都过不了线
talk-row-word = { $criterion }{ $word }
talk-row-box = 100次里{ $count }次是{ $quadrant }
talk-row-firm = 100次都不换格子
talk-round = 第{ $round }轮
talk-lead-split = 分成两派：{ $question }
talk-lead-mixed = 看法不一：{ $question }
talk-empty = 还没什么可聊的
talk-empty-about = 满三人评过的用例会出现在这里。
talk-if-agreed = 谈拢了会怎样
talk-shift = 第{ $before }轮到第{ $now }轮
talk-shift-picture = 从「{ $before }」到「{ $now }」
talk-shift-cost = 成本从{ $before }到{ $now }。
talk-shift-value = 价值从{ $before }到{ $now }。
talk-shift-rank = 排名从第{ $before }到第{ $now }。
talk-shift-rank-same = 排名还是第{ $rank }。
talk-shift-word = { $criterion }从{ $before }到{ $now }。
talk-shift-no-words = 每条标准的一致程度都和之前一样。
talk-shift-line-both = 两轮都压线
talk-shift-line-before = 不再压线
talk-shift-line-now = 现在压线
talk-reasons = 理由
talk-reasons-about = 不写名字
talk-reasons-none = 没有人写理由。第二轮会请落在中间一半之外的人写一句。
talk-others = 它的其他标准
talk-clock-start = 开始计时
talk-clock-again = 重新计时
talk-clock-about = 每派一分钟，全场一分钟。钟显示在投影上。
talk-clock-closed = 这一轮结束后才能投出去。
talk-again = 这个再评一次
talk-to-wall = 投出去
score-go-decide = 去决策
score-empty = 还没有用例
score-empty-about = 写下第一个，或者导入一张表。大家才好评同一件事。
score-empty-import = 导入表格
score-new = 新用例
score-new-go = 添加
score-edit = 改用例卡
score-merge = 并入另一个用例…
score-merge-about = 那张卡代表两个用例。这张卡和它的评分留在后面，不参加排名。
score-merged = 「{ $title }」并进了那张卡，评分都留着。
score-taken-out = 「{ $title }」又单独立着了，评分也在。
score-behind = 它还代表这{ $count }个用例
score-changed = 第{ $round }轮之后卡片变了
score-part-of = 拆自用例{ $number }
score-rescued = 破格留下：「{ $reason }」
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
score-keys = { $lowest }到{ $highest }打分，X评不了，退格收回。上下键换标准，N和P换用例，Esc回到列表。
score-keys-ten = 打10分：按1，马上再按0。
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
gates-by = 谁说的
gates-explain = 写理由和谁说的
gates-said = ：
gates-confirms = 每次由谁确认
gates-confirms-missing = 写上一个人：没有他点头，收不回的操作就不做。
gates-earlier-yes = { $name }说「是」。
gates-earlier-no = { $name }说「否」。
gates-rules = { $gate }背后的规定
gates-region = 哪里的
gates-all-regions = 所有地区
gates-since = { $date }起施行
gates-in-force = 已施行
gates-applies-later = 已通过，以后才适用
gates-consultation = 征求意见稿
gates-proposed = 提案
gates-unchecked = 未核对原文
gates-source = 来源：{ $name }，{ $basis }。
gates-basis-official = 官方原文
gates-basis-secondary = 转述

cards-open = 打开用例卡
cards-sub = { $count }张用例卡
cards-empty = 还没有用例卡
cards-empty-about = 挑几条想法做成用例，或者把投票入围的写成卡。
cards-empty-go = 去挑想法
cards-place = 用例卡{ $place }/{ $of }
cards-which = 跳到哪张卡
cards-previous = 上一张
cards-next = 下一张
cards-present = 投影这张卡
cards-gates = 五道门
cards-gates-present = 投影五道门
cards-not-through = { $of }张里还有{ $count }张没过门
cards-all-through = { $of }张都过了门
cards-go-rate = 去评分
cards-complete = 每行都写好了。
cards-missing = { $of }行里还空着{ $count }行。
cards-writers = 一起写的人：{ $names }
cards-ask-title = 叫什么名字？
cards-ask-problem = 谁的麻烦？多久一次？
cards-ask-users = 谁会用它？
cards-ask-description = 它替人做什么？
cards-ask-process = 在哪个流程的哪一步？
cards-ask-data = 要用哪些资料和数据？
cards-ask-outcome = 从多少到多少？估的也行，注明是估的。
cards-ask-owner = 谁来接？
cards-ask-department = 哪个部门？
cards-ask-note = 只有您看得到，不会给全场看。
cards-aside = 别人在这里写了不一样的，{ $count }条
cards-aside-take = 用这条
cards-aside-read = 看过了，收起
cards-capabilities = 能力卡
cards-capabilities-about = 生成式AI在这里干的活
cards-capabilities-choose = 挑选
cards-capabilities-none = 还没挑。能力卡写着擅长什么、什么时候会失手。
cards-capabilities-text = 生成式AI在这个用例里做什么？可以挑几张。
cards-mode = 怎么运行
cards-mode-unknown = 还不清楚
cards-done = 好
cards-path = 来路
cards-path-none = 直接写在卡上的。
cards-path-theme = 主题
cards-path-votes = 票，短名单第{ $place }
cards-path-here = 这张用例卡
cards-path-rated = { $raters }人评过
cards-path-ranked = 排第{ $rank }
cards-path-lighthouse = 灯塔，排第{ $rank }
cards-similar = 有点像
cards-similar-about = 只提醒，不合并
cards-similar-nearly = 用词几乎一样
cards-similar-much = 用词大半一样
cards-similar-some = 用词有些一样
cards-beside = 并排看
cards-beside-of = 并排看：{ $title }
cards-beside-open = 打开那张卡
cards-beside-merge = 把这张并进那张
cards-not-alike = 不像
cards-not-alike-of = 不像：{ $title }
cards-split = 拆成两张
cards-split-about = 新卡先照抄这张。两张都重新评分，已有的评分留在这张上。
cards-split-title = 新卡叫什么
cards-split-ideas = 跟着过去的想法
cards-split-go = 拆出第二张
cards-split-done = 从用例{ $number }拆出了第二张卡。
cards-give = 发卡
cards-give-about = 两三个人写一张，在各自手机上写。您也可以接着写。
cards-give-nobody = 还没有人来
cards-give-nobody-about = 先打开大门，进来的人才能领卡。
cards-deal = 平均分，各组混搭
cards-give-go = { $count ->
    [0] 全部收回
   *[other] 发出{ $count }张
}
cards-given = { $count ->
    [0] 卡都收回了。
   *[other] 发出了{ $count }张卡。
}


### The wall
wall-window = 灯塔投影
wall-picture = 大家看到的画面
wall-connecting = 正在连接房间
wall-connecting-about = 画面会自己出来。
wall-lost = 连接断了。这是最后的画面，恢复后自动继续。
wall-refused = 这块投影已经停用
wall-no-link = 这个链接不完整
wall-no-link-about = 从主持人的页面打开投影，或者把链接整段复制过来。
wall-awake = 这块屏幕可能会休眠：请在系统设置里关掉休眠。
wall-trouble = 暂不接受新内容，什么都没丢
wall-trouble-disk-full = 主持人的电脑磁盘满了。您写的先留在自己的设备上，恢复后自动送出。
wall-trouble-disk-trouble = 主持人的电脑写不进磁盘。您写的先留在自己的设备上，恢复后自动送出。

wall-join = 欢迎，先加入房间
wall-join-how = 用手机扫码，或在浏览器输入网址和短码。不用注册。
wall-join-address = 网址
wall-join-code = 短码
wall-join-qr = 网址{ $address }的二维码
wall-join-wifi = 手机要和会议室连同一个Wi-Fi。
wall-join-closed = 马上开门
wall-join-closed-about = 主持人一开门，短码就出现在这里。可以先把手机连上会议室的Wi-Fi。
wall-join-locked = 房间已锁
wall-join-locked-about = 暂时不再进新人。已经在里面的照常参加，刷新页面也不受影响。
wall-people = { $count ->
    [0] 还没有人到
   *[other] { $count }人已到
  }
wall-people-of = { $here }人已到，共{ $seats }人
wall-here = 人在场

wall-board-empty = 还没有想法，第一条会出现在这里。
wall-themes-none = 还没有主题。像的先放到一起。
wall-themes-unnamed = 主题{ $number }
wall-themes-loose = 单独的卡
wall-board-no-lanes = 看板上还没有泳道
wall-board-hidden = 条想法，揭晓前谁也看不到
wall-board-hidden-none = 这里写的内容，揭晓前谁也看不到
wall-lane-hidden = 未揭晓
wall-lane-empty = 还没有想法
wall-page = 第{ $page }页，共{ $pages }页
wall-reveal = { $count }条想法，一起揭晓
wall-reveal-how = 一条泳道一条泳道来。先看，再聊。

wall-vote-open-dots = 您的票投给哪几条？
wall-vote-open-points = 哪条更要紧？
wall-vote-open-fist = 您有多支持？
wall-vote-open-practice = 试评一件都熟悉的事
wall-vote-closed-dots = 大家的票投到了哪里
wall-vote-closed-points = 我们更看重什么
wall-vote-closed-fist = 我们有多支持
wall-vote-closed-practice = 我们怎么读这把尺子
wall-vote-finished = 人已投，在场{ $here }人
wall-vote-voters = { $count }人
wall-vote-dots = 票
wall-vote-cut = { $rescued ->
    [0] 选出{ $count }条
   *[other] 选出{ $count }条，其中破格一条
}
wall-vote-rescued = 破格留下
wall-vote-more = 下面还有{ $count }条
wall-vote-below-line = 浅色的没过线，先作为想法留着
wall-vote-below = { $count ->
    [0] 没有人给的低于3。
   *[other] 有{ $count }个人给的低于3，愿意的话请先说。
}
wall-vote-never-who = 谁也看不到谁投了什么
wall-vote-none = 还没有投票
wall-vote-none-about = 马上开始。
wall-vote-too-few = 不满三个人投，不显示结果。
wall-rating = 第{ $round }轮：在自己的设备上评分
wall-rating-finished = 人评完了，在场{ $here }人
wall-rating-none = 现在没有开放的轮次
wall-rating-none-about = 主持人打开一轮以后，这里显示有多少人评完了。

wall-matrix-axes = 越往上价值越高，越往右成本越高
wall-matrix-bubbles = { $count }个用例，位置由大家的评分决定
wall-matrix-beam = { $all }个里有{ $count }个在光里：价值够高，成本够低
wall-matrix-dark = 光里还空着：还没有价值高、成本又低的
wall-matrix-drawing = 价值与成本矩阵
wall-matrix-empty = 还没有可看的
wall-matrix-empty-about = 一轮结束，并且有3个人评过，用例才会出现在这里。
wall-matrix-first = 排名前{ $count }
wall-matrix-figures = 价值{ $value }，成本{ $cost }
wall-matrix-line = 图形下面有一横：离分界线很近，两边都有可能。
wall-round = 第{ $round }轮
wall-value = 价值
wall-cost = 成本
wall-low = 低
wall-high = 高
wall-quick-win = 速赢
wall-quick-win-about = 价值高，成本低
wall-big-bet = 重点投入
wall-big-bet-about = 价值高，成本也高
wall-fill-in = 顺手做
wall-fill-in-about = 成本低，价值一般
wall-reconsider = 再想想
wall-reconsider-about = 成本高，价值一般

wall-word-agreed = 一致
wall-word-mixed = 有分歧
wall-word-split = 两极
wall-cell-none = 还没有可以比的
wall-cell-none-about = 这一轮结束、满3人答过，题目就出现在这里。
wall-cell-bar = { $count }人给{ $point }分
wall-cell-mean = 全场平均{ $mean }。
wall-cell-group = { $group }给{ $mean }。
wall-agreed-stays = 就算大家都给{ $point }，它还是{ $quadrant }。
wall-agreed-becomes = 如果大家都给{ $point }，它就成了{ $quadrant }。
wall-agreed-on-stays = 都给{ $point }，它还是{ $quadrant }。
wall-agreed-on-becomes = 都给{ $point }，它就成了{ $quadrant }。
wall-agreed-as-quick-win = 速赢
wall-agreed-as-big-bet = 重点投入
wall-agreed-as-fill-in = 顺手做
wall-agreed-as-reconsider = 再想想
wall-talk-clock = 这一段还剩多少时间
wall-talk-minutes = 每派一分钟，全场一分钟
wall-cell-gave = 第{ $round }轮给了{ $value }
wall-shift-none = 还没有第二轮
wall-shift-none-about = 第二轮结束以后，这里能看到讨论让评分变了多少。
wall-shift-closer = 聊完之后，走近了
wall-shift-apart = 聊完之后，没有走近
wall-shift-words = 从{ $from }到{ $to }
wall-shift-all = 全场
wall-shift-line = 之前平均{ $before }，现在平均{ $now }
wall-shift-means = 第{ $from }轮平均{ $before }，第{ $to }轮平均{ $now }。
wall-shift-reason = 有人写道：「{ $text }」

wall-ranking = 前三稳不稳？
wall-ranking-leads = { $first }领先，{ $second }紧随其后。
wall-ranking-tied = { $first }和{ $second }差得极小，谁领先都有可能。
wall-ranking-scale = 次微调权重，每次重排一遍
wall-ranking-times = 次
wall-ranking-never = 没有
wall-ranking-firm = 100次里，前三次次都是这三个。
wall-ranking-two = { $first }和{ $second }每次都在前三；第三名还没定。
wall-ranking-one = 只有{ $title }每次都在前三。
wall-ranking-open = 没有哪个每次都在前三：权重稍微一动，前三就变。
wall-ranking-lit = 灯塔
wall-ranking-line = 压线
wall-ranking-empty = 先评分
wall-ranking-empty-about = 这一轮结束、有两个用例满3人评过，这里就出现排名。

wall-closing = { $count ->
   *[other] 从这{ $count }件开始
}
wall-closing-thanks = 谢谢每一条想法。
wall-closing-payback = 约{ $months }个月回本

wall-lighthouses = { $count }座灯塔
wall-lighthouses-about = 先把这些做出来
wall-lighthouses-empty = 灯塔还没点亮
wall-lighthouses-empty-about = 选定先做的用例会出现在这里，各有一盏灯。
wall-lighthouse = 灯塔{ $number }
wall-outcome = 会有什么变化
wall-owner = 负责人

### The participant's page
# 进门。
part-wordmark = Pharos灯塔
part-other-language = English
part-language-name = 中文
part-language-offline = 另一种语言要等连上以后才能换。
part-join-title = 请进
part-join-about = 短码在投影上，6个字母和数字。
part-join-old-link = 这个链接打不开房间了。再扫一次投影上的二维码，或者输入旁边的短码。
part-join-no-seat = 这台设备上的席位打不开这个房间。输入投影上的短码，或者用一次性短码把席位带过来。
part-join-invited = 邀请您一起来。愿意的话，说说您是谁。
part-join-taken-out = 这台设备在这里的席位没有了。可以重新进来，也可以用一次性短码把席位带回来。
part-join-trust = 不用注册，不用装应用。这一页只和会议室里的这台电脑通信。管这个Wi‑Fi或同连它的人有办法看到内容，所以用信得过的网络。
part-code = 短码
part-code-hint = 大小写都行。
part-one-time-title = 把您的席位带过来
part-one-time-about = 名字、想法和评分都会转到这台设备上。
part-one-time-code = 一次性短码
part-one-time-hint = 主持人给您看，只能用一次。
part-one-time-wrong = 这个短码打不开席位。
part-one-time-wrong-about = 它只能用一次，向主持人要个新的。
part-use-one-time = 我有一次性短码
part-use-room-code = 我有房间短码
part-next = 下一步
part-join = 加入
part-joining = 稍等…
part-name = 怎么称呼您
part-which-group = 您属于哪个分组
part-name-about-named = 名字会写在您的想法上，也可以不填。
part-name-about-hidden = 大家看不到名字，主持人看得到。也可以不填。
part-name-about-anonymous = 名字不会出现在任何想法上，也可以不填。

# 进不来的时候。
part-looking = 正在找房间
part-looking-about = 这台设备连的是投影上写的Wi‑Fi吗？
part-keeps-trying = 这一页会自己接着试。
part-next-try = { $seconds }秒后再试
part-trying = 正在连…
part-kept-here = 留在这台设备上的
part-kept-ideas = 有{ $count }条想法留在这台设备上，一回到房间就自己发出去。
part-kept-entries = 有{ $count }条留在这台设备上，一回到房间就自己发出去。
part-kept-draft = 草稿，还没发
part-full = 房间满了
part-full-about = 席位都有人了。请主持人再加一个。
part-locked = 房间锁上了
part-locked-about = 暂时不进新人。请主持人让您进来。
part-try-now = 现在就试
part-try-again = 再试一次
part-taken-out = 您的席位不在这台设备上了
part-taken-out-about = 主持人请您出去了，或者席位转到了别的设备上。您写的、评的都还在。向主持人要一个一次性短码，就能带回这里。
part-enter-code = 输入一次性短码
part-join-anew = 重新加入
part-closed = 房间关了
part-closed-about = 门再开的时候，这一页会自己连回来。
part-closed-safe = 您发出的都收好了：{ $what }。谢谢您来。
part-count-both = { $one }和{ $other }
part-count-ideas = { $count }条想法
part-count-ratings = { $count }个评分

# 连接。
part-connected = 已连上
part-not-connected = 没连上
part-lost = 连接断了。
part-lost-safe = 发出的都收好了，您可以接着做。
part-lost-ideas = { $count }条想法留在这里，恢复后自己发出去。
part-lost-entries = { $count }条留在这里，恢复后自己发出去。
part-lost-stay = 先别关这一页：这个浏览器存不住东西。
part-trouble = 暂时收不了新内容。
part-trouble-full = 会议室那台电脑的磁盘满了，暂时收不了新内容。
part-trouble-about = 收下的一条不少。您写的先留在这里，好了自己发出去。
part-sent = { $count }条想法已发出

# 自己。
part-you = 您
part-you-open = 您：{ $name }
part-you-open-nameless = 您，没填名字
part-no-name = 没填
part-own-group = 分组
part-no-group = 没选
part-language = 语言
part-cancel = 算了
part-shared-about = 两个人用一台设备？席位各是各的。
part-shared-as = 换{ $name }来
part-shared-other = 换另一位来
part-shared-new = 这里再来一位
part-shared-welcome = 还有谁一起用？您的想法、投票和评分单独算。
part-save = 保存
part-undo = 撤销
part-back = 返回

# 等待。
part-step-waiting = 等候
part-here = 来了{ $count }位
part-wait-title = 您进来了
part-wait-alone = 马上开始。先各写各的：一起揭晓之前，谁也看不到您的想法。
part-wait-open = 马上开始，先写想法。您写的，大家当场就能看到。
part-change = 点一行就能改。
part-ready = 我准备好了

# 想法。
part-step-ideas = 构思
part-ideate-ask = 什么事天天耗您的时间，又能交出去？
part-which-lane = 泳道
part-idea = 您的想法
part-idea-hint = 一次写一条
part-inspire = 找点灵感
part-add = 添上
part-keep = 先留着
part-enter-adds = 回车添上，Shift加回车换行。
part-short = 短一点，更好读。
part-length = { $count } / { $limit }
part-added = 添上了。
part-kept = 先留在这里，能发的时候自己发出去。
part-lanes-none = 还没有可写的泳道，有了会自己出现在这里。
part-written-named = 名字会写在您的想法上。
part-written-hidden = 大家看不到谁写的，主持人看得到。
part-written-anonymous = 谁写的，大家都看不到。收箱之前，这台电脑的主人懂技术的话有办法对上号；收箱以后谁也对不上。
part-silent = 揭晓之前，别人只看得到有几条。主持人要是提前看，历史里会记下。
part-box-closed = 箱子收了
part-box-closed-about = 不再收新的，也不能再改：从现在起谁也对不上号。
part-yours = 您的
part-yours-sent = { $sent }条已发出
part-yours-begin = 还没有。第一条不用多好，点下面一条就能开头。
part-example-1 = 通读一份长文件，标出新内容
part-example-2 = 老有人问的问题，先起草答复
part-example-3 = 从四十个文件夹里找出那一句
part-hidden = 揭晓前不公开
part-waiting-count = { $count }条等着揭晓
part-waiting = 等着发出
part-edit = 改
part-edit-idea = 改「{ $text }」
part-remove = 收回
part-remove-idea = 收回「{ $text }」
part-taken-back = 想法收回了
part-others = 大家的
part-others-more = 再看一些，还有{ $count }条
part-others-empty = 大家还没写。

# 草稿，和没收下的。
part-draft = 草稿要发出去吗？
part-draft-late = 大家已经往下走了：它会进停车场，标上「迟到」。
part-draft-send = 发出去
part-draft-drop = 不要了
part-given-back = 没收下
part-given-back-closed = 其他评分都在。这一条要紧的话，跟主持人说一声，这一轮可以重新打开。
part-given-back-value = 「{ $title }」，{ $criterion }：您打的{ $value }
part-given-back-answer = 「{ $title }」，{ $criterion }：您的回答
part-given-back-name = 您的名字和分组
part-to-field = 放回输入框
part-understood = 知道了

# 评分。
part-rate = 评分
people-nudge = 提醒{ $count }人
people-nudged = 已提醒{ $count }人

# 试看参与者的页面
preview-title = 预览参与者画面
preview-about = 这是副本上的真实手机页面，写下的内容不会保留。
preview-steps = 看哪一步
preview-frame = 参与者的手机
preview-start = 正在准备副本……
preview-no-agenda = 议程里还没有步骤，这里是第一步之前的画面。

# 彩排
rehearsal-begin = 用12位虚拟参与者彩排
rehearsal-end = 结束彩排
rehearsal-title = 正在彩排。
rehearsal-about = 虚拟的参与者在一份副本里写想法、投票、打分，什么都不会留下。
palette-why-rehearsing = 已经在彩排了
palette-why-no-rehearsal = 没有在彩排
rehearsal-person = 彩排{ $number }号
rehearsal-step = { $number ->
    [1] 先从近两年的报告开始。
    [2] 夜班会最先用上。
   *[other] 要能说出读的是哪一页。
}

## 成形：主题、合并、拆分

shape-views = 这一步的视图
shape-present = 投影主题
shape-themes = 主题
shape-votes = 投票
shape-cards = 用例卡
shape-sub = { $ideas }条想法，{ $themes ->
    [0] 还没有主题
   *[other] { $themes }个主题
}，{ $cases ->
    [0] 还没有用例
   *[other] { $cases }个用例
}
shape-empty = 还没有可以成形的
shape-empty-about = 主题由想法聚成，先收一些想法上来。
shape-empty-go = 去构思
shape-unsorted = 未归类
shape-unsorted-none = 每张卡都有主题了。
shape-unnamed = 主题{ $number }，还没起名
shape-name = 主题名
shape-name-hint = 为了哪件事？
shape-rename = 起名
shape-theme-menu = 「{ $theme }」可以做什么
shape-make-of = 用「{ $theme }」写一个用例
shape-fold = 收起
shape-unfold = 展开
shape-take-apart = 拆开主题，卡片留着
shape-colour = 颜色和形状
shape-hue-1 = 苔绿，圆
shape-hue-2 = 雾蓝，三角
shape-hue-3 = 陶土，方块
shape-hue-4 = 丁香，菱形
shape-hue-5 = 海藻，五边形
shape-hue-6 = 贝壳，十字
shape-show = 显示{ $count }张卡
shape-show-more = 还有{ $count }张
shape-show-less = 少显示一些
shape-drop = 放在这里
shape-theme-empty = 把卡片拖进来，或在卡片上按Alt加方向键。
shape-new-theme = 新主题
shape-begin-about = 把选中的卡放在一起，最后再起名。
shape-put-into = 放进
shape-merge = 并成一张卡
shape-merge-into = 并入另一张卡…
shape-open = 打开卡片
shape-split = 拆卡…
shape-says = 写的是
shape-stands-for = 代表{ $count }条
shape-sorted = { $count }张卡放进了{ $theme }
shape-begun = 新主题，{ $count ->
    [0] 里面还空着
   *[other] 收进{ $count }张卡
}
shape-apart = 主题拆开了，卡片回到未归类。
shape-merged = { $count }张卡并成了一张，原话都留着。
shape-taken-out = { $count }张卡又单独立着了
shape-evidence = 它还代表这{ $count }张卡
shape-take-out = 取出来
shape-part-of = 拆自第{ $number }条想法
shape-the-whole = 原样
shape-split-about = 原话连同票数留在第一张卡后面。
shape-part = 第{ $number }张
shape-part-more = 再加一张
shape-split-go = 拆成{ $count }张
shape-split-done = 拆成了{ $count }张，原话还留着。
shape-meet = { $count }张卡碰到了另一张
shape-meet-about = 说的是同一件事，还是只是放在一起？
shape-meet-begin = 一起成为新主题
shape-meet-sort = 放进它的主题
shape-into = 并入哪张卡？
shape-into-about = 那张卡代表两张，这段原话留在它后面。
shape-into-search = 找一张卡
shape-into-none = 没有这样的卡。
shape-alike = 这两张有点像
shape-alike-pair = 第{ $pair }对，共{ $pairs }对
shape-alike-merge = 合并
shape-alike-keep = 都留着
shape-alike-next = 下一对
shape-kept-apart = 两张都留着，以后不再提醒。
shape-go-vote = 去投票
shape-silent = 大家正在静默归堆
shape-silent-open = 看主题慢慢成形
shape-silent-count = { $people }人中{ $sorted }人动过
shape-silent-ready = { $ready }人说好了
shape-silent-loose = { $count ->
        [0] 每张卡都有主题了
       *[other] 还有{ $count }张单独放着
    }
shape-to-and-fro = 挪了{ $count }次
shape-to-and-fro-next = 看下一张
shape-to-and-fro-many = { $count }张卡被挪来挪去，也许两个主题都沾边。
shape-keys-walk = 在卡片和主题之间走动
shape-keys-sort = 放进旁边的主题


# 主持人屏幕上的投票
vote-kind = 问什么
vote-kind-dots = 给想法投票
vote-kind-points = 给标准分100分
vote-kind-fist = 举手表态
vote-kind-practice = 试评
vote-named = { $kind }：{ $subject }
vote-which = 哪一次投票
vote-number = { $number }. { $name }
vote-is-open = 进行中
vote-is-closed = 已截止
vote-about-dots = 用来定短名单：哪些想法值得写成卡。票数不用来排名。
vote-about-points = 每人给价值、成本各分100分，平均值可以直接当权重。
vote-about-fist = 大家有多支持这个选择，0到5，同时亮出；低于3的先说。
vote-about-practice = 大家一起评一件都熟悉的事。不算分，看看各人怎么读这把尺子。
vote-dots-each = 每人几票
vote-dots-most = 同一条最多几票
vote-dots-spread = 同一条想法
vote-dots-one = 最多一票
vote-dots-several = 可以多票
vote-fist-on = 就什么表态
vote-fist-whole = 整个选择
vote-fist-hand = 几根手指
vote-practice-on = 评一件都熟悉的事，比如差旅报销
vote-missing-ideas = 还没有大家都看得到的想法，请先揭晓。
vote-missing-dots = 票数填1到50的整数。
vote-missing-case = 写上评什么。最好是大家都用过的，而且不是AI。
vote-new = 新投票
vote-open = 开始投票
vote-close = 结束投票
vote-close-title = 结束投票？
vote-close-about = 票会计好并显示出来。之后可以重新打开。
vote-close-unfinished = 还有{ $count }人没投完。
vote-reopen = 重新打开
vote-to-phones = 发到手机
vote-next-lighthouse = 下一座灯塔
vote-turnout = { $asked }人中{ $finished }人投完
vote-sealed = 密封投票：截止前谁也看不到，您也一样。
vote-never-who = 只有总数和人数，不显示谁投的。
vote-outcome = 结果
vote-found-none = 不满三个人投，就不显示结果，不然会看出谁投了什么。
vote-found-points = 哪条更要紧：{ $voters }个人的平均
vote-found-practice = { $voters }个人怎么读这把尺子
vote-found-below = 有{ $count }个人低于3，请先说。
vote-found-no-five = 没有人反对，也没有人带头。问问为什么没有5。
vote-found-stands = { $voters }个人都支持。
vote-again = 再投一次
vote-short = 第{ $number }次
vote-both-closed = 两次都已截止
vote-shortlist = 短名单
vote-list = 短名单，票多的在前
vote-list-idea = 想法，重复的已经合并
vote-list-dots = 票数
vote-list-dots-about = 票数/人数
vote-list-moved = 位次
vote-list-of = 第{ $number }次
vote-list-figures = { $people }人投了{ $dots }票
vote-list-up = 上升{ $places }位
vote-list-down = 下降{ $places }位
vote-list-more = 下面还有{ $count }条，仍是想法
vote-list-fewer = 收起
vote-list-has-card = 已有卡
vote-rescued = 破格留下
vote-shape = { $ideas }条想法，{ $voters }个人，每人{ $each }票，{ $most ->
    [1] 同一条最多一票
   *[other] 同一条最多{ $most }票
}。票数只决定哪些写成卡，不用来排名。
vote-found-leads = 「{ $idea }」最多：{ $people }个人投了{ $dots }票
vote-found-shared = { $count }条并列第一，各{ $dots }票
vote-found-fell = 「{ $idea }」从第{ $place }位掉到了线下。
vote-found-rose = 「{ $idea }」从线下升到了第{ $place }位。
vote-found-same = 两次投票选出的{ $count }条一样。
vote-cut-line = 取舍线
vote-cut = { $rescued ->
    [0] 取前{ $cut }条：{ $cards }个用例
   *[other] 取前{ $cut }条，破格留下一条：{ $cards }个用例
}
vote-cut-less = 少一条
vote-cut-more = 多一条
vote-cut-here = 线画在它下面
vote-cut-announced = { $rescued ->
    [0] 线上{ $cut }条
   *[other] 线上{ $cut }条，破格1条
}
vote-cut-keys = 移动短名单的线，或在里面走动
vote-box = { $people }个人给{ $cards }张卡评{ $criteria }条标准，要{ $minutes }分钟，议程只有{ $given }分钟{ $cut ->
    [0] 。
   *[other] ：取前{ $cut }条就来得及。
}
vote-write = { $count ->
    [0] 去看卡
   *[other] 写{ $count }张卡
}
vote-cards-made = 写好了{ $count }张卡
vote-was-open = 投票进行时
vote-was-open-at = { $time }的情形
vote-was-open-about = 这里和投影上只看得到这些。没有票数，没有先后，您也一样。
vote-was-done = { $begun ->
    [0] 投完了所有的票
   *[other] 投完了所有的票，{ $begun }人投了一部分
}
vote-was-figure = { $asked }人中{ $finished }人
vote-rescue = 破格留下一条
vote-rescue-about = 谁都可以提，由您定，理由跟着卡走。
vote-rescue-choose = 从线下挑一条…
vote-rescue-which = 破格留下哪一条？
vote-rescue-this = 破格留下…
vote-rescue-title = 破格留下这一条？
vote-rescue-reason = 为什么，一句话
vote-rescue-needs = 破格要有理由。
vote-rescue-go = 留下
vote-rescue-edit = 改理由
vote-rescue-save = 保存理由
vote-rescue-back = 收回
vote-rescue-done = 破格留下：「{ $idea }」
vote-rescue-undone = 不再破格：「{ $idea }」
vote-between = 两次投票之间
vote-between-label = 两次投票之间说了什么
vote-between-about = 看了第一次的结果、再投之前，大家说的话。只留给您。
vote-both-in-exports = 两次投票都写进导出
vote-weights = 采用这组权重
vote-weights-taken = 已采用大家的权重。
vote-nothing = 没有
vote-proxy = 代人投票
vote-proxy-title = 代没带设备的人投票
vote-proxy-about = 会注明由您代投。已经在自己设备上投过的人不在名单里。
vote-proxy-nobody = 大家都在自己的设备上投了。没带设备的人，请先在「评分」里添加。
vote-proxy-who = 代谁
vote-proxy-save = 交上这一票
vote-proxy-saved = 已代{ $name }投票
vote-empty = 还没有投票
vote-empty-about = 让大家选出哪些想法写成卡，给标准分100分，评一件都熟悉的事练练手，或者举手表态。
palette-open-vote = 开始一次投票
palette-why-vote-open = 有一次投票正在进行
palette-why-no-vote = 没有进行中的投票
palette-why-no-closed-vote = 还没有投过票

part-nudge = 主持人提醒：请把这一页做完。

# 参与者页面上的接着写
part-step-brainwrite = 接着写
part-cards-title = 顺着别人的想法再走一步
part-cards-about = 三张卡来自别人，不写名字。补一句：谁会用，或者怎样才行得通。
part-cards-none = 还没有别人的卡。有人写了，这里就会出现三张。
part-cards-promise = 谁也不知道这是谁的卡、谁接了您的卡；主持人只看得到数量。
part-card-hint = 写下您的一步……
part-card-field = 接着写：{ $text }
part-card-send = 送出这一条
part-card-swap = 换一张
part-card-swap-this = 换一张，不要这张：{ $text }

# 参与者页面上的投票
part-step-vote = 投票
part-vote-soon = 马上开始投票
part-vote-soon-about = 主持人一开，就出现在这里。
part-vote-done = 投好了
part-vote-count = { $name }：{ $count }
part-vote-less = 少一票：{ $name }
part-vote-more = 多一票：{ $name }
part-dots-title = 您最想先试哪几个？
part-dots-about = 一共{ $each }票，{ $most ->
    [one] 每条最多一票。
   *[other] 同一条最多{ $most }票。
}
part-dots-left = { $count ->
    [0] 票投完了
   *[other] 还剩{ $count }票
}
part-dots-none-left = 票都投出去了，想换就先收回一票。
part-dots-most = 同一条最多{ $most }票。
part-dots-promise = 截止前谁也看不到票数；截止后也不显示谁投的。
part-dots-nothing = 还没有可投的想法
part-dots-nothing-about = 想法一揭晓，就出现在这里。
fist-5 = 我来带头
fist-4 = 很支持
fist-3 = 可以，跟着走
fist-2 = 有顾虑，想先说
fist-1 = 很担心
fist-0 = 不能接受
part-fist-lighthouse = 灯塔
part-fist-choice = 我们的选择
part-fist-question = 您愿意支持到哪一步？大家同时亮出，低于3的先说。
part-fist-together = 先选一个，再出手。
part-fist-choose = 请先选一个数。
part-fist-show = 出手
part-fist-change = 改一下
part-fist-given = 您已出手。
part-fist-promise = 全部亮出之前谁也看不到；之后只显示各有几人。
part-points-value = 把100分分给价值
part-points-cost = 把100分分给成本
part-points-about = 接下来是成本。全组的权重取大家的平均。
part-points-about-cost = 给得越多，这项成本越该算重。全组的权重取大家的平均。
part-points-sum = 已分{ $sum }，共100
part-points-all = 正好分完
part-points-left = 还剩{ $count }分
part-points-over = 多了{ $count }分
part-points-save = 保存
part-points-kept = 已保存
part-points-saved = 您的200分都交上了。
part-points-even = 平均分
part-points-to-cost = 去分成本
part-points-promise = 满三人才显示平均和最高最低，不显示谁给的。
part-practice-title = 试评
part-practice-about = 不算分，看看大家怎么读这把尺子。
part-practice-promise = 截止前不公开；之后只看分布，不显示是谁。
part-practice-done = 试评完了，谢谢。
part-outcome-closed = 投票截止了
part-outcome-none = 不满三个人投，就不显示结果，不然会看出谁投了什么。
part-outcome-dots = { $voters }个人投的票。
part-outcome-fist = { $count ->
    [0] 没有人低于3。
   *[other] 有{ $count }个人低于3，请先说。
}
part-outcome-points = 大家看重什么：{ $voters }个人的平均。
part-outcome-practice = { $voters }个人怎么读这把尺子：分值×人数。
part-outcome-own = 您：{ $count }
part-outcome-you = 您
part-outcome-promise = 谁也看不到谁投了什么。

part-step-rate = 评分，第{ $round }轮
part-rate-closed = 马上开始评分
part-rate-closed-about = 主持人一开这一轮，题目就出现在这里。
part-rate-over = 这一轮收了
part-rate-over-about = 这一轮不再收评分。主持人公布结果的时候，会出现在这里。
part-rate-nothing = 还没有要评的
part-rate-nothing-about = 有了用例，会自己出现在这里。
part-use-case-of = 用例{ $number } / { $count }
part-question-of = 第{ $number }题，共{ $count }题
part-mask = 「{ $group }」评{ $count }条标准
part-value = 价值
part-cost = 成本
part-heaviest = { $highest } = 沉重
part-announce = { $criterion }，第{ $question }题，共{ $questions }题。第{ $number }个用例，共{ $count }个。
part-before = 上一轮，中间一半的人给{ $low }到{ $high }，正中是{ $middle }。
part-before-own = 您给了{ $value }，只有您看得到。
part-keep-value = 还是{ $value }
part-why = 理由，一句话，想写就写。不带名字。
part-cannot-judge = 我判断不了
part-more = 看详情
part-about-description = 做什么
part-about-users = 谁来用
part-about-data = 数据
part-about-outcome = 会有什么变化
part-all-use-cases = 全部用例
part-answered = 答了{ $answered } / { $count }
part-answered-all = 评完了
part-progress = { $count }题里答了{ $answered }题
part-rate-promise-named = 评分按席位保存，导出的文件可能写上您的名字。满3人评过，数字才会显示。
part-rate-promise = 评分按席位保存，不会和名字一起出现。满3人评过，数字才会显示。
part-rate-done = 都评完了
part-rate-done-about = 这一轮收之前，每个答案都能改。
part-rate-done-waiting = 还有{ $count }个答案等着发出。
part-finished = { $seats }位里有{ $count }位完成了。

# 结果。
part-step-results = 结果

### 大家在自己的设备上给方案提建议
planwriting-step = 方案
planwriting-title = 「{ $title }」，您知道些什么？
planwriting-about = 知道的写上，不知道的空着。主持人收起来之前谁都看不到，收起来以后也不带名字。
planwriting-today = 现在是多少？
planwriting-target = 该变成多少？
planwriting-of-hundred = 100个里几个
planwriting-how = 怎么知道的？
planwriting-wrong = 写数字，0或更大。
planwriting-wrong-hundred = 写0到100的数。
planwriting-risk = 可能会出什么事？
planwriting-risk-ask = 一句话写一个风险
planwriting-send = 提交
planwriting-sent = 您提交的
planwriting-said-baseline = { $name }：现在{ $number }
planwriting-said-target = { $name }：目标{ $number }
planwriting-taken = 已写进方案
planwriting-read = 已看过
planwriting-back = 收回

readysaying-step = 准备好了吗？
readysaying-title-data = 我们的数据准备好了吗？
readysaying-title-technology = 我们的技术准备好了吗？
readysaying-title-people = 我们的人准备好了吗？
readysaying-title-risk = 面对风险，我们准备好了吗？
readysaying-cannot = 我说不好
readysaying-promise = 选今天属实的那一句。主持人收起来之前谁也看不到回答；收起来以后只看得到每句有几个人选，看不到是谁。
readysaying-done = 都答完了
readysaying-done-about = 主持人收起来之前，还可以改。
readysaying-level = 第{ $level }句
readysaying-list = 您的回答

## 领到卡的人看到的，到这一步才加载。
cardwriting-step = 写用例卡
cardwriting-title = 您的卡
cardwriting-about = 写给没来的人看。写完一行，离开时就发出去。
cardwriting-none = 别人在写
cardwriting-none-about = 主持人也可以发一张给您。
cardwriting-others = 其他的卡
cardwriting-aside = 别人写的：{ $text }
cardwriting-title-line = 名称
cardwriting-problem = 问题
cardwriting-users = 谁在用
cardwriting-description = 做什么
cardwriting-process = 哪个流程
cardwriting-data = 资料和数据
cardwriting-outcome = 从多少到多少
cardwriting-owner = 谁来接
cardwriting-ask-title = 叫什么名字？
cardwriting-ask-problem = 谁的麻烦？多久一次？
cardwriting-ask-users = 谁会用它？
cardwriting-ask-description = 它替人做什么？
cardwriting-ask-process = 在哪个流程的哪一步？
cardwriting-ask-data = 要用哪些资料和数据？
cardwriting-ask-outcome = 从多少到多少？估的也行，注明是估的。
cardwriting-ask-owner = 有人愿意的话，写名字

# 手机上的静默归堆，随页面一起来。
sorting-step = 静默归堆
sorting-title = 哪些该放在一起？
sorting-about = 点一张卡，说它该去哪，也可以按住了拖过去。大家动的是同一块看板，谁也看不到是谁挪的。
sorting-alone = 单独放着
sorting-alone-none = 没有单独的卡了。
sorting-theme = 主题{ $number }
sorting-theme-says = { $name }，{ $count }张
sorting-alone-says = 单独放着，{ $count }张
sorting-none = 还没有可以归堆的。没翻开的卡，翻开之后才会出现。
sorting-where = 它该去哪？
sorting-new = 开一个新主题
sorting-stay = 让它单独放着
sorting-here = 现在在这里
sorting-cancel = 不动它
sorting-moved = 放进了{ $name }
sorting-begun = 开了一个新主题
sorting-out = 现在单独放着
sorting-undo = 撤回我刚挪的
sorting-undone = 您刚挪的已撤回
sorting-overtaken = 后来有人又挪了它，就留在那边了。
sorting-more = 再显示{ $count }张
sorting-ready = 我好了
sorting-yours = 您的
part-results-wait = 结果马上就来
part-results-wait-about = 主持人公布后，结果会出现在这里；满3人评过的用例才有。
part-results-few = 满3人评过的用例才有排名，现在还没有。
part-results-chosen-from = { $count }座灯塔，从{ $all }个用例里选出
part-results-ranked = { $count }个用例的排名
part-lighthouses = 灯塔
part-ranking = 完整排名
part-map = 全部用例的价值与成本
part-quadrant-quick-win = 速赢
part-quadrant-big-bet = 重点投入
part-quadrant-fill-in = 顺手做
part-quadrant-reconsider = 再想想
part-rank = 第{ $rank }
part-score = 得分{ $score }
part-on-the-line = 压线
part-near-much = 您和大家看法相近。
part-near-partly = 有些您和大家看法不同。
part-near-far = 您和大家看法不同。
part-near-about = { $compared }个用例里有{ $near }个，您的评分与大家的相差不到1分。这里只有您看得到。
part-near-none = 这些用例您没有两边都评，没法比。

# 我的想法。
part-mine = 我的想法
part-mine-title = 它们后来去了哪里
part-mine-only-you = 只有您看得到
part-mine-empty = 您还没写过想法。
part-mine-this-device = 看板是匿名的，哪些是您写的，只有这台设备知道。
part-lives-in-number = 进了用例{ $number }
part-lives-hidden = 还没揭晓
part-lives-on-board = 在看板上，大家看得到
part-lives-above = 入围了，要写成卡
part-lives-below = 没入围
part-lives-kept = 没入围，但破格留下了
part-lives-parked = 在停车场
part-lives-late = 来晚了，在停车场
part-lives-waiting = 还在这里，等着发出
part-is-lit = 选为灯塔
part-gone-on = { $count }条进了用例。
part-none-gone-on = 还没有进用例的。

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
problem-vote-closed = 投票已经结束。
    .hint = 要改票，先重新打开投票。
problem-vote-open = 还有一次投票没结束。
    .hint = 先结束那一次。
problem-not-a-hundred = 分数没有凑满100。
    .hint = 每一边正好分100分，五分一档。
problem-no-shortlist = 这次投票没有排出短名单。
    .hint = 要有三个人以上投了票。
problem-not-listed = 这条想法不在名单上。
    .hint = 它搁置了，先放回看板。
problem-above-the-line = 它已经在线上。
    .hint = 本来就会写成卡。破格只留给线下的。
problem-already-rescued = 已经破格留下了另一条。
    .hint = 每次投票只留一条。先收回那一条，或者挪一挪线。
problem-not-asked = 现在没有请这个席位答这一条。
    .hint = 换一个席位，或者改一改分组的评分范围。
problem-already-rated = 这条标准已经有人评过分了。
    .hint = 把它的权重改成0，就不再计入结果。
problem-scale-in-use = 已经有人按现在的分值评过分了。
    .hint = 保留现在的分值。要换一种，先把准备好的内容存成模板，再用它新建一个工作坊。
problem-in-use = 上面还挂着东西，或者还有人在里面。
    .hint = 先把它们挪到别处。
problem-last-one = 只剩这一个，去掉就没法评分了。
    .hint = 先加一个别的。
problem-stopped = 这个用例在X1关口被叫停了。
    .hint = 先改关口的回答。
problem-nothing-to-undo = 没有可以撤销的了。
    .hint = 之前做过什么，历史里都有。
problem-nothing-to-redo = 没有可以重做的了。
    .hint = 撤销之后才能重做。
problem-not-revealed = 这条想法还没揭晓。
    .hint = 先揭晓它所在的泳道。
problem-not-yours = 谁写的谁才能改。
    .hint = 用当时写它的那台设备来改。
problem-not-now = 会场正在做别的。
    .hint = 您写的留在这里。看投影，等下一步。
problem-too-late = 来晚了，这一步已经结束。
    .hint = 文字还给您。要紧的话跟主持人说一声。
problem-step-running = 这一步正在进行。
    .hint = 先结束它，或者直接开始别的一步。
problem-step-not-running = 这一步还没开始。
    .hint = 先开始它。
problem-step-over = 这一步已经结束了。
    .hint = 要接着做，就重新打开。里面的东西一样没丢。
problem-cannot-cut = 这一步不能这样缩短。
    .hint = 五道门和休息不砍，别的也不能短过底线。看看其他几条建议。
problem-ends-before-start = 散会比开始还早。
    .hint = 散会改晚一点，或者开始改早一点。
problem-cannot-weaken = 已经有人写了，名字的约定不能放宽。
    .hint = 还可以收紧，但不能再改成匿名。
problem-cannot-name-raters = 已经有人在自己的设备上评过分，当时说好不写名字。
    .hint = 导出时可以写席位号。
problem-names-stay-out = 之前告诉过大家，导出的文件不写名字。
    .hint = 可以改写席位号；要写名字，请在大家评分之前到设置里打开。
problem-characters-without-font = 字体里没有这些字符：{ $characters }
    .hint = 换个写法，或用〓代替：页面上按按钮，命令行加--stand-ins。
problem-not-anonymous = 只有匿名看板才收箱。
    .hint = 这块看板直接揭晓泳道就行。
problem-merged-away = 它已经并进另一张卡了。
    .hint = 先从那张卡里取出来，或者直接改那张卡。
problem-into-itself = 一张卡不能并进它自己。
    .hint = 请另选一张卡。
problem-room-wrong-code = 没有这个短码的房间。
    .hint = 对一下投影上的短码：字母和数字，没有0 O 1 I L。
problem-room-full = 房间满了，{ $cap }个席位都有人了。
    .hint = 请主持人调高人数上限。
problem-room-locked = 房间锁上了，暂时不进新人。
    .hint = 请主持人开一下。
problem-room-busy = 这会儿太忙了。
    .hint = 会自己再试。
problem-room-taken-out = 您被请出了房间，写下的都还在。
    .hint = 向主持人要一个一次性短码。
problem-room-closed = 房间关了。
    .hint = 您写的都留着。门再开的时候，这一页会自己连回来。
problem-room-no-network = 这台电脑不在手机连得到的网络里。
    .hint = 连上会议室的Wi-Fi，或者用手机开热点，再试一次。主持人这边照常能用。
problem-room-no-port = 门打不开：{ $what }
    .hint = 在防火墙里放行Pharos，或关掉占用网络端口的程序，再试一次。
problem-folder-not-shown = 这台电脑上没有能打开文件夹的程序
    .hint = 文件在{ $path }。
problem-certificate-unreadable = 读不了{ $file }。
    .hint = 核对一下路径，还有您有没有权限读它。
problem-certificate-not-pem =
    { $missing ->
        [certificate] { $file }里没有能用的证书。
        [unlocked-key] { $file }里的私钥加了密码。
       *[key] { $file }里没有能用的私钥。
    }
    .hint =
        { $missing ->
            [certificate] 选以BEGIN CERTIFICATE开头的PEM文件，服务器自己的证书放在最前面。
            [unlocked-key] 用openssl pkey另存一份不带密码的，放在只有您能读的文件夹里，再选它。
           *[key] 选以BEGIN PRIVATE KEY开头的PEM文件。
        }
problem-certificate-other-key = 私钥和证书不是一对。
    .hint = 选同时签发的那两个文件。证书文件里，服务器自己的证书要放在最前面。
problem-certificate-expired = 证书在{ $day }到期了。
    .hint = 续期后选新文件，或者移除证书，用普通http开门。
problem-certificate-not-yet = 证书从{ $day }起才有效。
    .hint = 核对这台电脑的日期，或者换一张证书。
problem-certificate-no-name = 证书里没有能输入的域名。
    .hint = 如果只有带星号的域名，请写明用哪一个；否则请重新申请一张带DNS域名的证书。
problem-certificate-other-name = 证书不适用于{ $name }。
    .hint = { $names ->
        [none] 它不适用于任何域名。
       *[other] 它适用于：{ $names }。
    }
problem-out-of-reach = 回不到这个时刻。
    .hint = 请选您最近200步里可以撤销的一行。
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
    .hint = 可以把读得出的抢救出来；也可以用备份，或者从来源重新复制一份。
problem-file-too-new = { $file }是更新版本的Pharos做的：格式{ $version }，这一版只认到{ $known }。
    .hint = 更新Pharos再打开。
problem-file-too-large = { $file }太大，不像工作坊。
    .hint = 看看是不是选错了文件。
problem-json-not-a-workshop = { $file }不是Pharos写成JSON的工作坊。
    .hint = 把工作坊导出成以.json结尾的文件，再拿来用。
problem-json-damaged = { $file }{ $line ->
        [0] 损坏或不完整：{ $what }
       *[other] 第{ $line }行损坏或不完整：{ $what }
    }。什么也没有新建。
    .hint = 从来源重新复制一份，或者把那一行改好。
problem-json-unfit = { $file }里有工作坊不会有的一行：{ $table } { $row }：{ $what }。什么也没有新建。
    .hint = 改好那一行，或者重新导出工作坊。
problem-template-refused = { $why ->
        [macros] { $file }带有宏，Pharos不用能运行程序的模板。
        [encrypted] { $file }有密码保护。
        [large] { $file }太大，不像模板。
        [layouts] { $file }里没有带标题的版式。
        [layout] { $file }里没有带标题的版式“{ $wanted }”。
        [damaged] { $file }损坏或不完整：{ $what }
       *[none] { $file }不是PowerPoint演示文稿。
    }
    .hint = { $why ->
        [macros] 在PowerPoint里另存为不带宏的模板（.potx），再选它。
        [encrypted] 在PowerPoint里去掉密码，再选一次。
        [large] 删掉里面的图片和幻灯片，再选一次。
        [layouts] 在幻灯片母版里加一个带标题的版式，再选一次。
        [layout] 它有这些版式：{ $layouts }。
        [damaged] 在PowerPoint里打开并重新保存，再选一次。
       *[none] 请选.potx或.pptx文件。
    }
problem-file-moved = 工作坊文件不在原来的地方了。
    .hint = 把它放回去，或者重新保存一份。
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
cli-damaged-lines = 历史里有{ $count }行和当初写下的不一样：第{ $lines }行。
cli-damaged-rows = { $part }：{ $count }处和历史对不上。
cli-damaged-next = 下面的命令把读得出的写进一个新文件，并说明救回了多少。在Pharos里打开损坏的文件时，也能改用最近自动保存的那份。
    pharos salvage { $file } NEW.pharos
cli-comma = 、
cli-layout = { $kind }：{ $layout }
cli-layouts-proposed = 以上版式只是建议。可用--layouts另选，例如--layouts cover=2；这个模板以后都照此办理。
cli-written = 已写好{ $file }。
cli-export-format = { $file }：Pharos能写.pptx、.pdf、.xlsx、.md、.csv、.svg、.png、.json和.zip，换成其中一种后缀。
cli-link = 在这台电脑的浏览器里打开下面的链接。有链接的人就能主持工作坊。
    { $link }
cli-other-port = 端口{ $port }被占用，换了下一个空闲的。
cli-join = 参与者扫投影上的二维码，或打开下面的链接。
    { $link }
    也可以打开{ $address }，输入短码{ $code }。
cli-wall = 投影用下面的链接。只能看，改不了任何东西。
    { $link }
cli-name-elsewhere =
    { $addresses ->
        [none] 域名{ $name }查不到地址。它指向这台电脑之前，没人进得来：请找管网络DNS的人。
       *[other] 域名{ $name }指向{ $addresses }，不是这扇门的地址。请找管网络DNS的人。
    }
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
list-process = 哪个流程
list-data = 所需数据
list-note = 备注
list-number = 编号
list-idea = 想法
list-lane = 泳道
list-theme = 主题
list-dots = 票数
list-late = 迟到
list-part-of = 并入编号
list-cards = 写成的用例
list-made-from = 来自想法
list-rescued-because = 破格理由
list-place = 位次
list-dots-of = 第{ $vote }次票数
list-voters-of = 第{ $vote }次人数
list-moved = 上升位数
list-above = 线上
list-rescued = 破格留下
list-ideas-sheet = 想法
list-cards-sheet = 用例卡
list-shortlist-sheet = 短名单
list-note-hidden = 还有{ $count }条想法没有揭晓，不在其中。
list-note-cards = 卡上的备注只留给主持人，不在其中。
list-note-shortlist = Excel里另有一张短名单，写着票数。
list-note-dots = 票数只决定哪些写成卡，不用来排名。票数、人数都相同的并列。
list-comma = 、
list-on-the-line = 压线
list-too-little = 评得太少
list-too-few = 还差第3个人评
list-unrated = 没评分
list-parked = 暂搁
list-merged = 已并入另一张
list-stopped = 被X1叫停
list-without = 不含{ $criteria }
list-raised = { $criterion }由{ $gate }从{ $from }抬高
list-raised-hidden = { $criterion }由{ $gate }抬高
list-note-open = 第{ $round }轮还没结束，评分可能再变。
list-note-open-left = 第{ $round }轮还没结束，不计入，以上一轮为准。
list-note-left = { $count }个用例没有排名，原因见「标记」。
list-note-scale = 价值和成本是1到5分，得分是0到100分：没有另设权重时，价值和成本（反过来算）各占一半。
list-sheet = 排名清单
report-draft = 草稿
report-draft-round = 第{ $round }轮还没结束。
report-draft-vote = 第{ $vote }次投票还没结束。
report-draft-uncovered = 「{ $title }」已点亮，但{ $marks }。
report-draft-unsigned = 有{ $count }座灯塔的决定还没签。
report-draft-wanted = 手动标的草稿，没有未定的事。
report-finding = 结论
report-firmness = 站得多稳
report-lighthouses = 灯塔：从这里动手
report-lighthouse = { $number }号「{ $title }」：{ $score }分，负责人{ $owner }
report-lighthouse-without-owner = { $number }号「{ $title }」：{ $score }分，还没有负责人
report-method-who = { $raters }人评了{ $cases }个用例{ $ideas ->
    [0] {""}
   *[other] ，用例来自{ $ideas }条想法
}，共{ $rounds }轮。
report-method-cells = 每个用例分价值和成本两边评。每项取评分人的平均分；「评不了」不算分。一项至少两个分才算数，一边至少要有七成权重有分。缺了哪项，写在分数旁边。
report-method-gates = 法规和伦理问题在评分前先答。答「是」会叫停用例，或抬高它的成本，绝不加分。
report-method-score = 得分从0到100：价值占{ $balance }%，其余是反过来算的成本。差不到1分，就当不分先后。
report-method-boxes = 价值不低于{ $value }、成本不高于{ $cost }的算速赢，两边都按1到5算。离线不到0.15的，注明「压线」。
report-method-firmness = 稳健性：把权重在定下的值附近改动一万次；再从在场的人里抽人，模拟重评一万次。都说成每100次里有几次。
report-method-law = 非法律意见。
deck-disagreed = 分歧最大的地方
deck-gates = 五道门：法规和伦理，评分前先答
deck-ideas = 全部{ $count }条想法
deck-page = { $title }（{ $number }/{ $of }）
deck-next = 接下来做什么
deck-method = 这些数怎么来的
deck-no-owner = 还没有负责人
deck-review = 第{ $days }天
deck-review-head = 再看一次
deck-more = 还有{ $count }行，在工作簿里。
workbook-summary = 摘要
workbook-matrix = 矩阵
workbook-matrix-about = 往上是价值，往右是成本，都从1到5。数字是用例的编号。改了模型，图跟着动。
workbook-model = 模型
workbook-model-about = 琥珀色的格子可以改：权重、价值占比、两条线、各项得分。其余跟着变，排名表和矩阵也是。
workbook-list-about = 改了模型，这张表自己重排。
workbook-method = 方法
workbook-balance = 价值在得分里占多少
workbook-takes-part = 参与排名（1或0）
workbook-weight = 权重
workbook-share = 在本边的占比
workbook-marks = 导出时的标记
sheet-author = 作者
sheet-rater = 评分人
sheet-group = 分组
sheet-round = 轮次
sheet-criterion = 标准
sheet-criterion-name = 标准名称
sheet-values = 评分数
sheet-mean = 平均分
sheet-lower-quartile = 下四分位
sheet-upper-quartile = 上四分位
sheet-agreement = 一致度（A）
sheet-agreement-word = 一个词
sheet-agreement-title = 一致度
sheet-agreement-order = 越往上的用例，越值得再谈。
sheet-agreement-note = A从-1（两派对立）经0（各分一样多）到1（全都一样）。不足三个评分的格子不显示。平均分按1到5，四分位按该标准自己的刻度。
sheet-top-three = 进前三（权重在附近变，每100次）
sheet-top-three-any = 进前三（权重随意变，每100次）
sheet-in-box = { $quadrant }（重评，每100次）
sheet-robustness-title = 稳健性
sheet-robustness-note = 不到四人评分的，不写重评结果。
sheet-gate = 门
sheet-gate-question = 问题
sheet-gate-answer = 回答
sheet-gate-reason = 理由
sheet-gate-confirms = 由谁确认
sheet-yes = 是
sheet-no = 否
sheet-gates-note = 非法律意见。
sheet-review-days = 几天后再看
sheet-signed-on = 签署日期
sheet-score-then = 签署时的得分
sheet-decisions-title = 决定
sheet-decisions-note = 决定签了就不变，不管排名现在怎样。
sheet-cannot-judge = 评不了
sheet-ratings-title = 评分
sheet-ratings-note = 已结束各轮的评分。进行中的一轮不在内。

paper-contents = 目录
paper-top-three = 进前三，每百次
paper-disagreed = 哪里意见不一
paper-all-agreed = 没有一项评分出现分歧或两极。
paper-middle-half = 中间一半
paper-more-in-workbook = 另有{ $count }项，见表格文件，那里列出全部标准。
paper-gates = { $yes ->
    [0] 共{ $answers }个回答，没有一个「是」。
   *[other] 共{ $answers }个回答，{ $yes }个「是」，列在下面。
}
paper-review = 复查
paper-goes-on = { $title }（续）
paper-missing = 〓代替的是字体里没有的字符：{ $characters }
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
export-what = 写进去
export-what-report = 整份报告
export-what-ranking = 只要排名清单
export-what-ideas = 只要想法
export-what-cards = 只要用例卡
export-pptx-about = 一套幻灯片，图表可改
export-pptx-count = { $count }页，图表可改
export-xlsx-about = 活的公式，每类一张表
export-xlsx-count = { $count }张表，活的公式
export-pdf = PDF报告
export-pdf-about = 读的、印的
export-pdf-count = { $paper }，{ $count }页
export-pictures = 图片
export-pictures-about = 矩阵，svg或png
export-md-about = 贴进维基或邮件
export-csv-about = 一张清单，哪里都能打开
export-language = 语言
export-chinese = 中文
export-names = 评分人和作者
export-names-left-out = 不写
export-names-seat-number = 席位号
export-names-name = 名字
export-names-about-left-out = 不写评分人、作者和单个评分。负责人照写：他们答应过。
export-names-about-seat-number = 写已结束各轮的单个评分和想法的作者，用席位号。
export-names-about-name = 写已结束各轮的单个评分和想法的作者，用各自留下的名字。
export-hidden-stays = 藏着的不会写出去：没揭晓的想法、进行中的投票、卡片上的备注。
export-sheets = 工作表
export-both = 两种都要
export-both-about = 两个文件，一种语言一个。
export-paper = 纸张
export-paper-a4 = A4
export-paper-letter = Letter
export-picture = 图片格式
export-part-finding = 结论、矩阵、排名
export-part-lighthouses = { $count ->
    [0] 灯塔和决定
   *[other] { $count }座灯塔的卡片和决定
}
export-part-disagreement = 哪里有分歧
export-part-robustness = 站得多稳
export-part-gates = 关口
export-part-shortlist = 点数短名单
export-part-cards = 全部{ $count }张用例卡
export-part-ideas = { $count ->
    [0] 想法
   *[other] 全部{ $count }条想法
}
export-part-ratings = 单个评分
export-part-method = 这些数怎么来的
export-part-empty-finding = 还没有内容
export-part-empty-lighthouses = 一盏灯都没点
export-part-empty-disagreement = 评分太少
export-part-empty-robustness = 排上名的不到两个
export-part-empty-gates = 关口还没答
export-part-empty-shortlist = 没投过点
export-part-empty-cards = 还没有卡片
export-part-empty-ideas = 一条都没揭晓
export-part-empty-ratings = 没写评分人
export-part-empty-method = 还没有内容
export-part-always = 一定写：别的表要靠它算
export-part-appendix = 附录
export-draft = 标「草稿」
export-draft-open = 这件事定下来之前一直标：{ $why }
export-draft-more = 还有{ $count }个原因。
export-draft-free = 没有未定的事。
export-missing = 有{ $count }个字符，Pharos的字体里没有。
export-missing-pages = 第{ $pages }页
export-missing-title = 在「{ $title }」里
export-missing-more = 还有{ $count }个
export-stand-in = 用〓代替
export-stood-in = 会用〓代替，最后一页写明是哪些字符。
export-stand-in-not = 先不代替
export-saving = 正在保存{ $format }……
export-saving-page = 正在保存第{ $page }页，共{ $of }页
export-saving-slide = 正在保存第{ $page }页，共{ $of }页
export-cancel = 取消
export-cancelled = 取消了，什么都没写出去。
export-is-saved = 已保存
export-saved-now = { $file }，{ $size } KB，刚刚保存
export-saved-seconds = { $file }，{ $size } KB，{ $seconds }秒前保存
export-saved-minutes = { $file }，{ $size } KB，{ $minutes }分钟前保存
export-saved-hours = { $file }，{ $size } KB，{ $hours }小时前保存
export-and-more = { $file }和{ $other }
export-open-folder = 打开文件夹
export-about-pptx = 写出去就是这些页：文本框、文字、字号都一样。字体由PowerPoint换成它自己的，图表由它照文件里的数画。
export-about-pdf = 这就是成品页面，不是示意图：同样的字行和图形写进文件，字体也带上。
export-about-svg = 这就是那张图。svg里的字还是字，用打开的人那边的字体。
export-about-png = 这就是那张图，2000×1400像素。
export-pages = 页面
export-slides = 幻灯片
export-page = 第{ $number }页：{ $title }
export-slide = 第{ $number }页：{ $title }
export-page-of = 第{ $number }页，共{ $of }页
export-pages-of = 第{ $from }–{ $to }页，共{ $of }页
export-not-drawn = 这一页画不出来，保存不受影响。
export-single = 单页
export-spread = 对开
export-view = 看法
export-larger = 放大看
export-back = 返回格式
export-preview = 清单预览
# 给客户的一整套：说明里面有什么。
zip-read-first = 请先看这里
zip-folder = 中文
zip-about = { $title }：工作坊的成果。{ $date }由Pharos生成。
zip-file = { $file }：{ $ending ->
    [pptx] 幻灯片，图表和表格都能在PowerPoint里改
    [pdf] 报告，供阅读和打印
    [xlsx] 带公式的排名模型和全部表格
    [md] 文字版报告，可放进维基或邮件
    [svg] 矩阵的矢量图
    [png] 矩阵的图片
   *[csv] 清单，什么程序都能打开
  }
zip-copy = { $file }：工作坊的副本，可在Pharos里继续
zip-absent-always = 副本里没有：历史记录、各人设备上的内容，以及事先说好不公开的内容。
absent-hidden-ideas = { $count }条没有揭晓的想法
absent-open-rounds = { $count }个还没结束的轮次和其中的评分
absent-open-votes = { $count }次还没结束的投票
absent-ballots = { $count }张选票；投票结果在里面
absent-reasons = { $count }条评分理由
absent-ratings = { $count }个单独的评分，所以副本里没有排名
absent-people = { $count }位参与者
absent-names = { $count }个人的名字
absent-authors = { $count }条想法是谁写的
absent-notes = 主持人的{ $count }条备注
absent-drafts = { $count }份还没签字的决策记录
absent-alternatives = 试过的{ $count }个备选
export-rows = 共{ $total }行，先看{ $shown }行，写出来就是这样。
export-empty = 还没有用例可写
export-empty-about = 导入一张表格，或者在「评分」里加一个用例。
export-no-ideas = 还没有想法可写
export-no-ideas-about = 想法揭晓以后才能带走。
export-save = 保存{ $format }

### 正在进行的议程
# 这一步的计时，和往下走。
agenda-title = 议程
agenda-clock = 这一步的计时
agenda-paused = 暂停中
agenda-behind = 落后{ $minutes }分钟
agenda-behind-short = +{ $minutes }分
agenda-place = { $name }，第{ $number }步，共{ $of }步
agenda-of-minutes = { $minutes }分钟
agenda-over = 超了{ $time }
agenda-minute = 1分钟
agenda-less = 少1分钟
agenda-more = 多1分钟
agenda-pause = 暂停
agenda-resume = 继续
agenda-end = 结束这一步
agenda-next = 下一步
agenda-begin = 开始第一步
agenda-start-now = 现在开始
agenda-then = 接下来
agenda-first = 下一步
agenda-keys-pause = 暂停或继续计时
agenda-time-up = 时间到。
agenda-minutes-left = 还剩{ $minutes }分钟。
agenda-started = 「{ $title }」开始了，{ $minutes }分钟
agenda-ask = 下一步：「{ $title }」，{ $minutes }分钟。再按一次就开始。
agenda-ask-go = 开始
agenda-changes = 手机：{ $phones }。投影：{ $wall }。{ $hidden }
agenda-changes-hidden = 隐藏：{ $what }
agenda-wall-break = 休息，之后回到{ $view }
agenda-why-empty = 议程里还没有步骤
agenda-why-not-running = 没有正在进行的步骤
agenda-why-over = 这一步已经结束
agenda-why-last = 后面没有步骤了

# 议程页。
agenda-empty = 还没有步骤
agenda-empty-about = 议程在「准备」里排。排好以后，计时、要说的话和下一步都在这里。
agenda-find-start = 现在开始，{ $time }结束。
agenda-find-start-late = 现在开始，{ $time }结束，晚{ $late }分钟。
agenda-find-ends = 照这样，{ $time }结束。
agenda-find-on-time = 正好准时，{ $time }结束。
agenda-find-ahead = 快了{ $minutes }分钟，{ $time }结束。
agenda-find-behind = 落后{ $minutes }分钟。照这样，{ $time }才结束。
agenda-find-home = 落后{ $minutes }分钟。改{ $count ->
    [1] 一
    [2] 两
   *[other] 三
  }处，{ $time }能散。
agenda-find-still-late = 落后{ $minutes }分钟。照勾选的改，{ $time }结束，还晚{ $late }分钟。
agenda-find-short = 落后{ $minutes }分钟。能省的都省，一共{ $saved }分钟，还差{ $late }分钟。
agenda-find-no-way = 落后{ $minutes }分钟，已经没有能省的了，{ $time }结束。
agenda-find-done = 全部做完，{ $time }结束。
agenda-find-done-late = 全部做完，{ $time }结束，晚了{ $minutes }分钟。
agenda-find-done-early = 全部做完，{ $time }结束，早了{ $minutes }分钟。
agenda-leaves = { $time }散会。五道门和休息从不压缩。
agenda-by-plan = 按计划{ $time }结束。五道门和休息从不压缩。
agenda-never-cut = 五道门和休息从不压缩。
agenda-teach = 开始一步，所有手机跟着过去，手机和投影上的计时一起走。开始以后，这一页会说能不能准时散；来不及，哪里可以省。
agenda-strips = 上面是计划，下面是实际；{ $time }结束
agenda-strip = 实际进度；{ $time }结束
agenda-planned = 计划
agenda-as-it-goes = 实际
agenda-with-ticked = { $count ->
    [1] 照下面勾的一处改
    [2] 照下面勾的两处改
   *[other] 照下面勾的三处改
  }
agenda-now = 现在{ $time }
agenda-block = { $title }，{ $from }到{ $until }
agenda-proposals = 可以省的
agenda-saves = { $minutes }分钟
agenda-cut-shorten = 缩短：{ $name }，{ $of }分钟改{ $minutes }分钟
agenda-cut-leave-out = 不做：{ $name }
agenda-cut-fast-criteria = 用快速标准
agenda-to-come = 后面的步骤
agenda-left-out = 今天不做
agenda-instead = 原来{ $minutes }分钟
agenda-bring-back = 还是要做，{ $minutes }分钟
agenda-by-hand = 也可以自己调：拖一步的边，
agenda-by-key = 少一分钟、多一分钟。
agenda-left-over = 最后还剩：
agenda-stay = 不改，{ $time }结束
agenda-apply = { $count ->
    [0] 照改
    [1] 改这一处
    [2] 两处都改
   *[other] 三处都改
  }
agenda-applied = { $count ->
    [1] 缩短了一步。
   *[other] 缩短了{ $count }步。
  }
agenda-another-end = 换个结束时间…
agenda-name-end = 定个新的结束时间…
agenda-new-end = 几点散会？
agenda-new-end-about = 照这样，{ $time }结束。定了以后也跟大家说一声，有人要赶车。
agenda-new-end-time = 散会时间
agenda-new-end-wrong = 写成17:05这样
agenda-new-end-go = 就这个时间
agenda-end-named = { $time }散会。
agenda-cancel = 取消

# 重新打开一步。
agenda-done = 做过的
agenda-minutes-open-again = { $minutes }分钟，重新打开
agenda-reopen = 重新打开「{ $title }」？
agenda-reopen-about = 做过的一样不少。只有计时重新开始，手机跟着回到这一步。
agenda-reopen-ideas = 从现在起写的想法算准时。之前迟到的还在停车场，要用再拿回来。
agenda-reopen-sort = 主题保持现在的样子，起过的名字也在。大家接着归堆。
agenda-reopen-round = 结束了的一轮还是结束的。要大家再评，到「评分」里重新打开。
agenda-reopen-ends = 「{ $title }」随之结束。
agenda-reopen-minutes = 给几分钟
agenda-reopen-range = 1到{ $most }的整数
agenda-reopen-go = 重新打开

# 说什么。
agenda-words = 这一步说什么
agenda-words-now = 现在
agenda-words-next = 下一步
agenda-words-question = 问大家
agenda-words-helper = 给大家的提示
agenda-words-wall = 投影上该有
agenda-words-hidden = 看不到的：{ $from }
agenda-words-open = 公开
agenda-words-late = 迟到的想法
agenda-words-mistake = 常犯的错
agenda-audience-facilitator = 主持人
agenda-audience-participant = 参与者
agenda-audience-wall = 投影
agenda-late-open = 这一步里写的都算准时。之后再来的进停车场，标为补交。
agenda-late-lot = 现在来的想法进停车场，标为补交。

# 投影上。
wall-clock = 剩余时间
wall-clock-paused = 暂停中
wall-clock-over = 时间到
wall-break = { $time }回来
wall-break-over = 接着来
wall-break-paused = 休息
wall-break-next = 回来先答：{ $question }

# 手机上。
part-clock-paused = 暂停中
part-clock-over = 时间到
part-clock-unsure = 大约
part-clock-left = 还剩{ $minutes }分钟
part-wait-step = 这会儿手机上不用做什么，页面会自己跟着会场走。
part-break = 休息
part-break-until = { $time }回来
part-break-over = 接着来
part-break-next = 回来先答：{ $question }
part-break-kept = 写了一半的都还在这里。

### 一分钟讲卡与轮流发言

pitch-open = 一分钟讲卡
pitch-title = 轮流来
pitch-tab = 讲卡
pitch-empty = 还没有可以讲的用例
pitch-empty-about = 讲卡时，每个用例时间一样，抽签定顺序，大家听懂了再打分。搁下的和叫停的不讲。先写好第一个用例，再回到这里。
pitch-to-cases = 去写用例
pitch-ready = { $count }个用例等着讲
pitch-ready-about = 顺序抽签决定，抽之前谁也看不到。抽完，第一个马上上投影并开始计时。
pitch-draw = 抽签定顺序
pitch-draw-again = 重新抽签
pitch-draw-again-title = 重新抽一次顺序？
pitch-draw-again-about = 会按新顺序从第一个重新讲起。
pitch-draw-keep = 保留现在的顺序
pitch-place = 第{ $number }个，共{ $of }个
pitch-then = 下一个：{ $title }
pitch-then-nothing = 这是最后一个
pitch-clock = 这一个的剩余时间
pitch-each = 每个
pitch-seconds = { $count }秒
pitch-restart = 重新计时
pitch-append = 把新的{ $count }个排到最后
pitch-not-on-wall = 投影上现在是别的画面。点「重新计时」就回到讲卡。
pitch-too-many = 一次最多讲{ $most }个用例，先搁下几个。
pitch-order = 抽出的顺序
pitch-take = 现在讲
pitch-now = 正在讲
pitch-done = 讲过了
pitch-back = 上一个
pitch-next = 下一个
pitch-next-case = 讲下一个用例
pitch-previous-case = 重讲上一个用例
pitch-why-not-drawn = 还没抽签
pitch-why-last = 这是最后一个
pitch-why-first = 这是第一个
robin-title = 轮流发言
robin-empty = 还没有人进来
robin-empty-about = 轮流发言时每人说一次，抽签定顺序，话少的人也有同样的机会。先开门，让大家进来。
robin-place = 第{ $number }位，共{ $of }位
robin-ready = 现在有{ $count }个人在
robin-ready-about = 在场的人抽签定顺序。名字只在这一页，投影上什么也不显示。
robin-draw = 抽签定顺序
robin-draw-again-about = 会按新顺序从第一个人重新轮起。
robin-order = 发言顺序
robin-then-nobody = 后面没有人了
robin-take = 请发言
robin-gone = 不在
robin-end = 这一轮结束
robin-done = 每个人都说过了
robin-done-about = 现在才进来的人，也可以补上。
robin-again = 按这个顺序再来一轮

# 投影上。
doors-wall-pitch = 讲卡
doors-wall-plan = 一座灯塔的方案
wall-plan-none = 现在没有可看的方案
wall-plan-place = 用例{ $number }的方案
wall-plan-draft = 草稿：负责人和发起人都点头才算数
wall-plan-agreed = 负责人和发起人都点头了
wall-plan-said-yes = { $part }{ $name }已点头
wall-plan-nothing = 还没有任务。
wall-plan-more = 还有{ $count }项
wall-plan-measures = 怎么算有用
wall-plan-measures-none = 还没有要量的。
wall-plan-today = 现在
wall-plan-target = 目标
wall-plan-not-yet = 还没说
wall-plan-rules = 继续还是停
wall-plan-rules-none = 还没说。
wall-plan-open = 还没定的
wall-plan-open-none = 没有了。
wall-plan-asked = { $count ->
    [0] 在自己的设备上写：现在的数、目标、风险
   *[other] 已有{ $count }条建议，收起来之前谁都看不到
}
wall-pitch-place = 第{ $number }个，共{ $of }个
wall-pitch-clock = 这一个的剩余时间
wall-pitch-next = 下一个：{ $title }
wall-pitch-last = 这是最后一个
wall-pitch-none = 现在没有可以讲的
wall-pitch-none-about = 这次要讲的用例都搁下了。
wall-gates-answered = 用例{ $number } · { $of }个把关问题，已答{ $answered }个
wall-gates-open = 还没答
wall-gates-yes = 是
wall-gates-no = 否
wall-gates-none = 现在没有要看的门
wall-gates-none-about = 这张卡先放到一边了，或者并进了别的卡。
wall-gates-advice = 这只是在场各位的初步看法，不算法律意见。
wall-card-filled = 用例{ $number } · 写好{ $written }行，共{ $of }行
wall-card-problem = 问题
wall-card-users = 谁在用
wall-card-description = 做什么
wall-card-process = 哪个流程
wall-card-data = 要什么数据
wall-card-outcome = 从多少到多少
wall-card-owner = 负责人
wall-card-empty = 还空着

### Autosaves
autosaves-title = 自动保存
autosaves-about = 留最近10份
autosaves-empty = 还没有。每到一步存一份；有改动时，每10分钟再存一份。
autosaves-every-ten-minutes = 每10分钟
autosaves-size = { $size } MB
autosaves-look = 打开看看
autosaves-look-at = 打开看看自动保存：{ $time }
autosaves-safe = 先看看，再决定要不要回到那一刻。现在这份不会丢。
autosaves-moment = 那一刻的工作坊：{ $time }
autosaves-people = { $count }人
autosaves-ideas = { $count }条想法
autosaves-use-cases = { $count }个用例
autosaves-ratings = { $count }个评分
autosaves-lighthouses = { $count }座灯塔
autosaves-open = 另开成一个文件
autosaves-open-about = 它会在旁边另开一份。现在这份会关上，原样留在首页等您。
autosaves-open-doors = 门会一起关上。大家的席位还在，用新的码再进来就行。
autosaves-stay = 留在这里
autosaves-opened = 这是那一刻的工作坊：{ $time }。新的那份在首页等您。

erase-title = 彻底删除
erase-about = 普通删除可以撤销。彻底删除会把这段文字从文件、历史和每份自动保存里抹掉，找不回来。
erase-rehearsal = 彩排用的是副本，排完就丢，没有什么要彻底删的。
erase-choose = 选要抹掉的文字
erase-workshop = 删掉整个工作坊
erase-pick = 要抹掉哪些文字？
erase-pick-about = 找一个词，比如客户的名字。删过的也还在历史里，一并列出。
erase-search = 找想法和用例
erase-gone = { $time }删的
erase-use-case = 用例
erase-empty = 还没有想法，也没有用例。
erase-none = 没有哪段文字这么写。
erase-more = 还有{ $count }条没列出来。多打几个字，就找得到。
erase-others = 还有{ $count }处写着同样的话。
erase-others-too = 一起选上
erase-leave = 什么也不删
erase-go-on = { $count ->
    [0] 先选文字
   *[other] 接着删这{ $count }段
}
erase-question = 彻底删除这{ $count }段文字？
erase-consequence = 文件、历史和每份自动保存里都会抹掉，用例连同它的评分一起走。撤销也到此为止：之前的改动不能再撤销。大家自己手机里留的、导出和拷走的文件，这里够不着。
erase-and-more = 还有{ $count }段
erase-back = 回去再选
erase-do = 彻底删除
erase-done = { $count }段文字抹干净了。
erase-workshop-question = 彻底删掉「{ $title }」？
erase-workshop-consequence = 文件和每份自动保存都会删掉，里面有{ $ideas }条想法、{ $useCases }个用例，找不回来。门会关上，大家都会断开。导出和拷走的文件还在。
erase-recent-consequence = 文件和每份自动保存都会删掉，里面有{ $ideas }条想法、{ $useCases }个用例，找不回来。导出和拷走的文件还在。
erase-workshop-keep = 留着
erase-workshop-done = 「{ $title }」删掉了。

shared-folder = 这个文件夹会同步，或在网络盘上。
shared-folder-about = 文件可能还没写完就被同步走，或被别人读到。Pharos在这里用更慢、更稳的方式写入。
shared-folder-move = 移到本机
shared-folder-stay = 留在这里
shared-folder-moved = 工作坊文件已经在本机上了。
file-moved-about = 暂时收不了新内容，收下的一条不少：{ $time }之前的都还在这里开着。重新保存一份，或者把文件放回去，Pharos会自己继续。
file-moved-here = 在原处重新保存
file-moved-elsewhere = 存到别处
file-moved-saved = 已存为{ $file }
disk-kept-until = { $time }之前收下的都已写进磁盘。
network-gone = 网络断了，大家可以接着写。
network-gone-about = 从{ $time }起，这台电脑就没有{ $address }这个地址了。大家写的先留在自己的设备上，连得上房间时自动送出。网络一直不恢复的话，就打开手机热点，让大家都连上去。
network-gone-other = 换一个地址
refused-untouched = 什么都没有打开，也没有改动。
refused-again = 再试一次
refused-copy = 打开副本
refused-copying = 正在复制……
refused-copy-about = 副本里是到目前为止存下的全部内容，历史从头记起；在副本里写的不会回到原文件。
salvage-name = { $name }（抢救）
salvage-question = 把读得出的抢救出来？
salvage-about = { $file }损坏了。读得出的会写进一个新文件，损坏的这份不动。
salvage-autosave = { $time }自动保存的那份
salvage-do = 抢救
salvage-leave = 先不管
salvage-done = 抢救出了这些
salvage-open = 打开新文件
salvage-people = 参与者
salvage-ideas = 想法
salvage-use-cases = 用例
salvage-ratings = 评分
salvage-votes = 投票
salvage-rest = 议程、泳道等其他内容
salvage-of = { $part }：{ $all }中的{ $kept }
salvage-lines = { $count ->
    [0] 历史完好，没有别的缺失。
   *[other] 历史里有{ $count }行读不出，那几步带来的内容可能缺了。
}

drawer-open = 灵感
drawer-title = 别人的用例
drawer-about = 大家卡住时，给一点火花。取用的会作为想法挂进泳道，并注明从哪里来。
drawer-about-cards = 取用的会直接成为一张用例卡，带上能力卡。再改成你们自己的：谁的麻烦、多久一次、从多少到多少。
drawer-take-about = 挑一个放进输入框，改成您自己的。
drawer-search = 搜索用例
drawer-function = 职能
drawer-every-function = 全部职能
drawer-capability = 生成式AI做什么
drawer-every-capability = 全部能力
drawer-lane = 放进泳道
drawer-count = { $count ->
    [0] 没有找到，少写几个字或换个筛选试试。
   *[other] { $count }个用例
}
drawer-added = 已放进“{ $lane }”
drawer-on-board = 已在看板上
drawer-is-card = 已有这张卡
drawer-keys = 方向键在卡片间移动，Enter添加。
drawer-close = 关闭
drawer-fails = 容易失手：{ $when }

### 决策记录
decide-view-budget = 预算组合
decide-view-records = 决策记录
keys-budget = 预算装得下什么
keys-records = 决策记录
vote-record = 写决策记录
record-panel = 记录旁边
record-list = 定了哪些
record-kind = 决策记录
record-stays = 不随撤销与回退改变
record-empty = 先点亮一座灯塔。
record-empty-about = 记录写清楚：定了什么、为什么、谁有顾虑、谁来做。一年以后会有人想知道。
record-lighthouses = 灯塔{ $count }座
record-others = 其他决定{ $count }条
record-line = 第{ $days }天复查 · { $owner }
record-line-draft = 还没签
record-draft = 决策记录，还没签
record-draft-kept = 写下的都存着
record-figures-now = 现在的数字。签了就定格。
record-rank = 排名
record-of = / { $count }
record-score = 得分
record-value-cost = 价值 · 成本
record-top-three = 种权重里进前三
record-box = 哪一格
record-same-box = 100次模拟重投里{ $count }次
record-rated = { $raters }人评过，第{ $round }轮
record-unrated = 没人评过
record-tied = 和别的用例差不到1分
record-state-too-little = 评得太少，不排名
record-state-too-few = 还不到三个人评
record-state-unrated = 没评
record-state-parked = 已搁下
record-state-merged = 已并进别的用例
record-state-stopped = 门槛X1拦下
record-part-what = 定了什么
record-hint-what = 到底先做什么，在哪儿，谁来用，什么时候？
record-part-why = 为什么
record-hint-why = 说数字，也说数字没说的。
record-part-dissent = 反对意见
record-hint-dissent = 谁有顾虑，怎么说的。没有就空着。
record-no-dissent = 没有人反对。
record-part-rejected = 没选什么
record-hint-rejected = 哪些没选，为什么。
record-nothing-rejected = 没有考虑别的。
record-conditions = 条件
record-conditions-hint = 一行一条。做不到就不往下走。
record-owner = 负责人
record-owner-hint = 写一个人的名字
record-review = 几天后复查
record-review-hint = 从今天起算的天数
record-review-wrong = 填1到{ $most }之间的数
record-review-on = 复查日：第{ $days }天，{ $date }
record-signed = 谁来签
record-signed-hint = 谁为它担保
record-signature = 签字
record-signed-by = { $name }，{ $date }
record-path = 来路
record-path-of = { $ideas ->
    [0] 直接写的卡片
   *[other] 来自{ $ideas }条想法
}，{ $raters ->
    [0] 没人评过
   *[other] { $raters }人评过
}
record-replaced = { $date }已有新的记录取代它。
record-replaced-short = { $date }，已被取代
record-holds = 现在算数的
record-earlier = 看哪一份
record-since-gone = 这个用例后来删了。记录照签的时候留着。
record-since-stopped = 这个用例后来被门槛X1拦下了。记录照签的时候留着。
record-since-dark = 这座灯塔后来熄了。记录照签的时候留着。
record-fist = 举手表态
record-fist-hand = { $hand }，{ $word }：{ $count }人
record-fist-count = { $voters }人。
record-fist-below = 有{ $count }个低于3，先请他们说。
record-fist-no-five = 没有一个5，值得问一句。
record-fist-sealed = 大家正在表态，结束后才数。
record-fist-too-few = 不到三个人表态，不计数。
record-fist-none = 签之前问一问大家：同时亮出来。
record-fist-not-asked = 没有问过大家。
record-fist-ask = 请大家表态
record-fist-again = 再表态一次
record-to-do = 签之前
record-check-what = 定了什么
record-check-why = 为什么
record-check-owner = 谁来做
record-check-review = 什么时候复查
record-check-signed = 谁来签
record-check-dissent = 顾虑写进来了
record-check-rejected = 没选的写清楚了
record-check-conditions = 条件
record-check-fist = 大家表过态
record-check-there = 有了
record-check-missing = 还缺
record-check-must = 必填
record-passed-over = 排名第{ $ranks }的没入选，把原因写在「没选什么」里。名次给人参考，决定由人来做。
record-lacks = 还缺：{ $lacking }
record-discard = 丢掉草稿
record-sign = 签这份记录
record-now-signed = 已签：「{ $title }」
record-print = 打印
record-newer = 写一份新的
record-next = 下一座：{ $title }
step-draft-decision = 写了「{ $subject }」的决策记录
step-sign-decision = 签了「{ $subject }」的决策
step-set-budget = 定了预算
step-put-budget-lines = { $count ->
    [1] 填了「{ $subject }」要用多少
   *[other] 填了{ $count }个用例要用多少
}
step-set-money-terms = 改用{ $subject }计算
step-put-estimates = { $count ->
    [1] 改了「{ $subject }」的一个数
   *[other] 改了「{ $subject }」的{ $count }个数
}
step-say-what-time-becomes = 写了「{ $subject }」省下的时间变成什么
step-agree-to-benefit = { $count ->
    [0] 收回了财务对「{ $subject }」的认可
   *[other] 财务认了「{ $subject }」的收益
}
problem-estimate-out-of-order = 低、可能、高没有依次变大。
    .hint = 可能值要在低值和高值之间。
problem-currency-in-use = 已经按另一种货币填了数。
    .hint = 先恢复成默认值：一个工作坊只用一种货币。
problem-benefit-not-said = 还没说省下的时间变成什么。
    .hint = 在收益旁边写下这句话，再请财务来认。
problem-not-lit = 这个用例不是灯塔。
    .hint = 先点亮它，再写决定。

### 预算组合
budget-limits = 限额
budget-money = 一次投入
budget-money-about = 设计、开发、数据、培训
budget-people = 人手
budget-people-about = 按全职算，各部门合计
budget-count = 最多几个
budget-count-about = 1到24个用例，每种组合都试过。
budget-none = 不限
budget-department = 一个部门最多一个
budget-needs = 先后
budget-needs-line = 「{ $one }」要先有「{ $other }」。
budget-needs-add = 加一条
budget-needs-remove = 去掉：「{ $one }」要先有「{ $other }」
budget-needs-title = 哪个要先有哪个？
budget-needs-one = 这一个
budget-needs-other = 要先有这一个
budget-needs-go = 记下
budget-best = 最佳组合
budget-best-value = 限额以内价值最大
budget-best-score = 得分最高
budget-filled = 按排名往下拿
budget-filled-about = 拿得下就拿，拿不下就跳过
budget-limit-at = 限额{ $amount }
budget-value = 价值
budget-score = 得分
budget-sum-money = 钱
budget-sum-people = 人
budget-of = { $amount } / { $limit }
budget-candidates = 候选
budget-candidates-count = { $count }个有排名
budget-column-wish = 进不进
budget-column-money = 钱
budget-column-people = 人
budget-money-of = 「{ $title }」要花的钱
budget-people-of = 「{ $title }」要的人手
budget-wish-of = 「{ $title }」：一定要、不要、看情况
budget-wish-open = 看情况
budget-wish-must = 一定要
budget-wish-never = 不要
budget-always = 总在里面
budget-in-sets = { $sets }种组合里有{ $count }种
budget-out = 没进
budget-no-figure = 没填数
budget-needs-absent = 要先有的没进
budget-light = { $count ->
    [0] 点亮这些
   *[other] 点亮这{ $count }个
}
budget-lit = 已点亮{ $count }个
budget-wrong = 填0到{ $most }之间的数
budget-lead-none = 还没有可选的。
budget-fact-rate-first = 有排名的用例才能选，先评几个。
budget-lead-all-in = 这{ $count }个，每种好组合里都有。
budget-lead-some-in = 有{ $always }个每种好组合里都有，剩下{ $rest }个由你们选。
budget-lead-free = 好几种组合差不多，由你们选。
budget-lead-nothing = 这样的限额什么也装不下。
budget-lead-impossible = 一定要做的，这些限额里装不下。
budget-fact-in-the-way = 卡在：{ $limits }。
budget-limit-money = 钱
budget-limit-people = 人手
budget-limit-count = 个数
budget-limit-department = 一个部门一个
budget-fact-sets = { $sets ->
    [1] 没有别的组合比得上。
   *[other] 有{ $sets }种组合几乎一样好，和最好的差不到2%。
}
budget-fact-no-figure = 有{ $count }个没填数，不参加：没填的不当零算。
budget-fact-left-out = 排名前24个参加，另外{ $count }个不参加。
budget-fact-no-costs = 钱和人都不限，按得分选。
budget-empty-jar = 里面是空的

### 各人的排法像不像
robust-orders-same = { $raters }个人给{ $cases }个用例排的先后，大体一样。
robust-orders-partly = { $raters }个人给{ $cases }个用例排的先后，有些相通，也各有各的排法。
robust-orders-apart = { $raters }个人给{ $cases }个用例排的先后，几乎没有相通的地方。这个排名是平均出来的，没几个人会这样排。
robust-concordance = 大家排的先后有多像：{ $w }，0是毫不相通，1是完全一样（肯德尔W）。

### 计划：从灯塔到价值
plan-empty = 还没有灯塔
plan-empty-about = 方案从一个点亮的用例开始。先到决策里点亮一个。
plan-empty-go = 去决策
plan-sub = 速赢方案{ $place }/{ $count } · { $title }
plan-sheets = 方案的哪一页
plan-tabs = 计划的哪一部分
plan-tab-quickwins = 速赢方案
plan-tab-registers = 清单
keys-plan-registers = 清单：数据、技术、人、风险
plan-risks = 风险与管控
plan-money = 钱
keys-plan-money = 方案里的钱
keys-plan-risks = 方案里的风险
plan-next = 下一个方案

### 灯塔的钱
money-yuan = 元
money-currency-cny = 人民币
money-currency-usd = 美元
money-lead = 一年花{ $cost }，收回{ $benefit }，{ $months ->
    [0] 不到一个月就回本
   *[other] 约{ $months }个月回本
}
money-lead-never = 一年花{ $cost }，收回{ $benefit }，三年内回不了本
money-lead-lost-again = 一年花{ $cost }，收回{ $benefit }：先回了本，后来又亏回去
money-people-more = 看回答的人一年{ $review }，token才{ $tokens }：人是token的{ $times }倍。要省钱，先看复核和维护。
money-tokens-more = token一年{ $tokens }，看回答的人{ $review }：token是人的{ $times }倍。
money-no-tokens = 这种模式不按token付费。看回答的人一年{ $review }。
money-no-review = 没有人看回答。token一年{ $tokens }。
money-modes = 五种运作模式
money-modes-about = 同样的用量，一年，{ $currency }
money-computing = 计算与托管
money-upkeep = 维护人力
money-review = 复核（不进倍数）
money-times = { $times }倍
money-mode-own = 方案选的
money-mode-assumed = 假设
money-mode-sources = 能带出处
money-mode-no-sources = 没有出处
money-ratio = 最贵与最便宜之比
money-ratio-about = 复核之前。
money-ratio-about-computing = 复核之前；只算计算与托管是{ $times }倍。
money-no-ratio = 有一种不花钱，比不出倍数。
money-benefit = 收益怎么来的
money-a-year = 每年，{ $currency }
money-time-saved = 省下的时间
money-time-realised = 兑现{ $share }
money-with-others = 加上差错和毛利
money-less-cost = 减去运行成本
money-becomes = 省下的时间变成什么？
money-becomes-empty = 少加班、多跑客户、少招一个人……
money-becomes-about = 没有这句话，兑现比例不算数。
money-payback = 几个月回本
money-payback-about = P10到P90，一万次抽样
money-beyond = 更晚
money-range = 十次里八次落在{ $from }到{ $to }个月。
money-range-open = 十次里有一次{ $from }个月内回本，不止一次36个月也回不了。
money-range-never = 十次里九次36个月也回不了本。
money-range-worse = 可能值算是{ $likely }个月，中间数是{ $middle }个月：坏的那头更长。
money-range-better = 可能值算是{ $likely }个月，中间数是{ $middle }个月：好的那头更长。
money-of-100 = 100次里{ $within }次12个月内回本，{ $never }次三年内回不了。
money-even = 使用率到{ $even }就不亏，现在估{ $now }。
money-even-never = 用一次亏一次，使用率再高也没用。
money-even-too-many = 人人都用也不够本。
money-even-always = 使用率多低都不亏。
money-net = 三年净现值{ $net }
money-rate = 年化收益率（IRR）{ $rate }
money-roi = 投资回报率{ $share }
money-between-figures = ，
money-no-rate-no-sign-change = 没有IRR：现金流从不翻转
money-no-rate-several-sign-changes = 没有IRR：现金流来回翻转
money-no-rate-out-of-reach = 没有IRR：高于1,000%或低于−99%
money-once = 一次性投入
money-days = { $days }人天
money-swings = 哪条假设最要紧
money-swings-about = 三年净现值，{ $currency }
money-assumptions = 假设
money-assumptions-about = 点数字就能改
money-restore = 恢复
money-restored = { $count ->
    [1] 一个数恢复成默认值
   *[other] { $count }个数恢复成默认值
}
money-low = 低
money-likely = 可能
money-high = 高
money-cell = { $driver }，{ $place }
money-assumption = 假设
money-assumption-about = 默认值，这个工作坊里还没人核过。
money-source = 来源：{ $title }，{ $date }{ $checked ->
    [true] 。
   *[other] ，未核。
}
money-converted = 按1美元{ $rate }元折算（{ $date }）。
money-note = 金额均为{ $currency }，{ $year }年价格。清空可能值就恢复默认。
money-propose = 按职能填
money-propose-about = 全是假设，只用来开个头；拿20个真实案例掐表才算数
money-proposal = { $function }：{ $task }
money-proposal-source = 按职能的建议，{ $proposal }
money-proposed = 已按建议填好：{ $proposal }
money-source-of = { $driver }的出处
money-source-empty = 自己填的。出处是？（F2）
money-terms = 货币和年份
money-terms-title = 用哪种钱来算？
money-terms-currency = 货币
money-terms-year = 哪一年的价格
money-terms-locked = 不能换：已经按它填了数。
money-terms-wrong = { $first }到{ $last }之间的年份
money-terms-keep = 就按这个算
money-block-use = 用量
money-block-benefit = 收益
money-block-people = 看回答的人
money-block-once = 一次性
money-block-tokens = token与算力
money-block-finance = 财务
money-all = 全部{ $count }个数
money-fewer = 只看主要的
money-wrong-number = 每格要填一个数
money-wrong-range = 从{ $lowest }到{ $highest }
money-wrong-low = 低值大于可能值：结果还是上一次的
money-wrong-high = 可能值大于高值：结果还是上一次的
money-agree = 请财务认收益
money-say-becomes = 先说时间变成什么
money-agree-title = 财务谁来认？
money-agree-about = 认的是目前每年{ $benefit }的收益。数一改，这句认可就收回。
money-agree-by = 姓名
money-agree-go = 记下来
money-agree-back = 收回
money-agreed = { $by }认了，{ $when }

### 备选
alternatives = 备选
alternative-name = 名称
alternative-keep-title = 留作备选
alternative-keep-weights-about = 现定权重不变。这一组随时可以再试。
alternative-keep-pick-about = 这一组连同限额一起留下，不点亮任何灯塔。
alternative-keep-go = 留下
alternative-keep-weights = 把试算留作备选
alternative-keep-pick = 留作备选
alternative-kept = 已留下「{ $name }」
alternative-removed = 已去掉「{ $name }」
alternative-more = 「{ $name }」的更多操作
alternative-rename = 改名
alternative-rename-title = 改叫什么？
alternative-remove = 去掉
alternative-try = 试一试
alternative-take-limits = 用它的限额
alternative-limits-set = 限额已换成「{ $name }」的
alternative-weight = 「{ $criterion }」占{ $share }
alternative-balance = 价值占100份里的{ $share }份
alternative-pick-name = { $count }个一组
step-keep-alternative = 把「{ $subject }」留作备选
step-rename-alternative = 备选改名为「{ $subject }」
step-remove-alternative = 去掉了备选「{ $subject }」

### 风险与管控
risks-of = 风险与管控 · { $title }
risks-list = 风险
risks-lead-none = 这里还什么都没有。
risks-lead-gate = { $gate }要求有一条管控，现在还没人负责。
risks-lead-bare = { $all }个风险里有{ $count }个还没有管控。
risks-lead-ownerless = { $all }个风险里有{ $count }个没人管。
risks-lead-gap = { $count }个风险都有人管，但没有一条管「{ $work }」。
risks-lead-covered = { $count }个风险都有管控、有人管。
risks-lead-whole = { $count }个风险都有管控、有人管，什么也不缺。
risks-fact-controls = { $controls }条管控：{ $prevents }条预防、{ $detects }条发现、{ $corrects }条纠正。
risks-fact-unanswered = 每份方案都要回答的八个问题，还有{ $count }个没答。
risks-audience = 结果给谁看？
risks-audience-author = 只有提问的本人
risks-audience-colleagues = 同事
risks-audience-management = 管理层
risks-audience-customers = 客户和供应商
risks-audience-public = 任何人
risks-unsaid = 还没说
risks-head-what = 会出什么事
risks-head-controls = 怎么管，拿什么证明
risks-head-reach = 管到哪一步
risks-head-owner = 负责人
risks-work-prevents = 预防
risks-work-detects = 发现
risks-work-corrects = 纠正
risks-kind-supervise = 监督
risks-kind-review = 复核
risks-reach-of = 「{ $name }」管到哪一步
risks-reached = 有了
risks-not-reached = 还缺
risks-likelihood-of = 「{ $name }」多久会出一次？
risks-likelihood-seldom = 很少
risks-likelihood-sometimes = 偶尔
risks-likelihood-often = 经常
risks-impact-of = 「{ $name }」出了事有多严重？
risks-impact-small = 有点烦
risks-impact-noticeable = 要花代价
risks-impact-heavy = 很严重
risks-more = 「{ $name }」的更多操作
risks-what-of = 「{ $name }」在这里会是什么样
risks-what-here = 在这里会出什么事？
risks-sign = 苗头：{ $sign }
risks-evidence-of = 拿什么证明「{ $name }」管用
risks-evidence-none = 拿什么证明管用？
risks-days = { $days }人天内
risks-days-more = 15人天以上
risks-owner-of = 「{ $name }」谁负责
risks-nobody = 没人管
risks-control-add = 管控
risks-control-remove = 去掉「{ $name }」
risks-control-take = 加进来
risks-control-own = 自己写一条
risks-control-own-name = 怎么做？
risks-control-own-work = 作用
risks-control-own-kind = 方式
risks-controls = 管控
risks-controls-for = 「{ $name }」的管控
risks-controls-all = { $count }条参考管控
risks-controls-about = 监督：运行时有东西盯着、拦着。复核：结果算数之前，有人或有测试看一遍。
risks-controls-close = 关闭
risks-controls-search = 找一条管控
risks-controls-fitting = 管这个风险的
risks-controls-others = 其他
risks-controls-none = 没有管控带这几个字。
risks-controls-show = 看参考管控（{ $count }条）
risks-empty = 还没写风险
risks-empty-about = 从这里最可能出的事开始：看AI做什么、怎么运行、给谁用。什么都不会自动加进来。
risks-start = 先写最可能的{ $count }个
risks-added = 加了{ $count }个风险
risks-removed = 已去掉「{ $name }」
risks-remove = 去掉
risks-take = 加进来
risks-add = 加一个风险
risks-add-choose = 选一个…
risks-add-own = 自己写一个
risks-own-title = 自己写一个风险
risks-own-name = 会出什么事？
risks-suggested = 这类用例还常见
risks-suggested-about = 按AI做什么、怎么运行、给谁用来推荐，不会自动加
risks-because = 因为{ $reasons }
risks-propose = 补一条{ $work }：{ $control }
risks-propose-add = 加到「{ $name }」
risks-propose-other = 换一条
risks-gate = { $gate }答了「是」：下面这些管控要有一条，而且有人负责
risks-gate-about = { $controls }
risks-unanswered = 这几个每份方案也都要答：{ $names }。
risks-unanswered-add = 都加进来
risks-no-concern = 和这个用例无关
risks-no-concern-act = 和我们无关…
risks-no-concern-title = 「{ $name }」为什么和这个用例无关？
risks-no-concern-why = 理由
risks-no-concern-go = 记下
risks-concern-again = 还是有关
risks-confirm = 请{ $name }确认
risks-confirm-anybody = 请人确认
risks-confirm-title = 谁把风险都看过一遍？
risks-confirm-about = 谁点头，记谁的名字。之后一改，这个点头就不算了。
risks-confirm-by = 姓名
risks-confirm-go = 已确认
risks-confirmed = { $by }已确认，{ $when }
risks-confirm-back = 收回
list-or = 或
step-put-planned-risks = { $count ->
    [1] 写了「{ $subject }」的一个风险
   *[other] 给「{ $subject }」写了{ $count }个风险
}
step-remove-planned-risk = 去掉了「{ $subject }」的一个风险
step-set-risk-audience = 定了「{ $subject }」给谁看
step-confirm-risks = { $count ->
    [0] 收回了对「{ $subject }」风险的确认
   *[other] 「{ $subject }」的风险有人确认了
}

### 灯塔的速赢方案
plan-quickwin = 方案
keys-plan-quickwin = 灯塔的方案
quickwin-lighthouses = 灯塔
plan-present = 投影方案
plan-copy-slide = 复制成幻灯片
copyslide-done = 复制好了，贴进幻灯片就行。
copyslide-none = 还没有能上幻灯片的内容
copyslide-none-hint = 先填这一页，再复制。
copyslide-closed = 这个浏览器不让网页复制图片
copyslide-closed-hint = 到Pharos窗口里复制，或者在「导出」里存幻灯片。
roomplan-title = 大家写的
roomplan-about = 现在的数、目标、风险：各写各的，谁也看不到别人写的。
roomplan-ask = 请大家写
roomplan-ask-again = 再请大家写
roomplan-close = 收起来看
roomplan-none-yet = 还没人写。大家在自己的设备上写，您收起来之前谁都看不到。
roomplan-hidden = 已有{ $count }条建议，收起来才看得到
roomplan-nothing = 没有人提建议。
roomplan-risks = 风险
roomplan-today-of = { $name }：现在
roomplan-target-of = { $name }：目标
roomplan-measure-gone = 已经去掉的指标
roomplan-take = 写进方案
roomplan-taken = 已写进方案
roomplan-taken-now = 已写进方案。
roomplan-risk-taken-now = 已写进风险清单。
plan-benefit-agreed = 收益已认可
plan-benefit-open = 收益还没人认可
quickwin-this-plan = 这个方案
quickwin-still-open = 还没定的
quickwin-confirmed = 已确认
quickwin-points-open = { $count }处没定
quickwin-kind = 速赢方案
quickwin-rank = 第{ $place }名，{ $score }分
quickwin-firm = 100组权重里{ $count }次进前三
quickwin-nobody = 谁？
quickwin-name-of = { $part }：姓名
quickwin-has-left = 已离开
quickwin-view = 任务怎么看
quickwin-view-stages = 按阶段
quickwin-view-weeks = 按周
quickwin-start = 第一天
quickwin-length = { $count }项任务，{ $weeks }周
quickwin-length-unusual = （一般{ $least }到{ $most }周）
quickwin-dates = { $from }至{ $to }
quickwin-days = 第{ $from }到{ $to }天
quickwin-stage-design = 设计
quickwin-stage-deploy = 部署
quickwin-stage-validate = 验证
quickwin-stage-empty = 还没有
quickwin-task-open = 去写
quickwin-head-task = 任务
quickwin-head-owner = 谁做
quickwin-head-days = 天数
quickwin-head-after = 在谁之后
quickwin-head-weeks = 周
quickwin-text-of = 任务{ $place }做什么
quickwin-owner-of = 「{ $text }」谁做
quickwin-days-of = 「{ $text }」要几个工作日
quickwin-after-of = 「{ $text }」排在哪几项之后，写序号
quickwin-required = { $gates }要求
quickwin-more = 「{ $text }」的更多操作
quickwin-up = 上移
quickwin-down = 下移
quickwin-to-stage = 挪到
quickwin-remove = 去掉
quickwin-removed = 已去掉「{ $name }」
quickwin-strike = 不做，写明理由…
quickwin-strike-title = 为什么不做「{ $name }」？
quickwin-strike-why = 理由
quickwin-strike-go = 不做
quickwin-struck = 不做的
quickwin-unstrike = 还是要做
quickwin-write = 任务
quickwin-write-title = 加一项任务：{ $stage }
quickwin-write-what = 做什么？
quickwin-write-go = 加上
quickwin-longer = 多一天
quickwin-shorter = 少一天
quickwin-pulled = { $days }天
quickwin-days-wrong = 写整数工作日，1到260。
quickwin-after-wrong = 写任务序号，1到{ $count }，用逗号隔开。
quickwin-last-day = 到{ $day }结束
quickwin-proposed = 建议的任务
quickwin-none-yet = 给这个用例建议{ $count }项任务
quickwin-none-yet-about = 依据用到的能力、运作方式和答了「是」的门。不会自己加进来，加了之后都能改。
quickwin-more-proposed = 还建议{ $count }项任务
quickwin-proposed-show = 看一看
quickwin-proposed-hide = 收起
quickwin-take-all = { $count }项都要
quickwin-take = 加上
quickwin-taken = { $count }项任务进了方案
quickwin-for-every-plan = 每个方案都有
quickwin-task-days = { $days }天
quickwin-measures = 怎么知道有用
quickwin-head-measure = 指标
quickwin-head-today = 现在
quickwin-head-target = 目标
quickwin-head-how = 怎么量
quickwin-measure-new = 新指标
quickwin-measure-ask = 什么该变？
quickwin-measure-of = 「{ $name }」：量什么
quickwin-measure-remove = 去掉「{ $name }」
quickwin-figure-baseline = 「{ $name }」：现在
quickwin-figure-target = 「{ $name }」：目标
quickwin-ask-baseline = 现在多少？
quickwin-ask-target = 要到多少？
quickwin-how-of = 「{ $name }」：怎么量
quickwin-how-ask = 怎么量？
quickwin-unit = 单位
quickwin-unit-of = 「{ $name }」：单位
quickwin-scale-of = 「{ $name }」：哪种数
quickwin-scale-number = 一个数
quickwin-scale-of-hundred = 每百个里几个
quickwin-better-of = 「{ $name }」：往哪边算好
quickwin-better-less = 越低越好
quickwin-better-more = 越高越好
quickwin-wrong-number = 写0到十亿的数。
quickwin-wrong-of-hundred = 每百个：写0到100的数。
quickwin-worse-less = 目标比现在还高，而越低才越好。这样不会保存。
quickwin-worse-more = 目标比现在还低，而越高才越好。这样不会保存。
quickwin-of-hundred = 100个里{ $value }个
quickwin-with-unit = { $value }{ $unit }
quickwin-limit-unit = { $limit }（{ $unit }）
quickwin-also = 方案里还有
quickwin-not-chosen = 还没选
quickwin-not-decided = 停还是走，还没定
quickwin-risks-open = { $count }个风险没管住
quickwin-risks-covered = { $count }个风险，都有人管
quickwin-money-about = 用起来以后一年{ $benefit }
quickwin-say = 谁说了算
quickwin-say-about = 各管什么
quickwin-say-add = 添加…
quickwin-say-own = 自己写
quickwin-say-own-title = 还有谁说了算？
quickwin-say-own-name = 角色，例如「工会」
quickwin-say-remove = 去掉{ $part }
quickwin-decides-of = { $part }：决定什么
quickwin-decides-ask = 决定什么？
quickwin-person = 由人确认：
quickwin-person-what = 哪些动作由人确认之后才做
quickwin-person-ask = 哪个动作不可逆？
quickwin-person-who = 谁来确认
quickwin-rules-none = 什么情况继续，什么情况停？没有这个数，方案不能确认。
quickwin-rule-add = 加一条线…
quickwin-rule-own = 自己写
quickwin-rule-edit = 改「{ $name }」这条线
quickwin-rule-remove = 去掉「{ $name }」这条线
quickwin-rule-name = 数什么？
quickwin-rule-wrong = 数写0到十亿，天数写1到1000。
quickwin-rule-days = 天数
quickwin-go = 继续
quickwin-stop = 停
quickwin-go-side = 继续：在数的哪一边
quickwin-go-number = 继续：数
quickwin-stop-side = 停：在数的哪一边
quickwin-stop-number = 停：数
quickwin-stop-otherwise = 其余
quickwin-side-at-least = 至少
quickwin-side-at-most = 至多
quickwin-side-above = 高于
quickwin-side-below = 低于
quickwin-is-at-least = 至少{ $value }
quickwin-is-at-most = 至多{ $value }
quickwin-is-above = 高于{ $value }
quickwin-is-below = 低于{ $value }
quickwin-go-if = 「{ $name }」{ $limit }，就继续。
quickwin-go-open = 「{ $name }」到哪个数就继续？
quickwin-stop-if = { $limit }，就停。
quickwin-stop-else = 否则停。
quickwin-within = { $days }天内
quickwin-counted = 数{ $count }个
quickwin-said-yes = { $by }已确认，{ $when }
quickwin-no-yes = { $name }还没确认
quickwin-yes-back = 收回
quickwin-counts = 负责人和发起人各自点名说「行」，方案才算数。
quickwin-counts-until = 到{ $day }。负责人和发起人各自点名说「行」，方案才算数。
quickwin-yes-record = 记下{ $name }的「行」
quickwin-yes-record-part = 记下{ $part }的「行」
quickwin-yes-title = { $part }：谁同意这个方案？
quickwin-yes-about = 同意的是现在这个样子。再改一处，这个「行」就没了。
quickwin-yes-by = 姓名
quickwin-yes-go = 同意
quickwin-open-required = { $gate }要求一项任务：「{ $task }」。
quickwin-open-person-confirms = 还没说由人确认什么、谁来确认。
quickwin-open-owner = 还没有人负责。
quickwin-open-sponsor = 还没有人出钱拍板。
quickwin-open-tasks = 还没有任务。
quickwin-open-task-owners = { $count }项任务没人做。
quickwin-open-measures = 还没有要量的。
quickwin-open-baseline = 「{ $measure }」现在的数。上线前没有的，写0或空着。
quickwin-open-target = 「{ $measure }」的目标。
quickwin-open-rules = 还没说什么情况继续、什么情况停。
quickwin-open-rule-number = 「{ $name }」还没有数。
quickwin-open-mode = 运作方式没选。不选也能开始。
quickwin-open-risks = { $count }个风险没管住。
quickwin-open-left = { $name }已离开。
quickwin-open-owner-yes = { $name }的「行」。在那之前是草稿。
quickwin-open-owner-yes-nobody = 负责人的「行」。在那之前是草稿。
quickwin-open-sponsor-yes = { $name }的「行」。在那之前是草稿。
quickwin-open-sponsor-yes-nobody = 发起人的「行」。在那之前是草稿。
step-add-plan-tasks = 给「{ $subject }」的方案加了{ $count }项任务
step-edit-plan-task = 改了「{ $subject }」的一项任务
step-remove-plan-task = 去掉了「{ $subject }」的一项任务
step-edit-plan = 写了「{ $subject }」的方案
step-confirm-plan = { $count ->
    [0] 收回了对「{ $subject }」方案的同意
   *[other] 「{ $subject }」的方案有人同意了
}
step-ask-about-plan = { $count ->
    [0] 看了大家给「{ $subject }」方案的建议
   *[other] 请大家给「{ $subject }」的方案提建议
}
step-take-plan-suggestion = 把一条建议写进了「{ $subject }」的方案
step-suggest-for-plan = 有人给方案提了建议
problem-task-circle = 这几项会互相等：{ $way }。
    .hint = 把其中一步去掉。
problem-task-required = { $gate }答了「是」，要求这项任务。
    .hint = 改成「不做，写明理由」。
problem-target-worse = 目标比现在还差。
    .hint = 改目标、改现在的数，或者改往哪边算好。
problem-stop-inside-go = 同一个数既会继续又会停。
    .hint = 把两边分开。
problem-rule-without-number = 没有一条线写明到哪个数就继续。
    .hint = 先写下这个数，再同意。
problem-nobody-confirms = X5答了「是」：必须有人确认。
    .hint = 写明确认什么、谁来确认。

### 文件里的速赢方案
sheet-plans-title = 速赢方案
sheet-plans-note = 按工作日算，不含周末。谁做：写姓名，没有姓名就写角色。
sheet-plan-place = 序号
sheet-plan-stage = 阶段
sheet-plan-from = 从
sheet-plan-to = 到
sheet-plan-day = 第{ $day }天
sheet-plan-people = 谁撑着它
sheet-plan-time = 要多久
sheet-plan-rules = 走停线
sheet-plan-yes = 谁同意了
sheet-plan-tasks = 任务
sheet-plan-of = { $name }：{ $said }
sheet-plan-measure = { $name }：现在{ $today }，目标{ $target }
sheet-plan-to-fill = 待填
sheet-plan-how = { $told }。{ $how }
sheet-plan-within = （{ $days }天内数。）
sheet-plan-draft = 草稿：负责人和发起人还没都同意。
sheet-plan-draft-of = 「{ $title }」的方案是草稿：负责人和发起人还没都同意。
deck-plan = 方案：{ $title }
deck-plan-draft = 方案（草稿）：{ $title }
export-part-plans = 速赢方案
export-part-empty-plans = 还没写

### 文件里的风险清单
sheet-risks-title = 风险与管控
sheet-risk = 风险
sheet-risk-here = 会出什么事
sheet-risk-likelihood = 多久一次
sheet-risk-impact = 有多严重
sheet-risk-controls = 怎么管
sheet-risk-evidence = 拿什么证明管用
sheet-risk-no-concern = 和这个用例无关：{ $reason }
sheet-risks-confirmed = 「{ $title }」：{ $by }在{ $date }确认什么也不缺。
sheet-risks-unanswered = 「{ $title }」：还没回答：{ $names }。
sheet-risks-gate = 「{ $title }」：{ $gate }要求有一条有人负责的管控，现在还没有。
deck-risks = 每个风险都有管控，没有的也写明了

### 交给客户
export-zip = 给客户一整套
export-zip-about = 全部装进一个文件
export-json-about = 数据，还能再导入
export-both-folders = 两种语言，各一个文件夹。
export-part-risks = 风险与管控
export-part-empty-risks = 还没写

### 灯塔的模型
plan-model = 模型
plan-validate = 验证
keys-plan-model = 方案的模型
keys-plan-validate = 方案的试点
model-of = 选模型 · { $domain } · { $title }
model-lead-nobody = 还没有候选。
model-lead-none-listed = 没有一个候选满足全部硬性要求。
model-lead-no-cases = 先收集20到50个真实案例。
model-lead-judging = { $asked }个评判已有{ $given }个；最后一个到了才揭名。
model-lead-none-passes = 都没过关；{ $name }最接近，{ $of }个里{ $usable }个能用。
model-lead-take = 选{ $name }：{ $of }个里{ $usable }个能用
model-why-no-cases = 厂商的说法代表不了您的案例。没人评过，就不打分。
model-why-judging = 在那之前也不显示数目，免得心里先有了偏好。
model-why-none-listed = 不知道就算不满足：去问供应商，或者放宽要求。
model-why-none-passes = 选最好的并逐条人工复核，或者停。
model-why-alone = 除了{ $name }，名单上没有别的过关。
model-why-better = 其次是{ $name }：{ $cases }个案例里两者有{ $differ }个不同，{ $wins }比{ $losses }，分出了高下。
model-why-equal = { $name }一样好：{ $cases }个案例里两者有{ $differ }个不同，{ $wins }比{ $losses }分不出高下。
model-why-same = { $name }一样好：能用的是同一批案例。
model-years-same = 一年的token费用都是{ $year }左右，
model-years = 一年的token费用是{ $first }和{ $other }左右，
model-decides-performance = 看性能。
model-decides-ease = 看易用性。
model-decides-cost = 看谁便宜。
model-decides-nothing = 没什么能分高下：选哪个都行。
model-flip-none = 只动一个权重、一个价格或一条要求，都改不了结果。
model-flip-weight = 只有当「{ $dimension }」占到100分里的{ $to }（现在{ $from }），{ $leader }才会领先。
model-flip-dearer = 只有当{ $name }的价格是现在的{ $times }倍，{ $leader }才会领先。
model-flip-cheaper = 只有当{ $name }的价格降到现在的{ $times }分之一，{ $leader }才会领先。
model-flip-requirement = 如果不要求「{ $name }」，领先的会是{ $leader }。
model-true-rate = 真实水平每百个{ $from }–{ $to }个
model-dimension-performance = 性能
model-dimension-ease = 易用性
model-dimension-cost = 成本
model-hard = 一、硬性要求
model-hard-about = 不知道就算不满足
model-hard-what = 要求
model-hard-add = 再加一条要求…
model-asks-of = 「{ $name }」要求到什么程度
model-asks-not = 不要求「{ $name }」
model-asks-context = token，最长的案例
model-asks-latency = 秒内出第一个字
model-asks-volume = 次/小时
model-why-of = 为什么要求「{ $name }」
model-why-empty = 为什么？
model-listed = 入围吗？
model-listed-yes = 是
model-listed-until-read = 读完之前：否
model-listed-no = 否
model-state-met = 满足
model-state-not-met = 不满足
model-state-not-known = 不知道，算不满足
model-state-to-read = 要先有人读
model-not-known = 不知道
model-yes = 是
model-no = 否
model-open = 开放
model-closed = 不开放
model-seconds = { $number }秒
model-residency-anywhere = 不限
model-residency-region = 本地区
model-residency-own-rooms = 自有机房
model-modality-text = 文字
model-modality-picture = 图片
model-modality-scan = 扫描件
model-modality-speech = 语音
model-modality-video = 视频
model-cases-head = { $blind ->
    [yes] 二、自己的{ $count }个案例，盲评
   *[no] 二、自己的{ $count }个案例
}
model-cases-none = 二、自己的案例
model-cases-then = 再看易用性，再看成本
model-cases-open = 案例（{ $count }）
model-import = 导入表格
model-kind-usual = 常见
model-kind-rare = 少见
model-kind-nasty = 刁钻
model-usable = 能用
model-usable-of = { $of }个里{ $usable }个
model-hidden = 未揭名
model-not-tried = 没试过
model-never = 说了绝不能说的
model-ease = 易用性
model-ease-of = { $name }的易用性
model-ease-none = –
model-note-of = 为什么{ $name }的易用性是这样
model-note-empty = 上手、对接、维护要费多少劲？
model-year = 一年token费
model-score = 得分
model-ask = 去问
model-without = 不含{ $what }
model-pass = 过关：{ $of }个里{ $needed }个能用，且没有一条「绝不能说」。
model-agreed = { $one }和{ $other }在{ $of }个里{ $count }个意见一致。
model-weights = 得分：
model-weights-about = 从1到5，5最好，成本也一样。
model-rate = 其他货币的价格按1美元合{ $rate }元折算，{ $date }的假设。
model-prices = 三、价格和日期
model-prices-about = 每百万token
model-price-edit = 价格：
model-price-in-out = 输入 / 输出，{ $currency }
model-price-one = 不分输入输出，{ $currency }
model-price-none = 清单里没有价格
model-price-no-source = 没写出处
model-price-from = { $source }，{ $date }
model-price-old = 超过一年
model-price-undated = 没有日期
model-checked = 已核
model-unchecked = 未核
model-others = 这个用例的其他任务
model-others-about = 各选各的模型
model-task-open = 还没选
model-task-cases = 自己的案例{ $count }个
model-task-no-cases = 还没有案例
model-task-suggested = 由能力卡推荐
model-task-chosen = 已选
model-task-not = 未定
model-task-add = 再加一项任务…
model-empty = 还没有候选
model-empty-about = 从清单里选，或写下自己的模型。这里不调用任何模型，也不外发任何内容。
model-add = 加一个候选
model-add-title = 比较哪些？
model-search = 找模型
model-search-none = 没有别的模型含这些字。
model-catalogue = 可选的模型
model-take = 加入
model-own = 自己的模型
model-close = 关闭
model-removed = { $name }不再参与比较
model-facts-of = { $name }的资料
model-facts-about = 空着就是不知道，不知道就算不满足。
model-name = 模型
model-maker = 厂商
model-price = 每百万token的价格
model-price-in = 输入
model-price-out = 输出
model-price-out-about = 空着：输入输出同价
model-currency = 货币
model-price-on = 日期
model-price-source = 价格出处
model-price-checked = 看过供应商自己的页面
model-known = 要求涉及的资料
model-licence = 许可
model-filed = 境内备案号
model-number-context = 上下文（token）
model-number-latency = 几秒出第一个字
model-number-volume = 承诺每小时调用次数
model-fact-open-weights = 开放权重
model-fact-licence-fits = 许可读过，合用
model-fact-fine-tuning = 可以微调
model-fact-private-hosting = 可在自有机房运行
model-fact-support = 有响应时限的服务
model-wrong-number = 填0或以上的数，或者空着。
model-wrong-price = 没有输入价格，就没有输出价格。
model-wrong-date = 写年、月或日，例如2026-11-30。
model-remove = 不再比较
model-restore = 恢复清单的资料
model-keep = 保存
model-cases-title = { $count ->
    [0] 自己的案例
   *[other] 自己的案例{ $count }个
}
model-cases-about = 表格：一列输入，一列标准答案，每个模型一列，写「能用」「改了能用」或「不能用」；说了绝不能说的，写「绝不能说」。模型名加「2」是第二位评委，加「回答」是模型的回答。
model-cases-list = 自己的案例
model-cases-empty = 还没有案例。写一个，或导入表格。
model-cases-page = 第{ $from }到{ $to }个，共{ $all }个
model-cases-before = 上一页
model-cases-after = 下一页
model-blind = 全部评完才揭名
model-hidden-until = { $asked }个评判已有{ $given }个。每个案例的回答顺序都不同。
model-judge = 评委{ $number }
model-judging-as = 现在评的是
model-case = 案例{ $number }
model-case-add = 写一个案例
model-case-edit = 修改
model-case-keep = 保存案例
model-case-remove = 删掉案例{ $number }
model-case-removed = 删掉了一个案例
model-case-input = 输入
model-case-expected = 标准答案，必须有什么
model-case-never = 绝不能说什么
model-case-kind = 多常见
model-right = 标准：{ $text }
model-must-not = 绝不能说：{ $text }
model-answer = 回答{ $letter }
model-answer-elsewhere = 回答原文存在别处
model-verdict-of = 案例{ $number }，对{ $name }的评判
model-verdict-none = 未评
model-verdict-usable = 能用
model-verdict-rework = 改了能用
model-verdict-unusable = 不能用
model-said-never = 说了绝不能说的
model-brought = 导入了{ $count }个案例。
model-brought-not = { $count }行没导入：第{ $rows }行。
model-brought-unread = { $count }格跳过：{ $cells }。
model-brought-unknown = { $count }列跟候选都对不上：{ $columns }。
model-cell = 第{ $row }行「{ $column }」
model-record = 记下选择
model-record-title = 选哪个模型？
model-record-about = 写上是谁选的，之后可以收回。
model-record-by = 谁选的
model-record-why = 一句话理由
model-chosen = { $name }，{ $by }选定，{ $when }
model-chosen-back = 收回
table-column-input = 「输入」
table-column-expected = 「标准答案」
table-column-week = 「周次」
table-column-value = 「数值」
step-put-own-model = 写下{ $subject }的资料
step-remove-own-model = 去掉写过的{ $subject }资料
step-put-model-choice = 改了「{ $subject }」的模型比较
step-remove-model-choice = 去掉「{ $subject }」的一项任务
step-record-model = { $count ->
    [0] 收回「{ $subject }」选定的模型
   *[other] 记下「{ $subject }」选定的模型
}
step-put-model-tests = 给「{ $subject }」写了{ $count }个案例
step-remove-model-tests = 删掉「{ $subject }」的{ $count }个案例
step-judge-model-test = 评了「{ $subject }」的一个回答
problem-date-unreadable = 这不是日期。
    .hint = 写年、月或日，例如2026-11-30。

### 交付文件里的选型和试点
models-title = 选模型
models-task = 任务类型
models-word = 结论
models-word-take = 选它
models-word-passes = 过关
models-word-fails = 没过关
models-word-out = 没入围
models-truly = 真实水平，每百个
models-price-state = 价格核实
models-found = 「{ $title }」，{ $task }：{ $found }
models-weights = 得分：性能{ $performance }、易用性{ $ease }、成本{ $cost }；从1到5，5最好，成本也一样。
models-note-asked = ✓满足要求；✗不满足，或没人知道；?要先有人读。不知道就算不满足。
models-note-truly = 真实水平，每百个：案例非常多时，能用的会落在哪里，置信度95%（Clopper-Pearson）。价格以旁边的日期为准。
pilots-title = 试点
pilots-before = 之前
pilots-week = 周
pilots-reached = 达标
pilots-headline = { $word }。{ $found }
pilots-in-unit = { $name }（{ $unit }）
pilots-recorded = { $by }，{ $when }
pilots-earlier = 后来重新打开的
pilots-last-weeks = 只列最近十周，全部在工作簿里。
export-part-models = 比较过的模型
export-part-empty-models = 还没有候选
export-part-pilots = 试点
export-part-empty-pilots = 还没测

### 灯塔的试点
pilot-of = 验证 · { $title }
pilot-lead-nothing = 还没测过。
pilot-lead-no-target = 测了{ $count }周，还没人说要达到多少。
pilot-lead-all = { $of ->
    [one] 目标达到了。
   *[other] { $of }个目标都达到了。
}
pilot-lead-some = { $of }个目标达到了{ $reached }个。
pilot-lead-none = { $of ->
    [one] 目标还没达到。
   *[other] { $of }个目标都还没达到。
}
pilot-fact-nothing = 每周一个数就够：测的是什么，一共多少。
pilot-fact-no-target = 现状和目标写在方案里。
pilot-fact-right = 抽看{ $of }个回答，{ $held }个是对的。
pilot-fact-explained = { $of }个里有{ $held }个看得懂理由。
pilot-fact-incidents = 出过{ $count }次差错。
pilot-fact-missing = 缺{ $count }周。
pilot-series-empty = 还没测
pilot-series-latest = 现在{ $value }
pilot-series-not-yet = 现在{ $value }，目标{ $target }：还没到
pilot-series-above = 第{ $week }周起都在{ $target }以上
pilot-series-below = 第{ $week }周起都在{ $target }以下
pilot-series-of = { $name }，按周：{ $standing }
pilot-target = 目标{ $value }
pilot-before = 之前{ $value }
pilot-week = 第{ $week }周
pilot-weeks = 第{ $from }到{ $to }周
pilot-gaps = 没测：{ $weeks }
pilot-point = 第{ $week }周：{ $value }
pilot-point-of = ，共{ $of }
pilot-series-more = 「{ $name }」的更多操作
pilot-forget = 删掉「{ $name }」第{ $week }周
pilot-forgot = 删掉了「{ $name }」第{ $week }周
pilot-enter = 录入一周
pilot-enter-title = 这一周测到多少
pilot-enter-about = 空着就是没测。一周一个数。
pilot-week-of = 试点第几周
pilot-measure-new = 另一个指标
pilot-measure-usual = 实测
pilot-value = 数值
pilot-value-of = 共多少
pilot-keep = 保存
pilot-wrong-week = 周次要填整数。
pilot-wrong-number = 数值要填数字。
pilot-wrong-of = 「共多少」要填整数。
pilot-wrong-name = 指标要有名字。
pilot-wrong-count = 填0或以上的整数，或者空着。
pilot-wrong-held = 站得住的不能比看过的多。
pilot-taken = 第{ $week }周已经有数了。
pilot-taken-hint = 留着，或者用新的替换。
pilot-replace = 替换
pilot-replace-title = 用新数替换旧数吗？
pilot-replace-about = 有几周已经有数了，一周只能一个。现在什么都还没导入。
pilot-replace-not = 留着旧的
pilot-import = 导入表格
pilot-brought = 导入了{ $count }个数。
pilot-empty = 还没测
pilot-empty-about = 录入一周的数，或导入表格：一列周次，每个指标一列。
pilot-notes = 看到了什么
pilot-notes-about = 谁看了回答，看了多少
pilot-notes-empty = 还没人写。
pilot-note-add = 写一条
pilot-note-edit = 修改
pilot-note-remove = 删掉这条
pilot-note-removed = 删掉了一条
pilot-note-title = 看到了什么？
pilot-note-about = 抽看一批回答：对不对，看不看得懂理由？
pilot-note-what = 关于
pilot-note-kind-review = 复核：对不对
pilot-note-kind-explainability = 可解释：看不看得懂理由
pilot-note-kind-incident = 差错：出了问题
pilot-note-text = 看到的
pilot-note-sample = 看了多少个
pilot-note-held = 站得住多少个
pilot-note-by = 谁看的
pilot-sample = 看了{ $of }个
pilot-sample-held = { $of }个里{ $held }个站得住
pilot-word-go = 走
pilot-word-change = 改
pilot-word-stop = 停
pilot-recorded = { $when }记下
pilot-by = { $by }定的
pilot-by-with = { $by }定的。在场：{ $present }
pilot-why = 为什么
pilot-stays = 继续有效
pilot-next = 接下来
pilot-lines = 一行一条
pilot-open = 还没决定
pilot-open-about = 走、改还是停：写明理由，署上名字。
pilot-review-on = { $when }再看。
pilot-rules = 方案里约定的
pilot-reopened = { $by }重新打开，{ $when }。
pilot-not-undone = 记录不能撤销，只能重新打开；两条都留在历史里。
pilot-record = 记下走还是停
pilot-verdict-title = 还走吗？
pilot-verdict-about = 签下后就是现行的决策记录，带复查日期。
pilot-verdict-word = 一个字
pilot-what = 具体是什么
pilot-what-go = 「{ $title }」继续走。
pilot-what-change = 「{ $title }」改了再走。
pilot-what-stop = 「{ $title }」停。
pilot-verdict-by = 谁定的
pilot-verdict-present = 谁在场
pilot-verdict-owner = 谁来落实
pilot-verdict-days = 几天后再看
pilot-verdict-go = 签下
pilot-reopen = 重新打开
pilot-reopen-title = 谁来重新打开？
pilot-reopen-about = 签过的记录照旧留着，之后可以再签一份。
step-put-measured = 给「{ $subject }」记了{ $count }个数
step-remove-measured = 删掉「{ $subject }」的{ $count }个数
step-put-pilot-note = 给「{ $subject }」的试点写了一条
step-remove-pilot-note = 删掉「{ $subject }」试点的一条
step-decide-pilot = 定了「{ $subject }」走还是停
step-reopen-pilot = 重新打开「{ $subject }」的结论
problem-week-taken = 第{ $week }周已经有数了。
    .hint = 留着，或者用新的替换。
step-write-slide = 改了一页幻灯片上的字
step-leave-slide-out = { $count ->
    [0] 把一页幻灯片放了回去
   *[other] 从幻灯片里去掉一页
}
deck-second-round = 第二轮改变了什么
deck-money = { $count ->
    [1] 花多少，收回多少：{ $back ->
        [1] 三年内回本
       *[other] 三年内不回本
    }
   *[other] { $count }个用例花多少、收回多少：{ $back }个三年内回本
}
export-part-second-round = 第二轮改变了什么
export-part-empty-second-round = 只评了一轮
export-part-money = { $count }个用例的钱
export-part-empty-money = 还没有人填数
shift-title = 第二轮
shift-note = 按标准的分值。只列两轮都有三人以上评过的标准；不写名字。
shift-finding = 第二轮之后，{ $total }处评分里有{ $closer }处靠拢，{ $wider }处拉开；{ $moved }处的中位数变了。
shift-median-before = 之前中位数
shift-median-now = 现在中位数
shift-spread-before = 之前中间一半
shift-spread-now = 现在中间一半
shift-moved = 改分人数
shift-furthest = 最大改动
shift-rank-before = 之前排名
shift-rank-now = 现在排名
money-list-title = 钱
money-list-once = 一次性
money-list-running = 每年运行成本
money-list-benefit = 每年收益
money-list-net = 三年净值
money-list-net-low = P10
money-list-net-high = P90
money-list-payback = 回本月数
money-list-within = 100次里12个月内回本
money-list-never = 100次里36个月不回本
money-list-mode = 运行方式
money-list-note = 都是{ $year }年的{ $currency }，按可能值算；范围和次数来自1万次抽样。没有月数的格：36个月内不回本。
moneysheet-name = 钱{ $number }
moneysheet-about = 都是{ $year }年的{ $currency }。改亮色格，其余跟着变。第0月是一次性投入，随后是36个月的使用。
moneysheet-about-preview = 每个输入都是单元格，调用次数、token、各方式成本、逐月现金流、净值、收益率和回本都是公式。
moneysheet-driver = 输入
moneysheet-unit = 单位
moneysheet-low = 低
moneysheet-likely = 可能
moneysheet-high = 高
moneysheet-origin = 来源
moneysheet-assumed = 假设，没有人核对过
moneysheet-typed = 工作坊里填的
moneysheet-modes = 五种运行方式，一年
moneysheet-people = 维护的全职人数
moneysheet-calls = 调用次数
moneysheet-tokens-in = 输入token
moneysheet-tokens-out = 输出token
moneysheet-token-cost = token费用
moneysheet-hosting = 索引、训练、GPU
moneysheet-computing = 算力合计
moneysheet-upkeep = 人工维护
moneysheet-review = 人工复核
moneysheet-running = 运行成本
moneysheet-own-mode = 按第几种运行
moneysheet-year = 完整一年
moneysheet-time-saved = 省下的时间
moneysheet-time-realised = 其中算数的
moneysheet-other-benefit = 少出错、多毛利
moneysheet-benefit = 收益
moneysheet-fixed = 不随用量变的成本
moneysheet-variable = 随用量变的成本
moneysheet-once-days = 一次性人天
moneysheet-once = 一次性投入
moneysheet-result = 36个月
moneysheet-net = 净现值
moneysheet-rate = 年收益率（IRR）
moneysheet-payback = 回本月数
moneysheet-roi = 成本回报（ROI）
moneysheet-total-benefit = 全部收益
moneysheet-total-cost = 全部成本
moneysheet-even = 不亏所需的使用率
moneysheet-drawn = 1万次抽样
moneysheet-drawn-about = 写文件时由灯塔抽样得出。这些是数值，不随单元格变。
moneysheet-later = 更晚
moneysheet-within = 100次里12个月内回本
moneysheet-never = 100次里36个月不回本
moneysheet-month = 月
moneysheet-level = 水平
moneysheet-flow = 现金流
moneysheet-sum = 累计
moneysheet-factor = 折现
moneysheet-present = 现值
slides-in = 放进幻灯片
slides-out = 已去掉
slides-name-cover = 封面
slides-name-finding = 结论
slides-name-matrix = 矩阵
slides-name-ranking = 排名
slides-name-lighthouse = 灯塔
slides-name-plan = 方案
slides-name-models = 选模型
slides-name-pilot = 试点
slides-name-disagreement = 分歧
slides-name-second-round = 第二轮
slides-name-robustness = 稳健性
slides-name-gates = 五道门
slides-name-risks = 风险
slides-name-money = 钱
slides-name-roadmap = 路线图
slides-name-registers = 清单
slides-name-next = 下一步
slides-name-method = 方法
slides-name-ideas = 想法
slides-editable-chart = 可编辑图表
slides-which = 第{ $number }页
slides-which-out = 已去掉
slides-title = 标题写什么
slides-title-about = 每页标题就是一句结论。留空就用数据的说法。
slides-notes = 讲稿
slides-notes-about = 写在备注里，不上屏。一行一句。
slides-appendix-about = 附录各页共用这个标题，后面加页码；一起放进或去掉。
slides-said = 数据的说法：{ $words }
slides-changed = 数据的说法已经变了：{ $words }
slides-say-again = 用数据的说法
slides-speak = 附讲稿
slides-speak-about = 每页要说的话，写在备注里
slides-keys = { "←" }{ "→" }翻页，空格勾选，Delete去掉一页
slides-grid = 全部幻灯片
slides-checks = 在幻灯片上查过
slides-check-fonts-ok = 字体齐全，没有方块字
slides-check-fonts = { $count }个字没有字体：{ $characters }
slides-check-cut-ok = 没有一行字被截断
slides-check-cut = 第{ $slides }页有字被截断
slides-check-names-ok = 没有评分人姓名
slides-check-names = 有评分人姓名：{ $names }
slides-check-name = { $name }（第{ $slides }页）
slides-check-names-wanted = 按您的选择写了姓名
slides-template = 客户模板
slides-template-none = 用我们自己的。可选.potx或.pptx。
slides-template-found = { $file }，{ $all }个版式对上{ $found }个
slides-template-choose = 选
slides-template-change = 换
slides-template-confirm-title = 哪个版式放什么？
slides-template-confirm-about = { $file }。只问一次，下次认得这个文件。
slides-template-confirm = 就用这些
slides-template-other = 换个文件
slides-template-ours = 改回我们自己的
slides-template-proposed = 这是建议，还没确认
slides-template-preview = { $count ->
    [0] 放在客户的母版上，存下来就是这样，只有字体在这里用的是我们的。
   *[other] 放在客户的母版上，存下来就是这样，只有字体在这里用的是我们的，母版上有{ $count }个图形没画出来。
}
slides-kind-cover = 封面
slides-kind-finding = 文字结论
slides-kind-matrix = 矩阵
slides-kind-table = 表格
slides-kind-lighthouse = 一座灯塔
slides-kind-method = 方法
export-missing-in = 在{ $language }的文件里
slides-edit = 改幻灯片

### 路线图
step-add-roadmap-items = { $count ->
    [1] 把「{ $subject }」放进路线图
   *[other] 把{ $count }项放进路线图
}
step-edit-roadmap-item = { $count ->
    [1] 改了路线图上的「{ $subject }」
   *[other] 改了路线图上的{ $count }项
}
step-move-roadmap-item = { $count ->
    [1] 挪了路线图上的「{ $subject }」
   *[other] 挪了「{ $subject }」和等它的几项
}
step-leave-conflict-standing = { $count ->
    [0] 收回「{ $subject }」的冲突说明
   *[other] 把「{ $subject }」的冲突有意留着
}
step-remove-roadmap-item = 从路线图拿掉「{ $subject }」
step-set-roadmap-frame = 改了路线图的阶段
step-keep-roadmap-days = 把路线图的日子另存为「{ $subject }」
step-forget-roadmap-days = 不再留着「{ $subject }」的日子
step-swap-roadmap-days = 路线图与「{ $subject }」的日子对调
step-sign-roadmap = { $count ->
    [0] 收回了路线图上的签字
   *[other] 在路线图上签了字
}
problem-item-ends-first = 还没开始就结束了。
    .hint = 结束改晚一点，或者开始改早一点。
problem-two-owners = 这里写了两个人。
    .hint = 只写负责的那一位，其他人可以帮忙。
roadmap-sub = { $count ->
    [0] 路线图
   *[other] 路线图 · 三个阶段，{ $count }项
}
roadmap-of = 路线图，{ $count }项
roadmap-panel = 挡路的和接下来的
roadmap-view = 路线图怎么看
roadmap-view-chart = 图
roadmap-view-table = 表格
roadmap-hint = 拖两端改起止，方向键按天微调
roadmap-add = 添加条目
roadmap-to-export = 去导出
roadmap-empty = 路线图还是空的
roadmap-empty-about = 先放灯塔，在试点验证阶段；它们靠什么、后面跟着什么，再往四周加。
roadmap-place = 放上{ $count }座灯塔
roadmap-placed = 已放上{ $count }座灯塔
roadmap-stage-pilot = 试点验证
roadmap-stage-plan = 整体规划
roadmap-stage-scale = 规模应用
roadmap-over-pilot = 试点走完了
roadmap-over-plan = 规划做完了
roadmap-over-scale = 三个阶段都走完了
roadmap-left = { $stage }还剩{ $count }项
roadmap-far = { $over }，{ $next }
roadmap-no-conflict = 没有互相挡路的
roadmap-one-conflict = 有两项互相挡路
roadmap-one-person = 只有{ $name }一个人两头占着
roadmap-conflicts = 有{ $count }处冲突
roadmap-finding = { $far }；{ $conflicts }
roadmap-finding-bare = 路线图上{ $conflicts }
roadmap-lane-lighthouses = 灯塔与推广
roadmap-lane-enablers = 使能项
roadmap-lane-next = 下一波
roadmap-lane-big-bets = 重点投入
roadmap-lane-decisions = 决定
roadmap-kind-lighthouse = 灯塔
roadmap-kind-roll-out = 推广
roadmap-kind-big-bet = 重点投入
roadmap-kind-try = 先试试
roadmap-kind-enabler = 使能项
roadmap-kind-decision = 决定
roadmap-kind-milestone = 节点
roadmap-state-open = 未开始
roadmap-state-working = 进行中
roadmap-state-done = 已完成
roadmap-sign-lighthouse = 灯塔
roadmap-sign-roll-out = 推广
roadmap-sign-big-bet = 重点投入
roadmap-sign-enabler = 使能项
roadmap-sign-critical = 关键路径
roadmap-sign-milestone = 节点
roadmap-sign-open = 未开始
roadmap-sign-working = 进行中
roadmap-legend = 图例
roadmap-day = 第{ $day }天
roadmap-today = 今天第{ $day }天
roadmap-days = 第{ $from }–{ $to }天
roadmap-critical = 关键路径
roadmap-critical-about = { $count }步，第{ $day }天走完
roadmap-coming = 接下来的节点
roadmap-nothing-coming = 后面没有了。
roadmap-stage-ends = { $stage }收口
roadmap-conflict = 冲突
roadmap-clear = 没有互相挡路的。
roadmap-conflict-person = { $name }两头占：第{ $from }–{ $to }天
roadmap-conflict-component = 「{ $component }」两头用：第{ $from }–{ $to }天
roadmap-conflict-early = 「{ $title }」开始得太早：第{ $from }–{ $to }天
roadmap-early = 「{ $first }」第{ $ends }天才完，「{ $second }」第{ $begins }天就开始，还要用它的结果。
roadmap-together = 「{ $first }」要做到第{ $ends }天，「{ $second }」第{ $begins }天就开始。
roadmap-stands = 有意留着：{ $reason }
roadmap-left-standing = 留着
roadmap-leave = 有意留着
roadmap-leave-back = 收回
roadmap-by-days = 挪后{ $days }天
roadmap-other-person = 换人
roadmap-then = 挪后：第{ $end }天完，没有别的条目跟着动。
roadmap-then-along = 挪后：第{ $end }天完，还有{ $count }项跟着动：{ $titles }
roadmap-conflict-of = 第{ $place }处，共{ $count }处
roadmap-next-conflict = 下一处冲突
roadmap-reason-title = 为什么留着？
roadmap-reason = 理由，一句话
roadmap-person-title = 「{ $title }」换谁来做？
roadmap-person-about = 只写负责的一位，其他人可以帮忙。
roadmap-gates = 过关要满足
roadmap-gates-edit = 阶段
roadmap-gate = { $met }/{ $count }
roadmap-gate-open = 还没写
roadmap-edit = 编辑
roadmap-edit-title = 路线图上的一项
roadmap-add-title = 新的一项
roadmap-title = 做什么
roadmap-what = 类别
roadmap-in-stage = 阶段
roadmap-state = 进展
roadmap-start = 从第几天
roadmap-end = 到第几天
roadmap-owner = 谁负责
roadmap-nobody = 没人管
roadmap-use-case = 用例
roadmap-no-use-case = 没有
roadmap-component = 动哪个部件
roadmap-component-about = 几项共用的部件：同一时间只有一项能动它。
roadmap-needs = 等谁
roadmap-needs-add = 加上要先做完的
roadmap-needs-not = 不等「{ $title }」
roadmap-take-along = 等它的{ $count }项跟着动
roadmap-keep = 保存
roadmap-remove = 从路线图拿掉
roadmap-removed = 已拿掉「{ $title }」
roadmap-column-number = 序号
roadmap-wrong-day = 天数是0到{ $last }的整数。
roadmap-wrong-end = 还没开始就结束了。
roadmap-move = 挪动
roadmap-later = 挪后一周
roadmap-sooner = 提前一周
roadmap-start-later = 晚一周开始
roadmap-start-sooner = 早一周开始
roadmap-end-later = 晚一周结束
roadmap-end-sooner = 早一周结束
roadmap-moves-alone = 没有别的条目跟着动。回车保存，Esc不挪。
roadmap-moves-along = 有{ $count }项等它，要跟着动：{ $titles }
roadmap-along-more = { $titles }等，另有{ $count }项
roadmap-keep-along = { $count }项跟着动
roadmap-keep-alone = 只挪这一项
roadmap-give-up = 不挪了
roadmap-connect = 谁等它…
roadmap-drawing = 「{ $title }」做完，哪一项才开始？点一下，或用↑↓选好按回车；Esc不连。
roadmap-connected = 「{ $second }」要等「{ $first }」
roadmap-disconnected = 「{ $second }」不再等「{ $first }」
roadmap-stages-title = 阶段和过关条件
roadmap-stages-about = 阶段可以重叠。离开一个阶段前看一遍条件，由人来打勾。
roadmap-day-zero = 第0天的日期
roadmap-today-is = 今天是第几天
roadmap-today-about = 第0天还没定日期时用。
roadmap-must-be-true = 离开之前要满足：
roadmap-met = 「{ $text }」已满足
roadmap-condition = { $stage }的第{ $place }个条件
roadmap-condition-not = 去掉「{ $text }」
roadmap-condition-add = 加条件
roadmap-often-verdict = 每座灯塔都有结论：继续、调整或停下
roadmap-often-carries = 底座扛得住十倍的人
roadmap-often-money = 钱定下来，运行费用谁出也定了
roadmap-often-rules = 要用的地区，规定都核过
roadmap-often-answers = 日常有人负责
roadmap-often-monthly = 每月看一次运行费用和收益
plan-tab-roadmap = 路线图
keys-plan-roadmap = 路线图
roadmap-signature = 签字
roadmap-unsigned = 路线图还没有人签字。
roadmap-sign = 签字
roadmap-sign-again = 重新签字
roadmap-sign-title = 给路线图签字
roadmap-sign-about = 按现在的样子签，共{ $count }项。以后改了几项，会记在名字旁边。
roadmap-sign-about-conflicts = 还有{ $conflicts }处冲突没有答复。按现在的样子签，共{ $count }项。以后改了几项，会记在名字旁边。
roadmap-sign-who = 谁签字
roadmap-sign-back = 收回
roadmap-signed = { $name }，{ $day }
roadmap-signed-changed = 签字之后改了{ $count }项。
roadmap-scenario = 对比
roadmap-scenario-about = 先把现在的日子留一份，再去挪；两份放在一起看，也可以对调。
roadmap-scenario-keep = 留一份
roadmap-scenario-kept = 已留下「{ $name }」
roadmap-scenario-title = 留一份日子做对比
roadmap-scenario-name = 叫什么
roadmap-scenario-usual = 商定的
roadmap-scenario-show = 用虚线画出来
roadmap-scenario-swap = 对调
roadmap-scenario-forget = 不留了
roadmap-days-later = 晚{ $count }天
roadmap-days-sooner = 早{ $count }天
roadmap-begins = { $shift }开始
roadmap-ends = { $shift }结束
roadmap-differs-more = 另有{ $count }项
roadmap-no-difference = 每一项都在留下的日子上。
### 四份清单

registers-sub = 清单，第{ $day }天
registers-tab-data = 数据
registers-tab-technology = 技术
registers-tab-people = 人
registers-tab-risk = 风险
registers-of-data = 数据
registers-of-technology = 技术
registers-of-people = 人
registers-of-risk = 风险
registers-count = { $done }/{ $all }
registers-nothing-waits = 没有什么卡着。
registers-held-one = 「{ $first }」还没开始，卡住了{ $cases }个{ $of ->
    [big_bet] 重点投入
    [quick_win] 速赢
   *[other] 用例
}
registers-held-two = 两条没开始，卡住了{ $cases }个{ $of ->
    [big_bet] 重点投入
    [quick_win] 速赢
   *[other] 用例
}：「{ $first }」和「{ $second }」
registers-held-many = { $lines }条没开始，卡住了{ $cases }个{ $of ->
    [big_bet] 重点投入
    [quick_win] 速赢
   *[other] 用例
}，先看「{ $first }」和「{ $second }」
registers-empty = 还没有要过什么
registers-empty-about = 从一个用例开始。
registers-empty-dark = 加一条大家都要的，或者先到决策里点亮一个用例，从它开始。
registers-add = 加一条
registers-filter = 筛选
registers-list = 清单里的条目
registers-none-fit = 没有符合筛选的条目。
registers-head-need = 需要什么
registers-head-for = 用在哪儿
registers-head-state = 状态
registers-head-due = 截止日
registers-owner = 负责人
registers-for-all = 所有用例
registers-state-open = 未开始
registers-state-working = 进行中
registers-state-done = 已完成
registers-nobody = 没人管
registers-no-day = 未定
registers-late-overdue = 已过期
registers-late-soon = 快到了
registers-edit = 修改
registers-move-on = 下一个状态
registers-own = 谁负责？
registers-remove = 拿掉
registers-removed = 已拿掉：「{ $need }」
registers-owner-title = 「{ $need }」谁负责？
registers-owner-about = 写一位本人答应负责的人。
registers-owner-hint = 只写一个人：两个人负责，等于没人负责。
registers-keep = 保存
registers-new-title = 必须先有什么？
registers-edit-title = 修改这一条
registers-doing = 正在怎么做
registers-doing-debt = 如果是技术债，写明拖着的代价：「每月多干两天手工活」。
registers-for-all-hint = 一个都不选：所有用例都要。
registers-register = 哪份清单
registers-due = 截止：工作坊后第几天
registers-due-hint = 0就是工作坊当天。
registers-wrong-day = 请写整数天。
registers-wrong-number = 请写整数。
registers-ready = 准备好了吗？
registers-ready-for = { $area }，为了{ $title }{ $more ->
    [0] {""}
   *[other] ，另有{ $more }个
}
registers-ready-about = 选今天属实的那一句。
registers-unanswered = 还没说
roomready-ask = 请大家答
roomready-ask-again = 再请大家答
roomready-close = 收起来看
roomready-asked = { $seats }人里有{ $answered }人全答完了，收起来才看得到。
roomready-other = 正在请大家答{ $area }。在这里请大家答，那边就收起来了。
roomready-chose = { $count }人选了这句
roomready-few = 大家答的：{ $count }人答了，选了句子的人太少，先不显示分布
roomready-room = 大家答的：中位数{ $median }，中间一半在{ $low }到{ $high }之间
roomready-cannot = { $count }人说不好
roomready-shape = 大家的回答，从第1句到第5句：{ $counts }
roomready-take = 采用第{ $level }句
roomready-taken = 和大家一致
registers-needed-level = ，需要{ $level }
registers-now = 现在
registers-needed = 需要
registers-enablers = 使能项
registers-enablers-about = 建一次，接着用
registers-uses = 个用例
registers-unlocks-nothing = 还没有用例用它
registers-unlocks = 打开{ $names }{ $more ->
    [0] {""}
   *[other] ，另有{ $more }个
}
registers-lighthouses = { $count }座灯塔要用
registers-days = { $days }人天
registers-days-each = 每个用例摊{ $days }天
registers-more = 「{ $name }」的更多操作
registers-try = 在矩阵上试试
registers-to-roadmap = 放进路线图
registers-on-roadmap = 已在路线图上
registers-placed = { $count ->
    [0] 已放进路线图：「{ $name }」。上面还没有条目等它。
   *[other] 已放进路线图：「{ $name }」。有{ $count }条现在等它。
}
registers-offered = 有一题答得低，可以考虑
registers-offer-effort = { $days }人天，{ $weeks }周，可能降低{ $criteria }
registers-take-up = 采用
registers-other = 采用别的…
registers-own-enabler = 自己的使能项
registers-own-enabler-about = 建一次、不止一个用例用得上的东西。
registers-enabler-name = 建什么
registers-enabler-days = 人天
registers-enabler-weeks = 几周后能用
registers-enabler-stage = 阶段
registers-stage-pilot = 试点验证
registers-stage-plan = 整体规划
registers-stage-scale = 规模应用
registers-lowers = 以后再评可能会低下来的成本
registers-enabler-for = 哪些用例用它
registers-enabler-for-hint = 一个都不选：它还没打开什么。
registers-try-title = 要是「{ $name }」有了
registers-try-about = 用到它的用例，{ $criteria }各低一分。只是试试，评分不变。
registers-try-lowers-nothing = 它降低的成本不在本次的标准里，什么都不会动。
registers-try-matrix = 试着移动后的矩阵
registers-try-moves = 「{ $title }」：成本{ $now } → { $then }，还是{ $before }
registers-try-crosses = 「{ $title }」：成本{ $now } → { $then }，从{ $before }变成{ $after }
registers-try-stays = 「{ $title }」不动，成本{ $now }
registers-try-unranked = 矩阵上还没有位置：{ $names }
registers-try-close = 好了
step-put-register-lines = { $count ->
    [1] 在清单里写了「{ $subject }」
   *[other] 在清单里写了{ $count }条
}
step-remove-register-lines = { $count ->
    [1] 从清单里拿掉「{ $subject }」
   *[other] 从清单里拿掉{ $count }条
}
step-answer-readiness = { $count ->
    [0] 收回「{ $subject }」的回答
   *[other] 说了哪句属实：「{ $subject }」
}
step-ask-about-readiness = { $count ->
    [0] 收起了大家对准备情况的回答：「{ $subject }」
   *[other] 请大家答准备情况：「{ $subject }」
}
step-readiness-from-seat = 有人说了准备得怎样
step-put-enabler = 写了使能项「{ $subject }」
step-remove-enabler = 放下使能项「{ $subject }」

### 路线图和清单：交付材料与投影

roadmap-told-one = 一处冲突：{ $what }
roadmap-told-many = { $count }处冲突，先看{ $what }
roadmap-told-person = { $name }两头占，第{ $from }–{ $to }天
roadmap-told-component = 「{ $component }」两头用，第{ $from }–{ $to }天
roadmap-told-early = 「{ $second }」没等「{ $first }」做完就开始，第{ $from }–{ $to }天
roadmap-told-together = 「{ $first }」和「{ $second }」同时要用，第{ $from }–{ $to }天
roadmap-told-stands = { $told }{ $stands }

roadmaps-title = 路线图
roadmaps-items = 路线图各项
roadmaps-note = 天数从第0天算起，按日历天。工作日不含周末，节假日不在内。
roadmaps-sheet-about = 改有底色的格子，结束、工作日和日期跟着变。
roadmaps-days = 天数
roadmaps-working-days = 工作日
roadmaps-from-date = 开始日期
roadmaps-to-date = 结束日期
roadmaps-stage = { $name }{ $done }/{ $count }
roadmaps-met = ✓{ $text }
roadmaps-not-met = 未满足：{ $text }
roadmaps-clash = 与第{ $number }项：第{ $from }–{ $to }天
roadmaps-path = 关键路径{ $count }步，第{ $day }天走完：{ $titles }
roadmaps-more-conflicts = 另有{ $count }处冲突，在工作簿里。
roadmaps-more-items = 另有{ $count }项，在工作簿里。
trackings-title = 跟踪
trackings-note = 效益减运行成本就是影响，与财务口径一致。一次性花的单独算，不摊到各月；累计是各月影响合计减去它。P10到P90是计划自己一万次抽样得出的区间。
trackings-cost = 运行成本
trackings-cost-low = 计划成本P10
trackings-cost-high = 计划成本P90
trackings-benefit = 效益
trackings-benefit-low = 计划效益P10
trackings-benefit-high = 计划效益P90
trackings-benefit-of-time = 省时的效益
trackings-benefit-of-errors = 少出错的效益
trackings-month = 月份
trackings-cumulative = 累计
trackings-per-call = 每次调用成本
trackings-per-user = 每个用户成本
trackings-per-result = 每个有用回答的成本
trackings-place = 超出计划处
trackings-alarms = 警报
trackings-rang = 响的是什么
trackings-threshold = 界线
trackings-closed = 怎么关的
trackings-open = 还没关
trackings-closed-in = 第{ $month }个月：{ $what }
trackings-money = 金额都是{ $year }年价格的{ $currency }。
trackings-lever = 办法
trackings-levers = 降本办法
trackings-levers-note = 按最近一个月算，每月省得最多的排在前面。
trackings-saves = 每月省
trackings-sheet = 跟踪{ $number }
trackings-sheet-about = 改有颜色的格子，合计、影响和单位成本都会跟着变。
trackings-all = 合计
businesses-title = 商业模式
businesses-link = 环节
businesses-note = 看现在和计划结束时：机器做得越多，人手里握的越少。每个环节都写明人还决定什么。
businesses-watch = 再往上走之前要盯住什么
businesses-board = 董事会决定
businesses-board-said = { $by }，第{ $day }天
businesses-cases = 用例
businesses-change = 商业本身要变：从「{ $from }」到「{ $to }」
governances-title = 风险治理
governances-rules-of = 已生效的规则
governances-rule = 怎么办
governances-name = 规则
governances-since = 什么时候起
governances-concerns = 涉及的用例
governances-may-concern = 可能涉及的用例
governances-controls = 靠什么发现
governances-policy-from = 政策从第{ $day }天起执行。
governances-others = { $count ->
   *[other] 按已有的回答，这些地区另有{ $count }条规则不涉及任何用例。
}
registerlist-title = 清单
registerlist-register = { $name }：{ $done }/{ $all }已完成
registerlist-note = 截止：工作坊后第几天。
registerlist-holds = 卡住了
registerlist-question = 哪方面
registerlist-sentence = 今天属实的那一句
registerlist-readiness = 准备程度
registerlist-readiness-note = 1到5，5是准备好了。需要：等着的用例里要求最高的那一档。
registerlist-unlocks = 打开几个
registerlist-per-hundred = 每百人天打开几个用例
registerlist-enablers-note = 还没有的在前，每人天打开得多的在前。
export-part-roadmap = 路线图
export-part-empty-roadmap = 还是空的
export-part-tracking = 灯塔的成本与效益跟踪
export-part-empty-tracking = 还没填过哪个月
export-part-governance = 风险治理
export-part-empty-governance = 还什么都没写
export-part-business = 商业模式
export-part-empty-business = 还没有工作环节
export-part-registers = 清单和准备程度
export-part-empty-registers = 还没写

wall-road-none = 路线图还是空的
wall-road-none-about = 放上第一项，这里就有了。
wall-road-place = 路线图，{ $count }项
wall-road-days = 第{ $from }–{ $to }天
wall-road-far = 已完成，{ $working }项进行中
wall-road-next = 接下来，到第几天
wall-road-must = 收口前要满足
wall-road-today = 今天第{ $day }天
wall-road-conflict = 冲突
wall-registers-title = 清单
wall-registers-none = 还没有要过什么
wall-registers-none-about = 往下走必须先有的，会列在这里。
wall-registers-ask-data = 我们的数据准备好了吗？
wall-registers-ask-technology = 我们的技术准备好了吗？
wall-registers-ask-people = 我们的人准备好了吗？
wall-registers-ask-risk = 面对风险，我们准备好了吗？
wall-registers-asked = 各答各的，用自己的设备。收起来之前，谁也看不到回答。
wall-registers-answered = 人答完，共{ $seats }人
wall-registers-done = 已完成
wall-registers-nothing = 没有什么卡着。
wall-registers-waiting = 卡住了「{ $name }」{ $more ->
    [0] {""}
   *[other] 等，另有{ $more }个
}
wall-registers-due = 第{ $day }天到期
wall-closing-first = 先做：{ $task }
doors-wall-roadmap = 路线图
doors-wall-registers = 清单
roadmaps-present = 投影路线图
registerlist-present = 投影清单
registerlist-print = 打印四份
registerlist-printed = 已存好：{ $name }
plan-tab-tracking = 跟踪
keys-plan-tracking = 跟踪：实际花多少、带来多少
keys-plan-present = 投影这个方案
tracking-month-before = 上个月
tracking-month-after = 下个月
tracking-sub = 跟踪：{ $title }，{ $count ->
    [0] 还没有一个月
   *[other] { $count }个月
}
tracking-sub-day = 跟踪，第{ $day }天：{ $title }，{ $count ->
    [0] 还没有一个月
   *[other] { $count }个月
}
tracking-lead = { $benefit }，{ $cost }
tracking-benefit-ahead = 收益超过计划
tracking-benefit-behind = 收益落后于计划
tracking-benefit-far-behind = 收益低于计划的整个区间
tracking-cost-within = 成本没超
tracking-cost-coming-down = 成本正降回计划
tracking-cost-above = 成本超出计划
tracking-brought = 第{ $month }个月，收益比成本多{ $amount }。
tracking-cost-more = 第{ $month }个月，成本比收益多{ $amount }。
tracking-back = 照这个速度，第{ $month }个月回本；计划是第{ $planned }个月。
tracking-back-unplanned = 照这个速度，第{ $month }个月回本；计划里没算出哪个月。
tracking-back-already = 第{ $month }个月已经回本；计划是第{ $planned }个月。
tracking-back-already-unplanned = 第{ $month }个月已经回本；计划里没算出哪个月。
tracking-back-never = 照这个速度回不了本；计划是第{ $planned }个月。
tracking-back-never-unplanned = 照这个速度回不了本，计划里也没算出哪个月。
tracking-empty = 用满30天才有第一批数
tracking-empty-about = 色带是计划的预期。录入第一个月，或导入表格。
tracking-cost = 每月运行成本
tracking-benefit = 每月收益
tracking-benefit-about = { $currency }，按{ $share }兑现
tracking-effect = EBITDA影响
tracking-effect-about = 收益减运行成本，财务的算法
tracking-chart-cost = 每月运行成本与计划对比：{ $told }
tracking-chart-benefit = 每月收益与计划对比：{ $told }
tracking-chart-effect = 每月EBITDA影响：{ $told }
tracking-chart-band = 只有计划的色带
tracking-point = 第{ $month }个月：{ $value }
tracking-point-above = 高于色带
tracking-point-below = 低于色带
tracking-month = 第{ $month }个月
tracking-band-all = 每个月都在计划区间内。
tracking-band-out = { $count ->
   *[other] 第{ $months }个月超出计划区间。
}
tracking-likely-above = { $of ->
    [one] { $above ->
        [0] 没高过最可能的线。
       *[other] 高于最可能的线。
    }
   *[other] { $of }个月里有{ $above }个月高于最可能的线。
}
tracking-gaps = { $count ->
   *[other] 第{ $months }个月没有数。
}
tracking-users = 计划{ $planned }人用，实际{ $active }人。
tracking-helped = 每100次回答帮上{ $now }次。
tracking-helped-was = 每100次回答帮上{ $now }次，原来{ $was }次。
tracking-sum = { $count ->
   *[other] { $count }个月
}合计{ $net }。另有一次性投入{ $once }，计划{ $planned }。未收回{ $open }。
tracking-sum-back = { $count ->
   *[other] { $count }个月
}合计{ $net }。另有一次性投入{ $once }，计划{ $planned }。已全部收回，还多{ $more }。
tracking-bill = 第{ $month }个月的账单
tracking-bill-none = 一个月的账单
tracking-bill-total = { $currency }{ $amount }
tracking-bill-upkeep = 维护
tracking-bill-review = 复核
tracking-bill-hosting = 托管
tracking-bill-tokens = token
tracking-bill-empty = 有了第一个月，这里就有维护、复核、托管和token。
tracking-bill-people = 看回答和维护的人占{ $share }。
tracking-bill-call = 每次调用{ $now }。
tracking-bill-call-was = 每次调用{ $now }，第{ $first }个月是{ $was }。
tracking-bill-user = 每个使用者{ $now }。
tracking-bill-result = 每个帮上忙的回答{ $now }。
tracking-alarm-open = 警报，第{ $month }个月
tracking-alarm-closed = 警报，第{ $month }个月。第{ $in }个月关闭。
tracking-alarm-tokens = 每次调用{ $found }个token。
tracking-alarm-cost = 每次调用花{ $found }。
tracking-alarm-incident = { $found ->
   *[other] 出了{ $found }件涉及安全的事。
}
tracking-alarm-past = 数后来改过，现在不响了。
tracking-rings-tokens = 每次调用的token。超过{ $above }就响，即计划的两倍。
tracking-rings-cost = 每次调用的成本。超过{ $above }就响，即计划的120%。
tracking-rings-incident = 有一件就响。
tracking-alarm-short = { $month }月
tracking-alarm-close = 关闭警报
tracking-alarm-close-title = 做了什么？
tracking-alarm-close-about = 警报连同这句话留在页面上。
tracking-alarm-what = 一句话
tracking-alarm-keep = 关闭
tracking-alarm-older = { $count ->
   *[other] 还有{ $count }个，已关闭
}
tracking-calm = 没有警报
tracking-calm-about = 每次调用的token到计划两倍、成本到计划的120%、出安全事件，都会响。
tracking-levers = 下一个降本办法
tracking-levers-about = { $currency }，每月
tracking-levers-empty = 从第一个月开始算。
tracking-lever-upkeep = 维护从{ $from }个岗位降到{ $to }个
tracking-lever-review = 复核{ $from }小时改为{ $to }小时
tracking-lever-smaller-model = 换小模型，价格的{ $to }
tracking-lever-cached-prefix = 缓存占比从{ $from }提到{ $to }
tracking-lever-mode = 换个运行方式：{ $mode }
tracking-lever-proposed = 取计划的低值
tracking-lever-proposed-high = 取计划的高值
tracking-lever-by-plan = 按计划的数算
tracking-lever-hardly = 账单里几乎没有它：先不动
tracking-lever-open = 到费用页看
tracking-before = 扩大之前
tracking-measure-at = { $name }：{ $value }，目标{ $target }{ $unit }。
tracking-measure-none = { $name }：还没量，目标{ $target }{ $unit }。
tracking-condition-met = { $text }：完成。
tracking-before-empty = 计划的目标和路线图的阶段都没写条件。
tracking-key-band = 计划，P10到P90
tracking-key-likely = 最可能
tracking-key-actual = 实际
tracking-key-out = 区间外
tracking-copy = 复制给管理层
tracking-copied = 已复制：结论和数字
tracking-copy-failed = 剪贴板写不进去
tracking-copy-failed-hint = 在页面上选中文字再复制。
tracking-board-title = { $title }，用了{ $count ->
   *[other] { $count }个月
}，{ $currency }
tracking-board-cost = 第{ $month }个月运行成本：{ $amount }（计划{ $low }到{ $high }，最可能{ $likely }）
tracking-board-benefit = 第{ $month }个月收益：{ $amount }（计划{ $low }到{ $high }，最可能{ $likely }）
tracking-board-effect = 第{ $month }个月EBITDA影响：{ $amount }
tracking-board-all = { $count ->
   *[other] { $count }个月
}合计：运行成本{ $cost }，收益{ $benefit }，影响{ $net }
tracking-board-once = 一次性投入：{ $once }（计划{ $planned }）；未收回{ $open }
tracking-board-alarms = { $count ->
    [0] 没有未关闭的警报
   *[other] { $count }个警报未关闭
}
tracking-next = 下一座灯塔
tracking-start = 开始跟踪
tracking-enter = 录入第{ $month }个月
tracking-edit = 改第{ $month }个月
tracking-enter-title = 使用的第{ $month }个月
tracking-enter-about = 只录数出来的。单价和费率取费用页上的。
tracking-import = 导入表格
tracking-settings = 实际支付
tracking-settings-about = 单位{ $currency }。空着的按计划算。
tracking-once-actual = 一次性投入
tracking-upkeep-month = 每月维护
tracking-hosting-month = 每月托管
tracking-started-day = 第几天起在用
tracking-money-note = 数从哪来
tracking-money-note-hint = 换算过的，写上汇率和日期。
tracking-as-planned = 按计划：{ $amount }
tracking-aims = 降本办法：能到多少，什么时候
tracking-aim-upkeep = 维护，岗位数
tracking-aim-review = 每月复核小时
tracking-aim-smaller-model = 小模型，占现价
tracking-aim-cached-prefix = 缓存占比
tracking-aim-when = 什么时候
tracking-aim-when-of = 什么时候：{ $lever }
tracking-keep = 保存
tracking-from-day = 从第几天
tracking-to-day = 到第几天
tracking-active-users = 使用人数
tracking-calls = 调用次数
tracking-tokens-in-m = 输入token（百万）
tracking-tokens-out-m = 输出token（百万）
tracking-cached-share = 其中走缓存
tracking-review-hours = 复核小时
tracking-minutes-saved = 每次省几分钟
tracking-errors-avoided = 避免的错误
tracking-helped-of-100 = 每100次帮上忙
tracking-incidents = 安全事件
tracking-note = 值得一提的
tracking-month-of = 使用的第几个月
tracking-wrong-month = 1到36的整数。
tracking-wrong-number = 0或更大的数。
tracking-wrong-share = 0到100%。
tracking-wrong-hundred = 0到100。
tracking-wrong-days = 最后一天早于第一天。
tracking-replace = 替换
tracking-removed = 删掉了第{ $month }个月
tracking-remove = 删掉第{ $month }个月
tracking-read-title = { $count ->
   *[other] 表里有{ $count }个月
}
tracking-read-none = 表里没有月份
tracking-read-about = 还没有导入任何数。
tracking-read-taken = { $count ->
   *[other] 第{ $months }个月已经有数：会被替换。
}
tracking-read-without = { $count ->
   *[other] { $count }行没有月份：{ $rows }。
}
tracking-read-currency = { $count ->
   *[other] { $count }行不是{ $currency }：{ $rows }。先换算，并写上汇率和日期。
}
tracking-read-unread = { $count ->
   *[other] { $count }个单元格不是数：{ $cells }。
}
tracking-read-unknown = { $count ->
   *[other] { $count }列不用：{ $columns }。
}
tracking-read-bring = { $count ->
   *[other] 导入{ $count }个月
}
tracking-read-replace = 导入并替换
tracking-brought-in = { $count ->
   *[other] 导入了{ $count }个月。
}
tracking-read-month = 月份
table-column-month = 「月份」
table-column-calls = 「调用次数」
step-put-tracking = 写下怎么跟踪「{ $subject }」
step-put-tracked-months = { $count ->
   *[other] 给「{ $subject }」记了{ $count }个月
}
step-remove-tracked-months = { $count ->
   *[other] 删掉「{ $subject }」的{ $count }个月
}
step-close-alarm = 关闭了「{ $subject }」的一个警报
problem-month-taken = 第{ $month }个月已经有数了。
    .hint = 留着，或者用新的替换。
cli-portfolio-workshop = { $title }（{ $path }）
cli-portfolio-problem = { "  " }{ $message }{ $hint }
cli-portfolio-waiting = { "  " }{ $title }：一次性投入{ $once } { $currency }，还没有一个月
cli-portfolio-tracked = { "  " }{ $title }：一次性投入{ $once } { $currency }，{ $months ->
   *[other] { $months }个月
}运行成本{ $cost }，收益{ $benefit }，合计{ $cumulative }；{ $alarms ->
    [0] 没有未关闭的警报
   *[other] { $alarms }个警报未关闭
}
portfolio-open = 所有工作坊
portfolio-title = 组合视图
portfolio-about = 各个工作坊的灯塔到现在花了多少、带来多少。只读文件，不改。
portfolio-back = 返回
portfolio-add = 添加文件或文件夹
portfolio-add-files = 添加文件
portfolio-add-folder = 添加文件夹
portfolio-add-title = 哪个文件或文件夹？
portfolio-add-path = 路径
portfolio-add-go = 添加
portfolio-reading = 已读{ $done }个，共{ $all }个……
portfolio-read = { $all ->
   *[other] 读了{ $all }个工作坊。
}
portfolio-bad = { $count ->
   *[other] 其中{ $count }个读不了。
}
portfolio-empty = 还没有工作坊
portfolio-empty-about = 打开过的工作坊和Pharos文件夹里的，会自动列在这里。
portfolio-head-what = 工作坊和灯塔
portfolio-head-stage = 进展
portfolio-head-once = 一次性
portfolio-head-cost = 运行成本
portfolio-head-benefit = 收益
portfolio-head-cumulative = 合计
portfolio-head-alarms = 警报
portfolio-none-lit = 还没有灯塔
portfolio-stage-chosen = 已选定
portfolio-stage-planned = 已有方案
portfolio-stage-piloted = 试点中
portfolio-stage-going = 继续
portfolio-stage-changing = 改了再继续
portfolio-stage-stopped = 停止
portfolio-stage-tracked = { $months ->
   *[other] { $months }个月
}
portfolio-all = 在跟踪的合计，{ $currency }
portfolio-alarms-none = 没有
keys-plan-governance = 风险治理：政策、分工、台账、规则
keys-plan-business = 商业模式：各环节原来与以后
plan-views = 看哪一页
plan-view-registers = 清单
plan-view-governance = 风险治理
plan-view-roadmap = 路线图
plan-view-business = 商业模式
problem-above-gate = { $gate }最多允许「{ $level ->
    [0] 人自己做
    [1] AI找资料
    [2] AI起草
    [3] AI办，人点头
   *[other] AI办，人抽查
}」。
    .hint = 选低一级，或者到用例里重新回答{ $gate }。
problem-board-undecided = 这一级要总经理会定。
    .hint = 写上谁定的、第几天定的，或者选低一级。
problem-person-decides-nothing = 没写人还定什么。
    .hint = 写上再存：每个环节都要写。
governance-sub = 清单 · 风险治理，第{ $day }天
governance-sub-bare = 清单 · 风险治理
governance-dark = 还没有灯塔
governance-clear-all = { $all }座灯塔不碰红线
governance-clear = { $all }座灯塔里，{ $clear }座确定不碰红线
governance-stopped = { $count }个已停
governance-public = { $count }个要备案和标识
governance-watched = { $count }个要人把关
governance-unanswered = { $count }个关口没答完
governance-finding = { $first }；{ $rest }
governance-list = 规则清单{ $rules }条，{ $unchecked }条有内容没核到，都标了「未核」。非法律意见。
governance-as-of = 规则截至{ $day }
governance-too-old = 清单太旧，先对一遍。非法律意见。
governance-inventory = 用例台账
governance-inventory-about = 碰到关口的，和在用的
governance-inventory-none = 还没有：点亮一座灯塔，或者回答用例的关口。
governance-head-case = 用例
governance-head-gates = 关口
governance-head-duty = 必须做
governance-head-state = 状态
governance-head-owner = 负责人
governance-gates-no = 都是否
governance-gates-open = { $gates }未答
governance-duty-x1 = 不做
governance-duty-x2 = 由人定，写理由
governance-duty-x3 = 备案与标识
governance-duty-x4 = 法务先审
governance-duty-x5 = 人确认
governance-duty-none = 按方案的管控
governance-duty-open = 先答关口
governance-state-stopped = 已停，留底
governance-state-ended = 试点已停，留底
governance-state-in-use = 在用
governance-state-pilot = 灯塔，试点中
governance-state-planned = 已排期
governance-state-parked = 停放
governance-state-reconsider = 再想想
governance-state-idea = 没开始
governance-from-day = { $state }，第{ $day }天起
governance-nobody = 没人管
governance-note-title = 台账里的「{ $title }」
governance-note-about = 空着的，按关口、结论、方案和路线图推出来。
governance-note-open = 改写：{ $title }
governance-policy = 政策，一页纸
governance-from-in = 从第几天起：
governance-day-short = 第几天起
governance-day-none = 未定
governance-rule-free = 可以做
governance-rule-ask = 先问
governance-rule-never = 不做
governance-rule-next = { $rule }：换一种
governance-line-label = 政策的一行
governance-line-new = 加一行
governance-proposal = 这是建议稿，还没有存。
governance-proposal-take = 采用
governance-roles = 谁管什么
governance-board-label = 怎么过会
governance-board-none = 怎么过会
governance-rules = 各地规则
governance-rules-about = 关口编号表示哪一类用例要看
governance-others = 其他地区
governance-others-about = { $count }个地区，其余见全部
governance-region-count = 涉及{ $count }个用例
governance-regions-change = 改地区
governance-regions-title = 用例在哪些地区运行
governance-regions-about = 只显示这些地区的规则。非法律意见。
governance-regions-other = 其他地区，用逗号隔开
governance-regions-none = 还没选地区。
governance-region-empty = 清单里没有{ $region }的规则：请问当地律师。
governance-everybody = 都看
governance-unchecked = 未核
governance-force-in-force = 已生效
governance-force-not-yet = 尚未生效
governance-force-draft = 拟议
governance-since = { $day }起
governance-since-more = { $day }起，{ $later }再加
governance-later = { $later }起
governance-day-unknown = 日期未核
governance-draft-text = 是否通过未知
governance-see-all = 看全部{ $count }条
governance-all-title = 全部{ $count }条规则
governance-all-about = 截至{ $day }。提醒该问法务什么。非法律意见。
governance-search = 搜规则
governance-region-filter = 地区
governance-region-all = 所有地区
governance-none-fit = 没有符合的规则。
governance-fit = { $count }条
governance-concerns = 涉及{ $titles }
governance-may-concern = 可能涉及{ $titles }：关口或读者还没说
governance-not-checked = 有日期或义务没在公开文本里核到：用之前先问。
governance-source = 来源：{ $name }
governance-close = 好了
governance-review-record = 记一次季度检查
governance-title-role = 谁管什么
governance-title-incident = 事件
governance-title-third-party = 第三方
governance-title-review = 季度检查
governance-add-role = 加一个人
governance-add-incident = 记一件事
governance-add-third-party = 加一个第三方
governance-add-review = 记一次检查
governance-none-role = 还没有人管。
governance-none-incident = 没出过事，或者没人记。
governance-none-third-party = 还没写外部的人。
governance-none-review = 还没有人查过。
governance-edit-role = 谁管什么
governance-edit-incident = 一件事
governance-edit-third-party = 一个第三方
governance-edit-review = 一次季度检查
governance-name-role = 管什么
governance-name-incident = 出了什么事
governance-name-third-party = 是谁
governance-name-review = 查到什么
governance-owner-role = 谁
governance-owner-incident = 谁处理
governance-owner-third-party = 谁对接
governance-owner-review = 谁查的
governance-about-role = 怎么管，一句话
governance-about-incident = 后来怎么办
governance-about-third-party = 用来做什么
governance-about-review = 接着做什么
governance-when-role = 第几天起
governance-when-incident = 第几天
governance-when-third-party = 合同到第几天
governance-when-review = 第几天
governance-data = 看到哪些数据
governance-about-case = 关于哪个用例
governance-no-case = 所有用例
governance-state-label = 状态
governance-incident-open = 未处理
governance-incident-working = 处理中
governance-incident-done = 已了结
governance-contract-open = 没有合同
governance-contract-working = 在谈
governance-contract-done = 已签
governance-on-day = 第{ $day }天
governance-until-day = 到第{ $day }天
governance-next-review = 下一次在第{ $day }天
governance-review-overdue = 第{ $day }天就该查了
governance-monitoring = 谁会发现
governance-monitoring-about = 方案里管「发现」的管控
governance-monitoring-none = 方案里还没有管「发现」的管控。
governance-wrong-day = 天数写整数。
governance-keep = 保存
governance-remove = 删去
governance-removed = 已删去「{ $name }」
business-sub = 商业模式，第{ $day }天
business-sub-bare = 商业模式
business-finding = { $links }个环节，{ $changed }个已经变了做法，{ $top ->
    [0] 没有一个让机器自己拍板
   *[other] { $top }个让机器办、人只抽查
}
business-legend = ●现在　○规划终点。越往上，人管得越少；每一步人还定什么，写在最下面一行。
business-before = 原来
business-after = 以后
business-autonomy = 自主程度
business-chart = 各环节的自主程度
business-level-0 = 人自己做
business-level-1 = AI找资料
business-level-2 = AI起草
business-level-3 = AI办，人点头
business-level-4 = AI办，人抽查
business-board-none = 这一格以上，要总经理会定；现在一步也没有
business-board-some = 这一格以上，要总经理会定
business-decides = 人还定什么
business-said = { $name }：现在「{ $now }」，终点「{ $end }」
business-above = 「{ $name }」超出了{ $gate }允许的「{ $level }」。
business-change-title = 生意怎么做，也要改吗？
business-change-none = 还没说。
business-change-write = 写下来
business-change-open = 改写
business-condition = 前提：{ $text }
business-days = 第{ $from }–{ $to }天定
business-edit = 改环节
business-to-roadmap = 放进路线图
business-placed = 已放进路线图：{ $count }项决定
business-placed-all = 都已在路线图上。
business-item-link = { $name }：「{ $level }」
business-empty = 还没有环节
business-empty-about = 选一个行业的环节开始。名字和环节都能改；每个环节都要写人还定什么。
business-links-title = 各个环节
business-link-edit = 改「{ $name }」
business-link-new-title = 新环节
business-link-title = 「{ $name }」
business-add = 加一个环节
business-name = 这一环做什么
business-use-cases = 哪些用例改变它
business-use-cases-hint = 不选：没有用例也会变。
business-now = 现在
business-end = 规划终点
business-decides-label = 人还定什么
business-watch = 再往上一级之前，要盯住什么
business-board-by = 总经理会定的：谁
business-board-day = 第几天
business-keep = 保存
business-remove = 删去
business-removed = 已删去「{ $name }」
business-earlier = 往前一位
business-later = 往后一位
business-raise = 终点升一级
business-lower = 终点降一级
business-menu = 「{ $name }」能做什么
business-from = 现在怎么赚钱
business-to = 以后怎么赚钱
business-condition-label = 前提
business-from-day = 第几天起定
business-to-day = 到第几天
business-owner = 谁来定
business-change-remove = 不改
step-set-governance = 写了政策
step-take-governance = 采用了政策的建议稿
step-put-governance-entry = 在风险治理里写了「{ $subject }」
step-remove-governance-entry = 从风险治理里删去「{ $subject }」
step-note-in-inventory = 在台账里写了「{ $subject }」
step-put-chain-links = { $count ->
    [1] 写了环节「{ $subject }」
   *[other] 写了{ $count }个环节
}
step-move-chain-link = 移动了环节「{ $subject }」
step-remove-chain-link = 删去了环节「{ $subject }」
step-set-business-change = { $count ->
    [0] 收回了生意怎么变
   *[other] 写了生意怎么变
}
