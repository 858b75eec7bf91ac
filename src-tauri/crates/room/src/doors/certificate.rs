//! A user's own certificate: read from PEM files, checked whole before any door speaks with it. The private key
//! goes from its file into the TLS library and nowhere else.

use crate::protocol::{AdapterKind, NetworkAddress, OwnCertificate, PemFiles};
use chrono::{DateTime, Utc};
use std::fs::File;
use std::io::Read;
use std::net::ToSocketAddrs;
use std::sync::{Arc, mpsc};
use std::time::Duration;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, DnsName, PrivateKeyDer};
use tokio_rustls::rustls::{self, ServerConfig};
use workshop::{ErrorCode, Facts};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};

/// More than any chain or key has.
const FILE_LIMIT: u64 = 1024 * 1024;
/// A name that nobody has answered for by then leads nowhere.
const LOOK_UP_TIMEOUT: Duration = Duration::from_secs(2);

/// Why a certificate is not used.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// The file is not there, or may not be read, or is no file.
    #[error("{file} cannot be read: {cause}")]
    Unreadable {
        /// Its path.
        file: String,
        /// What the system says.
        cause: std::io::Error,
    },
    /// The file holds nothing of the kind.
    #[error("{file} does not hold it: {missing:?}")]
    NotPem {
        /// Its path.
        file: String,
        /// What was looked for.
        missing: Missing,
    },
    /// The key belongs to another certificate.
    #[error("the key does not fit the certificate")]
    OtherKey,
    /// It is over.
    #[error("the certificate ended {0}")]
    Expired(DateTime<Utc>),
    /// It does not hold yet.
    #[error("the certificate begins {0}")]
    NotYet(DateTime<Utc>),
    /// It names no host that people could type.
    #[error("the certificate has no name of a host")]
    NoName,
    /// It does not hold for the name that was asked for.
    #[error("the certificate does not hold for {name}")]
    OtherName {
        /// The name that was asked for.
        name: String,
        /// The names it has.
        names: String,
    },
}

/// What a file was to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A certificate.
    Certificate,
    /// A private key.
    Key,
    /// A private key without a password.
    UnlockedKey,
}

impl CertificateError {
    pub(crate) fn code(&self) -> ErrorCode {
        match self {
            Self::Unreadable { .. } => ErrorCode::CertificateUnreadable,
            Self::NotPem { .. } => ErrorCode::CertificateNotPem,
            Self::OtherKey => ErrorCode::CertificateOtherKey,
            Self::Expired(_) => ErrorCode::CertificateExpired,
            Self::NotYet(_) => ErrorCode::CertificateNotYet,
            Self::NoName => ErrorCode::CertificateNoName,
            Self::OtherName { .. } => ErrorCode::CertificateOtherName,
        }
    }

    pub(crate) fn facts(&self) -> Facts {
        let day = |date: &DateTime<Utc>| Facts::new().with("day", date.format("%Y-%m-%d").to_string());
        match self {
            Self::Unreadable { file, .. } => Facts::new().with("file", file.as_str()),
            Self::NotPem { file, missing } => {
                let missing = match missing {
                    Missing::Certificate => "certificate",
                    Missing::Key => "key",
                    Missing::UnlockedKey => "unlocked-key",
                };
                Facts::new().with("file", file.as_str()).with("missing", missing)
            }
            Self::Expired(date) | Self::NotYet(date) => day(date),
            Self::OtherName { name, names } => {
                let names = if names.is_empty() { "none" } else { names };
                Facts::new().with("name", name.as_str()).with("names", names)
            }
            Self::OtherKey | Self::NoName => Facts::new(),
        }
    }
}

/// A certificate that was checked, ready to speak with.
#[derive(Clone, Debug)]
pub(crate) struct Certificate {
    /// The name under which people come in, in small letters.
    pub(crate) name: String,
    /// What the doors show to whoever connects.
    pub(crate) leaf: CertificateDer<'static>,
    /// How the doors speak. The key is in here.
    pub(crate) speaks: Arc<ServerConfig>,
    /// Addresses that the name leads to, once it was looked up.
    pub(crate) leads_to: Vec<String>,
    until: DateTime<Utc>,
}

impl Certificate {
    /// Reads and checks a certificate with its key.
    ///
    /// # Errors
    /// Any of [`CertificateError`]. Nothing is used of files that are refused.
    pub(crate) fn read(files: &PemFiles, now: DateTime<Utc>) -> Result<Self, CertificateError> {
        let not_pem = |missing| CertificateError::NotPem { file: files.chain.clone(), missing };
        let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes_of(&files.chain)?)
            .map(|one| one.map(CertificateDer::into_owned))
            .collect();
        let chain = chain.map_err(|_| not_pem(Missing::Certificate))?;
        let leaf = chain.first().cloned().ok_or_else(|| not_pem(Missing::Certificate))?;
        let key = key_in(&files.key)?;
        let (_, parsed) = X509Certificate::from_der(&leaf).map_err(|_| not_pem(Missing::Certificate))?;
        let until = check_time(&parsed, now)?;
        let name = name_of(&parsed, files.host_name.as_deref())?;
        let speaks = speaking(chain, key, files)?;
        Ok(Self { leads_to: Vec::new(), name, leaf, speaks, until })
    }

    /// And where its name leads. Takes some seconds where nobody answers.
    pub(crate) fn looked_up(mut self) -> Self {
        self.leads_to = look_up(&self.name);
        self
    }

    /// What the console says about it while an address is chosen.
    pub(crate) fn view(&self, chosen: &str) -> OwnCertificate {
        self.told(self.leads_to.iter().any(|address| address == chosen))
    }

    /// What the console says about it before the doors open.
    pub(crate) fn preview(&self, own: &[NetworkAddress]) -> OwnCertificate {
        let reaches =
            |own: &NetworkAddress| own.kind != AdapterKind::Loopback && self.leads_to.contains(&own.address);
        self.told(own.iter().any(reaches))
    }

    fn told(&self, leads_here: bool) -> OwnCertificate {
        let (name, leads_to) = (self.name.clone(), self.leads_to.clone());
        OwnCertificate { name, until: self.until, leads_to, leads_here }
    }
}

fn bytes_of(path: &str) -> Result<Vec<u8>, CertificateError> {
    let read = || {
        // A pipe would be waited for without end.
        if !std::fs::metadata(path)?.is_file() {
            return Err(std::io::ErrorKind::InvalidInput.into());
        }
        let mut bytes = Vec::new();
        File::open(path)?.take(FILE_LIMIT).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    read().map_err(|cause| CertificateError::Unreadable { file: path.to_owned(), cause })
}

fn key_in(path: &str) -> Result<PrivateKeyDer<'static>, CertificateError> {
    const LOCKED: [&[u8]; 2] = [b"BEGIN ENCRYPTED PRIVATE KEY", b"Proc-Type: 4,ENCRYPTED"];
    let bytes = bytes_of(path)?;
    let is_locked = LOCKED.iter().any(|mark| bytes.windows(mark.len()).any(|part| part == *mark));
    let missing = if is_locked { Missing::UnlockedKey } else { Missing::Key };
    let not_pem = || CertificateError::NotPem { file: path.to_owned(), missing };
    if is_locked {
        return Err(not_pem());
    }
    PrivateKeyDer::from_pem_slice(&bytes).map_err(|_| not_pem())
}

/// Until when it holds.
fn check_time(parsed: &X509Certificate, now: DateTime<Utc>) -> Result<DateTime<Utc>, CertificateError> {
    // A date beyond what can be counted is as good as never.
    let date = |seconds, beyond| DateTime::from_timestamp(seconds, 0).unwrap_or(beyond);
    let from = date(parsed.validity().not_before.timestamp(), DateTime::<Utc>::MIN_UTC);
    let until = date(parsed.validity().not_after.timestamp(), DateTime::<Utc>::MAX_UTC);
    if now < from {
        Err(CertificateError::NotYet(from))
    } else if now > until {
        Err(CertificateError::Expired(until))
    } else {
        Ok(until)
    }
}

/// The name that was asked for, or the first that can be typed. Browsers look at no other names than these.
fn name_of(parsed: &X509Certificate, wanted: Option<&str>) -> Result<String, CertificateError> {
    let extension = parsed.subject_alternative_name().ok().flatten();
    let general = extension.map(|extension| extension.value.general_names.as_slice()).unwrap_or_default();
    let names = general.iter().filter_map(|name| match name {
        GeneralName::DNSName(name) => Some(plain(name)),
        _ => None,
    });
    let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
    let Some(wanted) = wanted.map(plain).filter(|wanted| !wanted.is_empty()) else {
        let typed = names.into_iter().find(|name| is_host(name));
        return typed.ok_or(CertificateError::NoName);
    };
    if is_host(&wanted) && names.iter().any(|name| covers(name, &wanted)) {
        Ok(wanted)
    } else {
        Err(CertificateError::OtherName { name: wanted, names: names.join(", ") })
    }
}

fn plain(name: &str) -> String {
    name.trim().trim_end_matches('.').to_ascii_lowercase()
}

fn is_host(name: &str) -> bool {
    DnsName::try_from(name).is_ok()
}

/// `*.example.org` stands for one label, as browsers read it.
fn covers(name: &str, wanted: &str) -> bool {
    name == wanted
        || name
            .strip_prefix("*.")
            .is_some_and(|rest| wanted.split_once('.').is_some_and(|(_, of)| of == rest))
}

fn speaking(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    files: &PemFiles,
) -> Result<Arc<ServerConfig>, CertificateError> {
    let not_pem = |file: &str, missing| CertificateError::NotPem { file: file.to_owned(), missing };
    let speaking = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key));
    let mut speaking = speaking.map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => CertificateError::OtherKey,
        rustls::Error::InvalidCertificate(_) => not_pem(&files.chain, Missing::Certificate),
        // A key of a kind that is not known.
        _ => not_pem(&files.key, Missing::Key),
    })?;
    speaking.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(speaking))
}

/// Where a name leads, as this machine sees it. Asked on a thread of its own: the system may take half a minute
/// to say that nobody answers.
fn look_up(name: &str) -> Vec<String> {
    let (told, answer) = mpsc::channel();
    let name = name.to_owned();
    let asked = std::thread::Builder::new().name("pharos-name".to_owned()).spawn(move || {
        let found = (name.as_str(), 0).to_socket_addrs();
        let mut found: Vec<String> =
            found.map(|all| all.map(|address| address.ip().to_string()).collect()).unwrap_or_default();
        found.sort();
        found.dedup();
        // Nobody waits any more: then nobody needs to be told.
        let _ = told.send(found);
    });
    asked.ok().and_then(|_| answer.recv_timeout(LOOK_UP_TIMEOUT).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wildcard_stands_for_one_label() {
        assert!(covers("*.example.org", "room.example.org"));
        assert!(covers("room.example.org", "room.example.org"));
        assert!(!covers("*.example.org", "a.room.example.org"), "not for two");
        assert!(!covers("*.example.org", "example.org"), "nor for none");
        assert!(!is_host("*.example.org"), "and nobody can type it");
    }
}
