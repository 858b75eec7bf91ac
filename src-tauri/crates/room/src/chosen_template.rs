//! The client's template that slides of the open workshop are written onto: chosen once, and gone with the workshop, so
//! that no other client's slides land on it.

use crate::protocol::{ChosenLayout, SlideTemplate, TemplateLayout};
use crate::{ChosenLayouts, ClientTemplate, Folders, Trouble};
use documents::deck::Role;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Which template is chosen, if any.
#[derive(Default)]
pub(crate) struct ChosenTemplate(Mutex<Option<Arc<Chosen>>>);

struct Chosen {
    /// As the file is called.
    file: String,
    /// The file, to be read again with other layouts.
    bytes: Vec<u8>,
    onto: ClientTemplate,
}

/// A template in use: stays as it is while slides are written onto it.
pub(crate) struct InUse(Arc<Chosen>);

impl std::fmt::Debug for ChosenTemplate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChosenTemplate").finish_non_exhaustive()
    }
}

impl InUse {
    pub(crate) fn template(&self) -> &ClientTemplate {
        &self.0.onto
    }
}

impl ChosenTemplate {
    /// Takes a file, with the layouts that were confirmed for it before, or a proposal.
    ///
    /// # Errors
    /// [`Trouble::Template`]; the one that was chosen before stays.
    pub(crate) fn load(
        &self,
        file: &str,
        bytes: Vec<u8>,
        folders: &Folders,
    ) -> Result<SlideTemplate, Trouble> {
        let onto = ClientTemplate::from_bytes(file, &bytes, &ChosenLayouts::new(), folders)?;
        Ok(self.keep(Chosen { file: file.to_owned(), bytes, onto }))
    }

    /// Confirms the layouts, for this time and for the next.
    ///
    /// # Errors
    /// [`Trouble::NotUnderstood`] where none is chosen or a kind of slide is none, [`Trouble::Template`] for a layout that
    /// it does not have, [`Trouble::Store`] where the settings cannot be written.
    pub(crate) fn confirm(
        &self,
        layouts: &BTreeMap<String, u32>,
        folders: &Folders,
    ) -> Result<SlideTemplate, Trouble> {
        let none = |what: &str| Trouble::NotUnderstood(what.to_owned());
        let InUse(chosen) = self.in_use().ok_or_else(|| none("no template is chosen"))?;
        let mut wanted = ChosenLayouts::new();
        for (role, number) in layouts {
            let role = Role::from_name(role).ok_or_else(|| none(role))?;
            wanted.insert(role, number.to_string());
        }
        let mut onto = ClientTemplate::from_bytes(&chosen.file, &chosen.bytes, &wanted, folders)?;
        onto.remember(folders)?;
        onto.is_confirmed = true;
        Ok(self.keep(Chosen { file: chosen.file.clone(), bytes: chosen.bytes.clone(), onto }))
    }

    /// Slides are written onto our own template again.
    pub(crate) fn forget(&self) {
        self.lock().take();
    }

    /// The one that is chosen, for the page.
    pub(crate) fn view(&self) -> Option<SlideTemplate> {
        self.in_use().map(|used| view(&used.0))
    }

    /// The one that is chosen, to write onto.
    pub(crate) fn in_use(&self) -> Option<InUse> {
        self.lock().clone().map(InUse)
    }

    fn keep(&self, chosen: Chosen) -> SlideTemplate {
        let view = view(&chosen);
        *self.lock() = Some(Arc::new(chosen));
        view
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Arc<Chosen>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn view(chosen: &Chosen) -> SlideTemplate {
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let layouts = chosen.onto.template.layouts().into_iter().filter(|layout| layout.has_title);
    let layouts = layouts.map(|layout| TemplateLayout { number: number(layout.number), name: layout.name });
    let of = |role: Role| {
        let layout = chosen.onto.template.number_of(&chosen.onto.roles, role)?;
        Some(ChosenLayout { kind: role.name().to_owned(), layout: number(layout) })
    };
    SlideTemplate {
        file: chosen.file.clone(),
        layouts: layouts.collect(),
        chosen: Role::ALL.into_iter().filter_map(of).collect(),
        is_confirmed: chosen.onto.is_confirmed,
    }
}
