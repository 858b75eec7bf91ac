//! An authority of the test's own, and certificates that it vouches for.

use super::program::{raw_bytes, text};
use super::room::Doors;
use super::tapped::Tapped;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Vouches for certificates; only devices of the test trust it.
#[derive(Debug)]
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    root: CertificateDer<'static>,
}

/// A certificate and its key, as files.
#[derive(Clone, Debug)]
pub struct Pem {
    /// The certificate.
    pub chain: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

impl Authority {
    /// A new one.
    ///
    /// # Panics
    /// Where it cannot be made.
    #[must_use]
    pub fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).expect("an authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        let root = params.self_signed(&key).expect("it signs itself").der().clone();
        Self { issuer: Issuer::new(params, key), root }
    }

    /// A certificate for some names that holds from one year to another, in a folder.
    ///
    /// # Panics
    /// Where it cannot be made or written.
    #[must_use]
    pub fn certify(&self, folder: &Path, names: &[&str], years: std::ops::Range<i32>) -> Pem {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names).expect("names");
        params.not_before = date_time_ymd(years.start, 1, 1);
        params.not_after = date_time_ymd(years.end, 1, 1);
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.issuer).expect("it is signed");
        let folder = tempfile::tempdir_in(folder).expect("a folder").keep();
        let files = Pem { chain: folder.join("chain.pem"), key: folder.join("key.pem") };
        std::fs::write(&files.chain, certificate.pem()).expect("written");
        std::fs::write(&files.key, key.serialize_pem()).expect("written");
        files
    }

    /// How a device speaks that trusts this authority and nobody else.
    ///
    /// # Panics
    /// Where the library has no such way.
    #[must_use]
    pub fn trusted(&self) -> Arc<ClientConfig> {
        let mut roots = RootCertStore::empty();
        roots.add(self.root.clone()).expect("a root");
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions");
        Arc::new(config.with_root_certificates(roots).with_no_client_auth())
    }
}

impl Default for Authority {
    fn default() -> Self {
        Self::new()
    }
}

impl Pem {
    /// As `pharos serve` takes it.
    #[must_use]
    pub fn arguments(&self) -> [&str; 4] {
        ["--certificate", text(&self.chain), "--key", text(&self.key)]
    }
}

impl Doors {
    /// A connection to the doors by way of an address; a secret line if they have a certificate. None if the way
    /// breaks, or if the device does not trust the certificate.
    #[must_use]
    pub fn reach(&self, by: &str) -> Option<Tapped> {
        let stream = TcpStream::connect(by).ok()?;
        let Some(trusted) = &self.trusted else { return Some(Tapped::new(stream)) };
        let name = self.address.split(':').next()?.to_owned();
        let line = ClientConnection::new(Arc::clone(trusted), ServerName::try_from(name).ok()?).ok()?;
        Tapped::secure(stream, line).ok()
    }

    /// Where the doors are reached on this machine: a name need not lead here.
    #[must_use]
    pub fn way(&self) -> String {
        match (&self.trusted, self.address.split_once(':')) {
            (Some(_), Some((_, port))) => format!("127.0.0.1:{port}"),
            _ => self.address.clone(),
        }
    }

    /// A raw request, and every byte of the answer.
    ///
    /// # Panics
    /// Where no connection can be made.
    #[must_use]
    pub fn raw(&self, request: &str) -> String {
        let line = self.reach(&self.way()).expect("it listens");
        line.stream.set_read_timeout(Some(Duration::from_secs(15))).expect("a time limit");
        raw_bytes(line, request)
    }
}
