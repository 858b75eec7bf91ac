//! What the backend says about the machine, before the doors open.

use super::certificate::CertificateState;
use super::doors::NetworkAddress;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the laptop is like, for the check before the doors open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FlightCheck {
    /// Every address this machine has, best first.
    pub addresses: Vec<NetworkAddress>,
    /// Free space where the file lies, in MiB; None if the system does not say.
    pub free_mib: Option<u32>,
    /// How long a write takes until it is truly on disk, in milliseconds; None if it failed.
    pub write_ms: Option<f64>,
    /// A user's own certificate.
    pub certificate: CertificateState,
    /// The system's firewall.
    pub firewall: Firewall,
    /// Where the power comes from.
    pub power: Power,
}

/// Whether a firewall is on, as far as the system tells. Whether it lets Pharos through, no system tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
#[ts(export)]
pub enum Firewall {
    /// One is on.
    On {
        /// Which.
        kind: FirewallKind,
    },
    /// The one that was found is off. There may be others.
    Off {
        /// Which.
        kind: FirewallKind,
    },
    /// The system does not say.
    NotKnown,
}

/// A firewall that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FirewallKind {
    /// Of Debian and Ubuntu.
    Ufw,
    /// Of Fedora and openSUSE.
    Firewalld,
    /// Of Windows.
    Windows,
    /// Of macOS.
    Macos,
}

/// Where the machine's power comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Power {
    /// From where.
    pub source: PowerSource,
    /// How full the fullest battery is, 0 to 100; None without one.
    pub percent: Option<u8>,
}

/// Where power comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PowerSource {
    /// The socket in the wall.
    Mains,
    /// A battery that is being emptied.
    Battery,
    /// The system does not say.
    NotKnown,
}
