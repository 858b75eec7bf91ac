//! How words look in a place of a layout: what it says itself, else what its master says.

use super::colours::{Palette, number, solid};
use super::package::{at, child, children};
use crate::deck::base::Placeholder;
use crate::picture::Anchor;
use crate::type_setting::Colour;
use roxmltree::Node;

/// How words look in a place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Letters {
    pub(crate) ink: Colour,
    pub(crate) is_bold: bool,
    pub(crate) is_upper: bool,
    /// Where lines begin, have their middle, or end.
    pub(crate) flush: Anchor,
    /// Whether words hang from the upper edge of their place, float in it, or stand on its lower edge.
    pub(crate) stand: Anchor,
    /// Their height in points, where it is said.
    pub(crate) size: Option<f32>,
    /// White between paragraphs: in points, and in heights of a letter.
    pub(crate) gap: (f32, f32),
    /// What stands before each paragraph, and how far from the edge.
    pub(crate) bullet: Option<(char, f32)>,
}

impl Letters {
    /// Of words that are in no place of a layout.
    pub(super) fn plain(palette: &Palette) -> Self {
        let ink = palette.ink("tx1");
        let [flush, stand] = [Anchor::Start; 2];
        Self { ink, is_bold: false, is_upper: false, flush, stand, size: None, gap: (0.0, 0.0), bullet: None }
    }

    /// Of a place of a layout.
    pub(super) fn of(
        place: Option<&Placeholder>,
        (layout, master): (Node<'_, '_>, Node<'_, '_>),
        palette: &Palette,
    ) -> Self {
        let Some(place) = place else { return Self::plain(palette) };
        let is_own = |shape: &Node<'_, '_>| {
            mark_of(*shape).is_some_and(|mark| {
                mark.attribute("idx") == place.idx.as_deref()
                    && mark.attribute("type").unwrap_or_default() == place.kind
            })
        };
        let (like, styles) = match place.kind.as_str() {
            "title" | "ctrTitle" => ("title", "titleStyle"),
            "sldNum" => ("sldNum", "otherStyle"),
            _ => ("body", "bodyStyle"),
        };
        let is_like =
            |shape: &Node<'_, '_>| mark_of(*shape).is_some_and(|mark| mark.attribute("type") == Some(like));
        let boxes = [shapes(layout).find(is_own), shapes(master).find(is_like)];
        let boxes: Vec<_> = boxes.into_iter().flatten().filter_map(|shape| child(shape, "txBody")).collect();
        let levels: Vec<_> = boxes
            .iter()
            .filter_map(|of_box| at(*of_box, &["lstStyle", "lvl1pPr"]))
            .chain(at(master, &["txStyles", styles, "lvl1pPr"]))
            .collect();
        let letters: Vec<_> = levels.iter().filter_map(|level| child(*level, "defRPr")).collect();
        let said = |nodes: &[Node<'_, '_>], name: &str| {
            nodes.iter().find_map(|node| node.attribute(name).map(str::to_owned))
        };
        let bodies: Vec<_> = boxes.iter().filter_map(|of_box| child(*of_box, "bodyPr")).collect();
        let ink = letters.iter().find_map(|one| palette.colour(child(*one, "solidFill")?, None));
        Self {
            ink: ink.map_or_else(|| palette.ink("tx1"), solid),
            is_bold: said(&letters, "b").is_some_and(|b| b == "1" || b == "true"),
            is_upper: said(&letters, "cap").is_some_and(|cap| cap == "all"),
            flush: flush(said(&levels, "algn").as_deref()),
            stand: stand(said(&bodies, "anchor").as_deref()),
            size: said(&letters, "sz").and_then(|size| size.parse::<f32>().ok()).map(|size| size / 100.0),
            gap: gap(&levels),
            bullet: levels.iter().find_map(|level| bullet(*level)).flatten(),
        }
    }
}

/// Where lines of an alignment begin.
pub(super) fn flush(align: Option<&str>) -> Anchor {
    match align {
        Some("ctr") => Anchor::Middle,
        Some("r") => Anchor::End,
        _ => Anchor::Start,
    }
}

/// Where words of an anchor stand.
pub(super) fn stand(anchor: Option<&str>) -> Anchor {
    match anchor {
        Some("ctr") => Anchor::Middle,
        Some("b") => Anchor::End,
        _ => Anchor::Start,
    }
}

/// Outermost shapes of a master or a layout.
pub(super) fn shapes<'a, 'i>(sheet: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    at(sheet, &["cSld", "spTree"]).into_iter().flat_map(children)
}

/// What says that a shape is a place to be filled.
pub(super) fn mark_of<'a, 'i>(shape: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    children(shape).find_map(|about| at(about, &["nvPr", "ph"]))
}

/// White before and after a paragraph together.
fn gap(levels: &[Node<'_, '_>]) -> (f32, f32) {
    let said = ["spcBef", "spcAft"].map(|side| levels.iter().find_map(|level| child(*level, side)));
    let amounts = said.into_iter().flatten().flat_map(children).filter_map(|amount| {
        let value = number(amount, "val")?;
        Some(match amount.tag_name().name() {
            "spcPts" => (value / 100.0, 0.0),
            _ => (0.0, value / super::WHOLE),
        })
    });
    amounts.fold((0.0, 0.0), |all, one| (all.0 + one.0, all.1 + one.1))
}

/// Some(None): it has none. None: it does not say.
fn bullet(level: Node<'_, '_>) -> Option<Option<(char, f32)>> {
    if child(level, "buNone").is_some() {
        return Some(None);
    }
    let given = child(level, "buChar")?.attribute("char")?.chars().next()?;
    // Letters of symbol fonts stand for something else than themselves.
    let shown = if matches!(given, '–' | '-' | '›' | '»' | '•') { given } else { '•' };
    let in_points = |name| number(level, name).unwrap_or(0.0) / super::POINT;
    Some(Some((shown, (in_points("marL") + in_points("indent")).max(0.0))))
}
