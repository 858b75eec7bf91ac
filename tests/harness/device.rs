//! A device in the room: a phone or a wall, as its socket sees it.

use super::page::is_silence;
use super::room::Doors;
use super::tapped::{Tapped, holds};
use super::wishes::{new_id, new_key};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::time::{Duration, Instant};
use tungstenite::client::IntoClientRequest;
use tungstenite::{Error, Message, WebSocket};

/// Longer than anything may take; what is not there by then does not come.
const LONG: Duration = Duration::from_secs(10);

/// A device of a participant, or a wall.
#[derive(Debug)]
pub struct Device {
    socket: WebSocket<Tapped>,
    waiting: VecDeque<Value>,
    /// What opens its seat.
    pub key: String,
    /// Its seat, once it sits.
    pub seat: String,
    /// All frames that came, in order, as they came.
    pub frames: Vec<String>,
}

/// What a device hears.
#[derive(Debug, PartialEq)]
pub enum Heard {
    /// A message.
    Said(Value),
    /// Nothing, in the time given.
    Nothing,
    /// The socket is closed.
    Closed,
}

impl Device {
    /// Opens a participant's socket, as the page at the doors' address does.
    ///
    /// # Panics
    /// Where it does not open.
    #[must_use]
    pub fn connect(doors: &Doors) -> Self {
        Self::try_connect(doors, "/room/socket", &doors.way()).expect("the socket opens")
    }

    /// Opens a wall's socket.
    ///
    /// # Panics
    /// Where it does not open.
    #[must_use]
    pub fn connect_wall(doors: &Doors) -> Self {
        Self::try_connect(doors, "/wall/socket", &doors.way()).expect("the socket opens")
    }

    /// Opens a socket of the doors by way of another address; None if the way breaks.
    #[must_use]
    pub fn try_connect(doors: &Doors, path: &str, by: &str) -> Option<Self> {
        let stream = doors.reach(by)?;
        stream.stream.set_read_timeout(Some(LONG)).ok()?;
        // The line is secret or not already: the library is to speak the plain protocol on it.
        let mut request = format!("ws://{}{path}", doors.address).into_client_request().ok()?;
        let scheme = if doors.trusted.is_some() { "https" } else { "http" };
        let origin = format!("{scheme}://{}", doors.address).parse().ok()?;
        request.headers_mut().insert("Origin", origin);
        let (socket, _) = tungstenite::client(request, stream).ok()?;
        let (key, seat) = (new_key(), String::new());
        Some(Self { socket, waiting: VecDeque::new(), key, seat, frames: Vec::new() })
    }

    /// Comes in by the QR's secret and sits down.
    ///
    /// # Panics
    /// Where the door stays shut.
    #[must_use]
    pub fn join(doors: &Doors, name: &str) -> Self {
        let mut device = Self::connect(doors);
        device.say_secret(doors);
        let seated = device.take_seat(name, None);
        assert_eq!(seated["kind"], "seated", "{name} sits down: {seated}");
        device
    }

    /// Comes back with the key of a seat, and gives what is said to it.
    ///
    /// # Panics
    /// Where nothing is said.
    #[must_use]
    pub fn come_back(doors: &Doors, key: &str) -> (Self, Value) {
        let mut device = Self::connect(doors);
        key.clone_into(&mut device.key);
        device.send(&json!({ "hello": "seat", "key": key, "language": "en" }));
        let said = device.answer();
        device.note_seat(&said);
        (device, said)
    }

    /// Says the QR's secret, and gives the welcome, or why there is none.
    pub fn say_secret(&mut self, doors: &Doors) -> Value {
        self.send(&json!({ "hello": "secret", "secret": doors.secret, "language": "en" }));
        self.answer()
    }

    /// Says a typed code, and gives the welcome, or why there is none.
    pub fn say_code(&mut self, code: &str) -> Value {
        self.send(&json!({ "hello": "code", "code": code, "language": "en" }));
        self.answer()
    }

    /// Takes a seat under its own key, and gives what is said to it.
    pub fn take_seat(&mut self, name: &str, group: Option<&str>) -> Value {
        self.send(&json!({ "send": "take_seat", "key": self.key, "name": name, "group": group }));
        let said = self.answer();
        self.note_seat(&said);
        said
    }

    /// Sends any message.
    ///
    /// # Panics
    /// Where the socket is closed.
    pub fn send(&mut self, message: &Value) {
        assert!(self.try_send(message), "the socket is open");
    }

    /// Sends any message. False: the socket is closed.
    pub fn try_send(&mut self, message: &Value) -> bool {
        self.send_raw(Message::text(message.to_string()))
    }

    /// Sends anything a socket can send. False: the socket is closed.
    pub fn send_raw(&mut self, message: Message) -> bool {
        self.socket.send(message).is_ok()
    }

    /// Contributes under a new id, and gives the problem: null where it is done and on disk.
    pub fn contribute(&mut self, contribution: &Value) -> Value {
        self.contribute_as(&new_id(), contribution)
    }

    /// Contributes under an id, and gives the problem: null where it is done and on disk.
    ///
    /// # Panics
    /// Where no outcome comes.
    pub fn contribute_as(&mut self, id: &str, contribution: &Value) -> Value {
        self.send(&json!({ "send": "contribute", "id": id, "contribution": contribution }));
        let outcome = self.until(LONG, |message| message["kind"] == "outcome" && message["id"] == id);
        outcome.unwrap_or_else(|| panic!("an outcome comes for {contribution}"))["problem"].clone()
    }

    /// [`Self::contribute_as`] on a way that may break: None if it does before an outcome comes.
    pub fn try_contribute_as(&mut self, id: &str, contribution: &Value) -> Option<Value> {
        let sent = self.try_send(&json!({ "send": "contribute", "id": id, "contribution": contribution }));
        let is_outcome = |message: &Value| message["kind"] == "outcome" && message["id"] == id;
        let outcome = sent.then(|| self.until(LONG, is_outcome))??;
        Some(outcome["problem"].clone())
    }

    /// Asks for a fresh snapshot, and gives it.
    ///
    /// # Panics
    /// Where none comes.
    pub fn resync(&mut self) -> Value {
        self.listen(Duration::from_millis(1));
        self.send(&json!({ "send": "resync" }));
        self.snapshot()
    }

    /// The next snapshot, together with the updates that bring the rest of its rows.
    ///
    /// # Panics
    /// Where none comes.
    pub fn snapshot(&mut self) -> Value {
        let is = |kind: &'static str| move |message: &Value| message["body"]["kind"] == kind;
        let mut snapshot = self.until(LONG, is("snapshot")).expect("a snapshot comes")["body"].take();
        for _ in 0..snapshot["shared"]["more"].as_u64().unwrap_or_default() {
            let mut rest = self.until(LONG, is("update")).expect("the rest of it comes");
            let rest = rest["body"]["shared"]["changes"].as_array_mut().map(std::mem::take);
            let rows = snapshot["shared"]["rows"].as_array_mut().expect("rows");
            rows.extend(rest.expect("more rows"));
        }
        snapshot
    }

    /// How often a text is in the next snapshot and the updates that belong to it, which are not read otherwise: many
    /// devices at once then cost the machine no more than their program does. None if it does not come.
    pub fn skim_snapshot(&mut self, text: &str) -> Option<usize> {
        self.socket.get_ref().stream.set_read_timeout(Some(LONG * 6)).ok()?;
        let (mut found, mut left) = (0, 1_usize);
        while left > 0 {
            let Ok(Message::Text(frame)) = self.socket.read() else { return None };
            let more = frame.split_once(r#""more":"#).and_then(|(_, rest)| rest.split(',').next());
            match more.and_then(|more| more.parse::<usize>().ok()) {
                Some(more) => left = more,
                None if frame.contains(r#""kind":"update""#) => left -= 1,
                None => continue,
            }
            found += frame.matches(text).count();
        }
        Some(found)
    }

    /// The next message that is no frame.
    ///
    /// # Panics
    /// Where none comes.
    pub fn answer(&mut self) -> Value {
        self.until(LONG, |message| message["kind"] != "frame").expect("an answer comes")
    }

    /// Waits for a message; those before it are passed over. None if it does not come, or the socket closes.
    pub fn until(&mut self, within: Duration, is_it: impl Fn(&Value) -> bool) -> Option<Value> {
        let until = Instant::now() + within;
        loop {
            match self.next(until.saturating_duration_since(Instant::now())) {
                Heard::Said(message) if is_it(&message) => return Some(message),
                Heard::Said(_) => {}
                Heard::Nothing | Heard::Closed => return None,
            }
        }
    }

    /// Takes in what arrives within a time. True: the socket stands.
    pub fn listen(&mut self, within: Duration) -> bool {
        let until = Instant::now() + within;
        loop {
            match self.next(until.saturating_duration_since(Instant::now())) {
                Heard::Said(_) => {}
                Heard::Nothing => return true,
                Heard::Closed => return false,
            }
        }
    }

    /// The next message.
    pub fn next(&mut self, within: Duration) -> Heard {
        if let Some(message) = self.waiting.pop_front() {
            return Heard::Said(message);
        }
        let until = Instant::now() + within;
        loop {
            let left = until.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
            if self.socket.get_ref().stream.set_read_timeout(Some(left)).is_err() {
                return Heard::Closed;
            }
            match self.socket.read() {
                Ok(Message::Text(text)) => {
                    let message: Value = serde_json::from_str(&text).expect("devices are sent JSON");
                    if message["kind"] == "frame" {
                        self.frames.push(text.to_string());
                    }
                    return Heard::Said(message);
                }
                Ok(Message::Close(_)) => return Heard::Closed,
                Ok(_) if Instant::now() < until => {}
                Ok(_) => return Heard::Nothing,
                Err(Error::Io(error)) if is_silence(error.kind()) => return Heard::Nothing,
                Err(_) => return Heard::Closed,
            }
        }
    }

    /// Every byte that this device ever received.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.socket.get_ref().bytes
    }

    /// Whether a text was anywhere in what this device ever received.
    #[must_use]
    pub fn was_told(&self, text: &str) -> bool {
        holds(self.bytes(), text)
    }

    fn note_seat(&mut self, said: &Value) {
        if let Some(seat) = said["seat"].as_str() {
            seat.clone_into(&mut self.seat);
        }
    }
}

/// The rows of one table in a device's snapshot, shared ones first. A row that is in both is there twice.
#[must_use]
pub fn seen_rows(snapshot: &Value, table: &str) -> Vec<Value> {
    let part = |rows: &Value| rows.as_array().cloned().unwrap_or_default();
    let all = part(&snapshot["shared"]["rows"]).into_iter().chain(part(&snapshot["own"]));
    all.filter(|change| change["table"] == table).map(|change| change["row"]["row"].clone()).collect()
}
