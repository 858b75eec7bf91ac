//! `pharos serve`.

use crate::said::{self, Said};
use room::{Desk, Folders, door};
use std::path::Path;
use workshop::{Facts, Language};

/// Serves the facilitator's page on this machine until the program is stopped.
pub(crate) fn serve(path: Option<&Path>, port: u16, language: Language) -> Result<(), Said> {
    let desk = Desk::new(Folders::of_this_person());
    if let Some(path) = path {
        desk.open(path)?;
    }
    let no_port =
        |error: std::io::Error| Said::Sentence("cli-no-port", Facts::new().with("what", error.to_string()));
    let runtime = tokio::runtime::Runtime::new().map_err(no_port)?;
    let served = runtime.block_on(async {
        let door = door::open(desk.clone(), port).await?;
        said::tell(language, "cli-link", &Facts::new().with("link", door.link.as_str()));
        if port != 0 && door.port() != port {
            said::tell(language, "cli-other-port", &Facts::new().with("port", port.to_string()));
        }
        tokio::select! {
            served = door.serve() => served,
            () = stopped() => Ok(()),
        }
    });
    // Pages that still hold a socket do not keep the program from closing the file.
    runtime.shutdown_background();
    let closed = desk.close().map_err(Said::from);
    served.map_err(no_port)?;
    closed
}

/// Waits for Ctrl+C, or for the system to ask the program to stop.
async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    // Without signals the program is stopped by ending it; the file is safe then too.
    let _ = interrupted.await;
}
