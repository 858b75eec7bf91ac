//! A template: the parts of a package that slides rest on, and its layouts.

use super::layout::Sheet;
use super::opened::{Opened, Relation, relations_in, relations_of, resolved, to_relations};
use super::{Layout, Role, Roles, TemplateError, presentation};
use std::collections::{BTreeMap, BTreeSet};

/// A part that is carried along as it is.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    /// What it is; None where its ending says it.
    pub(crate) kind: Option<String>,
}

/// What slides are written onto.
pub struct Template {
    pub(crate) parts: Vec<Part>,
    /// What endings say that a part is.
    pub(crate) defaults: BTreeMap<String, String>,
    /// The part about the whole, and its name.
    pub(crate) presentation: (String, String),
    /// What that leads to, of what is carried along.
    pub(crate) relations: Vec<Relation>,
    pub(crate) notes_master: Option<String>,
    pub(crate) layouts: Vec<Layout>,
}

/// A layout as people choose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayoutName {
    /// From 1 on.
    pub number: usize,
    /// As the template calls it.
    pub name: String,
    /// Whether slides can be written onto it: it has a title.
    pub has_title: bool,
}

/// What the part about the whole leads to and is carried along. Views and settings are of the slides that go.
const CARRIED: [&str; 4] = ["slideMaster", "notesMaster", "theme", "tableStyles"];
/// What no part is carried along for.
const LEFT_BEHIND: [&str; 4] = ["slide", "notesSlide", "comments", "commentAuthors"];
/// Most masters and layouts that are looked at.
const LAYOUTS_MOST: usize = 500;

/// Our own template: master, layouts, themes and settings.
const OURS: &[(&str, &str)] = &[
    ("_rels/.rels", include_str!("../template/rels.xml")),
    ("[Content_Types].xml", include_str!("../template/contentTypes.xml")),
    ("ppt/presentation.xml", include_str!("../template/presentation.xml")),
    ("ppt/_rels/presentation.xml.rels", include_str!("../template/presentation.xml.rels")),
    ("ppt/slideMasters/slideMaster1.xml", include_str!("../template/slideMaster1.xml")),
    ("ppt/slideMasters/_rels/slideMaster1.xml.rels", include_str!("../template/slideMaster1.xml.rels")),
    ("ppt/slideLayouts/slideLayout1.xml", include_str!("../template/slideLayout1.xml")),
    ("ppt/slideLayouts/_rels/slideLayout1.xml.rels", include_str!("../template/slideLayout.xml.rels")),
    ("ppt/slideLayouts/slideLayout2.xml", include_str!("../template/slideLayout2.xml")),
    ("ppt/slideLayouts/_rels/slideLayout2.xml.rels", include_str!("../template/slideLayout.xml.rels")),
    ("ppt/slideLayouts/slideLayout3.xml", include_str!("../template/slideLayout3.xml")),
    ("ppt/slideLayouts/_rels/slideLayout3.xml.rels", include_str!("../template/slideLayout.xml.rels")),
    ("ppt/theme/theme1.xml", THEME),
    ("ppt/theme/theme2.xml", THEME),
    ("ppt/notesMasters/notesMaster1.xml", NOTES_MASTER),
    ("ppt/notesMasters/_rels/notesMaster1.xml.rels", include_str!("../template/notesMaster1.xml.rels")),
    ("ppt/tableStyles.xml", TABLE_STYLES),
];
pub(crate) const THEME: &str = include_str!("../template/theme1.xml");
pub(crate) const NOTES_MASTER: &str = include_str!("../template/notesMaster1.xml");
pub(crate) const TABLE_STYLES: &str = include_str!("../template/tableStyles.xml");

impl Template {
    /// Our own.
    ///
    /// # Errors
    /// None, as tests see to.
    pub(crate) fn ours() -> Result<Self, TemplateError> {
        let parts = OURS.iter().map(|(name, part)| ((*name).to_owned(), part.as_bytes().to_vec()));
        Self::of(&Opened::from_parts(parts.collect())?)
    }

    /// One of somebody else: a .potx or .pptx. Its own slides are left behind.
    ///
    /// # Errors
    /// Every variant of [`TemplateError`] but [`TemplateError::NoSuchLayout`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TemplateError> {
        let opened = Opened::from_bytes(bytes)?;
        let runs = |text: &str| {
            let text = text.to_lowercase();
            text.contains("macroenabled") || text.contains("vbaproject")
        };
        if opened.names().any(&runs) || opened.all_kinds().any(runs) {
            return Err(TemplateError::Macros);
        }
        let template = Self::of(&opened)?;
        // Layouts without a title are refused before anybody is asked which is which.
        template.proposed().map(|_| template)
    }

    fn of(opened: &Opened) -> Result<Self, TemplateError> {
        let (_, name) =
            opened.led_to("", "officeDocument")?.into_iter().next().ok_or(TemplateError::NotAPresentation)?;
        let kind = opened.own_kind(&name).unwrap_or_default();
        if !kind.contains("presentationml") {
            return Err(TemplateError::NotAPresentation);
        }
        let text = opened.text(&name)?.ok_or(TemplateError::NotAPresentation)?.to_owned();
        let slide = presentation::slide_size(&text)?;
        let mut relations = opened.relations(&name)?;
        relations.retain(|relation| CARRIED.contains(&relation.kind.as_str()) && !relation.is_external);
        relations.retain(|relation| opened.bytes(&resolved(&name, &relation.target)).is_some());
        let layouts = layouts(opened, &name, slide)?;
        let notes_master = opened.led_to(&name, "notesMaster")?.into_iter().next().map(|(_, part)| part);
        let parts = carried(opened, &name, &relations)?;
        let mut defaults = opened.defaults.clone();
        let ending = |name: &str| name.rsplit('.').next().unwrap_or_default().to_lowercase();
        let endings: BTreeSet<String> = parts.iter().map(|part| ending(&part.name)).collect();
        defaults.retain(|ending, _| endings.contains(ending));
        Ok(Self { parts, defaults, presentation: (name, text), relations, notes_master, layouts })
    }

    /// Its layouts, in the order in which Office shows them.
    #[must_use]
    pub fn layouts(&self) -> Vec<LayoutName> {
        let name = |(number, layout): (usize, &Layout)| LayoutName {
            number,
            name: layout.name.clone(),
            has_title: layout.title.is_some(),
        };
        (1..).zip(&self.layouts).map(name).collect()
    }

    /// Which layout each kind of slide might be written onto.
    ///
    /// # Errors
    /// [`TemplateError::NoLayouts`].
    pub fn proposed(&self) -> Result<Roles, TemplateError> {
        Roles::proposed(&self.layouts)
    }

    /// The proposal with some layouts chosen by name or number.
    ///
    /// # Errors
    /// [`TemplateError::NoSuchLayout`], also for one without a title.
    pub fn with(&self, chosen: &BTreeMap<Role, String>) -> Result<Roles, TemplateError> {
        let mut roles = self.proposed()?;
        for (role, wanted) in chosen {
            roles.0.insert(*role, Roles::place(&self.layouts, wanted)?);
        }
        Ok(roles)
    }

    /// What the layout of a kind of slide is called.
    #[must_use]
    pub fn name_of(&self, roles: &Roles, role: Role) -> String {
        self.layout(roles, role).map(|layout| layout.name.clone()).unwrap_or_default()
    }

    /// Number of the layout of a kind of slide, from 1 on.
    #[must_use]
    pub fn number_of(&self, roles: &Roles, role: Role) -> Option<usize> {
        Some(roles.0.get(&role)? + 1)
    }

    pub(crate) fn layout(&self, roles: &Roles, role: Role) -> Option<&Layout> {
        self.layouts.get(*roles.0.get(&role)?)
    }

    /// A part that is carried along.
    pub(crate) fn part(&self, name: &str) -> Option<&[u8]> {
        self.parts.iter().find(|part| part.name == name).map(|part| part.bytes.as_slice())
    }

    /// What a part that is carried along leads to inside the package; nothing where that cannot be read.
    pub(crate) fn led_to(&self, name: &str) -> Vec<(Relation, String)> {
        let text = self.part(&relations_of(name)).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let all = text.and_then(|text| relations_in(text).ok()).unwrap_or_default();
        let inside = all.into_iter().filter(|relation| !relation.is_external);
        inside
            .map(|relation| {
                let part = resolved(name, &relation.target);
                (relation, part)
            })
            .collect()
    }

    /// Whether a part is carried along under this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.parts.iter().any(|part| part.name.eq_ignore_ascii_case(name))
    }
}

/// The layouts of all masters, in their order.
fn layouts(opened: &Opened, name: &str, slide: (f64, f64)) -> Result<Vec<Layout>, TemplateError> {
    let mut layouts = Vec::new();
    for (_, master) in opened.led_to(name, "slideMaster")? {
        let of_master = Sheet::of(opened.text(&master)?.unwrap_or_default())?;
        for (_, part) in opened.led_to(&master, "slideLayout")? {
            if layouts.len() >= LAYOUTS_MOST {
                return Err(TemplateError::TooLarge);
            }
            let sheet = Sheet::of(opened.text(&part)?.unwrap_or_default())?;
            layouts.push(Layout::of(&part, sheet, &of_master, slide));
        }
    }
    Ok(layouts)
}

/// Everything that the kept relations lead to, with what it leads to in turn.
fn carried(opened: &Opened, name: &str, relations: &[Relation]) -> Result<Vec<Part>, TemplateError> {
    let mut waiting: Vec<String> =
        relations.iter().map(|relation| resolved(name, &relation.target)).collect();
    let (mut known, mut parts) = (BTreeSet::new(), Vec::new());
    while let Some(name) = waiting.pop() {
        if !known.insert(name.clone()) {
            continue;
        }
        let Some(bytes) = opened.bytes(&name) else { continue };
        let kind = opened.own_kind(&name).map(str::to_owned);
        parts.push(Part { name: name.clone(), bytes: bytes.to_vec(), kind });
        let leads = opened.relations(&name)?;
        if leads.is_empty() {
            continue;
        }
        let kept = |relation: &&Relation| !LEFT_BEHIND.contains(&relation.kind.as_str());
        let kept: Vec<Relation> = leads.iter().filter(kept).cloned().collect();
        let inside = kept.iter().filter(|relation| !relation.is_external);
        waiting.extend(inside.map(|relation| resolved(&name, &relation.target)));
        parts.push(Part { name: relations_of(&name), bytes: to_relations(&kept).into_bytes(), kind: None });
    }
    parts.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(parts)
}
