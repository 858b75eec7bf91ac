//! The two languages, and how a problem is said in them. One Fluent file a language serves pages, exports
//! and the command line.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use ts_rs::TS;

/// English and Simplified Chinese, equal everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    En,
    /// Simplified Chinese.
    #[serde(rename = "zh-CN")]
    ZhCn,
}

/// What a sentence is filled with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts(Vec<(&'static str, Fact)>);

/// A text or a number in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// As it is.
    Text(String),
    /// Chooses plural forms too.
    Number(f64),
}

/// Something that can be said in both languages.
pub trait Explained {
    /// What kind of trouble; the sentence is `problem-<code>`, what to do next its attribute `.hint`.
    fn code(&self) -> ErrorCode;

    /// What the sentence is filled with.
    fn facts(&self) -> Facts {
        Facts::new()
    }
}

/// What went wrong, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Problem {
    /// For programs.
    pub code: ErrorCode,
    /// What happened.
    pub message: String,
    /// What to do next.
    pub hint: String,
}

macro_rules! error_codes {
    ($($code:ident),* $(,)?) => {
        /// A small closed list; programs may depend on it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(export)]
        #[expect(missing_docs, reason = "each is explained in the language files under problem-<code>")]
        pub enum ErrorCode {
            $($code,)*
        }

        impl ErrorCode {
            /// Every code there is.
            pub const ALL: &[Self] = &[$(Self::$code,)*];
        }
    };
}

error_codes! {
    NotFound,
    AlreadyThere,
    TextEmpty,
    TextTooLong,
    TextUnreadable,
    OutOfRange,
    TooMany,
    RoundClosed,
    RoundOpen,
    VoteClosed,
    VoteOpen,
    NotAHundred,
    NoShortlist,
    NotListed,
    AboveTheLine,
    AlreadyRescued,
    NotAsked,
    AlreadyRated,
    ScaleInUse,
    InUse,
    LastOne,
    Stopped,
    NotLit,
    EstimateOutOfOrder,
    DateUnreadable,
    WeekTaken,
    MonthTaken,
    CurrencyInUse,
    BenefitNotSaid,
    TaskCircle,
    TaskRequired,
    TargetWorse,
    StopInsideGo,
    RuleWithoutNumber,
    TwoOwners,
    AboveGate,
    BoardUndecided,
    PersonDecidesNothing,
    NobodyConfirms,
    ItemEndsFirst,
    NothingToUndo,
    NothingToRedo,
    NotRevealed,
    NotYours,
    NotNow,
    TooLate,
    StepRunning,
    StepNotRunning,
    StepOver,
    CannotCut,
    EndsBeforeStart,
    CannotWeaken,
    CannotNameRaters,
    NamesStayOut,
    CharactersWithoutFont,
    MergedAway,
    IntoItself,
    NotAnonymous,
    OutOfReach,
    ChangedSince,
    FileMissing,
    FileExists,
    FileInUse,
    FileReadOnly,
    FileIsFolder,
    FileHardLinked,
    FileEmpty,
    FileNotAWorkshop,
    FileDamaged,
    FileTooNew,
    FileTooLarge,
    JsonNotAWorkshop,
    JsonDamaged,
    JsonUnfit,
    TemplateRefused,
    FileMoved,
    DiskFull,
    DiskTrouble,
    NoWorkshop,
    TableNotATable,
    TableNoHeader,
    TableTooLarge,
    TableTooManyRows,
    TableTooManyColumns,
    TableCellTooLong,
    TableBomb,
    TableUnreadable,
    TableEncoding,
    TableNoSheet,
    TableNoColumn,
    TableRowsRefused,
    Cancelled,
    RoomWrongCode,
    RoomFull,
    RoomLocked,
    RoomBusy,
    RoomTakenOut,
    RoomClosed,
    RoomNoNetwork,
    RoomNoPort,
    FolderNotShown,
    CertificateUnreadable,
    CertificateNotPem,
    CertificateOtherKey,
    CertificateExpired,
    CertificateNotYet,
    CertificateNoName,
    CertificateOtherName,
    NotUnderstood,
    Unknown,
    Internal,
}

impl Language {
    /// Both, English first.
    pub const ALL: [Self; 2] = [Self::En, Self::ZhCn];

    /// As it is written in `--lang` and in HTML.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhCn => "zh-CN",
        }
    }

    /// The language that a tag such as `zh_CN.UTF-8` or `en-GB` asks for; English for all others.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        if tag.trim().to_ascii_lowercase().starts_with("zh") { Self::ZhCn } else { Self::En }
    }

    /// Says a sentence of the language files. A key that is missing is said as itself, so that the gap is
    /// seen; a test holds that there is none.
    #[must_use]
    pub fn say(self, key: &str, facts: &Facts) -> String {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(m, a)| (m, Some(a)));
        let bundle = bundle(self);
        let found = bundle.get_message(message);
        let pattern = match attribute {
            Some(name) => found.and_then(|found| found.get_attribute(name)).map(|found| found.value()),
            None => found.and_then(|found| found.value()),
        };
        let Some(pattern) = pattern else { return key.to_owned() };
        let mut arguments = FluentArgs::new();
        for (name, fact) in &facts.0 {
            arguments.set(
                *name,
                match fact {
                    Fact::Text(text) => FluentValue::from(text.as_str()),
                    Fact::Number(number) => FluentValue::from(*number),
                },
            );
        }
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

impl Facts {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// And one more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Fact>) -> Self {
        self.0.push((name, value.into()));
        self
    }
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Fact {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Fact {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<u64> for Fact {
    fn from(number: u64) -> Self {
        Self::Number(number as f64)
    }
}

impl Problem {
    /// Says a trouble in a language.
    #[must_use]
    pub fn new(trouble: &impl Explained, language: Language) -> Self {
        let code = trouble.code();
        let key = format!("problem-{}", code.as_key());
        let facts = trouble.facts();
        let hint = language.say(&format!("{key}.hint"), &facts);
        Self { code, message: language.say(&key, &facts), hint }
    }
}

impl ErrorCode {
    /// As in the language files: `round-closed`.
    #[must_use]
    pub fn as_key(self) -> String {
        let mut key = String::new();
        for c in format!("{self:?}").chars() {
            if c.is_uppercase() && !key.is_empty() {
                key.push('-');
            }
            key.push(c.to_ascii_lowercase());
        }
        key
    }
}

fn bundle(language: Language) -> &'static FluentBundle<FluentResource> {
    static ENGLISH: LazyLock<FluentBundle<FluentResource>> =
        LazyLock::new(|| load(Language::En, include_str!("../../../../assets/locales/en.ftl")));
    static CHINESE: LazyLock<FluentBundle<FluentResource>> =
        LazyLock::new(|| load(Language::ZhCn, include_str!("../../../../assets/locales/zh-CN.ftl")));
    match language {
        Language::En => &ENGLISH,
        Language::ZhCn => &CHINESE,
    }
}

fn load(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let tag = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    // A line that does not parse is left out; a test holds that both files parse whole.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}
