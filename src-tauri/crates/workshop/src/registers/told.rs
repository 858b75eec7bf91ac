//! The registers in words: what holds something up, in a sentence.

use super::finding::HeldUp;
use super::{Enabler, Register};
use crate::{Facts, Language, RegisterLineId, Workshop, readiness_content};
use ranking::Quadrant;

impl Register {
    /// As in the language files.
    #[must_use]
    pub fn as_key(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Technology => "technology",
            Self::People => "people",
            Self::Risk => "risk",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn told(self, language: Language) -> String {
        language.say(&format!("registers-tab-{}", self.as_key()), &Facts::new())
    }
}

impl HeldUp {
    /// What is held up by what. `need_of` says what a line needs.
    #[must_use]
    pub fn told(&self, need_of: &dyn Fn(RegisterLineId) -> String, language: Language) -> String {
        let Some(first) = self.first.first() else {
            return language.say("registers-nothing-waits", &Facts::new());
        };
        let second = self.first.get(1);
        let of = match self.quadrant {
            Some(Quadrant::BigBet) => "big_bet",
            Some(Quadrant::QuickWin) => "quick_win",
            Some(Quadrant::FillIn | Quadrant::Reconsider) | None => "other",
        };
        let facts = Facts::new()
            .with("lines", self.lines)
            .with("cases", self.use_cases.len())
            .with("of", of)
            .with("first", need_of(*first))
            .with("second", second.map(|line| need_of(*line)).unwrap_or_default());
        let key = match (second, self.lines) {
            (None, _) => "registers-held-one",
            (Some(_), 2) => "registers-held-two",
            (Some(_), _) => "registers-held-many",
        };
        language.say(key, &facts)
    }
}

impl Enabler {
    /// What it is called: one that ships by its own name, one of the room's by theirs.
    #[must_use]
    pub fn told(&self, language: Language) -> String {
        let shipped = readiness_content::enabler(&self.enabler);
        shipped.map_or_else(|| self.text.name.clone(), |one| one.name.in_language(language).to_owned())
    }
}

impl Workshop {
    /// What a line of a register needs; nothing where it is gone.
    #[must_use]
    pub fn need_of(&self, line: RegisterLineId) -> String {
        self.register_line(line).map(|line| line.text.need.clone()).unwrap_or_default()
    }
}
