//! A package, opened within bounds: its parts, their kinds, and what they lead to (ECMA-376, part 2).

use super::TemplateError;
use crate::xml;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Most bytes of a file, and of everything in it.
const PACKED_MOST: usize = 60_000_000;
const UNPACKED_MOST: u64 = 150_000_000;
/// Most parts.
const PARTS_MOST: usize = 4_000;
/// How files begin that Office encrypts: the older container, in which nothing can be looked at without the password.
const ENCRYPTED: &[u8] = b"\xD0\xCF\x11\xE0";

/// A package whose parts are read as they are wanted.
pub(crate) struct Opened {
    /// Names without the slash before them.
    parts: BTreeMap<String, Vec<u8>>,
    /// Kinds by ending, in small letters, and by name.
    pub(super) defaults: BTreeMap<String, String>,
    kinds: BTreeMap<String, String>,
}

/// What a part leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Relation {
    pub(crate) id: String,
    /// The last word of its type, such as `slideLayout`.
    pub(crate) kind: String,
    /// The whole type.
    pub(crate) whole_kind: String,
    /// As it is written.
    pub(crate) target: String,
    /// Outside of the package.
    pub(crate) is_external: bool,
}

impl Relation {
    /// One within a package of slides, of a kind that the format itself has.
    pub(crate) fn to(id: impl Into<String>, kind: &str, target: impl Into<String>) -> Self {
        let whole_kind =
            format!("http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}");
        Self { id: id.into(), kind: kind.to_owned(), whole_kind, target: target.into(), is_external: false }
    }
}

impl Opened {
    /// Unpacks everything once; what a part says of its own size is not believed.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, TemplateError> {
        if bytes.len() > PACKED_MOST {
            return Err(TemplateError::TooLarge);
        }
        if bytes.starts_with(ENCRYPTED) {
            return Err(TemplateError::Encrypted);
        }
        if !bytes.starts_with(b"PK") {
            return Err(TemplateError::NotAPresentation);
        }
        // Counted before the list is built: every entry of it takes memory, however little it holds.
        if bytes.windows(4).filter(|part| part == b"PK\x01\x02").take(PARTS_MOST + 1).count() > PARTS_MOST {
            return Err(TemplateError::TooLarge);
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
        let (mut parts, mut left) = (BTreeMap::new(), UNPACKED_MOST);
        for at in 0..archive.len() {
            let part = archive.by_index(at).map_err(damaged)?;
            if part.encrypted() {
                return Err(TemplateError::Encrypted);
            }
            let name = part.name().map_err(damaged)?.trim_start_matches('/').to_owned();
            if name.ends_with('/') {
                continue;
            }
            let mut unpacked = Vec::new();
            part.take(left + 1).read_to_end(&mut unpacked).map_err(damaged)?;
            left = left.checked_sub(unpacked.len() as u64).ok_or(TemplateError::TooLarge)?;
            parts.insert(name, unpacked);
        }
        Self::from_parts(parts)
    }

    pub(super) fn from_parts(parts: BTreeMap<String, Vec<u8>>) -> Result<Self, TemplateError> {
        let mut opened = Self { parts, defaults: BTreeMap::new(), kinds: BTreeMap::new() };
        let types = opened.text("[Content_Types].xml")?.ok_or(TemplateError::NotAPresentation)?.to_owned();
        each_element(&types, |_, element| {
            let of = |name| attribute(element, name);
            match (element.local_name().as_ref(), of("Extension"), of("PartName"), of("ContentType")) {
                ("Default", Some(ending), _, Some(kind)) => {
                    opened.defaults.insert(ending.to_lowercase(), kind);
                }
                ("Override", _, Some(name), Some(kind)) => {
                    opened.kinds.insert(name.trim_start_matches('/').to_owned(), kind);
                }
                _ => {}
            }
        })?;
        Ok(opened)
    }

    /// All names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    pub(super) fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.parts.get(name).map(Vec::as_slice)
    }

    /// A part as text; None if it is not there.
    pub(crate) fn text(&self, name: &str) -> Result<Option<&str>, TemplateError> {
        let Some(bytes) = self.bytes(name) else { return Ok(None) };
        let text = std::str::from_utf8(bytes).map_err(damaged)?;
        Ok(Some(text.trim_start_matches('\u{feff}')))
    }

    /// What a part is, by its name alone.
    pub(crate) fn own_kind(&self, name: &str) -> Option<&str> {
        self.kinds.get(name).map(String::as_str)
    }

    /// What kinds of parts there are.
    pub(super) fn all_kinds(&self) -> impl Iterator<Item = &str> {
        self.kinds.values().chain(self.defaults.values()).map(String::as_str)
    }

    /// What a part leads to; the package itself is named by an empty name.
    pub(crate) fn relations(&self, name: &str) -> Result<Vec<Relation>, TemplateError> {
        let Some(text) = self.text(&relations_of(name))? else { return Ok(Vec::new()) };
        relations_in(text)
    }

    /// The parts that a part leads to, by the kind of relation.
    pub(super) fn led_to(&self, name: &str, kind: &str) -> Result<Vec<(Relation, String)>, TemplateError> {
        let relations = self.relations(name)?.into_iter();
        let wanted = relations.filter(|relation| relation.kind == kind && !relation.is_external);
        let there = wanted.map(|relation| {
            let part = resolved(name, &relation.target);
            (relation, part)
        });
        Ok(there.filter(|(_, part)| self.parts.contains_key(part)).collect())
    }
}

/// Where the relations of a part are written.
pub(crate) fn relations_of(name: &str) -> String {
    match name.rsplit_once('/') {
        Some((folder, file)) => format!("{folder}/_rels/{file}.rels"),
        None => format!("_rels/{name}.rels"),
    }
}

/// The relations that a part holds.
pub(super) fn relations_in(text: &str) -> Result<Vec<Relation>, TemplateError> {
    let mut relations = Vec::new();
    each_element(text, |_, element| {
        if let ("Relationship", Some(id), Some(whole_kind), Some(target)) = (
            element.local_name().as_ref(),
            attribute(element, "Id"),
            attribute(element, "Type"),
            attribute(element, "Target"),
        ) {
            let kind = whole_kind.rsplit('/').next().unwrap_or_default().to_owned();
            let is_external = attribute(element, "TargetMode").as_deref() == Some("External");
            relations.push(Relation { id, kind, whole_kind, target, is_external });
        }
    })?;
    Ok(relations)
}

/// The part that holds relations.
pub(crate) fn to_relations(all: &[Relation]) -> String {
    let each = all.iter().map(|relation| {
        let Relation { id, whole_kind, target, is_external, .. } = relation;
        let mode = if *is_external { r#" TargetMode="External""# } else { "" };
        let (id, kind, target) = (xml::text(id), xml::text(whole_kind), xml::text(target));
        format!(r#"<Relationship Id="{id}" Type="{kind}" Target="{target}"{mode}/>"#)
    });
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>"#,
        ),
        each.collect::<String>()
    )
}

/// A target as the name of a part.
pub(super) fn resolved(from: &str, target: &str) -> String {
    let mut way: Vec<&str> = match (target.starts_with('/'), from.rsplit_once('/')) {
        (false, Some((folder, _))) => folder.split('/').collect(),
        _ => Vec::new(),
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(way.pop()),
            step => way.push(step),
        }
    }
    way.join("/")
}

/// Calls with each element that begins, and how deep it lies: 0 for the outermost.
pub(super) fn each_element(text: &str, mut act: impl FnMut(usize, &BytesStart)) -> Result<(), TemplateError> {
    let (mut reader, mut depth) = (Reader::from_str(text), 0_usize);
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Start(element) => {
                act(depth, &element);
                depth += 1;
            }
            Event::Empty(element) => act(depth, &element),
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// The value of an attribute by its name without a prefix.
pub(super) fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let mut all = element.attributes().flatten();
    let found = all.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())
}

pub(super) fn damaged(error: impl std::fmt::Display) -> TemplateError {
    TemplateError::Damaged(error.to_string())
}
