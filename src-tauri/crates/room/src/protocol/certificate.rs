//! What the console and the backend say about a user's own certificate.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use workshop::Problem;

/// Where a certificate and its key lie. This is all that is kept of them: the key stays where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PemFiles {
    /// Path of the certificate, and of those that vouch for it, in PEM.
    pub chain: String,
    /// Path of its private key, in PEM.
    pub key: String,
    /// The name under which people come in; None takes the first the certificate has.
    pub host_name: Option<String>,
}

/// A certificate that can be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnCertificate {
    /// The name under which people come in.
    pub name: String,
    /// Until when browsers take it.
    pub until: DateTime<Utc>,
    /// Addresses that the name leads to, as this machine sees it.
    pub leads_to: Vec<String>,
    /// The address that people are shown is among them; before the doors open, any address of this machine that
    /// others can reach.
    pub leads_here: bool,
}

/// What is known of a user's own certificate before the doors open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
#[ts(export)]
pub enum CertificateState {
    /// There is none: the doors speak plain http.
    None,
    /// The doors will speak https with it.
    Ready(OwnCertificate),
    /// It cannot be used, and the doors stay closed until it is mended or removed.
    Failed {
        /// Why, and what to do.
        problem: Problem,
    },
}
