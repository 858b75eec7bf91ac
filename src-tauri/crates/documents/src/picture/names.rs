//! Names beside bubbles: at most two lines, and what does not fit is cut and shows that it is.

use crate::type_setting::{Colour, Lines, Setting, Typesetter};

/// A name that almost fills a line is broken into two: they look calmer.
const SINGLE: f32 = 0.94;
/// Halvings of the width in search of two lines of about the same length.
const HALVINGS: usize = 6;

/// A name as it is drawn.
pub(super) struct Name {
    pub(super) lines: Vec<String>,
    /// Of the widest line.
    pub(super) width: f32,
}

/// The name in bold letters of this size, no wider than `most`.
pub(super) fn wrapped(typesetter: &mut Typesetter, text: &str, size: f32, most: f32) -> Name {
    let width = typesetter.width_of(text, true, size);
    if width <= most * SINGLE {
        return Name { lines: vec![text.trim().to_owned()], width };
    }
    let mut set = |text: &str, width: f32| {
        let setting = Setting { size, leading: 1.0, width: Some(width) };
        typesetter.set_words(text, true, Colour::default(), setting)
    };
    let widest = set(text, most);
    if widest.lines.len() > 2 {
        return cut(&widest, most, set);
    }
    let (mut narrow, mut wide, mut best) = (most / 2.0, most, widest);
    for _ in 0..HALVINGS {
        let width = f32::midpoint(narrow, wide);
        let tried = set(text, width);
        if tried.lines.len() <= 2 && tried.width <= width {
            (wide, best) = (width, tried);
        } else {
            narrow = width;
        }
    }
    Name { width: best.width, lines: words(&best) }
}

/// The first two lines of more, the second with a mark that there is more.
fn cut(set: &Lines, most: f32, mut again: impl FnMut(&str, f32) -> Lines) -> Name {
    let mut lines: Vec<String> = words(set).into_iter().take(2).collect();
    let mut width = set.width;
    if let Some(last) = lines.last_mut() {
        let mut kept: Vec<char> = last.chars().collect();
        loop {
            let shown = format!("{}…", kept.iter().collect::<String>().trim_end());
            let tried = again(&shown, f32::MAX);
            if tried.width <= most || kept.len() <= 1 {
                width = width.min(most).max(tried.width);
                *last = shown;
                break;
            }
            kept.pop();
        }
    }
    Name { lines, width }
}

fn words(set: &Lines) -> Vec<String> {
    set.lines.iter().map(|line| line.words().trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use workshop::Language;

    #[test]
    fn a_name_takes_two_lines_of_about_the_same_length_and_no_more() {
        let mut typesetter = Typesetter::new(Language::En);
        let name = wrapped(&mut typesetter, "Fault finder in front of the machine", 10.0, 120.0);
        assert_eq!(name.lines, ["Fault finder in front", "of the machine"]);
        let short = wrapped(&mut typesetter, "Ask the company", 10.0, 120.0);
        assert_eq!(short.lines, ["Ask the company"]);
        for title in ["停机现场排障助手".repeat(25), "x".repeat(200)] {
            let long = wrapped(&mut typesetter, &title, 10.0, 120.0);
            assert!(long.lines.len() == 2 && long.lines[1].ends_with('…'), "{:?}", long.lines);
            let widths = long.lines.iter().map(|line| typesetter.width_of(line, true, 10.0));
            assert!(widths.fold(0.0, f32::max) <= 120.0);
        }
    }
}
