//! A live workshop: the one writer, and the doors through which the facilitator's page reaches it.
//!
//! [`Live`] is one open workshop, [`Desk`] is what the facilitator's page talks to, [`doors`] let browsers in.
//! The desktop app talks to the desk directly: it has doors for the room, and none for the facilitator.

mod autosaves;
mod chosen_template;
mod client_set;
mod client_template;
mod decision_records;
mod desk;
pub mod doors;
mod exports;
mod flight_check;
mod folders;
mod frames;
mod handing_over;
mod home;
mod imports;
mod labels;
mod live;
mod long_work;
mod look_alikes;
mod making;
mod own_templates;
mod own_wall;
mod pace;
mod page_frames;
pub mod portfolio;
pub mod protocol;
mod rehearsal;
mod robustness;
mod room_news;
mod signals;
mod trouble;
mod write_whole;
mod writer;

pub use client_template::{ChosenLayouts, ClientTemplate};
pub use decision_records::decision_records;
pub use desk::Desk;
pub use documents::deck::Role as SlideRole;
pub use documents::lists::ranking::{
    RankedUseCase, RobustRankedUseCase, marks, quadrant_key, ranked_use_cases, robust_ranked_use_cases,
};
pub use doors::Invitation;
pub use exports::{export, export_onto};
pub use folders::Folders;
pub use frames::Subscription;
pub use handing_over::make_from_json;
pub use imports::{FileImport, FilePlan, plan_file};
pub use live::{Live, open_file};
pub use making::{make_example, make_new};
pub use own_wall::OwnWall;
pub use page_frames::Frames;
pub use trouble::Trouble;
pub use write_whole::write_whole;
