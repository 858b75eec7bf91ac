//! What comes after the decision: the roadmap in bars, and what holds something up.

use super::base::Role;
use super::fit::Size;
use super::slides::{Body, Slide};
use super::tables::cut;
use crate::gantt::{Gantt, rows_that_fit};
use crate::report::{Report, ReportedPack, ReportedRoadmap};
use workshop::{Facts, SlideName};

/// Letters of a roadmap, in points.
pub(super) const ROADMAP_LETTERS: f64 = 10.0;
/// More slides of one roadmap nobody reads: the rest is in the workbook, and the last one says so.
const SLIDES: usize = 8;

/// The roadmap, as many items to a slide as it holds.
pub(super) fn roadmap(report: &Report, room: Size) -> Vec<Slide> {
    let Some(roadmap) = &report.roadmap else { return Vec::new() };
    let most = rows_that_fit(room.height, ROADMAP_LETTERS);
    let count = roadmap.items.len();
    let wanted = count.div_ceil(most).max(1);
    let of = wanted.min(SLIDES);
    // Slides are about equally full.
    let each = if wanted > SLIDES { most } else { count.div_ceil(wanted) };
    let slide = |number: usize| {
        let from = (number - 1) * each;
        let body = Body::Roadmap(Box::new(Gantt::of(report, roadmap, (from, each))));
        let left = count.saturating_sub(from + each);
        let more = report.language.say("roadmaps-more-items", &Facts::new().with("count", left));
        let notes = notes(report, roadmap).into_iter().chain((number == of && left > 0).then_some(more));
        let name = (SlideName::Roadmap, Role::Table);
        let slide = Slide::of(name, roadmap.headline.clone(), body, notes.collect());
        Slide { page: (of > 1).then_some((number, of)), ..slide }
    };
    (1..=of).map(slide).collect()
}

/// What is in the way, the longest chain, and what must be true before each stage is left.
fn notes(report: &Report, roadmap: &ReportedRoadmap) -> Vec<String> {
    let gates = roadmap.stages.iter().filter(|stage| !stage.must_be_true.is_empty()).map(|stage| {
        let facts = Facts::new().with("name", stage.told(report.language));
        report.language.say("sheet-plan-of", &facts.with("said", stage.conditions_told(report.language)))
    });
    let said = roadmap.conflicts.iter().cloned().chain([roadmap.path.clone()]).chain(gates);
    said.filter(|line| !line.is_empty()).collect()
}

/// Open lines that hold something up; the enablers where none does.
pub(super) fn registers(report: &Report, room: Size) -> Option<Slide> {
    let registers = report.registers.as_ref()?;
    let lists: [(_, &[u32]); 3] = [
        (&registers.holding, &[2, 7, 7, 3, 2]),
        (&registers.enablers, &[6, 2, 2, 7, 2, 3, 2, 2]),
        (&registers.readiness, &[2, 3, 6, 1, 2, 7]),
    ];
    let (list, widths) = lists.into_iter().find(|(list, _)| !list.rows.is_empty())?;
    let table = cut(report, list, widths, room);
    let held = registers.registers.iter().map(|one| {
        let facts = Facts::new().with("name", one.name.as_str()).with("said", one.held.as_str());
        report.language.say("sheet-plan-of", &facts)
    });
    let notes = held.chain(list.notes.iter().cloned()).collect();
    let name = (SlideName::Registers, Role::Table);
    Some(Slide::of(name, registers.headline.clone(), Body::Table(table), notes))
}

/// The inventory of uses below what it comes to.
pub(super) fn governance(report: &Report, room: Size) -> Option<Slide> {
    pack(report, report.governance.as_ref()?, (SlideName::Governance, &[1, 6, 3, 5, 4, 3, 0]), room)
}

/// The chain of work on one page.
pub(super) fn business(report: &Report, room: Size) -> Option<Slide> {
    pack(report, report.business.as_ref()?, (SlideName::Business, &[3, 5, 5, 3, 3, 6, 0, 0, 0]), room)
}

/// The first table of a part, below its finding; what belongs to it is said beside it.
fn pack(
    report: &Report,
    pack: &ReportedPack,
    (name, widths): (SlideName, &[u32]),
    room: Size,
) -> Option<Slide> {
    let table = cut(report, pack.tables.first()?, widths, room);
    let notes = pack.points.iter().chain(&pack.notes).cloned().collect();
    Some(Slide::of((name, Role::Table), pack.headline.clone(), Body::Table(table), notes))
}

#[cfg(test)]
mod tests {
    use crate::deck::{slides, to_deck};
    use crate::lists::Names;
    use crate::report::ReportPart;
    use crate::report::tests::{example, with_items};
    use std::collections::BTreeSet;
    use std::io::{Cursor, Read};
    use std::ops::ControlFlow;
    use workshop::Language;

    /// The numbers of attributes that begin so.
    fn numbers(xml: &str, before: &str) -> Vec<String> {
        let parts = xml.split(before).skip(1);
        parts.map(|part| part.chars().take_while(char::is_ascii_digit).collect()).collect()
    }

    fn roadmap_slides(report: crate::report::Report) -> Vec<String> {
        let report = report.with_parts(&BTreeSet::from([ReportPart::Roadmap]));
        let slides = slides(&report);
        let bytes = to_deck(&report, &slides, &mut |_, _| ControlFlow::Continue(())).unwrap();
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut read = |number: usize| {
            let mut text = String::new();
            zip.by_name(&format!("ppt/slides/slide{number}.xml")).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        (2..=slides.len()).map(&mut read).collect()
    }

    #[test]
    fn the_roadmap_is_one_slide_of_shapes_whose_dependencies_are_glued() {
        for language in Language::ALL {
            let [slide] = &roadmap_slides(example(language))[..] else { panic!("one slide") };
            let ids = numbers(slide, "<p:cNvPr id=\"");
            let known: BTreeSet<&String> = ids.iter().collect();
            assert_eq!(known.len(), ids.len(), "each number once");
            let glued = [numbers(slide, "stCxn id=\""), numbers(slide, "endCxn id=\"")];
            assert_eq!(glued.each_ref().map(Vec::len), [13, 13], "a connector for each dependency");
            assert!(glued.iter().flatten().all(|id| known.contains(id)), "{glued:?}");
            assert!(slide.matches("pattFill").count() > 2, "the conflict is hatched");
        }
    }

    #[test]
    fn a_long_roadmap_goes_on_over_slides_that_say_so_and_each_item_stands_once() {
        let slides = roadmap_slides(with_items(Language::En, 120, Names::LeftOut));
        assert_eq!(slides.len(), 7);
        assert!(slides[1].contains("(2 of 7)"));
        for number in 0..120 {
            let told = slides.iter().map(|slide| slide.matches(&format!(">Item {number},")).count());
            assert_eq!(told.sum::<usize>(), 1, "{number}");
        }
    }
}
