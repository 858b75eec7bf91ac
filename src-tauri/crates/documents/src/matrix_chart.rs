//! The matrix as a chart that spreadsheets and slides edit: a series a box, and the two lines.

use crate::chart::{Look, Numbers, Scatter, Series};
use crate::lists::ranking::quadrant_key;
use crate::report::{Report, ReportedUseCase};
use ranking::Quadrant;
use ranking::model::{SCALE_HIGHEST, SCALE_LOWEST};

/// Boxes in the order of their series.
pub(crate) const BOXES: [Quadrant; 4] =
    [Quadrant::QuickWin, Quadrant::BigBet, Quadrant::FillIn, Quadrant::Reconsider];
/// With more use cases their numbers would hide each other.
const MOST_LABELS: usize = 60;

/// Where the numbers of the chart stand on their sheet.
pub(crate) struct Places {
    /// Cost of each use case.
    pub(crate) cost: String,
    /// Value of each use case in that box; of others nothing.
    pub(crate) boxes: [String; 4],
    /// Both ends of the value line, then of the cost line: across and upwards.
    pub(crate) lines: [(String, String); 2],
}

/// The chart of these use cases.
pub(crate) fn scatter(report: &Report, cases: &[&ReportedUseCase], places: &Places) -> Scatter {
    let labels: Vec<String> = cases.iter().map(|case| case.number.to_string()).collect();
    let labels = if cases.len() <= MOST_LABELS { labels } else { Vec::new() };
    let boxes = BOXES.into_iter().zip(&places.boxes).map(|(quadrant, place)| Series {
        name: report.say(quadrant_key(quadrant)),
        across: Numbers {
            reference: places.cost.clone(),
            values: cases.iter().map(|case| case.standing.cost).collect(),
        },
        upwards: Numbers {
            reference: place.clone(),
            values: cases.iter().map(|case| value_in(case, quadrant)).collect(),
        },
        labels: labels.clone(),
        look: look(quadrant),
    });
    let names = ["decide-value-line", "decide-cost-line"].into_iter().zip(&places.lines);
    let lines = names.zip(ends(report)).map(|((key, (across, upwards)), ends)| Series {
        name: report.say(key),
        across: Numbers { reference: across.clone(), values: ends.iter().map(|(x, _)| Some(*x)).collect() },
        upwards: Numbers { reference: upwards.clone(), values: ends.iter().map(|(_, y)| Some(*y)).collect() },
        labels: Vec::new(),
        look: Look::Dashes { colour: "5A6378" },
    });
    Scatter {
        series: boxes.chain(lines).collect(),
        axes: (report.say("list-cost"), report.say("list-value")),
        lowest: SCALE_LOWEST,
        highest: SCALE_HIGHEST,
    }
}

/// The value of a use case that lies in the box.
pub(crate) fn value_in(case: &ReportedUseCase, quadrant: Quadrant) -> Option<f64> {
    case.standing.value.filter(|_| case.standing.quadrant == Some(quadrant))
}

/// Both ends of the value line, then of the cost line, as (cost, value).
pub(crate) fn ends(report: &Report) -> [[(f64, f64); 2]; 2] {
    let (value, cost) = (report.value_line, report.cost_line);
    [[(SCALE_LOWEST, value), (SCALE_HIGHEST, value)], [(cost, SCALE_LOWEST), (cost, SCALE_HIGHEST)]]
}

/// Boxes are told apart by shape, not by colour alone.
fn look(quadrant: Quadrant) -> Look {
    match quadrant {
        Quadrant::QuickWin => Look::Marker { symbol: "circle", fill: "F2A93B", edge: "8A5A00" },
        Quadrant::BigBet => Look::Marker { symbol: "diamond", fill: "2C4F8F", edge: "13203B" },
        Quadrant::FillIn => Look::Marker { symbol: "square", fill: "E4E0D4", edge: "13203B" },
        Quadrant::Reconsider => Look::Marker { symbol: "triangle", fill: "C9CEDA", edge: "5A6378" },
    }
}
