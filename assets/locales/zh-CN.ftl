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
shell-menu = 菜单
shell-close = 关闭工作坊
shell-dismiss = 关闭
shell-connection-lost = 连接断了。看到的是最后保存的内容，恢复后改动会自己发出去。
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

keys-title = 键盘
keys-sheet = 打开这张表
keys-escape = 关掉最上面一层
keys-everywhere = 随处可用
keys-go-to = 去往

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
step-park-use-case = 搁置或取回「{ $subject }」
step-answer-gates = { $count ->
    [1] 答了「{ $subject }」的一道门槛
   *[other] 答了{ $count }道门槛
}
step-open-round = 打开第{ $subject }轮
step-close-round = 结束第{ $subject }轮
step-reopen-round = 重新打开第{ $subject }轮
step-rate = 评了「{ $subject }」
step-import-ratings = 导入{ $count }条评分
step-light-lighthouse = 切换了「{ $subject }」的灯
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
    .hint = 腾出空间，会自己继续。
problem-disk-trouble = 磁盘报错。暂时收不了新内容，收下的都在。
    .hint = 检查磁盘或网络文件夹，会自己继续。
problem-no-workshop = 还没打开工作坊。
    .hint = 先打开或新建一个。
problem-table-not-a-table = { $file }不是表格{ $seems ->
        [none] 。
       *[other] ，看起来是{ $seems }。
    }
    .hint = 另存为.xlsx或.csv再试。
problem-table-no-header = 没找到写着列名的那一行。
    .hint = 把列名放在第一行，或者指定在哪一行。
problem-table-no-title = 没有一列是{ $wanted }。
    .hint = 指定是哪一列。
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
problem-export-format = { $file }的后缀写不出来。
    .hint = 用.csv或.xlsx。
problem-cancelled = 停下了，什么都没改。
    .hint = 随时可以重新开始。
problem-not-understood = 没看懂这个请求。
    .hint = 刷新页面，它可能比程序旧。
problem-not-allowed = 这个链接打不开工作坊。
    .hint = 用Pharos启动时给出的链接。
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
cli-table-missing = { $file }：没有这个表格，核对一下路径。

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
note-new-lane = 没写泳道的想法放进「{ $lane }」。
lane-imported = 导入的
