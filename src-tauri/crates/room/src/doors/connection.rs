//! One device's socket: what it says, what it is told, and that it is still there.

use crate::Trouble;
use crate::protocol::ToDevice;
use crate::room_news::Rest;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use serde::de::DeserializeOwned;
use std::fmt::Write;
use std::time::Duration;
use tokio::time::{Instant, timeout};
use workshop::{Language, Problem};

/// A message of a device.
const MESSAGE_LIMIT: usize = 64 * 1024;
/// Read in pieces of this size: what people send is short, and five hundred sockets wait most of the time.
const READ_BUFFER: usize = 1024;
/// A device that takes nothing for so long is let go.
const SEND_TIMEOUT: Duration = Duration::from_secs(20);
/// Asked so often whether it is still there.
const PING: Duration = Duration::from_secs(20);
/// A device that says nothing for so long, not even that it is there, is gone.
const SILENCE: Duration = Duration::from_secs(65);

/// A device's socket.
pub(crate) struct Connection {
    socket: WebSocket,
    pub(crate) language: Language,
    frames: u32,
    heard: Instant,
    ping: tokio::time::Interval,
}

/// What a device said.
pub(crate) enum Said<T> {
    /// A message.
    Message(T),
    /// Something that is no message of this kind.
    Nonsense,
    /// It is gone.
    Gone,
}

/// Sockets of devices are bounded in everything.
pub(crate) fn bounded(upgrade: WebSocketUpgrade) -> WebSocketUpgrade {
    upgrade
        .max_message_size(MESSAGE_LIMIT)
        .max_frame_size(MESSAGE_LIMIT)
        .read_buffer_size(READ_BUFFER)
        .write_buffer_size(0)
}

impl Connection {
    pub(crate) fn new(socket: WebSocket) -> Self {
        let mut ping = tokio::time::interval_at(Instant::now() + PING, PING);
        ping.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        Self { socket, language: Language::default(), frames: 0, heard: Instant::now(), ping }
    }

    /// The next thing the device says. May be broken off.
    pub(crate) async fn listen<T: DeserializeOwned>(&mut self) -> Said<T> {
        loop {
            tokio::select! {
                received = self.socket.recv() => {
                    self.heard = Instant::now();
                    match received {
                        Some(Ok(Message::Text(text))) => {
                            return serde_json::from_str(&text).map_or(Said::Nonsense, Said::Message);
                        }
                        Some(Ok(Message::Binary(_))) => return Said::Nonsense,
                        Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                        Some(Ok(Message::Close(_)) | Err(_)) | None => return Said::Gone,
                    }
                }
                _ = self.ping.tick() => {
                    let silent = self.heard.elapsed() > SILENCE;
                    if silent || !self.put(Message::Ping(axum::body::Bytes::new())).await {
                        return Said::Gone;
                    }
                }
            }
        }
    }

    /// Tells something. False: the device is gone.
    pub(crate) async fn tell(&mut self, what: &ToDevice) -> bool {
        let Ok(text) = serde_json::to_string(what) else { return false };
        self.put(Message::Text(text.into())).await
    }

    /// Sends the next frame. False: the device is gone.
    pub(crate) async fn frame(&mut self, rest: &Rest) -> bool {
        self.frames += 1;
        self.put(Message::Text(framed(self.frames, rest).into())).await
    }

    /// Says why the door stays shut, and shuts it.
    pub(crate) async fn refuse(mut self, trouble: &Trouble) {
        let problem = Problem::new(trouble, self.language);
        if self.tell(&ToDevice::Refused { problem }).await {
            let close = CloseFrame { code: 4401, reason: "refused".into() };
            let _ = self.put(Message::Close(Some(close))).await;
        }
    }

    async fn put(&mut self, message: Message) -> bool {
        matches!(timeout(SEND_TIMEOUT, self.socket.send(message)).await, Ok(Ok(())))
    }
}

/// A frame with its number, as it stands on the wire.
pub(crate) fn framed(number: u32, rest: &Rest) -> String {
    let rest = rest.as_str();
    let mut text = String::with_capacity(rest.len() + 40);
    text.push_str(r#"{"kind":"frame","number":"#);
    // Writing into a text never fails.
    let _ = write!(text, "{number}");
    text.push_str(rest);
    text
}
