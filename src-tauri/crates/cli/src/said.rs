//! What the command line says, and how it says no: what happened, then what to do next.

use std::path::Path;
use store::StoreError;
use workshop::{ErrorCode, Explained, Facts, Language, Problem};

/// Why a command was not carried out.
#[derive(Debug)]
pub(crate) enum Said {
    /// Something that has a code, a sentence and a hint.
    Trouble(Box<dyn ExplainedTrouble>),
    /// The file could not be written.
    NotWritten(ErrorCode),
    /// A sentence of the command line's own, under this key.
    Sentence(&'static str, Facts),
    /// Some of them, each on a line.
    Sentences(Vec<(&'static str, Facts)>),
}

/// Anything that can be said in both languages.
pub(crate) trait ExplainedTrouble: std::fmt::Debug {
    fn problem(&self, language: Language) -> Problem;
}

impl<T: Explained + std::fmt::Debug> ExplainedTrouble for T {
    fn problem(&self, language: Language) -> Problem {
        Problem::new(self, language)
    }
}

impl Said {
    /// Prints the reason on standard error.
    pub(crate) fn print(&self, language: Language) {
        match self {
            Self::Trouble(trouble) => {
                let problem = trouble.problem(language);
                eprintln!("{}\n{}", problem.message, problem.hint);
            }
            Self::NotWritten(cause) => {
                let key = format!("problem-{}", cause.as_key());
                eprintln!("{}", language.say(&key, &Facts::new()));
                eprintln!("{}", language.say("cli-not-written", &Facts::new()));
            }
            Self::Sentence(key, facts) => eprintln!("{}", language.say(key, facts)),
            Self::Sentences(sentences) => {
                for (key, facts) in sentences {
                    eprintln!("{}", language.say(key, facts));
                }
            }
        }
    }
}

impl From<room::Trouble> for Said {
    fn from(trouble: room::Trouble) -> Self {
        match trouble {
            // Nobody sends it again here: the cause is what the reader can mend.
            room::Trouble::Unknown { cause } => Self::NotWritten(cause),
            trouble => Self::Trouble(Box::new(trouble)),
        }
    }
}

impl From<StoreError> for Said {
    fn from(error: StoreError) -> Self {
        Self::Trouble(Box::new(error))
    }
}

/// Prints a sentence on standard output.
pub(crate) fn tell(language: Language, key: &str, facts: &Facts) {
    line(&language.say(key, facts));
}

/// Prints a line on standard output. Whoever stopped reading does not stop the program.
pub(crate) fn line(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// The name of a file, to fill a sentence.
pub(crate) fn file(path: &Path) -> Facts {
    Facts::new().with("file", path.display().to_string())
}
