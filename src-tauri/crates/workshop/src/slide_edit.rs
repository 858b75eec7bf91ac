//! Slides of the deck as the facilitator changed them: their findings, what to say beside them, and which stay out.
//!
//! What is written here takes the place of what the report says; an empty text gives the report its say again.

use crate::change::{Change, Key};
use crate::{Language, Refusal, UseCaseId, Workshop, text};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use ts_rs::TS;

/// A slide, whatever number it has. Slides of an appendix have one name together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SlideName {
    /// The first one.
    Cover,
    /// What came of it.
    Finding,
    /// The matrix.
    Matrix,
    /// The ranked list.
    Ranking,
    /// A lighthouse.
    Lighthouse(UseCaseId),
    /// The plan of a lighthouse.
    Plan(UseCaseId),
    /// The models of a lighthouse.
    Models(UseCaseId),
    /// The pilot of a use case.
    Pilot(UseCaseId),
    /// What a use case costs and brings since it is used.
    Tracking(UseCaseId),
    /// Where the room disagreed.
    Disagreement,
    /// What the second round changed.
    SecondRound,
    /// How firmly the ranking stands.
    Robustness,
    /// Gates that say something.
    Gates,
    /// Risks and what is done about them.
    Risks,
    /// What it costs and brings.
    Money,
    /// What is done when. A long one has several.
    Roadmap,
    /// What the registers hold up.
    Registers,
    /// Governance.
    Governance,
    /// How the chain of work changes.
    Business,
    /// What happens next.
    Next,
    /// How the figures came about.
    Method,
    /// All ideas.
    Ideas,
}

/// Slides that are about nothing but the whole: there is at most one of each, or one appendix.
pub(crate) const WHOLE: [(SlideName, &str); 17] = [
    (SlideName::Cover, "cover"),
    (SlideName::Finding, "finding"),
    (SlideName::Matrix, "matrix"),
    (SlideName::Ranking, "ranking"),
    (SlideName::Disagreement, "disagreement"),
    (SlideName::SecondRound, "second_round"),
    (SlideName::Robustness, "robustness"),
    (SlideName::Gates, "gates"),
    (SlideName::Risks, "risks"),
    (SlideName::Money, "money"),
    (SlideName::Roadmap, "roadmap"),
    (SlideName::Registers, "registers"),
    (SlideName::Governance, "governance"),
    (SlideName::Business, "business"),
    (SlideName::Next, "next"),
    (SlideName::Method, "method"),
    (SlideName::Ideas, "ideas"),
];
/// Slides that are about one use case and nothing else, each with what stands before the id of that.
type SlideAbout = fn(UseCaseId) -> SlideName;
const ABOUT: [(SlideAbout, &str); 5] = [
    (SlideName::Lighthouse, "lighthouse/"),
    (SlideName::Plan, "plan/"),
    (SlideName::Models, "models/"),
    (SlideName::Pilot, "pilot/"),
    (SlideName::Tracking, "tracking/"),
];

/// Which of the words that belong to a slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SlidePart {
    /// Its title, which says its finding.
    Title,
    /// What to say beside it, a line each.
    Notes,
}

/// Words in the place of those that the report says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnWords {
    /// Empty: the report has its say.
    pub text: String,
    /// What the report said when they were written, as a digest ([`said`]): it may say something else by now. The words
    /// themselves are not kept, since they may name what is deleted for good later.
    pub instead_of: u32,
}

/// What somebody changed on a slide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SlideEdit {
    /// Which.
    pub slide: SlideName,
    /// Not in the deck, in neither language.
    pub is_out: bool,
    /// Its title in English.
    pub title_en: OwnWords,
    /// What to say beside it in English.
    pub notes_en: OwnWords,
    /// Its title in Chinese.
    pub title_zh: OwnWords,
    /// What to say beside it in Chinese.
    pub notes_zh: OwnWords,
}

/// Words as they are remembered: whether they are still the same, and nothing of what they were.
#[must_use]
pub fn said(words: &str) -> u32 {
    let digest = Sha256::digest(words.as_bytes());
    digest.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte))
}

impl SlideName {
    /// The use case that it is about and nothing else.
    #[must_use]
    pub fn use_case(self) -> Option<UseCaseId> {
        match self {
            Self::Lighthouse(id)
            | Self::Plan(id)
            | Self::Models(id)
            | Self::Pilot(id)
            | Self::Tracking(id) => Some(id),
            _ => None,
        }
    }

    /// Slides that are about one use case and nothing else.
    pub(crate) fn about(use_case: UseCaseId) -> [Self; 5] {
        ABOUT.map(|(about, _)| about(use_case))
    }

    /// The slide of a name as [`fmt::Display`] writes it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        for (about, before) in ABOUT {
            if let Some(id) = name.strip_prefix(before) {
                return id.parse().ok().map(|id| about(UseCaseId(id)));
            }
        }
        WHOLE.iter().find(|(_, known)| *known == name).map(|(slide, _)| *slide)
    }
}

/// One word; of a lighthouse, the id of its use case behind it.
impl fmt::Display for SlideName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = self.use_case() {
            let before = ABOUT.iter().find(|(about, _)| about(id) == *self).map_or("", |(_, before)| *before);
            return write!(f, "{before}{id}");
        }
        let name = WHOLE.iter().find(|(slide, _)| slide == self);
        f.write_str(name.map_or("", |(_, name)| *name))
    }
}

impl SlideEdit {
    /// A slide that nobody changed.
    #[must_use]
    pub fn of(slide: SlideName) -> Self {
        let none = OwnWords::default;
        Self { slide, is_out: false, title_en: none(), notes_en: none(), title_zh: none(), notes_zh: none() }
    }

    /// Words of it in a language.
    #[must_use]
    pub fn words(&self, part: SlidePart, language: Language) -> &OwnWords {
        match (part, language) {
            (SlidePart::Title, Language::En) => &self.title_en,
            (SlidePart::Title, Language::ZhCn) => &self.title_zh,
            (SlidePart::Notes, Language::En) => &self.notes_en,
            (SlidePart::Notes, Language::ZhCn) => &self.notes_zh,
        }
    }

    fn words_mut(&mut self, part: SlidePart, language: Language) -> &mut OwnWords {
        match (part, language) {
            (SlidePart::Title, Language::En) => &mut self.title_en,
            (SlidePart::Title, Language::ZhCn) => &mut self.title_zh,
            (SlidePart::Notes, Language::En) => &mut self.notes_en,
            (SlidePart::Notes, Language::ZhCn) => &mut self.notes_zh,
        }
    }

    /// The row as a workshop keeps it.
    ///
    /// # Refusals
    /// [`Refusal::TextTooLong`] beyond 200 characters of a title and 2,000 of notes, and what else [`text`] refuses.
    pub(crate) fn cleaned(mut self) -> Result<Self, Refusal> {
        for language in [Language::En, Language::ZhCn] {
            for part in [SlidePart::Title, SlidePart::Notes] {
                let own = self.words_mut(part, language);
                own.text = cleaned(part, &own.text)?;
                if own.text.is_empty() {
                    own.instead_of = 0;
                }
            }
        }
        Ok(self)
    }
}

/// Writes a slide's title, or what to say beside it, in one language. What the report says itself is not kept, and an
/// empty text gives it its say again.
///
/// # Refusals
/// [`Refusal::NotFound`] for a lighthouse that is no use case, and those of [`SlideEdit::cleaned`].
pub(crate) fn write(
    workshop: &Workshop,
    slide: SlideName,
    (part, language): (SlidePart, Language),
    words: &str,
    instead_of: &str,
) -> Result<Vec<Change>, Refusal> {
    let mut edit = found(workshop, slide)?;
    let text = cleaned(part, words)?;
    let is_own = !text.is_empty() && text != instead_of.trim();
    *edit.words_mut(part, language) =
        if is_own { OwnWords { text, instead_of: said(instead_of) } } else { OwnWords::default() };
    Ok(kept(workshop, edit))
}

/// Takes a slide out of the deck, or puts it in again.
///
/// # Refusals
/// [`Refusal::NotFound`] for a lighthouse that is no use case.
pub(crate) fn leave_out(workshop: &Workshop, slide: SlideName, is_out: bool) -> Result<Vec<Change>, Refusal> {
    Ok(kept(workshop, SlideEdit { is_out, ..found(workshop, slide)? }))
}

fn cleaned(part: SlidePart, words: &str) -> Result<String, Refusal> {
    match part {
        SlidePart::Title => text::line(words),
        SlidePart::Notes => text::paragraph(words),
    }
}

fn found(workshop: &Workshop, slide: SlideName) -> Result<SlideEdit, Refusal> {
    if let Some(case) = slide.use_case() {
        workshop.use_case(case)?;
    }
    Ok(workshop.slide_edit(slide).cloned().unwrap_or_else(|| SlideEdit::of(slide)))
}

/// A row that says nothing is none.
fn kept(workshop: &Workshop, edit: SlideEdit) -> Vec<Change> {
    let slide = edit.slide;
    match workshop.slide_edit(slide) {
        _ if edit != SlideEdit::of(slide) => vec![Change::put(edit)],
        Some(_) => vec![Change::Gone(Key::SlideEdit(slide))],
        None => Vec::new(),
    }
}

impl Workshop {
    /// The rows about slides of a use case, which go with it.
    pub(crate) fn slide_edits_about(&self, use_case: UseCaseId) -> impl Iterator<Item = Key> + '_ {
        let edited = SlideName::about(use_case).into_iter().filter(|slide| self.slide_edit(*slide).is_some());
        edited.map(Key::SlideEdit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slide_is_found_again_by_its_name() {
        let id = UseCaseId::random();
        for slide in WHOLE.map(|(slide, _)| slide).into_iter().chain(SlideName::about(id)) {
            assert!(!slide.to_string().is_empty(), "{slide:?} has a name");
            assert_eq!(SlideName::named(&slide.to_string()), Some(slide));
            let json = serde_json::to_string(&slide).unwrap_or_default();
            assert_eq!(serde_json::from_str::<SlideName>(&json).ok(), Some(slide), "{json}");
        }
        for no_slide in [
            "",
            "appendix",
            "lighthouse",
            "lighthouse/",
            "lighthouse/1",
            "plan",
            "plan/",
            "models",
            "pilot/1",
        ] {
            assert_eq!(SlideName::named(no_slide), None, "{no_slide}");
        }
    }

    #[test]
    fn what_was_said_is_known_again_and_cannot_be_read() {
        assert_eq!(said("7 quick wins"), said("7 quick wins"));
        assert_ne!(said("7 quick wins"), said("8 quick wins"));
    }
}
