//! The part about the whole presentation: a template's own, with other slides in it.

use super::TemplateError;
use super::opened::{attribute, damaged, each_element};
use quick_xml::Reader;
use quick_xml::events::Event;

/// What comes before the slides.
const BEFORE_SLIDES: [&str; 2] = ["sldMasterIdLst", "notesMasterIdLst"];
/// What is about the slides that go, or is not carried along.
const LEFT_OUT: [&str; 9] = [
    "sldIdLst",
    "handoutMasterIdLst",
    "custShowLst",
    "custDataLst",
    "extLst",
    "embeddedFontLst",
    "photoAlbum",
    "smartTags",
    "modifyVerifier",
];
const NAMESPACES: &str = concat!(
    r#"xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main""#,
    r#" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#,
);

/// A slide in the list of slides: its id, and the relation that leads to it.
pub(crate) struct ListedSlide {
    pub(crate) id: usize,
    pub(crate) relation: String,
}

/// The part with these slides instead of its own. `notes_master` is the relation to one that is new.
pub(crate) fn with_slides(
    text: &str,
    slides: &[ListedSlide],
    notes_master: Option<&str>,
) -> Result<String, TemplateError> {
    let (head, children, end) = children(text)?;
    let mut whole = head.to_owned();
    let kept = |(name, _): &&(String, &str)| !LEFT_OUT.contains(&name.as_str());
    let (before, after): (Vec<_>, Vec<_>) =
        children.iter().filter(kept).partition(|(name, _)| BEFORE_SLIDES.contains(&name.as_str()));
    before.iter().for_each(|(_, child)| whole.push_str(child));
    if let Some(relation) = notes_master {
        whole.push_str(&format!(
            r#"<p:notesMasterIdLst {NAMESPACES}><p:notesMasterId r:id="{relation}"/></p:notesMasterIdLst>"#
        ));
    }
    whole.push_str(&format!("<p:sldIdLst {NAMESPACES}>"));
    for slide in slides {
        whole.push_str(&format!(r#"<p:sldId id="{}" r:id="{}"/>"#, slide.id, slide.relation));
    }
    whole.push_str("</p:sldIdLst>");
    after.iter().for_each(|(_, child)| whole.push_str(child));
    whole.push_str(end);
    Ok(whole)
}

/// The size of slides, in points.
pub(super) fn slide_size(text: &str) -> Result<(f64, f64), TemplateError> {
    const POINT: f64 = 12_700.0;
    let mut size = None;
    each_element(text, |depth, element| {
        if depth == 1 && element.local_name().as_ref() == "sldSz" {
            let of = |name| attribute(element, name)?.parse::<f64>().ok().map(|units| units / POINT);
            size = of("cx").zip(of("cy"));
        }
    })?;
    // One inch to 56 inches, as the format has it.
    let is_sound = |side: f64| (72.0..=4_032.0).contains(&side);
    size.filter(|(width, height)| is_sound(*width) && is_sound(*height))
        .ok_or_else(|| TemplateError::Damaged("it does not say how large slides are".to_owned()))
}

/// What stands before the outermost element's children, each of these with its name, and what stands behind them.
type Children<'a> = (&'a str, Vec<(String, &'a str)>, &'a str);

fn children(text: &str) -> Result<Children<'_>, TemplateError> {
    let mut reader = Reader::from_str(text);
    let (mut depth, mut head, mut begun) = (0_usize, 0, (0, String::new()));
    let mut children = Vec::new();
    let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    loop {
        let before = usize::try_from(reader.buffer_position()).map_err(damaged)?;
        let event = reader.read_event().map_err(damaged)?;
        let after = usize::try_from(reader.buffer_position()).map_err(damaged)?;
        match event {
            Event::Start(element) => {
                match depth {
                    0 => head = after,
                    1 => begun = (before, element.local_name().as_ref().to_owned()),
                    _ => {}
                }
                depth += 1;
            }
            Event::Empty(element) if depth == 1 => {
                children.push((element.local_name().as_ref().to_owned(), piece(before, after)));
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                match depth {
                    0 => return Ok((piece(0, head), children, piece(before, text.len()))),
                    1 => children.push((std::mem::take(&mut begun.1), piece(begun.0, after))),
                    _ => {}
                }
            }
            Event::Eof => return Err(damaged("the presentation breaks off")),
            _ => {}
        }
    }
}
