//! The facilitator's page as the socket sees it.

use super::tapped::Tapped;
use serde_json::{Value, json};
use std::io::ErrorKind;
use std::time::{Duration, Instant};
use tungstenite::{Error, Message, WebSocket};

/// A facilitator's page.
#[derive(Debug)]
pub struct Page {
    socket: WebSocket<Tapped>,
    asked: u64,
    /// Frames that arrived while a reply was awaited.
    pub frames: Vec<Value>,
}

impl Page {
    pub(crate) fn new(socket: WebSocket<Tapped>) -> Self {
        Self { socket, asked: 0, frames: Vec::new() }
    }

    /// Sends any message.
    ///
    /// # Panics
    /// Where the socket is closed.
    pub fn send(&mut self, message: &Value) {
        self.socket.send(Message::text(message.to_string())).expect("the socket is open");
    }

    /// Sends a request and gives its number, without waiting.
    pub fn ask_ahead(&mut self, name: &str, with: &Value) -> u64 {
        self.asked += 1;
        self.send(&json!({ "number": self.asked, "language": "en", "ask": name, "with": with }));
        self.asked
    }

    /// Sends a request and waits for its reply: `{"ok": ...}` or `{"problem": ...}`.
    ///
    /// # Panics
    /// Where the socket closes first.
    pub fn ask(&mut self, name: &str, with: &Value) -> Value {
        let number = self.ask_ahead(name, with);
        loop {
            let message = self.next_message().expect("a reply comes");
            if message["kind"] == "reply" && message["number"] == number {
                return message["reply"].clone();
            }
            self.frames.push(message);
        }
    }

    /// [`Self::ask`] on a way that may break: None if it does before the reply.
    pub fn try_ask(&mut self, name: &str, with: &Value) -> Option<Value> {
        self.asked += 1;
        let asked = json!({ "number": self.asked, "language": "en", "ask": name, "with": with });
        self.socket.send(Message::text(asked.to_string())).ok()?;
        loop {
            let message = self.next_message()?;
            if message["kind"] == "reply" && message["number"] == self.asked {
                return Some(message["reply"].clone());
            }
        }
    }

    /// The next message; None when the socket is closed.
    pub fn next_message(&mut self) -> Option<Value> {
        loop {
            match self.socket.read().ok()? {
                Message::Text(text) => return serde_json::from_str(&text).ok(),
                Message::Close(_) => return None,
                _ => {}
            }
        }
    }

    /// Takes in what arrives within a time, into the frames.
    ///
    /// # Panics
    /// Where the socket is closed.
    pub fn listen(&mut self, within: Duration) {
        let until = Instant::now() + within;
        while let Some(left) = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) {
            self.limit(Some(left));
            match self.socket.read() {
                Ok(Message::Text(text)) => self.frames.extend(serde_json::from_str(&text).ok()),
                Ok(_) => {}
                Err(Error::Io(error)) if is_silence(error.kind()) => break,
                Err(error) => panic!("the socket is open: {error}"),
            }
        }
        self.limit(None);
    }

    /// The whole workshop as this page may see it, with its rows, figures and history.
    ///
    /// # Panics
    /// Where no snapshot comes.
    pub fn snapshot(&mut self) -> Value {
        loop {
            let message = self.next_message().expect("a snapshot comes");
            if message["kind"] == "frame" && message["body"]["kind"] == "snapshot" {
                return message["body"].clone();
            }
        }
    }

    /// Every byte that this page ever received.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.socket.get_ref().bytes
    }

    fn limit(&self, within: Option<Duration>) {
        self.socket.get_ref().stream.set_read_timeout(within).expect("a time limit");
    }
}

/// The rows of one table in a snapshot.
#[must_use]
pub fn rows(snapshot: &Value, table: &str) -> Vec<Value> {
    let changes = snapshot["update"]["changes"].as_array().cloned().unwrap_or_default();
    changes
        .into_iter()
        .filter(|change| change["table"] == table)
        .map(|change| change["row"]["row"].clone())
        .collect()
}

/// Nothing came in time: systems disagree what to call it.
pub(crate) fn is_silence(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::WouldBlock | ErrorKind::TimedOut)
}
