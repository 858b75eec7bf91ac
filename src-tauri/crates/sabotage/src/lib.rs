//! Ways to break a promise on purpose: a campaign that cannot fail proves nothing.
//!
//! With the feature `on`, the environment variable `SABOTAGE` names one of them, and the line of the product that
//! keeps the promise does the opposite. Without the feature, which is how Pharos ships, [`sabotaged`] is the constant
//! `false` and nothing of it is left in the program.
//!
//! Promises that a page keeps are not broken here but guarded by the tests in a browser: what is typed offline waits
//! in the page's outbox (5), and no text becomes code (22). Their other half is the backend's, and is broken here.

macro_rules! sabotages {
    ($($(#[$doc:meta])+ $variant:ident, $name:literal, promise $promise:literal, caught by $campaign:literal;)+) => {
        /// One way to break a promise.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Sabotage {
            $($(#[$doc])+ $variant,)+
        }

        impl Sabotage {
            /// All of them, by the promise they break.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// What `SABOTAGE` calls it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The number of the promise that it breaks.
            #[must_use]
            pub const fn promise(self) -> u8 {
                match self {
                    $(Self::$variant => $promise,)+
                }
            }

            /// The campaign that must catch it.
            #[must_use]
            pub const fn campaign(self) -> &'static str {
                match self {
                    $(Self::$variant => $campaign,)+
                }
            }
        }
    };
}

sabotages! {
    /// Commits are left to the system's next moment of leisure.
    NormalSync, "normal-sync", promise 1, caught by "power";
    /// Whoever waits for a commit is told before it is made.
    AcknowledgeFirst, "acknowledge-first", promise 2, caught by "crash";
    /// A batch is written in two transactions: rows first, history and receipt later.
    HalfBatches, "half-batches", promise 3, caught by "syscall";
    /// A command that was carried out is carried out again.
    ForgetReceipts, "forget-receipts", promise 4, caught by "network";
    /// An idea that arrives after its step is refused, not kept.
    RefuseLateIdeas, "refuse-late-ideas", promise 5, caught by "offline";
    /// A commit that failed is acknowledged all the same.
    SwallowDiskErrors, "swallow-disk-errors", promise 6, caught by "disk";
    /// A file that was moved away is written to as if it were there.
    FollowMoved, "follow-moved", promise 6, caught by "disk";
    /// After a failed sync the same connection goes on.
    KeepHandle, "keep-handle", promise 7, caught by "disk";
    /// What is in a log that was left counts as done without being synced.
    TrustLeftLog, "trust-left-log", promise 7, caught by "power";
    /// What the clock says is believed of which autosave was made last.
    AutosavesByClock, "autosaves-by-clock", promise 2, caught by "clock";
    /// The clock of a step counts backwards where the machine's clock was set back.
    CountBackwards, "count-backwards", promise 2, caught by "clock";
    /// A closed file stays in the mode that needs a log beside it.
    StayInLogMode, "stay-in-log-mode", promise 8, caught by "crash";
    /// No lock is taken, so nobody can say who has the file open.
    NoLock, "no-lock", promise 9, caught by "instance";
    /// A second name of the same file is opened like the first.
    FollowHardLinks, "follow-hard-links", promise 9, caught by "instance";
    /// Checksums of the history are not looked at.
    NoChecksums, "no-checksums", promise 10, caught by "damage";
    /// A file of a newer program is opened.
    OpenNewer, "open-newer", promise 11, caught by "upgrade";
    /// An older file is upgraded without a copy of it.
    UpgradeWithoutCopy, "upgrade-without-copy", promise 11, caught by "upgrade";
    /// Ideas are shown before their reveal.
    HiddenInSnapshot, "hidden-in-snapshot", promise 12, caught by "privacy";
    /// What is for one seat alone is told to another.
    SharedFrame, "shared-frame", promise 12, caught by "privacy";
    /// Rows of an anonymous board name their author.
    KeepAuthor, "keep-author", promise 13, caught by "privacy";
    /// The history of an anonymous board names who wrote.
    KeepActor, "keep-actor", promise 13, caught by "privacy";
    /// Closing an anonymous box leaves the lines of its entries.
    KeepBoxLines, "keep-box-lines", promise 13, caught by "privacy";
    /// Figures show from the first rater on.
    OneRaterIsEnough, "one-rater-is-enough", promise 14, caught by "privacy";
    /// Figures of a cell show from the first value on.
    OneValueIsEnough, "one-value-is-enough", promise 14, caught by "privacy";
    /// A device in the room may steer.
    SteerFromRoom, "steer-from-room", promise 15, caught by "authority";
    /// Any name that points here is answered.
    AnyHost, "any-host", promise 16, caught by "web";
    /// Any web page is answered.
    AnyOrigin, "any-origin", promise 16, caught by "web";
    /// Keys of seats are kept as they are.
    PlainKeys, "plain-keys", promise 17, caught by "web";
    /// Secrets are told to a page as part of its address.
    NoReferrerPolicy, "no-referrer-policy", promise 17, caught by "web";
    /// Typed codes are checked as fast as they come.
    NoQueue, "no-queue", promise 18, caught by "codes";
    /// A device whose seat was taken out stays.
    RemovedStay, "removed-stay", promise 19, caught by "authority";
    /// A locked room lets people in.
    IgnoreLock, "ignore-lock", promise 19, caught by "authority";
    /// A full room lets people in.
    IgnoreCap, "ignore-cap", promise 19, caught by "authority";
    /// Whoever connects may take any time to say what they want.
    NoHeaderTimeout, "no-header-timeout", promise 20, caught by "flood";
    /// Messages of any size are taken.
    NoMessageLimit, "no-message-limit", promise 20, caught by "flood";
    /// A device that went away is kept, and its socket with it.
    KeepGone, "keep-gone", promise 20, caught by "soak";
    /// Everybody who comes back has a snapshot made anew.
    SnapshotForEach, "snapshot-for-each", promise 21, caught by "storm";
    /// Control characters and towers of marks are taken.
    AnyCharacters, "any-characters", promise 22, caught by "text";
    /// Texts of any length are taken.
    AnyLength, "any-length", promise 22, caught by "text";
    /// What a table takes in memory is not counted.
    NoBudget, "no-budget", promise 23, caught by "files";
    /// What an archive unpacks to is not counted.
    NoBombWatch, "no-bomb-watch", promise 23, caught by "files";
    /// Text is cut where a character may be in the middle.
    CutAnywhere, "cut-anywhere", promise 23, caught by "frames";
    /// A text that begins like a formula is exported as one.
    NoFormulaGuard, "no-formula-guard", promise 24, caught by "export";
    /// Deleting for good leaves the history as it was.
    KeepErased, "keep-erased", promise 24, caught by "export";
    /// What was deleted stays on the pages of the file.
    NoSecureDelete, "no-secure-delete", promise 24, caught by "export";
}

/// Whether this promise is broken now. Never, in a program that ships.
#[cfg(not(feature = "on"))]
#[must_use]
pub const fn sabotaged(_: Sabotage) -> bool {
    false
}

/// Whether this promise is broken now: `SABOTAGE` names it.
#[cfg(feature = "on")]
#[must_use]
pub fn sabotaged(sabotage: Sabotage) -> bool {
    use std::sync::OnceLock;
    static NAMED: OnceLock<Option<Sabotage>> = OnceLock::new();
    let named = || {
        let name = std::env::var("SABOTAGE").ok()?;
        Sabotage::ALL.iter().copied().find(|sabotage| sabotage.name() == name)
    };
    *NAMED.get_or_init(named) == Some(sabotage)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn names_are_different_and_every_promise_is_broken_by_one() {
        let names: HashSet<_> = Sabotage::ALL.iter().map(|sabotage| sabotage.name()).collect();
        assert_eq!(names.len(), Sabotage::ALL.len());
        let promises: HashSet<_> = Sabotage::ALL.iter().map(|sabotage| sabotage.promise()).collect();
        assert!((1..=24).all(|promise| promises.contains(&promise)), "{promises:?}");
    }
}
