//! What this machine is like, before the doors open.

mod firewall;
mod power;

use crate::Live;
use crate::doors::{ChosenCertificate, addresses};
use crate::protocol::{CertificateState, FlightCheck, NetworkAddress};
use std::io::Write;
use std::path::Path;
use std::time::Instant;
use workshop::{Language, Problem};

/// Looks at the network, the disk that the workshop lies on, the power, the firewall and the user's own
/// certificate. May take some seconds: systems answer when they like.
pub(crate) fn look(live: &Live, certificate: &ChosenCertificate, language: Language) -> FlightCheck {
    let folder = live.path().parent().unwrap_or(Path::new("."));
    let free = fs4::available_space(folder).ok();
    let addresses = addresses();
    FlightCheck {
        firewall: firewall::look(),
        power: power::look(),
        certificate: certificate_state(certificate, &addresses, language),
        addresses,
        free_mib: free.map(|bytes| u32::try_from(bytes / (1024 * 1024)).unwrap_or(u32::MAX)),
        write_ms: time_of_a_write(folder).ok(),
    }
}

fn certificate_state(
    chosen: &ChosenCertificate,
    addresses: &[NetworkAddress],
    language: Language,
) -> CertificateState {
    match chosen.read() {
        Ok(None) => CertificateState::None,
        Ok(Some(certificate)) => CertificateState::Ready(certificate.preview(addresses)),
        Err(trouble) => CertificateState::Failed { problem: Problem::new(&trouble, language) },
    }
}

/// How long it takes until a few bytes beside the workshop are truly on disk, in milliseconds.
fn time_of_a_write(folder: &Path) -> std::io::Result<f64> {
    let mut file = tempfile::tempfile_in(folder)?;
    let start = Instant::now();
    file.write_all(&[1; 4096])?;
    file.sync_all()?;
    Ok(start.elapsed().as_secs_f64() * 1_000.0)
}
