//! Tables of own cases for trying models: what goes in, what is right, and a column of verdicts for each model.

use crate::columns::names::{names_of, normal};
use crate::table::{Table, TableRow};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use workshop::model_choice::own_cases::{
    AnswerVerdict, CaseKind, JudgedAnswer, ModelAnswer, ModelTestText, NewModelTest,
};
use workshop::text::TEXT_LIMIT;

/// A model that columns may be about.
#[derive(Clone, Debug)]
pub struct NamedModel {
    /// Its id in the workshop.
    pub model: String,
    /// What it is called.
    pub name: String,
}

/// Cases of a table, and what of it was not taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestTable {
    /// In the order of their rows.
    pub tests: Vec<NewModelTest>,
    /// Rows in which nothing goes in or nothing is right.
    pub empty: Vec<u32>,
    /// Rows with a text beyond 2,000 characters.
    pub too_long: Vec<u32>,
    /// Rows that ask what an earlier one asks.
    pub repeats: Vec<u32>,
    /// Cells that should hold a verdict and hold something else.
    pub unread: Vec<UnreadCell>,
    /// Columns that are about none of the models.
    pub unknown: Vec<String>,
}

/// A cell that should hold a verdict and holds something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadCell {
    /// Its row in the file.
    pub row: u32,
    /// Name of its column.
    pub column: String,
}

/// A column without which there are no cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MissingColumn {
    /// What goes in.
    #[error("no column with what goes in")]
    Input,
    /// What is right.
    #[error("no column with what is right")]
    Expected,
}

/// What a column of a model holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Verdict(u8),
    Answer,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    Input,
    Expected,
    Never,
    Kind,
    Model(usize, Part),
    Unknown,
}

const INPUT: [&str; 10] =
    ["input", "question", "prompt", "case", "what goes in", "输入", "问题", "提问", "案例", "输入内容"];
const EXPECTED: [&str; 12] = [
    "expected",
    "expected answer",
    "right answer",
    "reference",
    "what is right",
    "标准答案",
    "预期",
    "预期答案",
    "期望",
    "期望答案",
    "正确答案",
    "参考答案",
];
const NEVER: [&str; 7] =
    ["never", "never say", "must never be said", "绝不能说", "不能说", "禁止", "禁止内容"];
const KIND: [&str; 5] = ["kind", "type", "类型", "种类", "类别"];
/// Behind the name of a model: its answer.
const ANSWER: [&str; 4] = ["answer", "output", "回答", "输出"];
/// Behind the name of a model: the second judge's verdict.
const SECOND: [&str; 4] = ["2", "judge 2", "评委2", "二评"];

/// Cases as the rows of a table tell them.
///
/// # Errors
/// [`MissingColumn`] where nothing says what goes in, or what is right.
pub fn cases(table: &Table, models: &[NamedModel]) -> Result<TestTable, MissingColumn> {
    let targets: Vec<Target> = table.header.iter().map(|heading| target(heading, models)).collect();
    for (target, missing) in
        [(Target::Input, MissingColumn::Input), (Target::Expected, MissingColumn::Expected)]
    {
        if !targets.contains(&target) {
            return Err(missing);
        }
    }
    let unknown = table
        .header
        .iter()
        .zip(&targets)
        .filter(|(heading, target)| **target == Target::Unknown && !heading.trim().is_empty());
    let unknown = unknown.map(|(heading, _)| heading.trim().to_owned()).collect();
    let mut found = TestTable { unknown, ..TestTable::default() };
    let mut inputs = BTreeSet::new();
    for row in &table.rows {
        let case = case(row, &targets, models, table, &mut found.unread);
        let texts = [&case.text.input, &case.text.expected, &case.text.never];
        let texts = texts.into_iter().chain(case.answers.iter().map(|answer| &answer.text));
        if case.text.input.is_empty() || case.text.expected.is_empty() {
            found.empty.push(row.number);
        } else if texts.into_iter().any(|text| text.chars().count() > TEXT_LIMIT) {
            found.too_long.push(row.number);
        } else if !inputs.insert(case.text.input.clone()) {
            found.repeats.push(row.number);
        } else {
            found.tests.push(case);
        }
    }
    Ok(found)
}

fn target(heading: &str, models: &[NamedModel]) -> Target {
    let names = names_of(heading);
    let is_one = |words: &[&str]| names.iter().any(|name| words.contains(&name.as_str()));
    let of_model = models.iter().enumerate().find_map(|(place, model)| {
        let own = normal(&model.name);
        let whole = normal(heading);
        let rest = whole.strip_prefix(&own).filter(|_| !own.is_empty())?.trim();
        let part = if rest.is_empty() || rest == "1" {
            Part::Verdict(1)
        } else if SECOND.contains(&rest) {
            Part::Verdict(2)
        } else if ANSWER.contains(&rest) {
            Part::Answer
        } else {
            return None;
        };
        Some(Target::Model(place, part))
    });
    if let Some(target) = of_model {
        target
    } else if is_one(&INPUT) {
        Target::Input
    } else if is_one(&EXPECTED) {
        Target::Expected
    } else if is_one(&NEVER) {
        Target::Never
    } else if is_one(&KIND) {
        Target::Kind
    } else {
        Target::Unknown
    }
}

fn case(
    row: &TableRow,
    targets: &[Target],
    models: &[NamedModel],
    table: &Table,
    unread: &mut Vec<UnreadCell>,
) -> NewModelTest {
    let mut text = ModelTestText {
        input: String::new(),
        expected: String::new(),
        never: String::new(),
        kind: CaseKind::Usual,
    };
    let mut answers: Vec<ModelAnswer> = Vec::new();
    for (column, (cell, target)) in row.cells.iter().zip(targets).enumerate() {
        let cell = cell.trim();
        if cell.is_empty() {
            continue;
        }
        match target {
            Target::Input => cell.clone_into(&mut text.input),
            Target::Expected => cell.clone_into(&mut text.expected),
            Target::Never => cell.clone_into(&mut text.never),
            Target::Kind => text.kind = kind(cell),
            Target::Unknown => {}
            Target::Model(place, part) => {
                let model = models.get(*place).map(|model| model.model.clone()).unwrap_or_default();
                let answer = answer_of(&mut answers, model);
                match part {
                    Part::Answer => cell.clone_into(&mut answer.text),
                    Part::Verdict(judge) => match verdict(cell) {
                        Some((verdict, never_said)) => {
                            answer.verdicts.push(JudgedAnswer { judge: *judge, verdict, never_said });
                        }
                        None => {
                            let column = table.header.get(column).cloned().unwrap_or_default();
                            unread.push(UnreadCell { row: row.number, column });
                        }
                    },
                }
            }
        }
    }
    for answer in &mut answers {
        answer.verdicts.sort_by_key(|verdict| verdict.judge);
        answer.verdicts.dedup_by_key(|verdict| verdict.judge);
    }
    NewModelTest { number: None, text, answers }
}

fn answer_of(answers: &mut Vec<ModelAnswer>, model: String) -> &mut ModelAnswer {
    let place = answers.iter().position(|answer| answer.model == model).unwrap_or_else(|| {
        answers.push(ModelAnswer { model, text: String::new(), verdicts: Vec::new() });
        answers.len() - 1
    });
    &mut answers[place]
}

fn kind(cell: &str) -> CaseKind {
    match normal(cell).as_str() {
        "rare" | "少见" | "罕见" => CaseKind::Rare,
        "nasty" | "trap" | "刁钻" | "陷阱" => CaseKind::Nasty,
        _ => CaseKind::Usual,
    }
}

/// A verdict, and whether something was said that must never be.
fn verdict(cell: &str) -> Option<(AnswerVerdict, bool)> {
    let plain: String = cell.nfkc().collect::<String>().to_lowercase();
    match plain.trim() {
        "usable" | "ok" | "pass" | "passed" | "yes" | "y" | "true" | "1" | "✓" | "✔" | "能用" | "可用"
        | "通过" | "是" | "对" => Some((AnswerVerdict::Usable, false)),
        "rework"
        | "after rework"
        | "usable after rework"
        | "partly"
        | "0.5"
        | "改了能用"
        | "返工"
        | "部分" => Some((AnswerVerdict::Rework, false)),
        "unusable" | "not usable" | "fail" | "failed" | "no" | "n" | "false" | "0" | "✗" | "✘" | "x"
        | "不能用" | "不可用" | "不通过" | "否" | "错" => Some((AnswerVerdict::Unusable, false)),
        "never" | "said never" | "绝不能说" | "说了绝不能说" => {
            Some((AnswerVerdict::Unusable, true))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{ReadChoices, TableSource, read};
    use std::ops::ControlFlow;

    fn table(text: &str) -> Table {
        let source = TableSource { name: "", bytes: text.as_bytes() };
        read(source, &ReadChoices::default(), &mut |_, _| ControlFlow::Continue(())).unwrap()
    }

    fn models() -> [NamedModel; 2] {
        ["Qwen3", "DeepSeek-R1"]
            .map(|name| NamedModel { model: format!("id of {name}"), name: name.to_owned() })
    }

    #[test]
    fn a_column_a_model_brings_its_verdicts() {
        let text = "Question,Expected,Kind,Never say,Qwen3,Qwen3 2,Qwen3 answer,DeepSeek-R1,Other\n\
                    Why E42?,The belt,rare,Open the guard,usable,rework,It is the belt,never,x\n\
                    Why E43?,The fuse,,,no,,,maybe,x\n";
        let found = cases(&table(text), &models()).unwrap();
        assert_eq!(found.tests.len(), 2);
        let first = &found.tests[0];
        assert_eq!((first.text.kind, first.text.never.as_str()), (CaseKind::Rare, "Open the guard"));
        let said = |place: usize| -> Vec<(u8, AnswerVerdict, bool)> {
            let verdicts = first.answers[place].verdicts.iter();
            verdicts.map(|one| (one.judge, one.verdict, one.never_said)).collect()
        };
        assert_eq!(said(0), [(1, AnswerVerdict::Usable, false), (2, AnswerVerdict::Rework, false)]);
        assert_eq!(said(1), [(1, AnswerVerdict::Unusable, true)]);
        assert_eq!(first.answers[0].text, "It is the belt");
        assert_eq!(found.unread, [UnreadCell { row: 3, column: "DeepSeek-R1".to_owned() }]);
        assert_eq!(found.unknown, ["Other"], "what is about nobody is said");
    }

    #[test]
    fn the_column_that_is_missing_is_named() {
        let of = |text: &str| cases(&table(text), &models()).err();
        assert_eq!(of("Expected,Qwen3\nThe belt,usable\n"), Some(MissingColumn::Input));
        assert_eq!(of("问题,Qwen3\n为什么停机？,能用\n"), Some(MissingColumn::Expected));
        assert_eq!(of("问题,标准答案,Qwen3\n为什么停机？,皮带,能用\n"), None);
    }

    #[test]
    fn rows_that_cannot_come_in_are_counted() {
        let long = "x".repeat(2_001);
        let text = format!("Input,Expected\na,1\n,2\nb,\na,3\n{long},4\n");
        let found = cases(&table(&text), &models()).unwrap();
        assert_eq!(found.tests.len(), 1);
        assert_eq!((found.empty, found.repeats, found.too_long), (vec![3, 4], vec![5], vec![6]));
    }
}
