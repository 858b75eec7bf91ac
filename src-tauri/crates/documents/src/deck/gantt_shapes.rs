//! A roadmap as shapes that PowerPoint edits: bars, bands, words, and connectors that stay glued to the bars when those are
//! moved.

use super::base::Place;
use super::onward::ROADMAP_LETTERS;
use super::shapes::{POINT, add, place};
use crate::gantt::{Area, Gantt, Look, Outline, Piece, Way, Written};
use crate::xml;

/// Sides of a shape that connectors glue to: of rectangles, pills, arrows, plaques and diamonds alike.
const LEFT: u32 = 1;
const RIGHT: u32 = 3;
/// How far a connector goes on before it turns back, in points.
const AROUND: f64 = 9.0;

/// Where a layout has room, as the drawing of a roadmap counts it.
pub(super) fn area_of(place: Place) -> Area {
    Area { x: place.x, y: place.y, width: place.width, height: place.height }
}

/// All of a roadmap in its place.
pub(super) fn write(tree: &mut String, lang: &str, gantt: &Gantt, at: Place) {
    for piece in gantt.pieces(area_of(at), ROADMAP_LETTERS) {
        match piece {
            Piece::Shape { id, look, area, told } => shape(tree, id, look, area, &told),
            Piece::Words { id, area, written, size } => words(tree, lang, id, area, &written, size),
            Piece::Line { id, from, to, colour, is_dashed, width } => {
                let line = line(colour, width, is_dashed, "");
                straight(tree, id, from, to, &line);
            }
            Piece::Link { id, way, told } => connector(tree, id, &way, &told),
        }
    }
}

fn shape(tree: &mut String, id: u32, look: Look, area: Area, told: &str) {
    let (form, adjusted) = match look.outline {
        Outline::Pill => ("roundRect", r#"<a:gd name="adj" fmla="val 50000"/>"#),
        Outline::Box | Outline::Hatched => ("rect", ""),
        Outline::Flag => ("homePlate", ""),
        Outline::Plaque => ("plaque", ""),
        Outline::Diamond => ("diamond", ""),
    };
    let colour = |colour: &str| format!(r#"<a:srgbClr val="{colour}"/>"#);
    let fill = match (look.outline, look.fill) {
        (_, None) => "<a:noFill/>".to_owned(),
        // Between the lines the bar below it is seen.
        (Outline::Hatched, Some(fill)) => format!(
            r#"<a:pattFill prst="wdUpDiag"><a:fgClr>{}</a:fgClr><a:bgClr>{}</a:bgClr></a:pattFill>"#,
            colour(fill),
            colour("FBE9E3")
        ),
        (_, Some(fill)) => format!("<a:solidFill>{}</a:solidFill>", colour(fill)),
    };
    let edge = match look.edge {
        Some((colour, width, is_dashed)) => line(colour, width, is_dashed, ""),
        None => "<a:ln><a:noFill/></a:ln>".to_owned(),
    };
    let at = place((area.x, area.y), (area.width, area.height), "a");
    let told = xml::text(told);
    add(
        tree,
        format_args!(
            r#"<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Bar {id}" descr="{told}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{at}<a:prstGeom prst="{form}"><a:avLst>{adjusted}</a:avLst></a:prstGeom>{fill}{edge}</p:spPr></p:sp>"#
        ),
    );
}

fn words(tree: &mut String, lang: &str, id: u32, area: Area, written: &[Written], size: f64) {
    let at = place((area.x, area.y), (area.width, area.height), "a");
    let mut runs = String::new();
    for part in written {
        let (bold, colour, text) =
            (if part.is_bold { r#" b="1""# } else { "" }, part.colour, xml::text(&part.text));
        add(
            &mut runs,
            format_args!(
                r#"<a:r><a:rPr lang="{lang}" sz="{:.0}"{bold}><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:rPr><a:t>{text}</a:t></a:r>"#,
                size * 100.0
            ),
        );
    }
    add(
        tree,
        format_args!(
            r#"<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Words {id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>{at}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p>{runs}</a:p></p:txBody></p:sp>"#
        ),
    );
}

/// The edge of a shape, or what a line is drawn with; `end` is its head.
fn line(colour: &str, width: f64, is_dashed: bool, end: &str) -> String {
    let dash = if is_dashed { r#"<a:prstDash val="dash"/>"# } else { "" };
    let wide = width * POINT;
    format!(r#"<a:ln w="{wide:.0}"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>{dash}{end}</a:ln>"#)
}

/// A line from one place to another that is glued to nothing.
fn straight(tree: &mut String, id: u32, from: (f64, f64), to: (f64, f64), line: &str) {
    let (x, y) = (from.0.min(to.0), from.1.min(to.1));
    let at = place((x, y), ((to.0 - from.0).abs(), (to.1 - from.1).abs()), "a");
    add(
        tree,
        format_args!(
            r#"<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{id}" name="Line {id}"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>{at}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>{line}</p:spPr></p:cxnSp>"#
        ),
    );
}

/// From the right of one bar to the left of another: once across where the other begins later, else around.
fn connector(tree: &mut String, id: u32, way: &Way, told: &str) {
    let ((x, y), (to_x, to_y)) = (way.from, way.to);
    let (width, height) = ((to_x - x).abs(), (to_y - y).abs());
    let is_back = to_x - x < 2.0 * AROUND;
    let flip_h = if to_x < x { r#" flipH="1""# } else { "" };
    let flip_v = if to_y < y { r#" flipV="1""# } else { "" };
    // Shares of the width, in 100,000; where the other bar begins before, widths are counted from the right.
    let beyond = AROUND / width.max(1.0) * 100_000.0 * if to_x < x { -1.0 } else { 1.0 };
    let (form, adjusted) = if is_back {
        let last = 100_000.0 - beyond;
        (
            "bentConnector5",
            format!(
                r#"<a:gd name="adj1" fmla="val {beyond:.0}"/><a:gd name="adj2" fmla="val 50000"/><a:gd name="adj3" fmla="val {last:.0}"/>"#
            ),
        )
    } else {
        let turn = (1.0 - AROUND / width) * 100_000.0;
        ("bentConnector3", format!(r#"<a:gd name="adj1" fmla="val {turn:.0}"/>"#))
    };
    let line = line(way.colour, way.width, false, r#"<a:tailEnd type="triangle" w="sm" len="sm"/>"#);
    let at = place((x.min(to_x), y.min(to_y)), (width, height), "a");
    let at = at.replacen("<a:xfrm>", &format!("<a:xfrm{flip_h}{flip_v}>"), 1);
    let (first, second) = way.shapes;
    let told = xml::text(told);
    add(
        tree,
        format_args!(
            r#"<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{id}" name="Dependency {id}" descr="{told}"/><p:cNvCxnSpPr><a:stCxn id="{first}" idx="{RIGHT}"/><a:endCxn id="{second}" idx="{LEFT}"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>{at}<a:prstGeom prst="{form}"><a:avLst>{adjusted}</a:avLst></a:prstGeom>{line}</p:spPr></p:cxnSp>"#
        ),
    );
}
