//! What the tests hold the product with.

pub(crate) mod anonymous_box;
pub(crate) mod device;
pub(crate) mod fault_proxy;
pub(crate) mod office;
pub(crate) mod page;
pub(crate) mod program;
pub(crate) mod room;
pub(crate) mod secure;
pub(crate) mod tapped;
pub(crate) mod to_erase;
pub(crate) mod wishes;
