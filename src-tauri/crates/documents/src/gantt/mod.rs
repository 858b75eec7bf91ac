//! The roadmap as bars over days: one geometry for slides, whose shapes are edited, for looks at them, and for paper.
//!
//! Lengths are in points. An item is a row: what is done to the left, its bar to the right. What it is is said by form and
//! fill, how far it is by edge and line; the longest chain by a heavy edge and bold words, a conflict by hatching.

mod marks;
mod pieces;

use crate::report::{Report, ReportedRoadmap};
pub(crate) use marks::marks;
pub(crate) use pieces::{Area, Look, Outline, Piece, Way, Written, rows_that_fit};
use workshop::roadmap_items::RoadmapKind;
use workshop::roadmap_items::told::short_name;
use workshop::{Facts, Language, WorkState};

/// Some items of a roadmap in rows, with all that lies behind them.
#[derive(Clone, Debug)]
pub(crate) struct Gantt {
    rows: Vec<Row>,
    bands: Vec<Band>,
    /// By rows: what has to be done, and what waits for it.
    links: Vec<Link>,
    today: Option<(u32, String)>,
    /// The last day that is shown.
    last: u32,
    legend: Vec<(Sign, String)>,
    /// What it shows, for whoever listens.
    pub(crate) about: String,
}

#[derive(Clone, Debug)]
struct Row {
    title: String,
    owner: String,
    kind: RoadmapKind,
    state: WorkState,
    days: (u32, u32),
    is_critical: bool,
    /// Days on which something else is in its way.
    clashes: Vec<(u32, u32)>,
    /// All of it in one line.
    told: String,
}

#[derive(Clone, Debug)]
struct Band {
    name: String,
    days: (u32, u32),
}

#[derive(Clone, Debug)]
struct Link {
    rows: (usize, usize),
    is_critical: bool,
    is_clash: bool,
    told: String,
}

/// What a sign of the legend shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Kind(RoadmapKind),
    Critical,
    Conflict,
    Open,
    Working,
}

/// A roadmap is never shorter than this, in days.
const SHORTEST: u32 = 120;
/// Days behind the last one that is known.
const BEHIND: u32 = 30;

impl Gantt {
    /// The items of a roadmap from a place on, so many of them.
    pub(crate) fn of(report: &Report, roadmap: &ReportedRoadmap, (from, count): (usize, usize)) -> Self {
        let language = report.language;
        let shown = from..(from + count).min(roadmap.items.len());
        let row = |place: usize| {
            let item = roadmap.items.get(place)?;
            let clashes =
                roadmap.clashes.iter().filter(|clash| clash.items.0 == place || clash.items.1 == place);
            Some(Row {
                title: item.title.clone(),
                owner: short_name(&item.owner).to_owned(),
                kind: item.kind,
                state: item.state,
                days: item.days,
                is_critical: item.is_critical,
                clashes: clashes.map(|clash| clash.days).collect(),
                told: item.told(language),
            })
        };
        let rows: Vec<Row> = shown.clone().filter_map(row).collect();
        let links = roadmap.links.iter().filter(|(one, other)| shown.contains(one) && shown.contains(other));
        let links = links.filter_map(|&(first, second)| {
            let both = (roadmap.items.get(first)?, roadmap.items.get(second)?);
            let facts =
                Facts::new().with("first", both.0.title.as_str()).with("second", both.1.title.as_str());
            let is_these = |items: (usize, usize)| items == (first, second) || items == (second, first);
            Some(Link {
                rows: (first - from, second - from),
                is_critical: both.0.is_critical && both.1.is_critical,
                is_clash: roadmap.clashes.iter().any(|clash| is_these(clash.items)),
                told: language.say("roadmap-connected", &facts),
            })
        });
        let today = |day: u32| (day, language.say("roadmap-today", &Facts::new().with("day", day)));
        Self {
            links: links.collect(),
            bands: roadmap
                .stages
                .iter()
                .map(|stage| Band { name: stage.told(language), days: stage.days })
                .collect(),
            today: roadmap.today.map(today),
            last: last_day(roadmap),
            legend: legend(&rows, language),
            about: roadmap.headline.clone(),
            rows,
        }
    }

    /// Whether a title has no room beside the bars.
    pub(crate) fn is_cut(&self, area: Area, letters: f64) -> bool {
        self.rows.iter().any(|row| pieces::is_cut(row, area, letters))
    }

    /// All words that are drawn.
    pub(crate) fn words(&self) -> Vec<String> {
        let rows = self.rows.iter().flat_map(|row| [row.title.clone(), row.owner.clone()]);
        let bands = self.bands.iter().map(|band| band.name.clone());
        rows.chain(bands).chain(self.legend.iter().map(|(_, said)| said.clone())).collect()
    }

    /// Its rows in words, one each.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.rows.iter().map(|row| row.told.clone()).collect()
    }
}

/// All items, today and the second stage are seen. The last stage has no end.
fn last_day(roadmap: &ReportedRoadmap) -> u32 {
    let ends = roadmap.items.iter().map(|item| item.days.1);
    let second = roadmap.stages.get(1).map(|stage| stage.days.1);
    let known = ends.chain(second).chain(roadmap.today).fold(SHORTEST, u32::max);
    (known + BEHIND).div_ceil(BEHIND) * BEHIND
}

/// The signs that there are.
fn legend(rows: &[Row], language: Language) -> Vec<(Sign, String)> {
    let say = |key: &str| language.say(key, &Facts::new());
    let has = |is: &dyn Fn(&Row) -> bool| rows.iter().any(is);
    let kinds = RoadmapKind::ALL.into_iter().filter(|kind| has(&|row| row.kind == *kind));
    let signs = [
        (Sign::Open, "roadmap-sign-open", has(&|row| row.state == WorkState::Open)),
        (Sign::Working, "roadmap-sign-working", has(&|row| row.state == WorkState::Working)),
        (Sign::Critical, "roadmap-sign-critical", has(&|row| row.is_critical)),
        (Sign::Conflict, "roadmap-conflict", has(&|row| !row.clashes.is_empty())),
    ];
    let signs = signs.into_iter().filter(|(_, _, is_there)| *is_there);
    kinds
        .map(|kind| (Sign::Kind(kind), kind.told(language)))
        .chain(signs.map(|(sign, key, _)| (sign, say(key))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Area, Gantt, Piece, rows_that_fit};
    use crate::lists::Names;
    use crate::report::tests::{example, with_items};
    use workshop::Language;

    #[test]
    fn everything_lies_in_its_place_with_few_items_and_with_as_many_as_fit() {
        let place = Area { x: 40.0, y: 120.0, width: 880.0, height: 370.0 };
        let most = rows_that_fit(place.height, 10.0);
        assert!((17..=24).contains(&most), "{most}");
        let reports = [example(Language::En), with_items(Language::ZhCn, 60, Names::LeftOut)];
        for report in &reports {
            let roadmap = report.roadmap.as_ref().unwrap();
            for count in [1, 2, most] {
                let within = |area: &Area| {
                    area.x >= place.x - 1.0
                        && area.y >= place.y - 1.0
                        && area.x + area.width <= place.x + place.width + 1.0
                        && area.y + area.height <= place.y + place.height + 1.0
                };
                for piece in Gantt::of(report, roadmap, (0, count)).pieces(place, 10.0) {
                    match &piece {
                        Piece::Shape { area, .. } | Piece::Words { area, .. } => {
                            assert!(within(area), "{count}: {piece:?}");
                        }
                        Piece::Line { .. } | Piece::Link { .. } => {}
                    }
                }
            }
        }
    }
}
