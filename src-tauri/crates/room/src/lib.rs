//! A live workshop: the one writer, and the doors through which the facilitator's page reaches it.
//!
//! [`Live`] is one open workshop, [`Desk`] is what the facilitator's page talks to, [`door`] lets a browser
//! in. The desktop app talks to the desk directly and has no door.

mod desk;
pub mod door;
mod folders;
mod frames;
mod home;
mod imports;
mod labels;
mod live;
mod making;
mod pages;
pub mod protocol;
mod ranked_list;
mod trouble;
mod write_whole;

pub use desk::{Desk, Frames};
pub use folders::Folders;
pub use frames::Subscription;
pub use imports::{FileImport, FilePlan, plan_file};
pub use live::Live;
pub use making::{make_example, make_new};
pub use ranked_list::{RankedUseCase, export, list, marks, quadrant_key, ranked_use_cases};
pub use trouble::Trouble;
pub use write_whole::write_whole;
