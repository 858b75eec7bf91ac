//! The doors: how pages reach a live workshop. The facilitator's stands on this machine's loopback and is
//! there for `pharos serve` only; the room's stands on the local network.

mod addresses;
mod awake;
mod certificate;
mod chosen_certificate;
mod connection;
mod facilitator;
mod guard;
mod keeper;
mod listener;
mod lobby;
mod network_watch;
mod one_time;
mod pages;
mod participant;
mod proof;
mod qr;
mod room;
mod secret;
mod sitting;
mod typed_code;
mod wall;

pub(crate) use addresses::addresses;
pub use certificate::{CertificateError, Missing};
pub(crate) use chosen_certificate::ChosenCertificate;
pub(crate) use connection::{framed, ping_times};
pub use facilitator::{OpenDoor, open};
pub use keeper::Invitation;
pub(crate) use keeper::{DoorKeeper, FramedDoor};
