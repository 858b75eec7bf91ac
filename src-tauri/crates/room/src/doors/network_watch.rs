//! Networks come and go while a room is live: the console is told that the address people use is gone, and which others
//! this machine has by now.

use super::addresses::addresses;
use super::lobby::Lobby;
use super::proof::prove;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;

/// Looked at this often.
const EVERY: Duration = Duration::from_secs(3);

/// Follows the machine's addresses. Never ends; may be broken off.
pub(super) async fn follow(lobby: &Arc<Lobby>) {
    loop {
        sleep(EVERY).await;
        if lobby.note_addresses(addresses()) {
            prove(lobby).await;
            // Doors that are open have a chosen address, whether it is there or not.
            let _ = lobby.announce();
        }
    }
}
