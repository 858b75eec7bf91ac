//! What people call their columns, in English and Chinese.

use super::{IdeaTarget, RatingTarget, UseCaseTarget};
use unicode_normalization::UnicodeNormalization;

/// Names of one target, the best first, written as [`normal`] writes them.
pub(super) struct Names<T> {
    pub(super) target: T,
    /// Names that say it all.
    whole: &'static [&'static str],
    /// Words that say it when a longer name ends with them.
    endings: &'static [&'static str],
}

impl<T> Names<T> {
    /// How strongly a column with these names claims the target, 0 being strongest; None if it does not.
    pub(super) fn claim(&self, names: &[String]) -> Option<usize> {
        let whole = self.whole.iter().position(|word| names.iter().any(|name| name == word));
        whole.or_else(|| {
            let ends = |word: &&str| names.iter().any(|name| ends_with_word(name, word));
            self.endings.iter().position(ends).map(|place| WEAK + place)
        })
    }
}

/// Where the strengths of endings begin.
const WEAK: usize = 1_000;

/// Whether a name ends with a word; Chinese words need no space before them.
fn ends_with_word(name: &str, word: &str) -> bool {
    let Some(before) = name.strip_suffix(word) else { return false };
    !word.is_ascii() || before.is_empty() || before.ends_with(|c: char| !c.is_ascii_alphanumeric())
}

/// The names that a heading holds: all of it, without what stands in brackets, and each side of a slash.
pub(crate) fn names_of(heading: &str) -> Vec<String> {
    let heading: String = heading.nfkc().collect();
    let outside = heading.split(['(', '[', '【']).next().unwrap_or_default();
    let inside = heading.split(['(', '[', '【', ')', ']', '】']).nth(1).unwrap_or_default();
    let sides = heading.split(['/', '|', '\n']);
    let mut names: Vec<String> =
        [heading.as_str(), outside, inside].into_iter().chain(sides).map(normal).collect();
    names.retain(|name| !name.is_empty());
    names.dedup();
    names
}

/// Lower case, with everything but letters and digits folded to single spaces.
pub(crate) fn normal(name: &str) -> String {
    let lower: String = name.nfkc().collect::<String>().to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Names in lists of use cases.
pub(super) const USE_CASE: &[Names<UseCaseTarget>] = &[
    Names {
        target: UseCaseTarget::Title,
        whole: &[
            "use case name",
            "use case title",
            "ai use case name",
            "usecase name",
            "用例名称",
            "用例标题",
            "场景名称",
            "应用场景名称",
            "项目名称",
            "案例名称",
            "title",
            "use case",
            "usecase",
            "use cases",
            "标题",
            "用例",
            "应用场景",
            "场景",
            "name",
            "名称",
            "project name",
            "initiative",
            "project",
            "idea",
            "想法",
            "题目",
            "主题",
        ],
        endings: &["use case name", "use case title", "use case", "用例名称", "场景名称", "项目名称"],
    },
    Names {
        target: UseCaseTarget::Problem,
        whole: &[
            "problem",
            "problem solved",
            "problem statement",
            "problem to solve",
            "the problem",
            "pain point",
            "pain points",
            "challenge",
            "need",
            "痛点",
            "问题",
            "业务痛点",
            "解决的问题",
            "要解决的问题",
            "现状",
            "背景",
            "background",
            "context",
        ],
        endings: &["problem", "pain point", "pain points", "痛点", "问题"],
    },
    Names {
        target: UseCaseTarget::Description,
        whole: &[
            "description",
            "use case description",
            "what it does",
            "what does it do",
            "summary",
            "solution",
            "proposed solution",
            "用例说明",
            "用例描述",
            "做什么",
            "说明",
            "描述",
            "简介",
            "功能",
            "方案",
            "解决方案",
            "system outputs",
            "outputs",
            "output",
            "details",
            "detail",
        ],
        endings: &["summary", "solution", "description", "说明", "描述", "简介"],
    },
    Names {
        target: UseCaseTarget::Users,
        whole: &[
            "users",
            "user",
            "who uses it",
            "who will use it",
            "end users",
            "target users",
            "audience",
            "使用者",
            "用户",
            "谁用",
            "谁来用",
            "目标用户",
            "使用人群",
            "使用对象",
        ],
        endings: &["users", "audience", "使用者", "用户"],
    },
    Names {
        target: UseCaseTarget::Process,
        whole: &[
            "process",
            "business process",
            "process step",
            "workflow",
            "流程",
            "业务流程",
            "所在流程",
            "流程环节",
        ],
        endings: &["business process", "业务流程"],
    },
    Names {
        target: UseCaseTarget::Data,
        whole: &[
            "data",
            "data needed",
            "data required",
            "required data",
            "data description",
            "data sources",
            "data source",
            "所需数据",
            "需要的数据",
            "数据",
            "数据来源",
            "数据需求",
            "数据说明",
        ],
        endings: &["data needed", "data required", "所需数据", "数据来源"],
    },
    Names {
        target: UseCaseTarget::Outcome,
        whole: &[
            "expected outcome",
            "expected benefit",
            "expected benefits",
            "outcome",
            "outcomes",
            "benefits",
            "benefit",
            "value",
            "impact",
            "预期效果",
            "预期收益",
            "收益",
            "效果",
            "价值",
            "目标",
            "goal",
            "objective",
            "results",
        ],
        endings: &["outcome", "outcomes", "benefits", "benefit", "收益", "效果"],
    },
    Names {
        target: UseCaseTarget::Department,
        whole: &[
            "department",
            "department name",
            "agency name",
            "部门",
            "部门名称",
            "所属部门",
            "business unit",
            "职能",
            "业务单元",
            "事业部",
            "function",
            "division",
            "agency",
            "bureau",
            "agency bureau",
            "team",
            "unit",
        ],
        endings: &["department", "business unit", "部门", "事业部"],
    },
    Names {
        target: UseCaseTarget::Owner,
        whole: &[
            "owner",
            "use case owner",
            "owner name",
            "responsible",
            "person responsible",
            "sponsor",
            "负责人",
            "责任人",
            "牵头人",
            "lead",
        ],
        endings: &["owner", "sponsor", "负责人", "责任人"],
    },
    Names {
        target: UseCaseTarget::Note,
        whole: &["note", "notes", "comment", "comments", "remark", "remarks", "备注", "附注", "评论"],
        endings: &["note", "notes", "comment", "comments", "remarks", "备注"],
    },
];

/// Names in lists of ideas.
pub(super) const IDEA: &[Names<IdeaTarget>] = &[
    Names {
        target: IdeaTarget::Text,
        whole: &[
            "idea",
            "ideas",
            "idea text",
            "text",
            "想法",
            "点子",
            "想法内容",
            "内容",
            "content",
            "note",
            "sticky note",
            "便签",
            "title",
            "use case name",
            "use case",
            "标题",
            "用例名称",
            "用例",
            "名称",
            "name",
            "description",
            "描述",
        ],
        endings: &["idea", "想法"],
    },
    Names {
        target: IdeaTarget::Lane,
        whole: &[
            "lane",
            "泳道",
            "category",
            "类别",
            "分类",
            "column",
            "栏",
            "theme",
            "topic",
            "topic area",
            "主题",
            "group",
            "分组",
        ],
        endings: &["lane", "category", "泳道", "类别"],
    },
];

/// Names in lists of ratings.
pub(super) const RATING: &[Names<RatingTarget>] = &[
    Names {
        target: RatingTarget::Rater,
        whole: &[
            "rater",
            "rater name",
            "participant",
            "participant name",
            "seat",
            "评分人",
            "评分者",
            "席位",
            "参与者",
            "参与人",
            "person",
            "姓名",
            "name",
            "user",
        ],
        endings: &["rater", "participant", "评分人"],
    },
    Names {
        target: RatingTarget::UseCase,
        whole: &[
            "use case",
            "usecase",
            "use case title",
            "use case name",
            "用例",
            "用例名称",
            "用例标题",
            "title",
            "标题",
            "场景",
            "场景名称",
            "名称",
            "use case number",
            "用例编号",
        ],
        endings: &["use case", "用例"],
    },
    Names {
        target: RatingTarget::Criterion,
        whole: &[
            "criterion",
            "criteria",
            "criterion name",
            "criterion id",
            "标准",
            "评分标准",
            "维度",
            "评分维度",
            "准则",
            "指标",
            "dimension",
            "question",
        ],
        endings: &["criterion", "criteria", "标准", "维度"],
    },
    Names {
        target: RatingTarget::Rating,
        whole: &["rating", "score", "value", "评分", "分数", "分值", "打分", "得分", "points", "stars"],
        endings: &["rating", "score", "评分", "分数", "分值"],
    },
];
