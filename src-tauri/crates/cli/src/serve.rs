//! `pharos serve`.

use crate::said::{self, Said};
use room::protocol::PemFiles;
use room::{Desk, Folders, Invitation, doors};
use std::path::Path;
use workshop::{Facts, Language};

/// Where and for whom to serve.
pub(crate) struct Wish<'a> {
    /// The port of the facilitator's door.
    pub(crate) port: Option<u16>,
    /// Whether the room's doors are opened too.
    pub(crate) lan: Option<Lan<'a>>,
}

/// Where the room's doors are opened.
pub(crate) struct Lan<'a> {
    /// Their port.
    pub(crate) port: u16,
    /// The address that people are shown.
    pub(crate) address: Option<&'a str>,
    /// What they speak https with, whatever the settings say.
    pub(crate) certificate: Option<&'a PemFiles>,
}

/// The facilitator's port; the room's doors take it first.
const PORT: u16 = 7420;

/// Serves the facilitator's page on this machine, and the room's on the local network if wished, until the
/// program is stopped.
pub(crate) fn serve(path: Option<&Path>, wish: &Wish, language: Language) -> Result<(), Said> {
    let desk = Desk::new(Folders::of_this_person());
    if let Some(files) = wish.lan.as_ref().and_then(|lan| lan.certificate) {
        desk.give_certificate(files.clone())?;
    }
    if let Some(path) = path {
        desk.open(path)?;
    }
    if let Some(lan) = &wish.lan {
        match desk.open_doors(lan.address, Some(lan.port), language) {
            Ok(invitation) => tell_how_to_get_in(language, lan.port, &invitation),
            // The facilitator can go on, and open the doors from her page once there is a network.
            Err(trouble) => Said::from(trouble).print(language),
        }
    }
    let no_port =
        |error: std::io::Error| Said::Sentence("cli-no-port", Facts::new().with("what", error.to_string()));
    let runtime = tokio::runtime::Runtime::new().map_err(no_port)?;
    let port = wish.port.unwrap_or(if wish.lan.is_some() { PORT + 1 } else { PORT });
    let opened = runtime.block_on(async {
        let door = doors::open(desk.clone(), port).await?;
        said::tell(language, "cli-link", &Facts::new().with("link", door.link.as_str()));
        if port != 0 && door.port() != port {
            said::tell(language, "cli-other-port", &Facts::new().with("port", port.to_string()));
        }
        tokio::select! {
            () = door.serve() => {}
            () = stopped() => {}
        }
        Ok(())
    });
    // Pages that still hold a socket do not keep the program from closing the file.
    runtime.shutdown_background();
    let closed = desk.close().map_err(Said::from);
    opened.map_err(no_port)?;
    closed
}

fn tell_how_to_get_in(language: Language, port: u16, invitation: &Invitation) {
    if invitation.other_port {
        said::tell(language, "cli-other-port", &Facts::new().with("port", port.to_string()));
    }
    let facts = Facts::new()
        .with("link", invitation.join_link.as_str())
        .with("address", invitation.address.as_str())
        .with("code", invitation.code.as_str());
    said::tell(language, "cli-join", &facts);
    said::tell(language, "cli-wall", &Facts::new().with("link", invitation.wall_link.as_str()));
    if let Some(certificate) = invitation.certificate.as_ref().filter(|certificate| !certificate.leads_here) {
        let addresses = match certificate.leads_to.join(", ") {
            none if none.is_empty() => "none".to_owned(),
            addresses => addresses,
        };
        let facts = Facts::new().with("name", certificate.name.as_str()).with("addresses", addresses);
        said::tell(language, "cli-name-elsewhere", &facts);
    }
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
