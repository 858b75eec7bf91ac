//! From committed batches to what devices in the room hear: projected once for each kind of device, written
//! down once, and never waiting for a slow one.
//!
//! All devices listen to one ring of news. Each takes from it what is for its kind and for its seat, and
//! numbers its own frames. One that falls behind finds the ring overwritten and begins again.

mod news;
mod publisher;
mod relay;
mod visit;

pub(crate) use news::{Acknowledgements, News, Rest};
pub(crate) use publisher::RoomPublisher;
pub(crate) use relay::{Feed, Listener, Relay};
pub(crate) use visit::{Heard, Visit, Visitor};

/// News kept for devices that are a little behind.
const RING: usize = 256;
