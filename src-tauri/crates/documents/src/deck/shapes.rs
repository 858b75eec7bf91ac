//! Slides as XML: placeholders that the layout places, tables, and the frame of a chart.

use super::base::{Place, Placeholder};
use super::fit::{ROW, Size, cell_letters, fitting, row_height};
use super::gantt_shapes;
use super::slides::{Body, Paragraph, Slide};
use super::stage::{LINE_BELOW, Stage};
use super::tables::Table;
use crate::xml;
use std::fmt::Write;

/// One point in the units of the format.
pub(super) const POINT: f64 = 12_700.0;
const TITLE_SIZES: &[f64] = &[28.0, 24.0, 20.0, 18.0, 16.0];
pub(super) const TEXT_SIZES: &[f64] = &[20.0, 18.0, 16.0, 14.0, 12.0];
pub(super) const BESIDE_SIZES: &[f64] = &[16.0, 14.0, 12.0];
/// How far below a table its last line stands.
pub(super) const BELOW: f64 = 4.0;
/// Share of the chart in the width beside its lines, and the room between them in points.
pub(super) const CHART_SHARE: f64 = 7.0 / 11.0;
const BESIDE_CHART: f64 = 20.0;

/// A title in letters that let it fit, in points; None is the size of the layout.
pub(super) fn title_fitted(slide: &Slide, stage: &Stage) -> (Option<f64>, Vec<String>) {
    let is_cover = matches!(slide.body, Body::Cover(_));
    let smaller = TITLE_SIZES.iter().copied().filter(|size| *size < stage.title_most);
    let sizes: Vec<f64> = std::iter::once(stage.title_most).chain(smaller).collect();
    let (size, kept) = fitting(std::slice::from_ref(&slide.title), stage.title_room, &sizes);
    // The layout's own size holds until a long title needs a smaller one.
    ((size < stage.title_letters && !is_cover).then_some(size), kept)
}

/// Paragraphs in letters that let them fit, in points; the last ones are cut where nothing does.
pub(super) fn body_fitted(paragraphs: &[Paragraph], room: Size, sizes: &[f64]) -> (f64, Vec<Paragraph>) {
    let joined: Vec<String> = paragraphs.iter().map(Paragraph::joined).collect();
    let (size, kept) = fitting(&joined, room, sizes);
    let cut = kept.iter().zip(paragraphs).map(|(kept, whole)| Paragraph {
        lead: whole.lead.clone(),
        words: kept.get(whole.lead.len()..).unwrap_or_default().trim_start().to_owned(),
    });
    (size, cut.collect())
}

/// Where lines stand beside a chart.
pub(super) fn beside_chart(whole: Place) -> Place {
    let across = whole.width * CHART_SHARE;
    Place { x: whole.x + across + BESIDE_CHART, width: whole.width - across - BESIDE_CHART, ..whole }
}

/// The part that holds a slide; its chart, where it has one, by the relation `rId3`.
pub(super) fn slide(slide: &Slide, stage: &Stage, lang: &str, draft: Option<&str>, alt: &str) -> String {
    let mut tree = String::new();
    title(&mut tree, lang, slide, stage);
    match &slide.body {
        Body::Cover(lines) => subtitle(&mut tree, lang, lines, stage),
        Body::Text(paragraphs) => match &stage.text {
            Some(place) => placeholder(&mut tree, lang, paragraphs, place, stage.text_room),
            None => text_box(
                &mut tree,
                lang,
                &TextBox { id: 3, place: stage.place, sizes: TEXT_SIZES },
                paragraphs,
            ),
        },
        Body::Roadmap(gantt) => gantt_shapes::write(&mut tree, lang, gantt, stage.place),
        Body::Table(given) => table(&mut tree, lang, given, &slide.title, stage.place),
        Body::Matrix(_, paragraphs) => {
            let whole = stage.place;
            chart(&mut tree, alt, Place { width: whole.width * CHART_SHARE, ..whole });
            let beside = TextBox { id: 11, place: beside_chart(whole), sizes: BESIDE_SIZES };
            text_box(&mut tree, lang, &beside, paragraphs);
        }
    }
    if let Some(draft) = draft {
        mark(&mut tree, lang, draft, stage.width);
    }
    if let Some(place) = &stage.number {
        number(&mut tree, place);
    }
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main""#,
            r#" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#,
            r#" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree>{}{}"#,
            r#"</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"#,
        ),
        GROUP, tree
    )
}

/// The notes of a slide.
pub(super) fn notes(slide: &Slide, lang: &str) -> String {
    let paragraphs: String = slide.notes.iter().map(|note| paragraph(lang, "", note, None)).collect();
    let paragraphs = if paragraphs.is_empty() { "<a:p/>".to_owned() } else { paragraphs };
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<p:notes xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main""#,
            r#" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#,
            r#" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree>{}"#,
            r#"<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"#,
            r#"<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{}</p:txBody></p:sp>"#,
            r#"</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"#,
        ),
        GROUP, paragraphs
    )
}

/// What every tree of shapes begins with.
pub(super) const GROUP: &str = concat!(
    r#"<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"#,
    r#"<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>"#,
);

fn title(tree: &mut String, lang: &str, slide: &Slide, stage: &Stage) {
    let (size, kept) = title_fitted(slide, stage);
    let words: String = kept.iter().map(|line| paragraph(lang, "", line, size)).collect();
    let ph = ph(&stage.title);
    add(
        tree,
        format_args!(
            r#"<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>{ph}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{words}</p:txBody></p:sp>"#
        ),
    );
}

/// What says which place of the layout a shape fills.
fn ph(place: &Placeholder) -> String {
    let kind =
        if place.kind.is_empty() { String::new() } else { format!(r#" type="{}""#, xml::text(&place.kind)) };
    let idx = place.idx.as_ref().map(|idx| format!(r#" idx="{}""#, xml::text(idx))).unwrap_or_default();
    format!("<p:ph{kind}{idx}/>")
}

fn subtitle(tree: &mut String, lang: &str, lines: &[String], stage: &Stage) {
    let paragraphs: Vec<Paragraph> =
        lines.iter().map(|line| Paragraph { lead: String::new(), words: line.clone() }).collect();
    let Some(place) = &stage.text else {
        let place = TextBox { id: 3, place: stage.place, sizes: TEXT_SIZES };
        return text_box(tree, lang, &place, &paragraphs);
    };
    let words: String = lines.iter().map(|line| paragraph(lang, "", line, None)).collect();
    let words = if words.is_empty() { "<a:p/>".to_owned() } else { words };
    let ph = ph(place);
    add(
        tree,
        format_args!(
            r#"<p:sp><p:nvSpPr><p:cNvPr id="3" name="Subtitle"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>{ph}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>{words}</p:txBody></p:sp>"#
        ),
    );
}

fn placeholder(tree: &mut String, lang: &str, paragraphs: &[Paragraph], place: &Placeholder, room: Size) {
    let words = fitted(lang, paragraphs, room, TEXT_SIZES);
    let ph = ph(place);
    add(
        tree,
        format_args!(
            r#"<p:sp><p:nvSpPr><p:cNvPr id="3" name="Text"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>{ph}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>{words}</p:txBody></p:sp>"#
        ),
    );
}

/// Where a box of text stands, and how large its letters may be.
struct TextBox<'a> {
    id: u32,
    place: Place,
    sizes: &'a [f64],
}

fn text_box(tree: &mut String, lang: &str, at: &TextBox<'_>, paragraphs: &[Paragraph]) {
    let TextBox { id, place: Place { x, y, width, height }, sizes } = *at;
    let words = fitted(lang, paragraphs, Size { width, height }, sizes);
    let place = place((x, y), (width, height), "a");
    add(
        tree,
        format_args!(
            r#"<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Text {id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>{place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>{words}</p:txBody></p:sp>"#
        ),
    );
}

/// Paragraphs in the size at which they fit.
fn fitted(lang: &str, paragraphs: &[Paragraph], room: Size, sizes: &[f64]) -> String {
    let (size, kept) = body_fitted(paragraphs, room, sizes);
    let words: String = kept.iter().map(|one| paragraph(lang, &one.lead, &one.words, Some(size))).collect();
    if words.is_empty() { "<a:p/>".to_owned() } else { words }
}

/// A paragraph, its lead in bold.
fn paragraph(lang: &str, lead: &str, words: &str, size: Option<f64>) -> String {
    let size = size.map(|size| format!(r#" sz="{:.0}""#, size * 100.0)).unwrap_or_default();
    let mut runs = String::new();
    if !lead.is_empty() {
        add(
            &mut runs,
            format_args!(r#"<a:r><a:rPr lang="{lang}"{size} b="1"/><a:t>{}  </a:t></a:r>"#, xml::text(lead)),
        );
    }
    for (at, line) in words.split('\n').enumerate() {
        if at > 0 {
            runs.push_str("<a:br/>");
        }
        add(
            &mut runs,
            format_args!(r#"<a:r><a:rPr lang="{lang}"{size}/><a:t>{}</a:t></a:r>"#, xml::text(line)),
        );
    }
    format!("<a:p>{runs}</a:p>")
}

fn table(tree: &mut String, lang: &str, table: &Table, alt: &str, at: Place) {
    let all = f64::from(table.widths.iter().sum::<u32>().max(1));
    let widths: Vec<f64> = table.widths.iter().map(|share| at.width * f64::from(*share) / all).collect();
    let grid: String =
        widths.iter().map(|width| format!(r#"<a:gridCol w="{:.0}"/>"#, width * POINT)).collect();
    let letters = cell_letters(at.width);
    let mut rows = row(lang, &table.heads, &table.numbers, letters, true);
    table.rows.iter().for_each(|cells| rows.push_str(&row(lang, cells, &table.numbers, letters, false)));
    let heights = table.rows.iter().chain([&table.heads]).map(|row| row_height(row, &table.widths, at.width));
    let height: f64 = heights.sum();
    add(
        tree,
        format_args!(
            concat!(
                r#"<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Table" descr="{alt}"/>"#,
                r#"<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>"#,
                r#"{place}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">"#,
                r#"<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>{grid}</a:tblGrid>{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"#,
            ),
            alt = xml::text(alt),
            place = place((at.x, at.y), (at.width, height), "p"),
            grid = grid,
            rows = rows,
        ),
    );
    if !table.below.is_empty() {
        let below = [Paragraph { lead: String::new(), words: table.below.clone() }];
        let place = Place { y: at.bottom() + BELOW, height: LINE_BELOW - BELOW, ..at };
        text_box(tree, lang, &TextBox { id: 5, place, sizes: &[12.0] }, &below);
    }
}

fn row(lang: &str, cells: &[String], numbers: &[bool], letters: f64, is_head: bool) -> String {
    let size = letters * 100.0;
    let mut xml = format!(r#"<a:tr h="{:.0}">"#, ROW * POINT);
    for (cell, is_number) in cells.iter().zip(numbers) {
        let align = if *is_number { r#" algn="r""# } else { "" };
        let bold = if is_head { r#" b="1""# } else { "" };
        let line = r#"<a:lnB w="9525"><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:lnB>"#;
        let none = "<a:lnL w=\"0\"><a:noFill/></a:lnL><a:lnR w=\"0\"><a:noFill/></a:lnR><a:lnT w=\"0\"><a:noFill/></a:lnT>";
        let fill =
            if is_head { r#"<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>"# } else { "<a:noFill/>" };
        let run = if cell.is_empty() {
            format!(r#"<a:endParaRPr lang="{lang}" sz="{size:.0}"/>"#)
        } else {
            let words = xml::text(cell);
            format!(
                r#"<a:r><a:rPr lang="{lang}" sz="{size:.0}"{bold}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:rPr><a:t>{words}</a:t></a:r>"#
            )
        };
        add(
            &mut xml,
            format_args!(
                r#"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr{align}/>{run}</a:p></a:txBody><a:tcPr marL="50800" marR="50800" marT="25400" marB="25400" anchor="ctr">{none}{line}{fill}</a:tcPr></a:tc>"#
            ),
        );
    }
    xml.push_str("</a:tr>");
    xml
}

fn chart(tree: &mut String, alt: &str, at: Place) {
    add(
        tree,
        format_args!(
            concat!(
                r#"<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Matrix" descr="{alt}"/>"#,
                r#"<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>"#,
                r#"{place}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">"#,
                r#"<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId3"/>"#,
                r#"</a:graphicData></a:graphic></p:graphicFrame>"#,
            ),
            alt = xml::text(alt),
            place = place((at.x, at.y), (at.width, at.height), "p"),
        ),
    );
}

/// "Draft", in the corner.
fn mark(tree: &mut String, lang: &str, draft: &str, width: f64) {
    let room = place((width - 160.0, 14.0), (120.0, 22.0), "a");
    let words = xml::text(draft);
    add(
        tree,
        format_args!(
            r#"<p:sp><p:nvSpPr><p:cNvPr id="8" name="Draft"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>{room}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:pPr algn="r"/><a:r><a:rPr lang="{lang}" sz="1200" b="1"><a:solidFill><a:srgbClr val="A23B1D"/></a:solidFill></a:rPr><a:t>{words}</a:t></a:r></a:p></p:txBody></p:sp>"#
        ),
    );
}

fn number(tree: &mut String, place: &Placeholder) {
    let ph = ph(place);
    add(
        tree,
        format_args!(
            r#"<p:sp><p:nvSpPr><p:cNvPr id="9" name="Number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>{ph}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum"><a:rPr/><a:t>1</a:t></a:fld><a:endParaRPr/></a:p></p:txBody></p:sp>"#
        ),
    );
}

/// A place in points: `a:xfrm` in a shape, `p:xfrm` in a frame.
pub(super) fn place((x, y): (f64, f64), (width, height): (f64, f64), prefix: &str) -> String {
    format!(
        r#"<{prefix}:xfrm><a:off x="{:.0}" y="{:.0}"/><a:ext cx="{:.0}" cy="{:.0}"/></{prefix}:xfrm>"#,
        x * POINT,
        y * POINT,
        width * POINT,
        height * POINT
    )
}

pub(super) fn add(xml: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = xml.write_fmt(text);
}
