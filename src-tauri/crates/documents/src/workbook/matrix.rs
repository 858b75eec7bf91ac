//! The matrix as a chart of the spreadsheet's own: it moves when the model changes.

use super::formulas;
use super::model::{BOXES, Column, Model};
use super::style::Styles;
use crate::chart::{Look, Numbers, Scatter, Series};
use crate::list::WriteError;
use crate::lists::ranking::quadrant_key;
use crate::report::{Report, ReportedUseCase};
use ranking::Quadrant;
use ranking::model::{SCALE_HIGHEST, SCALE_LOWEST};
use rust_xlsxwriter::{Chart, ChartType, Worksheet};

/// With more use cases their numbers would hide each other.
const MOST_LABELS: usize = 60;
/// Where the ends of the two lines stand: value line, then cost line.
const ENDS: u32 = 40;

/// Writes the sheet, with a chart in its place. What is drawn is [`chart`].
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    model: &Model,
    styles: &Styles,
) -> Result<(), WriteError> {
    super::begin(sheet, &report.say("workbook-matrix"), &report.say("workbook-matrix-about"), styles)?;
    if model.rows.is_empty() {
        return Ok(());
    }
    let (value_line, cost_line) = model.lines();
    for (row, (across, upwards)) in (ENDS..).zip(ends(report)) {
        let is_cost = row >= ENDS + 2;
        let (x, y) = if is_cost {
            (cost_line.clone(), upwards.to_string())
        } else {
            (across.to_string(), value_line.clone())
        };
        formulas::number(sheet, (row, 0), &format!("={x}"), Some(across), &styles.muted)?;
        formulas::number(sheet, (row, 1), &format!("={y}"), Some(upwards), &styles.muted)?;
    }
    let mut place = Chart::new(ChartType::Scatter);
    let nowhere = (model.sheet.as_str(), 0, 0, 0, 0);
    place.add_series().set_categories(nowhere).set_values(nowhere);
    place.set_width(900).set_height(640).set_alt_text(report.finding.join(" "));
    sheet.insert_chart(3, 0, &place)?;
    sheet.set_landscape().set_print_area(0, 0, ENDS - 2, 14)?.set_print_fit_to_pages(1, 1);
    Ok(())
}

/// The chart itself; `sheet` is the name of the one it stands on. None without use cases.
pub(super) fn chart(report: &Report, model: &Model, sheet: &str) -> Option<String> {
    if model.rows.is_empty() {
        return None;
    }
    let boxes = (0..).zip(BOXES).map(|(place, quadrant)| points(report, model, place, quadrant));
    let own = |column: u16, row: u32| {
        let (first, last) = (formulas::fixed(row, column), formulas::fixed(row + 1, column));
        format!("'{}'!{first}:{last}", sheet.replace('\'', "''"))
    };
    let ends = ends(report);
    let lines = [(ENDS, "decide-value-line"), (ENDS + 2, "decide-cost-line")].into_iter().zip(ends.chunks(2));
    let lines = lines.map(|((row, key), ends)| Series {
        name: report.say(key),
        across: Numbers { reference: own(0, row), values: ends.iter().map(|(x, _)| Some(*x)).collect() },
        upwards: Numbers { reference: own(1, row), values: ends.iter().map(|(_, y)| Some(*y)).collect() },
        labels: Vec::new(),
        look: Look::Dashes { colour: "5A6378" },
    });
    let chart = Scatter {
        series: boxes.chain(lines).collect(),
        axes: (report.say("list-cost"), report.say("list-value")),
        lowest: SCALE_LOWEST,
        highest: SCALE_HIGHEST,
    };
    Some(chart.to_xml())
}

/// Use cases of one box; the others are not there.
fn points(report: &Report, model: &Model, place: u16, quadrant: Quadrant) -> Series {
    let cases = &report.use_cases;
    let labels = cases.iter().map(|case| case.number.to_string());
    let in_box =
        |case: &ReportedUseCase| case.standing.value.filter(|_| case.standing.quadrant == Some(quadrant));
    Series {
        name: report.say(quadrant_key(quadrant)),
        across: Numbers {
            reference: model.range(model.at(Column::Cost)),
            values: cases.iter().map(|case| case.standing.cost).collect(),
        },
        upwards: Numbers {
            reference: model.range(model.at(Column::InBox) + place),
            values: cases.iter().map(in_box).collect(),
        },
        labels: if cases.len() <= MOST_LABELS { labels.collect() } else { Vec::new() },
        look: look(quadrant),
    }
}

/// Both ends of the value line, then of the cost line, as (cost, value).
fn ends(report: &Report) -> [(f64, f64); 4] {
    let (value, cost) = (report.value_line, report.cost_line);
    [(SCALE_LOWEST, value), (SCALE_HIGHEST, value), (cost, SCALE_LOWEST), (cost, SCALE_HIGHEST)]
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
