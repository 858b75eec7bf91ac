//! The package of a deck: a template, the slides, their notes, and the numbers behind the chart.

use super::DeckError;
use super::base::{
    ListedSlide, NOTES_MASTER, Relation, Role, Roles, TABLE_STYLES, THEME, Template, relations_of,
    to_relations, with_slides,
};
use super::shapes;
use super::slides::{Body, Slide};
use super::stage::Stage;
use super::workbook;
use crate::list::WriteError;
use crate::report::Report;
use crate::xml;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write};
use workshop::Language;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const SLIDES_OF: &str = "application/vnd.openxmlformats-officedocument.presentationml";
/// First id of a slide.
const FIRST_SLIDE: usize = 256;
/// Endings of parts that are packed already.
const PACKED: [&str; 6] = [".png", ".jpg", ".jpeg", ".gif", ".xlsx", ".wdp"];

/// The kinds of slides on their layouts.
pub(super) type Stages = BTreeMap<Role, Stage>;

/// Each kind of slide on its layout.
pub(super) fn stages(template: &Template, roles: &Roles) -> Stages {
    let stage = |role| Some((role, Stage::of(role, template.layout(roles, role)?)));
    Role::ALL.into_iter().filter_map(stage).collect()
}

/// The deck as a file.
pub(super) fn write(
    report: &Report,
    slides: &[Slide],
    template: &Template,
    stages: &Stages,
) -> Result<Vec<u8>, DeckError> {
    let mut package = Package::onto(template)?;
    let (name, text) = &template.presentation;
    let mut relations = template.relations.clone();
    let notes_master = package.notes_master(template, name, &mut relations)?;
    package.settings(template, name, &mut relations)?;
    let draft = (!report.draft.is_empty()).then(|| report.say("report-draft"));
    let written = Written { lang: lang(report), draft: draft.as_deref(), alt: report.headline() };
    let mut listed = Vec::with_capacity(slides.len());
    for (number, slide) in (1..).zip(slides) {
        let Some(stage) = stages.get(&slide.role) else { continue };
        let (part, notes) = package.slide(report, number, slide, stage, &written)?;
        package.notes(&notes, slide, &part, &notes_master, written.lang)?;
        let relation = format!("rIdSlide{number}");
        relations.push(Relation::to(&relation, "slide", relative(name, &part)));
        listed.push(ListedSlide { id: FIRST_SLIDE + number, relation });
    }
    let is_new = template.notes_master.is_none();
    let whole = with_slides(text, &listed, is_new.then_some(NOTES_RELATION))?;
    package.part(name, &whole, Some(&format!("{SLIDES_OF}.presentation.main+xml")))?;
    package.part(&relations_of(name), &to_relations(&relations), None)?;
    package.about(report, name, listed.len())?;
    Ok(package.finish(template)?)
}

/// The relation to a notes master of ours.
const NOTES_RELATION: &str = "rIdNotesMaster";

/// What is the same for all slides.
struct Written<'a> {
    lang: &'a str,
    draft: Option<&'a str>,
    alt: String,
}

fn lang(report: &Report) -> &'static str {
    if report.language == Language::ZhCn { "zh-CN" } else { "en-US" }
}

struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    /// What parts are whose ending does not say it.
    kinds: BTreeMap<String, String>,
}

impl Package {
    /// With all that a template carries along.
    fn onto(template: &Template) -> Result<Self, WriteError> {
        let mut package = Self { zip: ZipWriter::new(Cursor::new(Vec::new())), kinds: BTreeMap::new() };
        for part in &template.parts {
            package.bytes(&part.name, &part.bytes, part.kind.as_deref())?;
        }
        Ok(package)
    }

    fn part(&mut self, name: &str, part: &str, kind: Option<&str>) -> Result<(), WriteError> {
        self.bytes(name, part.as_bytes(), kind)
    }

    fn bytes(&mut self, name: &str, bytes: &[u8], kind: Option<&str>) -> Result<(), WriteError> {
        if let Some(kind) = kind {
            self.kinds.insert(name.to_owned(), kind.to_owned());
        }
        let is_packed = PACKED.iter().any(|ending| name.to_lowercase().ends_with(ending));
        let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
        self.zip.start_file(name, options.compression_method(method))?;
        Ok(self.zip.write_all(bytes)?)
    }

    /// The master of notes: the template's own, or ours.
    fn notes_master(
        &mut self,
        template: &Template,
        presentation: &str,
        relations: &mut Vec<Relation>,
    ) -> Result<String, WriteError> {
        if let Some(name) = &template.notes_master {
            return Ok(name.clone());
        }
        let master = unused(template, "ppt/notesMasters/notesMaster", "xml");
        let theme = unused(template, "ppt/theme/theme", "xml");
        let to_theme = Relation::to("rId1", "theme", relative(&master, &theme));
        self.part(&theme, THEME, Some("application/vnd.openxmlformats-officedocument.theme+xml"))?;
        self.part(&master, NOTES_MASTER, Some(&format!("{SLIDES_OF}.notesMaster+xml")))?;
        self.part(&relations_of(&master), &to_relations(&[to_theme]), None)?;
        relations.push(Relation::to(NOTES_RELATION, "notesMaster", relative(presentation, &master)));
        Ok(master)
    }

    /// Views and settings: those of a template are about its own slides. Its table styles stay.
    fn settings(
        &mut self,
        template: &Template,
        presentation: &str,
        relations: &mut Vec<Relation>,
    ) -> Result<(), WriteError> {
        let mut add = |kind: &str, part: &str| {
            let name = unused(template, &format!("ppt/{kind}"), "xml");
            relations.push(Relation::to(format!("rId{kind}"), kind, relative(presentation, &name)));
            self.part(&name, part, Some(&format!("{SLIDES_OF}.{kind}+xml")))
        };
        add("presProps", include_str!("template/presProps.xml"))?;
        add("viewProps", include_str!("template/viewProps.xml"))?;
        if template.relations.iter().all(|relation| relation.kind != "tableStyles") {
            add("tableStyles", TABLE_STYLES)?;
        }
        Ok(())
    }

    /// A slide, and its chart where it has one. Gives its name and that of its notes.
    fn slide(
        &mut self,
        report: &Report,
        number: usize,
        slide: &Slide,
        stage: &Stage,
        written: &Written,
    ) -> Result<(String, String), WriteError> {
        let name = format!("ppt/slides/slide{number}.xml");
        let notes = format!("ppt/notesSlides/notesSlide{number}.xml");
        let mut related = vec![
            Relation::to("rId1", "slideLayout", relative(&name, &stage.layout)),
            Relation::to("rId2", "notesSlide", relative(&name, &notes)),
        ];
        if let Body::Matrix(chart, _) = &slide.body {
            let part = "ppt/charts/pharosMatrix.xml";
            let numbers = "ppt/embeddings/pharosMatrix.xlsx";
            related.push(Relation::to("rId3", "chart", relative(&name, part)));
            let kind = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
            self.part(part, &chart.to_xml(Some("rId1")), Some(kind))?;
            let to_numbers = Relation::to("rId1", "package", relative(part, numbers));
            self.part(&relations_of(part), &to_relations(&[to_numbers]), None)?;
            self.bytes(numbers, &workbook::numbers(report)?, None)?;
        }
        let drawn = shapes::slide(slide, stage, written.lang, written.draft, &written.alt);
        self.part(&name, &drawn, Some(&format!("{SLIDES_OF}.slide+xml")))?;
        self.part(&relations_of(&name), &to_relations(&related), None)?;
        Ok((name, notes))
    }

    fn notes(
        &mut self,
        name: &str,
        slide: &Slide,
        of: &str,
        master: &str,
        lang: &str,
    ) -> Result<(), WriteError> {
        self.part(name, &shapes::notes(slide, lang), Some(&format!("{SLIDES_OF}.notesSlide+xml")))?;
        let related = [
            Relation::to("rId1", "notesMaster", relative(name, master)),
            Relation::to("rId2", "slide", relative(name, of)),
        ];
        self.part(&relations_of(name), &to_relations(&related), None)
    }

    /// Who made it, what it is called, and where it begins.
    fn about(&mut self, report: &Report, presentation: &str, slides: usize) -> Result<(), WriteError> {
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        self.part("docProps/core.xml", &core_properties(report), Some(core))?;
        let app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
        self.part("docProps/app.xml", &format!(
            r#"{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Pharos</Application><Slides>{slides}</Slides></Properties>"#
        ), Some(app))?;
        let mut to_core = Relation::to("rId3", "core-properties", "docProps/core.xml");
        to_core.whole_kind =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
                .to_owned();
        let related = [
            Relation::to("rId1", "officeDocument", presentation),
            Relation::to("rId2", "extended-properties", "docProps/app.xml"),
            to_core,
        ];
        self.part(&relations_of(""), &to_relations(&related), None)
    }

    fn finish(mut self, template: &Template) -> Result<Vec<u8>, WriteError> {
        let mut defaults = template.defaults.clone();
        for (ending, kind) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ] {
            defaults.insert(ending.to_owned(), kind.to_owned());
        }
        let mut types =
            format!(r#"{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#);
        for (ending, kind) in &defaults {
            let (ending, kind) = (xml::text(ending), xml::text(kind));
            let _ = write!(types, r#"<Default Extension="{ending}" ContentType="{kind}"/>"#);
        }
        for (name, kind) in std::mem::take(&mut self.kinds) {
            let (name, kind) = (xml::text(&name), xml::text(&kind));
            let _ = write!(types, r#"<Override PartName="/{name}" ContentType="{kind}"/>"#);
        }
        types.push_str("</Types>");
        self.part("[Content_Types].xml", &types, None)?;
        Ok(self.zip.finish()?.into_inner())
    }
}

/// A name that no part of the template has, with a number where it needs one.
fn unused(template: &Template, name: &str, ending: &str) -> String {
    let numbered = (1..).map(|number| format!("{name}{number}.{ending}"));
    let mut names = std::iter::once(format!("{name}.{ending}")).chain(numbered);
    names.find(|name| !template.has(name)).unwrap_or_default()
}

/// A part as another one leads to it.
fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let folders = from.len().saturating_sub(1);
    let shared = from.iter().take(folders).zip(to.iter().take(to.len().saturating_sub(1)));
    let shared = shared.take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..", folders - shared);
    up.chain(to.into_iter().skip(shared)).collect::<Vec<_>>().join("/")
}

fn core_properties(report: &Report) -> String {
    format!(
        concat!(
            r#"{}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties""#,
            r#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/""#,
            r#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:language>{}</dc:language>"#,
            r#"<dcterms:created xsi:type="dcterms:W3CDTF">{}T00:00:00Z</dcterms:created></cp:coreProperties>"#,
        ),
        HEAD,
        xml::text(&report.title),
        report.language.tag(),
        report.today.format("%Y-%m-%d")
    )
}
