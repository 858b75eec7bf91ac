//! A client's own template: which of its layouts each kind of slide is written onto is asked once, and kept by what is in
//! the file, whatever it is called and wherever it lies.

use crate::{Folders, Trouble, write_whole};
use documents::deck::{Role, Roles, Template, TemplateError};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

/// Templates whose layouts are remembered: the latest of them.
const REMEMBERED: usize = 40;
/// Most bytes of a template that are read; beyond what any template is taken with.
const BYTES_MOST: u64 = 80_000_000;

/// A template with the layouts that were chosen in it.
pub struct ClientTemplate {
    pub(crate) template: Template,
    pub(crate) roles: Roles,
    digest: String,
    /// Somebody has confirmed the layouts; else they are a proposal.
    pub is_confirmed: bool,
}

/// What somebody chose: a layout by name or number for a kind of slide.
pub type ChosenLayouts = BTreeMap<Role, String>;

/// The layouts of templates as they are kept, the latest last: by the digest of the file, a number for each kind of slide.
type Remembered = Vec<(String, BTreeMap<String, String>)>;

impl ClientTemplate {
    /// Reads a template, with the layouts that are chosen now, else those chosen the last time, else a proposal.
    ///
    /// # Errors
    /// [`Trouble::Template`] for what is no template, or a layout that it does not have, [`Trouble::Store`] for what cannot
    /// be read.
    pub fn open(path: &Path, chosen: &ChosenLayouts, folders: &Folders) -> Result<Self, Trouble> {
        let mut bytes = Vec::new();
        let read = std::fs::File::open(path).and_then(|file| file.take(BYTES_MOST).read_to_end(&mut bytes));
        read.map_err(|error| Trouble::file(path, &error))?;
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        Self::from_bytes(&name, &bytes, chosen, folders)
    }

    /// The same of what a file of this name holds.
    ///
    /// # Errors
    /// [`Trouble::Template`].
    pub(crate) fn from_bytes(
        name: &str,
        bytes: &[u8],
        chosen: &ChosenLayouts,
        folders: &Folders,
    ) -> Result<Self, Trouble> {
        let refused = |error: TemplateError| Trouble::Template { file: name.to_owned(), error };
        let template = Template::from_bytes(bytes).map_err(refused)?;
        let digest = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let before = remembered(folders).into_iter().find(|(known, _)| *known == digest);
        let before = before.map(|(_, layouts)| layouts.into_iter());
        let known =
            before.into_iter().flatten().filter_map(|(role, layout)| Some((Role::from_name(&role)?, layout)));
        let known: ChosenLayouts = known.collect();
        let is_confirmed = !known.is_empty() || !chosen.is_empty();
        let all = known.into_iter().chain(chosen.clone()).collect();
        let roles = template.with(&all).map_err(refused)?;
        Ok(Self { template, roles, digest, is_confirmed })
    }

    /// Keeps the layouts as they are for the next time.
    ///
    /// # Errors
    /// [`Trouble::Store`] if the settings cannot be written.
    pub fn remember(&self, folders: &Folders) -> Result<(), Trouble> {
        let mut all = remembered(folders);
        all.retain(|(digest, _)| *digest != self.digest);
        let numbers = Role::ALL.into_iter().filter_map(|role| {
            Some((role.name().to_owned(), self.template.number_of(&self.roles, role)?.to_string()))
        });
        all.push((self.digest.clone(), numbers.collect()));
        all.drain(..all.len().saturating_sub(REMEMBERED));
        let text = serde_json::to_vec_pretty(&all).unwrap_or_default();
        let failed = |error: std::io::Error| Trouble::file(&folders.settings, &error);
        std::fs::create_dir_all(&folders.settings).map_err(failed)?;
        write_whole(&folders.settings.join(FILE), &text)
    }

    /// The layout of each kind of slide, by name.
    #[must_use]
    pub fn layouts(&self) -> Vec<(Role, String)> {
        Role::ALL.into_iter().map(|role| (role, self.template.name_of(&self.roles, role))).collect()
    }
}

/// Where the layouts are kept, among the settings.
const FILE: &str = "client-templates.json";

/// What cannot be read is asked again.
fn remembered(folders: &Folders) -> Remembered {
    let text = std::fs::read(folders.settings.join(FILE)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}
