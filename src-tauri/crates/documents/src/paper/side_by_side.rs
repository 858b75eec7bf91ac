//! What is said part by part in two columns, read down the left one first.

use super::flow::{Flow, INK, INK_2};
use super::pages::{Role, SIDE};
use crate::type_setting::{Lines, Setting};
use workshop::Language;

/// Height of letters, in points.
const HEAD: f32 = 7.5;
const WORDS: f32 = 8.5;
/// White between the columns, and after a part.
const GUTTER: f32 = 22.0;
const AFTER: f32 = 6.0;

struct Part {
    head: Lines,
    words: Lines,
}

impl Part {
    fn height(&self) -> f32 {
        self.head.height() + self.words.height() + AFTER
    }
}

/// Names, and what there is to say about each, a line each: in two columns of about the same height where a page has
/// room for them, else below each other.
pub(super) fn write(flow: &mut Flow<'_>, parts: &[(String, Vec<String>)]) {
    let width = (flow.sheet.text_width() - GUTTER) / 2.0;
    let set: Vec<Part> = parts.iter().map(|(name, lines)| part(flow, name, lines, width)).collect();
    let split = even(&set.iter().map(Part::height).collect::<Vec<_>>());
    let (left, right) = set.split_at(split);
    let tall = |parts: &[Part]| parts.iter().map(Part::height).sum::<f32>();
    let height = tall(left).max(tall(right));
    if flow.y + height > flow.sheet.end() {
        parts.iter().for_each(|(name, lines)| flow.said_of(name, &lines.join("\n")));
        return;
    }
    let top = flow.y;
    for (x, column) in [(SIDE, left), (SIDE + width + GUTTER, right)] {
        let mut y = top;
        for part in column {
            let tag = flow.tag(Role::Paragraph);
            flow.place(&part.head, (x, y), Some(tag));
            flow.place(&part.words, (x, y + part.head.height()), Some(tag));
            y += part.height();
        }
    }
    flow.y = top + height;
}

fn part(flow: &mut Flow<'_>, name: &str, lines: &[String], width: f32) -> Part {
    let leading = match flow.language {
        Language::En => 1.35,
        Language::ZhCn => 1.5,
    };
    let setting = |size: f32, leading: f32| Setting { size, leading, width: Some(width) };
    Part {
        head: flow.typesetter.set_words(name, true, INK_2, setting(HEAD, 1.3)),
        words: flow.typesetter.set_words(&lines.join("\n"), false, INK, setting(WORDS, leading)),
    }
}

/// How many of the parts stand in the left column, so that neither is much higher than the other.
fn even(heights: &[f32]) -> usize {
    let whole: f32 = heights.iter().sum();
    let taller = |split: &usize| {
        let left: f32 = heights.iter().take(*split).sum();
        left.max(whole - left)
    };
    (0..=heights.len()).rev().min_by(|one, other| taller(one).total_cmp(&taller(other))).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::even;

    #[test]
    fn columns_are_about_as_high_as_each_other() {
        assert_eq!(even(&[10.0, 10.0, 10.0, 10.0]), 2);
        assert_eq!(even(&[40.0, 10.0, 10.0, 10.0]), 1, "one part may be as high as all others");
        assert_eq!((even(&[]), even(&[5.0])), (0, 1), "the left one comes first");
    }
}
