//! An anonymous board and what is known of each entry: by it an entry could be linked to the device that wrote it.

use super::device::Device;
use super::room::Room;
use super::tapped::holds;
use super::wishes::{new_id, new_key, secret_idea};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// One idea as its author's device remembers it.
#[derive(Debug)]
pub struct Written {
    /// Which of the three wrote it.
    pub person: usize,
    /// The id it was sent under.
    pub command: String,
    /// What its author's device keeps.
    pub secret: String,
    /// As it was sent.
    pub wish: Value,
}

impl Written {
    /// The id of the idea.
    #[must_use]
    pub fn id(&self) -> &str {
        self.wish["idea"].as_str().unwrap_or_default()
    }
}

/// An anonymous, silent board, on which three people wrote twelve ideas in turn.
///
/// # Panics
/// Where somebody cannot write.
#[must_use]
pub fn anonymous_box() -> (Room, Vec<Device>, Vec<Written>, String) {
    let mut room = Room::new();
    room.steer(&json!({ "do": "set_names", "names": "anonymous" }));
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut people: Vec<Device> = ["Ada", "Ben", "Cem"].iter().map(|name| room.join(name)).collect();
    let ideas = (0..12).map(|n| {
        let (command, secret) = (new_id(), new_key());
        let wish = secret_idea(&lane, &format!("Box idea {n}"), &secret);
        assert_eq!(people[n % 3].contribute_as(&command, &wish), Value::Null);
        Written { person: n % 3, command, secret, wish }
    });
    let ideas = ideas.collect();
    (room, people, ideas, lane)
}

/// The traces by which an idea could be linked to the device that wrote it, that are in some bytes.
///
/// # Panics
/// Where an id is none.
#[must_use]
pub fn traces(bytes: &[u8], idea: &Written) -> Vec<&'static str> {
    let command = uuid::Uuid::parse_str(&idea.command).expect("an id");
    let hash: [u8; 32] = Sha256::digest(idea.secret.as_bytes()).into();
    let in_hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let looked_for: [(&str, Vec<u8>); 7] = [
        ("the command's id", idea.command.clone().into_bytes()),
        ("the command's id without dashes", command.simple().to_string().into_bytes()),
        ("the command's bytes", command.as_bytes().to_vec()),
        ("the secret", idea.secret.clone().into_bytes()),
        ("the secret's bytes", uuid::Uuid::parse_str(&idea.secret).expect("an id").as_bytes().to_vec()),
        ("the secret's hash", hash.to_vec()),
        ("the secret's hash in digits", in_hex.into_bytes()),
    ];
    looked_for.into_iter().filter(|(_, trace)| holds(bytes, trace)).map(|(name, _)| name).collect()
}
