//! What was set, apart from the machinery that set it.

use super::{Colour, Lines, Setting};
use parley::Layout;
use std::ops::Range;
use std::sync::Arc;

/// One line.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// From its upper edge to where letters stand, in points.
    pub(crate) baseline: f32,
    /// To the next line, in points.
    pub(crate) height: f32,
    /// Without spaces at its end, in points.
    pub(crate) width: f32,
    /// From left to right.
    pub(crate) runs: Vec<Run>,
    /// The paragraph that it is part of.
    pub(crate) text: Arc<str>,
    /// The characters in it that no font has.
    pub(crate) missing: Vec<char>,
}

impl Line {
    /// What stands in it.
    pub(crate) fn words(&self) -> &str {
        let glyphs = || self.runs.iter().flat_map(|run| &run.glyphs);
        let from = glyphs().map(|glyph| glyph.range.start).min().unwrap_or(0);
        let to = glyphs().map(|glyph| glyph.range.end).max().unwrap_or(0);
        self.text.get(from..to).unwrap_or_default()
    }
}

/// Glyphs of one font and one look.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    /// Number of its font file.
    pub(crate) file: usize,
    /// Height of the letters, in points.
    pub(crate) size: f32,
    pub(crate) ink: Colour,
    /// From the left edge of the line, in points.
    pub(crate) x: f32,
    /// From left to right.
    pub(crate) glyphs: Vec<Glyph>,
}

/// One glyph.
#[derive(Clone, Debug)]
pub(crate) struct Glyph {
    /// Its number in the font.
    pub(crate) id: u32,
    /// To the next glyph, in points.
    pub(crate) advance: f32,
    /// From where it would stand, in points: to the right, then upwards.
    pub(crate) offset: (f32, f32),
    /// The characters of the paragraph that it is there for.
    pub(crate) range: Range<usize>,
}

/// Adds the lines of a paragraph, with the places where a mark stands for a character that no font has.
pub(super) fn take(
    layout: &Layout<Colour>,
    (text, missing): (&Arc<str>, &[(usize, char)]),
    files: &[u64],
    setting: Setting,
    set: &mut Lines,
) {
    if text.is_empty() {
        set.lines.push(empty(text, setting));
        return;
    }
    for line in layout.lines() {
        let metrics = line.metrics();
        let height = setting.size * setting.leading;
        let mut runs: Vec<Run> = Vec::new();
        let mut x = metrics.offset;
        for run in line.runs() {
            let file = files.iter().position(|id| *id == run.font().data.id()).unwrap_or(0);
            let mut look = None;
            for cluster in run.visual_clusters() {
                if cluster.is_ligature_continuation() {
                    if let Some(glyph) = runs.last_mut().and_then(|run| run.glyphs.last_mut()) {
                        glyph.range.end = cluster.text_range().end;
                    }
                    continue;
                }
                let style = cluster.style_index();
                if look != Some(style) {
                    look = Some(style);
                    let ink = cluster.style().brush;
                    runs.push(Run { file, size: run.font_size(), ink, x, glyphs: Vec::new() });
                }
                for glyph in cluster.glyphs() {
                    if let Some(run) = runs.last_mut() {
                        run.glyphs.push(Glyph {
                            id: glyph.id,
                            advance: glyph.advance,
                            offset: (glyph.x, glyph.y),
                            range: cluster.text_range(),
                        });
                    }
                    x += glyph.advance;
                }
            }
        }
        let width = metrics.advance - metrics.hanging_advance;
        set.width = set.width.max(width);
        // Letters stand at the same place of each line, whatever fonts are in it.
        let baseline = height / 2.0 + setting.size * MIDDLE;
        let range = line.text_range();
        let missing = missing.iter().filter(|(place, _)| range.contains(place));
        let missing = missing.map(|(_, character)| *character).collect();
        set.lines.push(Line { baseline, height, width, runs, text: text.clone(), missing });
    }
}

/// From the middle of a line down to where letters stand, in units of their size: half of what letters take.
const MIDDLE: f32 = 0.36;

fn empty(text: &Arc<str>, setting: Setting) -> Line {
    let height = setting.size * setting.leading;
    Line { baseline: height, height, width: 0.0, runs: Vec::new(), text: text.clone(), missing: Vec::new() }
}
