//! What this machine is like, before the doors open.

use crate::doors::addresses;
use crate::protocol::FlightCheck;
use crate::{Live, Trouble};
use std::io::Write;
use std::path::Path;
use std::time::Instant;

/// Looks at the network and at the disk that the workshop lies on.
pub(crate) fn look(live: &Live) -> Result<FlightCheck, Trouble> {
    let folder = live.path().parent().unwrap_or(Path::new("."));
    let free = fs4::available_space(folder).ok();
    Ok(FlightCheck {
        addresses: addresses(),
        free_mib: free.map(|bytes| u32::try_from(bytes / (1024 * 1024)).unwrap_or(u32::MAX)),
        write_ms: time_of_a_write(folder).ok(),
    })
}

/// How long it takes until a few bytes beside the workshop are truly on disk, in milliseconds.
fn time_of_a_write(folder: &Path) -> std::io::Result<f64> {
    let mut file = tempfile::tempfile_in(folder)?;
    let start = Instant::now();
    file.write_all(&[1; 4096])?;
    file.sync_all()?;
    Ok(start.elapsed().as_secs_f64() * 1_000.0)
}
