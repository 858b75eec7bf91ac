//! How large letters may be, so that what is said fits in its place.

use unicode_width::UnicodeWidthStr;

/// Room in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    pub(super) width: f64,
    pub(super) height: f64,
}

/// Height of a line, and room after a paragraph, in sizes of a letter.
const LINE: f64 = 1.25;
const AFTER: f64 = 0.5;
/// Width of a narrow letter, in sizes of a letter: Latin text in the fonts of a deck is a little narrower.
const NARROW: f64 = 0.54;

/// Letters of a table's cell in points, in a table of the usual width and in a narrow one.
const CELL: f64 = 12.0;
const NARROW_CELL: f64 = 10.0;
const USUAL_WIDTH: f64 = 800.0;
/// Margins of a cell left and right together, and above and below together, in points.
const CELL_MARGINS: (f64, f64) = (8.0, 4.0);
/// The least height of a row, in points.
pub(super) const ROW: f64 = 24.0;

/// Letters of a table so wide, in points: heads of narrow columns are not torn within a word.
pub(super) fn cell_letters(wide: f64) -> f64 {
    if wide < USUAL_WIDTH { NARROW_CELL } else { CELL }
}

/// Height of a row of a table so wide, in points. `widths` are the shares of its columns.
pub(super) fn row_height(cells: &[String], widths: &[u32], wide: f64) -> f64 {
    let all = f64::from(widths.iter().sum::<u32>().max(1));
    let letters = cell_letters(wide);
    let heights = cells.iter().zip(widths).map(|(cell, share)| {
        let width = wide * f64::from(*share) / all - CELL_MARGINS.0;
        let lines = (cell.width() as f64 * letters * NARROW / width.max(letters)).ceil().max(1.0);
        lines * letters * LINE + CELL_MARGINS.1
    });
    heights.fold(ROW, f64::max)
}

/// The largest of the sizes, in points and falling, at which all paragraphs fit; else the smallest, and only the
/// paragraphs that fit, the last one shortened.
pub(super) fn fitting(paragraphs: &[String], room: Size, sizes: &[f64]) -> (f64, Vec<String>) {
    for size in sizes {
        if height(paragraphs, *size, room.width) <= room.height {
            return (*size, paragraphs.to_vec());
        }
    }
    let size = sizes.last().copied().unwrap_or(12.0);
    let mut kept: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        kept.push(paragraph.clone());
        if height(&kept, size, room.width) > room.height {
            let _ = kept.pop();
            let left = room.height - height(&kept, size, room.width);
            let lines = (left / (size * LINE)).floor();
            if lines >= 1.0 {
                kept.push(beginning(paragraph, lines * room.width / (size * NARROW)));
            }
            break;
        }
    }
    (size, kept)
}

/// Height of paragraphs in letters of a size.
fn height(paragraphs: &[String], size: f64, width: f64) -> f64 {
    let lines = |text: &String| {
        let needed = |line: &str| (line.width() as f64 * size * NARROW / width).ceil().max(1.0);
        text.lines().map(needed).sum::<f64>().max(1.0)
    };
    paragraphs.iter().map(|text| size * (lines(text) * LINE + AFTER)).sum()
}

/// So much of a text as so many narrow letters take, with a sign that it goes on.
fn beginning(text: &str, letters: f64) -> String {
    let mut taken = 0.0;
    let mut kept = String::new();
    for c in text.chars() {
        let mut bytes = [0; 4];
        taken += c.encode_utf8(&mut bytes).width() as f64;
        if taken > letters * 0.9 - 2.0 {
            return format!("{}…", kept.trim_end());
        }
        kept.push(c);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Size, fitting};

    const ROOM: Size = Size { width: 400.0, height: 100.0 };

    #[test]
    fn few_words_are_large_and_many_are_small() {
        let few = vec!["A short line".to_owned()];
        assert_eq!(fitting(&few, ROOM, &[20.0, 16.0, 12.0]), (20.0, few.clone()));
        let more = vec!["x".repeat(150)];
        let (size, kept) = fitting(&more, ROOM, &[20.0, 16.0, 12.0]);
        assert!(size < 20.0 && kept == more, "{size}");
    }

    #[test]
    fn what_never_fits_is_cut_with_a_sign_and_never_beyond_the_room() {
        for letter in ["x", "字"] {
            let much = vec![letter.repeat(2_000), letter.repeat(20)];
            let (size, kept) = fitting(&much, ROOM, &[20.0, 12.0]);
            assert_eq!(size, 12.0);
            assert!(kept.len() == 1 && kept[0].ends_with('…'), "{kept:?}");
            assert!(super::height(&kept, size, ROOM.width) <= ROOM.height, "{}", kept[0].len());
        }
    }
}
