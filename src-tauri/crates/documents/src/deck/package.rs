//! The package of a deck: our own template, the slides, their notes, and the numbers behind the chart.

use super::shapes;
use super::slides::{Body, Slide};
use super::workbook;
use crate::Watch;
use crate::list::WriteError;
use crate::report::Report;
use crate::xml;
use std::fmt::Write as _;
use std::io::{Cursor, Write};
use workshop::Language;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const PART: &str = "application/vnd.openxmlformats-officedocument.presentationml";

/// Parts that are the same in every deck: master, layouts, themes and settings.
const TEMPLATE: &[(&str, &str)] = &[
    ("ppt/slideMasters/slideMaster1.xml", include_str!("template/slideMaster1.xml")),
    ("ppt/slideMasters/_rels/slideMaster1.xml.rels", include_str!("template/slideMaster1.xml.rels")),
    ("ppt/slideLayouts/slideLayout1.xml", include_str!("template/slideLayout1.xml")),
    ("ppt/slideLayouts/_rels/slideLayout1.xml.rels", include_str!("template/slideLayout.xml.rels")),
    ("ppt/slideLayouts/slideLayout2.xml", include_str!("template/slideLayout2.xml")),
    ("ppt/slideLayouts/_rels/slideLayout2.xml.rels", include_str!("template/slideLayout.xml.rels")),
    ("ppt/slideLayouts/slideLayout3.xml", include_str!("template/slideLayout3.xml")),
    ("ppt/slideLayouts/_rels/slideLayout3.xml.rels", include_str!("template/slideLayout.xml.rels")),
    ("ppt/theme/theme1.xml", include_str!("template/theme1.xml")),
    ("ppt/theme/theme2.xml", include_str!("template/theme1.xml")),
    ("ppt/notesMasters/notesMaster1.xml", include_str!("template/notesMaster1.xml")),
    ("ppt/notesMasters/_rels/notesMaster1.xml.rels", include_str!("template/notesMaster1.xml.rels")),
    ("ppt/presProps.xml", include_str!("template/presProps.xml")),
    ("ppt/viewProps.xml", include_str!("template/viewProps.xml")),
    ("ppt/tableStyles.xml", include_str!("template/tableStyles.xml")),
];

/// The deck as a file.
pub(super) fn write(report: &Report, slides: &[Slide], watch: &mut Watch<'_>) -> Result<Vec<u8>, WriteError> {
    let mut package = Package { zip: ZipWriter::new(Cursor::new(Vec::new())) };
    package.part("[Content_Types].xml", &content_types(slides))?;
    package.part("_rels/.rels", &relations(&[
        ("rId1", "officeDocument", "ppt/presentation.xml"),
        ("rId2", "extended-properties", "docProps/app.xml"),
    ]).replace(
        "</Relationships>",
        r#"<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#,
    ))?;
    package.part("docProps/core.xml", &core(report))?;
    package.part("docProps/app.xml", &format!(
        r#"{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Pharos</Application><Slides>{}</Slides></Properties>"#,
        slides.len()
    ))?;
    package.part("ppt/presentation.xml", &presentation(slides))?;
    package.part("ppt/_rels/presentation.xml.rels", &presentation_relations(slides))?;
    for (name, part) in TEMPLATE {
        package.part(name, part)?;
    }
    let draft = report.is_draft.then(|| report.say("report-draft"));
    let alt = report.headline();
    let lang = if report.language == Language::ZhCn { "zh-CN" } else { "en-US" };
    for (number, slide) in (1..).zip(slides) {
        if watch(number - 1, slides.len()).is_break() {
            return Err(WriteError::Cancelled);
        }
        let layout = match slide.body {
            Body::Cover(_) => 1,
            Body::Text(_) => 2,
            Body::Table(_) | Body::Matrix(..) => 3,
        };
        let (layout, notes) = (
            format!("../slideLayouts/slideLayout{layout}.xml"),
            format!("../notesSlides/notesSlide{number}.xml"),
        );
        let mut related =
            vec![("rId1", "slideLayout", layout.as_str()), ("rId2", "notesSlide", notes.as_str())];
        if let Body::Matrix(chart, _) = &slide.body {
            related.push(("rId3", "chart", "../charts/chart1.xml"));
            package.part("ppt/charts/chart1.xml", &chart.to_xml(Some("rId1")))?;
            package.part(
                "ppt/charts/_rels/chart1.xml.rels",
                &relations(&[("rId1", "package", "../embeddings/matrix.xlsx")]),
            )?;
            package.bytes("ppt/embeddings/matrix.xlsx", &workbook::numbers(report)?)?;
        }
        package.part(
            &format!("ppt/slides/slide{number}.xml"),
            &shapes::slide(slide, lang, draft.as_deref(), &alt),
        )?;
        package.part(&format!("ppt/slides/_rels/slide{number}.xml.rels"), &relations(&related))?;
        package.part(&format!("ppt/notesSlides/notesSlide{number}.xml"), &shapes::notes(slide, lang))?;
        let of = format!("../slides/slide{number}.xml");
        package.part(
            &format!("ppt/notesSlides/_rels/notesSlide{number}.xml.rels"),
            &relations(&[
                ("rId1", "notesMaster", "../notesMasters/notesMaster1.xml"),
                ("rId2", "slide", &of),
            ]),
        )?;
    }
    Ok(package.zip.finish()?.into_inner())
}

struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Package {
    fn part(&mut self, name: &str, part: &str) -> Result<(), WriteError> {
        self.bytes(name, part.as_bytes())
    }

    fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), WriteError> {
        self.zip.start_file(name, SimpleFileOptions::default().last_modified_time(DateTime::default()))?;
        Ok(self.zip.write_all(bytes)?)
    }
}

fn content_types(slides: &[Slide]) -> String {
    let mut types = format!(
        concat!(
            r#"{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
            r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
            r#"<Default Extension="xml" ContentType="application/xml"/>"#,
            r#"<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>"#,
        ),
        HEAD = HEAD
    );
    let mut of = |name: &str, kind: &str| {
        let _ = write!(types, r#"<Override PartName="/{name}" ContentType="{kind}"/>"#);
    };
    of("ppt/presentation.xml", &format!("{PART}.presentation.main+xml"));
    of("ppt/slideMasters/slideMaster1.xml", &format!("{PART}.slideMaster+xml"));
    for layout in 1..=3 {
        of(&format!("ppt/slideLayouts/slideLayout{layout}.xml"), &format!("{PART}.slideLayout+xml"));
    }
    for theme in 1..=2 {
        let kind = "application/vnd.openxmlformats-officedocument.theme+xml";
        of(&format!("ppt/theme/theme{theme}.xml"), kind);
    }
    of("ppt/notesMasters/notesMaster1.xml", &format!("{PART}.notesMaster+xml"));
    of("ppt/presProps.xml", &format!("{PART}.presProps+xml"));
    of("ppt/viewProps.xml", &format!("{PART}.viewProps+xml"));
    of("ppt/tableStyles.xml", &format!("{PART}.tableStyles+xml"));
    of("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    of("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    for (number, slide) in (1..).zip(slides) {
        of(&format!("ppt/slides/slide{number}.xml"), &format!("{PART}.slide+xml"));
        of(&format!("ppt/notesSlides/notesSlide{number}.xml"), &format!("{PART}.notesSlide+xml"));
        if matches!(slide.body, Body::Matrix(..)) {
            of("ppt/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        }
    }
    types.push_str("</Types>");
    types
}

/// First id and relation of a slide: those before belong to the template.
const FIRST_SLIDE: usize = 256;
const BEFORE_SLIDES: usize = 10;

fn presentation(slides: &[Slide]) -> String {
    let ids: String = (0..slides.len())
        .map(|at| format!(r#"<p:sldId id="{}" r:id="rId{}"/>"#, FIRST_SLIDE + at, BEFORE_SLIDES + at))
        .collect();
    format!(
        concat!(
            r#"{HEAD}<p:presentation xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{OFFICE}""#,
            r#" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" saveSubsetFonts="1">"#,
            r#"<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>"#,
            r#"<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>"#,
            r#"<p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>"#,
            r#"</p:presentation>"#,
        ),
        HEAD = HEAD,
        OFFICE = OFFICE,
        ids = ids
    )
}

fn presentation_relations(slides: &[Slide]) -> String {
    let named: Vec<(String, String)> = (0..slides.len())
        .map(|at| (format!("rId{}", BEFORE_SLIDES + at), format!("slides/slide{}.xml", at + 1)))
        .collect();
    let mut all = vec![
        ("rId1", "slideMaster", "slideMasters/slideMaster1.xml"),
        ("rId2", "notesMaster", "notesMasters/notesMaster1.xml"),
        ("rId3", "presProps", "presProps.xml"),
        ("rId4", "viewProps", "viewProps.xml"),
        ("rId5", "theme", "theme/theme1.xml"),
        ("rId6", "tableStyles", "tableStyles.xml"),
    ];
    all.extend(named.iter().map(|(id, target)| (id.as_str(), "slide", target.as_str())));
    relations(&all)
}

fn relations(all: &[(&str, &str, &str)]) -> String {
    let each: String = all
        .iter()
        .map(|(id, kind, target)| {
            format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
        })
        .collect();
    format!(r#"{HEAD}<Relationships xmlns="{RELATIONS}">{each}</Relationships>"#)
}

fn core(report: &Report) -> String {
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
