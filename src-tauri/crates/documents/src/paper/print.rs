//! Pages become a PDF.

use super::PaperError;
use super::flow::{INK_2, LINE_COLOUR, WARN};
use super::pages::{Bookmark, Item, Page, Role, SIDE, Sheet, TagId, Tags};
use crate::Watch;
use crate::picture::{Anchor, Fill, Form, Mark, Segment, Stroke, Words};
use crate::report::Report;
use crate::type_setting::fonts::FONT_FILES;
use crate::type_setting::{Colour, Line, Run, Setting, Typesetter};
use chrono::Datelike;
use krilla::SerializeSettings;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::{Destination, XyzDestination};
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{self, LineCap, LineJoin, LinearGradient, SpreadMethod, Stop, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope, Tag,
    TagGroup, TagKind, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use std::num::NonZeroU16;

/// All there is to print.
pub(super) struct Document {
    pub(super) sheet: Sheet,
    pub(super) pages: Vec<Page>,
    pub(super) tags: Tags,
    /// In the order in which they are read.
    pub(super) sections: Vec<TagId>,
    pub(super) bookmarks: Vec<Bookmark>,
    /// Pages before the first one that has a bookmark.
    pub(super) before: usize,
}

/// Height of what stands above and below each page.
const EDGE: f32 = 7.5;

/// The document as a file.
///
/// A reader's aid such as a figure without words would keep the writer from calling it PDF/UA; then it is written without
/// that name.
pub(super) fn print(
    report: &Report,
    document: &Document,
    typesetter: &mut Typesetter,
    watch: &mut Watch<'_>,
) -> Result<Vec<u8>, PaperError> {
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let accessible = accessible.ok().map(|settings| written(report, document, typesetter, settings, watch));
    match accessible {
        Some(Err(PaperError::Pdf(_))) | None => {
            written(report, document, typesetter, Configuration::default(), watch)
        }
        Some(printed) => printed,
    }
}

fn written(
    report: &Report,
    document: &Document,
    typesetter: &mut Typesetter,
    configuration: Configuration,
    watch: &mut Watch<'_>,
) -> Result<Vec<u8>, PaperError> {
    let refused = |what: String| PaperError::Pdf(what);
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut pdf = krilla::Document::new_with(settings);
    let fonts: Vec<Font> = FONT_FILES.iter().filter_map(|file| Font::new(file.bytes.into(), 0)).collect();
    let mut printed = Printed { leaves: vec![Vec::new(); document.tags.all.len()] };
    let Sheet { width, height } = document.sheet;
    let size =
        PageSettings::from_wh(width, height).ok_or_else(|| refused("the paper has no size".to_owned()))?;
    for (number, page) in document.pages.iter().enumerate() {
        if watch(number, document.pages.len()).is_break() {
            return Err(PaperError::Cancelled);
        }
        let edges = Edges::of(report, document, number, typesetter);
        let mut sheet = pdf.start_page_with(size.clone());
        let mut surface = sheet.surface();
        let mut printer = Printer { surface: &mut surface, fonts: &fonts, typesetter };
        for item in &page.items {
            printer.item(item, &mut printed);
        }
        printer.edges(&edges);
        surface.finish();
        for item in &page.items {
            if let Item::Link { area: [left, top, right, bottom], bookmark, tag, says } = item
                && let (Some(area), Some(mark)) =
                    (Rect::from_ltrb(*left, *top, *right, *bottom), document.bookmarks.get(*bookmark))
            {
                let target = Target::Destination(Destination::Xyz(place(document, mark)));
                let link = Annotation::new_link(LinkAnnotation::new(area, target), Some(says.clone()));
                printed.add(*tag, sheet.add_tagged_annotation(link));
            }
        }
        sheet.finish();
    }
    pdf.set_outline(outline(document));
    pdf.set_metadata(metadata(report));
    let tree = document.sections.iter().map(|section| printed.group(&document.tags, *section));
    let tree = TagTree::from(tree.collect::<Vec<Node>>()).with_lang(Some(report.language.tag().to_owned()));
    pdf.set_tag_tree(tree);
    pdf.finish().map_err(|error| refused(format!("{error:?}")))
}

fn metadata(report: &Report) -> Metadata {
    let number = |number: u32| u8::try_from(number).unwrap_or(1);
    let day = DateTime::new(u16::try_from(report.today.year()).unwrap_or(2000))
        .month(number(report.today.month()))
        .day(number(report.today.day()));
    Metadata::new()
        .title(crate::type_setting::fonts::visible(&report.title))
        .language(report.language.tag().to_owned())
        .creator("Pharos".to_owned())
        .creation_date(day)
}

fn place(document: &Document, bookmark: &Bookmark) -> XyzDestination {
    XyzDestination::new(bookmark.page + document.before, Point::from_xy(0.0, bookmark.y.max(0.0)))
}

fn outline(document: &Document) -> Outline {
    let mut parts: Vec<OutlineNode> = Vec::new();
    for bookmark in &document.bookmarks {
        let title = crate::type_setting::fonts::visible(&bookmark.title);
        let node = OutlineNode::new(title, place(document, bookmark));
        match parts.last_mut().filter(|_| bookmark.level > 1) {
            Some(part) => part.push_child(node),
            None => parts.push(node),
        }
    }
    let mut outline = Outline::new();
    parts.into_iter().for_each(|part| outline.push_child(part));
    outline
}

/// What was printed of each tag.
struct Printed {
    leaves: Vec<Vec<Identifier>>,
}

impl Printed {
    fn add(&mut self, tag: TagId, leaf: Identifier) {
        if let Some(leaves) = self.leaves.get_mut(tag.0) {
            leaves.push(leaf);
        }
    }

    fn group(&self, tags: &Tags, id: TagId) -> Node {
        let Some(tag) = tags.all.get(id.0) else { return TagGroup::new(Tag::NonStruct).into() };
        let leaves = self.leaves.get(id.0).into_iter().flatten().map(|leaf| Node::from(*leaf));
        let within = tag.children.iter().map(|child| self.group(tags, *child));
        TagGroup::with_children(kind(&tag.role), leaves.chain(within).collect()).into()
    }
}

fn kind(role: &Role) -> TagKind {
    match role {
        Role::Section => Tag::Section.into(),
        Role::Title => Tag::Title.into(),
        Role::Heading(level, text) => {
            Tag::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), Some(text.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::List => Tag::L(ListNumbering::Disc).into(),
        Role::ListItem => Tag::LI.into(),
        Role::ListBody => Tag::LBody.into(),
        Role::Contents => Tag::TOC.into(),
        Role::ContentsItem => Tag::TOCI.into(),
        Role::Reference => Tag::Reference.into(),
        Role::Link => Tag::Link.into(),
        Role::Table => Tag::Table.into(),
        Role::Row => Tag::TR.into(),
        Role::HeadCell => Tag::TH(TableHeaderScope::Column).into(),
        Role::Cell => Tag::TD.into(),
        Role::Figure(shows) => Tag::Figure(Some(shows.clone())).into(),
    }
}

/// What stands above and below a page.
pub(super) struct Edges {
    pub(super) above: Vec<(Line, f32, f32)>,
    pub(super) below: Vec<(Line, f32, f32)>,
    rule: Option<[(f32, f32); 2]>,
}

impl Edges {
    /// The line below the header.
    pub(super) fn rule(&self) -> Option<Mark> {
        let stroke = Some(Stroke::new(LINE_COLOUR, 0.6));
        self.rule.map(|rule| Mark::Shape { form: Form::Lines(vec![rule]), fill: None, stroke })
    }

    pub(super) fn of(
        report: &Report,
        document: &Document,
        number: usize,
        typesetter: &mut Typesetter,
    ) -> Self {
        let sheet = document.sheet;
        let Some(part) = document.pages.get(number).and_then(|page| page.part.as_ref()) else {
            return Self { above: Vec::new(), below: Vec::new(), rule: None };
        };
        let right = sheet.width - SIDE;
        let mut line = |text: &str, is_bold: bool, ink: Colour, y: f32, is_right: bool| {
            let most = sheet.text_width() * if is_right { 0.3 } else { 0.68 };
            let setting = Setting { size: EDGE, leading: 1.0, width: Some(most) };
            let mut set = typesetter.set_words(text, is_bold, ink, setting);
            if set.lines.len() > 1 {
                let first =
                    set.lines.first().map(|line| line.words().trim_end().to_owned()).unwrap_or_default();
                let kept = first.chars().count().saturating_sub(2);
                let short: String = first.chars().take(kept).chain(['…']).collect();
                set = typesetter.set_words(&short, is_bold, ink, Setting { width: None, ..setting });
            }
            let line = set.lines.into_iter().next()?;
            let x = if is_right { right - line.width } else { SIDE };
            Some((line, x, y))
        };
        let mut above = vec![line(part, false, INK_2, 38.0, false)];
        if report.is_draft {
            above.push(line(&report.say("report-draft"), true, WARN, 38.0, true));
        }
        let foot = sheet.height - 32.0;
        let count = format!("{} / {}", number + 1, document.pages.len());
        let below = [line(&report.title, false, INK_2, foot, false), line(&count, false, INK_2, foot, true)];
        Self {
            above: above.into_iter().flatten().collect(),
            below: below.into_iter().flatten().collect(),
            rule: Some([(SIDE, 45.0), (right, 45.0)]),
        }
    }
}

struct Printer<'a, 'b> {
    surface: &'a mut Surface<'b>,
    fonts: &'a [Font],
    typesetter: &'a mut Typesetter,
}

impl Printer<'_, '_> {
    fn item(&mut self, item: &Item, printed: &mut Printed) {
        match item {
            Item::Lines { lines, tag } => {
                let artifact = ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout));
                let content = if tag.is_some() { ContentTag::Span(SpanTag::empty()) } else { artifact };
                let leaf = self.surface.start_tagged(content);
                lines.iter().for_each(|(line, x, y)| self.line(line, *x, *y));
                self.surface.end_tagged();
                if let Some(tag) = tag {
                    printed.add(*tag, leaf);
                }
            }
            Item::Drawing { marks, at, scale, tag } => {
                let artifact = ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout));
                let leaf =
                    self.surface.start_tagged(if tag.is_some() { ContentTag::Other } else { artifact });
                self.surface.push_transform(&Transform::from_row(*scale, 0.0, 0.0, *scale, at.0, at.1));
                marks.iter().for_each(|mark| self.mark(mark));
                self.surface.pop();
                self.surface.end_tagged();
                if let Some(tag) = tag {
                    printed.add(*tag, leaf);
                }
            }
            Item::Link { .. } => {}
        }
    }

    fn edges(&mut self, edges: &Edges) {
        for (lines, kind) in [(&edges.above, ArtifactType::Header), (&edges.below, ArtifactType::Footer)] {
            self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
            lines.iter().for_each(|(line, x, y)| self.line(line, *x, *y));
            if let (Some(rule), ArtifactType::Header) = (edges.rule(), kind) {
                self.mark(&rule);
            }
            self.surface.end_tagged();
        }
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Shape { form, fill, stroke } => {
                let Some(path) = path(form) else { return };
                self.surface.set_fill(fill.as_ref().map(filled));
                self.surface.set_stroke(stroke.map(stroked));
                if fill.is_some() || stroke.is_some() {
                    self.surface.draw_path(&path);
                }
                self.surface.set_stroke(None);
            }
            Mark::Words(Words { text, at, anchor, size, is_bold, ink, is_upright, has_halo }) => {
                let setting = Setting { size: *size, leading: 1.0, width: None };
                let set = self.typesetter.set_words(text, *is_bold, *ink, setting);
                let turned = if *is_upright {
                    Transform::from_row(0.0, -1.0, 1.0, 0.0, at.0, at.1)
                } else {
                    Transform::from_translate(at.0, at.1)
                };
                self.surface.push_transform(&turned);
                for line in &set.lines {
                    let x = -line.width * Anchor::share(*anchor);
                    if *has_halo {
                        self.halo(line, x);
                    }
                    self.line(line, x, 0.0);
                }
                self.surface.pop();
            }
        }
    }

    /// Paper around letters, as a shape: it is not read.
    fn halo(&mut self, line: &Line, x: f32) {
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(stroked(Stroke::new(Colour(255, 255, 255), 3.0))));
        line.runs.iter().for_each(|run| self.run(run, line, (x, 0.0), true));
        self.surface.set_stroke(None);
    }

    fn line(&mut self, line: &Line, x: f32, y: f32) {
        for run in &line.runs {
            self.surface.set_stroke(None);
            self.surface.set_fill(Some(filled(&Fill::Flat(run.ink))));
            self.run(run, line, (x, y), false);
        }
    }

    fn run(&mut self, run: &Run, line: &Line, (x, y): (f32, f32), is_shape: bool) {
        let Some(font) = self.fonts.get(run.file) else { return };
        let glyph = |glyph: &crate::type_setting::Glyph| {
            let (right, up) = glyph.offset;
            let share = |length: f32| length / run.size;
            let range = glyph.range.clone();
            KrillaGlyph::new(
                GlyphId::new(glyph.id),
                share(glyph.advance),
                share(right),
                share(up),
                0.0,
                range,
                None,
            )
        };
        let glyphs: Vec<KrillaGlyph> = run.glyphs.iter().map(glyph).collect();
        let start = Point::from_xy(x + run.x, y);
        self.surface.draw_glyphs(start, &glyphs, font.clone(), &line.text, run.size, is_shape);
    }
}

fn colour(Colour(red, green, blue): Colour) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn filled(fill: &Fill) -> paint::Fill {
    let paint = match fill {
        Fill::Flat(flat) => colour(*flat).into(),
        Fill::Light { from, to, colours } => {
            let stops = [0.0, 0.5, 1.0].into_iter().zip(colours).map(|(offset, one)| Stop {
                offset: NormalizedF32::new(offset).unwrap_or(NormalizedF32::ZERO),
                color: colour(*one).into(),
                opacity: NormalizedF32::ONE,
            });
            LinearGradient {
                x1: from.0,
                y1: from.1,
                x2: to.0,
                y2: to.1,
                transform: Transform::identity(),
                spread_method: SpreadMethod::Pad,
                stops: stops.collect(),
                anti_alias: false,
            }
            .into()
        }
    };
    paint::Fill { paint, ..paint::Fill::default() }
}

fn stroked(stroke: Stroke) -> paint::Stroke {
    paint::Stroke {
        paint: colour(stroke.colour).into(),
        width: stroke.width,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        dash: stroke.dash.map(|(drawn, left_out)| StrokeDash { array: vec![drawn, left_out], offset: 0.0 }),
        ..paint::Stroke::default()
    }
}

fn path(form: &Form) -> Option<Path> {
    let mut path = PathBuilder::new();
    for segment in form.segments() {
        match segment {
            Segment::Move(x, y) => path.move_to(x, y),
            Segment::Line(x, y) => path.line_to(x, y),
            Segment::Curve([one, two, end]) => path.cubic_to(one.0, one.1, two.0, two.1, end.0, end.1),
            Segment::Close => path.close(),
        }
    }
    path.finish()
}
