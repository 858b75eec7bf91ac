//! The set for the client: the report in every form, the lists, a copy of the workshop, and a page that says what is what.

use crate::exports::{allow, allowed_names, list, paper_size, report};
use crate::folders::file_name;
use crate::protocol::{Export, ExportWhat};
use crate::{ClientTemplate, Trouble, handing_over};
use documents::client_set::{self, Forms, PackedFile, forms, packed};
use documents::handed_over::Absent;
use documents::report::ReportedMoney;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use workshop::{Facts, Language, Workshop};

/// Lists that are laid beside the report.
const LISTS: [ExportWhat; 3] = [ExportWhat::Ranking, ExportWhat::Ideas, ExportWhat::Cards];

/// The set as one file.
///
/// # Errors
/// [`Trouble::NamesStayOut`], [`Trouble::CharactersWithoutFont`] where the pages or the picture would need a mark and the
/// wish does not allow it, [`Trouble::NotWritten`], [`Trouble::Store`].
pub(crate) fn pack(
    workshop: &Workshop,
    wish: &Export,
    template: Option<&ClientTemplate>,
) -> Result<Vec<u8>, Trouble> {
    let now = chrono::Local::now().naive_local();
    Ok(packed(&files(workshop, wish, template)?, now)?)
}

/// What the files of the set will be called.
///
/// # Errors
/// [`Trouble::NamesStayOut`].
pub(crate) fn names(workshop: &Workshop, wish: &Export) -> Result<Vec<String>, Trouble> {
    allowed_names(workshop, wish.names)?;
    let title = file_name(&workshop.about().title);
    let read_first = languages(wish).into_iter().map(read_first_name);
    let forms = languages(wish).into_iter().flat_map(|language| {
        let lists = LISTS.map(|what| list(workshop, what, language, wish.names));
        let sheets = lists.iter().map(|list| list.sheet.as_str());
        client_set::names(language, sheets, &place(wish, language, &title))
    });
    Ok(read_first.chain(forms).chain([copy_name(&title)]).collect())
}

fn read_first_name(language: Language) -> String {
    format!("{}.txt", language.say("zip-read-first", &Facts::new()))
}

fn copy_name(title: &str) -> String {
    format!("{title}.pharos")
}

/// What stands before the name of each file: a folder of its own where there are two languages.
fn place(wish: &Export, language: Language, title: &str) -> String {
    if wish.both_languages {
        format!("{}/{title}", language.say("zip-folder", &Facts::new()))
    } else {
        title.to_owned()
    }
}

fn files(
    workshop: &Workshop,
    wish: &Export,
    template: Option<&ClientTemplate>,
) -> Result<Vec<PackedFile>, Trouble> {
    let title = file_name(&workshop.about().title);
    let money = OnceLock::new();
    let (sets, copy) = std::thread::scope(|scope| {
        let sets: Vec<_> = languages(wish)
            .into_iter()
            .map(|language| {
                let (wish, title) = (Export { language, ..wish.clone() }, title.as_str());
                let money = &money;
                scope.spawn(move || in_language(workshop, &wish, title, template, money))
            })
            .collect();
        let copy = handing_over::to_file(workshop, wish.names);
        let stopped = |_| Err(Trouble::NotWritten("a writer stopped".to_owned()));
        let sets: Result<Vec<Vec<PackedFile>>, Trouble> =
            sets.into_iter().map(|set| set.join().unwrap_or_else(stopped)).collect();
        (sets, copy)
    });
    let (sets, (copy, absent)) = (sets?, copy?);
    let copy = PackedFile { name: copy_name(&title), bytes: copy };
    let mut files: Vec<PackedFile> = sets.into_iter().flatten().collect();
    let read_first = languages(wish).into_iter().map(|language| {
        let name = read_first_name(language);
        let text = read_first(workshop, language, &files, &copy.name, &absent);
        PackedFile { name, bytes: text.into_bytes() }
    });
    let mut all: Vec<PackedFile> = read_first.collect();
    all.append(&mut files);
    all.push(copy);
    Ok(all)
}

fn languages(wish: &Export) -> Vec<Language> {
    if wish.both_languages { vec![Language::En, Language::ZhCn] } else { vec![wish.language] }
}

/// Everything in one language, in a folder of its own where there are two. Figures of money have no language: they are
/// drawn once for both.
fn in_language(
    workshop: &Workshop,
    wish: &Export,
    title: &str,
    template: Option<&ClientTemplate>,
    money: &OnceLock<Vec<ReportedMoney>>,
) -> Result<Vec<PackedFile>, Trouble> {
    let mut report = report(workshop, wish)?;
    report.money = money.get_or_init(|| report.money.clone()).clone();
    let lists = LISTS.map(|what| list(workshop, what, wish.language, wish.names));
    let place = place(wish, wish.language, title);
    let Forms { files, missing } = {
        let onto = template.map(|onto| (&onto.template, &onto.roles));
        forms(&report, &lists, &place, paper_size(wish.paper), onto)
            .map_err(|error| Trouble::NotWritten(error.to_string()))?
    };
    allow(&missing, wish.stand_ins)?;
    Ok(files)
}

/// What is in the set, and what is not.
fn read_first(
    workshop: &Workshop,
    language: Language,
    files: &[PackedFile],
    copy: &str,
    absent: &BTreeMap<Absent, u32>,
) -> String {
    let say = |key: &str, facts: &Facts| language.say(key, facts);
    let today = chrono::Local::now().format("%Y-%m-%d").to_string();
    let facts = Facts::new().with("title", workshop.about().title.as_str()).with("date", today);
    let mut lines = vec![say("zip-about", &facts), String::new()];
    for file in files {
        let ending = file.name.rsplit('.').next().unwrap_or_default();
        let facts = Facts::new().with("file", file.name.as_str()).with("ending", ending);
        lines.push(say("zip-file", &facts));
    }
    lines.extend([say("zip-copy", &Facts::new().with("file", copy)), String::new()]);
    lines.push(say("zip-absent-always", &Facts::new()));
    lines.extend(
        absent.iter().map(|(what, count)| say(absent_key(*what), &Facts::new().with("count", *count))),
    );
    lines.push(String::new());
    format!("\u{feff}{}", lines.join("\r\n"))
}

fn absent_key(what: Absent) -> &'static str {
    match what {
        Absent::HiddenIdeas => "absent-hidden-ideas",
        Absent::OpenRounds => "absent-open-rounds",
        Absent::OpenVotes => "absent-open-votes",
        Absent::Ballots => "absent-ballots",
        Absent::Reasons => "absent-reasons",
        Absent::Ratings => "absent-ratings",
        Absent::People => "absent-people",
        Absent::Names => "absent-names",
        Absent::Authors => "absent-authors",
        Absent::Notes => "absent-notes",
        Absent::Drafts => "absent-drafts",
        Absent::Alternatives => "absent-alternatives",
    }
}
