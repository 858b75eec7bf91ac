//! One device's socket: what it says, what it is told, and that it is still there. Both directions stand alone,
//! so that a frame on its way out never looks at what may have come in.

use crate::Trouble;
use crate::protocol::ToDevice;
use crate::room_news::Rest;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{FutureExt, SinkExt, StreamExt};
use sabotage::{Sabotage, sabotaged};
use serde::de::DeserializeOwned;
use std::fmt::Write;
use std::future::poll_fn;
use std::time::Duration;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at, timeout};
use workshop::{CommandId, Language, Problem};

/// A message of a device.
const MESSAGE_LIMIT: usize = 64 * 1024;
/// Read in pieces of this size: what people send is short, and five hundred sockets wait most of the time.
const READ_BUFFER: usize = 1024;
/// Messages are gathered up to about this size before they must go out.
const WRITE_BUFFER: usize = 4 * 1024;
/// A device that takes nothing for so long is let go.
const SEND_TIMEOUT: Duration = Duration::from_secs(20);
/// Asked so often whether it is still there.
const PING: Duration = Duration::from_secs(20);
/// A device that says nothing for so long, not even that it is there, is gone.
const SILENCE: Duration = Duration::from_secs(65);

/// A device's socket.
pub(crate) struct Connection {
    pub(crate) incoming: Incoming,
    pub(crate) outgoing: Outgoing,
}

/// What comes from a device.
pub(crate) struct Incoming(SplitStream<WebSocket>);

/// What goes to a device. Messages wait for [`Outgoing::flush`], so that those due together travel together.
#[derive(Debug)]
pub(crate) struct Outgoing {
    sink: SplitSink<WebSocket, Message>,
    /// Something waits to be flushed.
    is_waiting: bool,
    /// In which problems are told.
    pub(crate) language: Language,
    frames: u32,
}

/// What a device said.
pub(crate) enum Said<T> {
    /// A message.
    Message(T),
    /// Something that is no message of this kind: its text, if it has one.
    Nonsense(String),
    /// It is gone.
    Gone,
}

/// When devices are asked whether they are still there.
pub(crate) fn ping_times() -> Interval {
    let mut times = interval_at(Instant::now() + PING, PING);
    times.set_missed_tick_behavior(MissedTickBehavior::Delay);
    times
}

/// Sockets of devices are bounded in everything.
pub(crate) fn bounded(upgrade: WebSocketUpgrade) -> WebSocketUpgrade {
    let limit = if sabotaged(Sabotage::NoMessageLimit) { usize::MAX } else { MESSAGE_LIMIT };
    upgrade
        .max_message_size(limit)
        .max_frame_size(limit)
        .read_buffer_size(READ_BUFFER)
        .write_buffer_size(WRITE_BUFFER)
}

impl Connection {
    pub(crate) fn new(socket: WebSocket) -> Self {
        let (sink, stream) = socket.split();
        let outgoing = Outgoing { sink, is_waiting: false, language: Language::default(), frames: 0 };
        Self { incoming: Incoming(stream), outgoing }
    }
}

impl Incoming {
    /// The next thing the device says. May be broken off.
    pub(crate) async fn listen<T: DeserializeOwned>(&mut self) -> Said<T> {
        loop {
            match timeout(SILENCE, self.0.next()).await {
                Ok(Some(Ok(Message::Text(text)))) => {
                    return serde_json::from_str(&text)
                        .map_or_else(|_| Said::Nonsense(text.to_string()), Said::Message);
                }
                Ok(Some(Ok(Message::Binary(_)))) => return Said::Nonsense(String::new()),
                Ok(Some(Ok(Message::Ping(_) | Message::Pong(_)))) => {}
                Ok(Some(Ok(Message::Close(_)) | Err(_)) | None) | Err(_) => return Said::Gone,
            }
        }
    }
}

impl Outgoing {
    /// Tells something. False: the device is gone.
    pub(crate) async fn tell(&mut self, what: &ToDevice) -> bool {
        let Ok(text) = serde_json::to_string(what) else { return false };
        self.put(Message::Text(text.into())).await
    }

    /// Tells what came of a contribution. False: the device is gone.
    pub(crate) async fn outcome(&mut self, id: CommandId, outcome: Result<(), Trouble>) -> bool {
        let problem = outcome.err().map(|trouble| Problem::new(&trouble, self.language));
        self.tell(&ToDevice::Outcome { id, problem }).await
    }

    /// Sends the next frame. False: the device is gone.
    pub(crate) async fn frame(&mut self, rest: &Rest) -> bool {
        self.frames += 1;
        self.put(Message::Text(framed(self.frames, rest).into())).await
    }

    /// Asks whether the device is still there. False: it is gone.
    pub(crate) async fn ping(&mut self) -> bool {
        self.put(Message::Ping(axum::body::Bytes::new())).await
    }

    /// Says why the door stays shut, and shuts it.
    pub(crate) async fn refuse(&mut self, trouble: &Trouble) {
        let problem = Problem::new(trouble, self.language);
        if self.tell(&ToDevice::Refused { problem }).await {
            let close = CloseFrame { code: 4401, reason: "refused".into() };
            let _ = self.put(Message::Close(Some(close))).await && self.flush().await;
        }
    }

    /// Whether something waits for [`Self::flush`].
    pub(crate) fn is_waiting(&self) -> bool {
        self.is_waiting
    }

    /// Sends what waits. False: the device is gone. May be broken off: the rest still waits then.
    pub(crate) async fn flush(&mut self) -> bool {
        let is_there = matches!(timeout(SEND_TIMEOUT, self.sink.flush()).await, Ok(Ok(())));
        self.is_waiting = false;
        is_there
    }

    /// Sends what waits, as far as the device takes it without waiting.
    pub(crate) fn flush_now(&mut self) {
        if !self.is_waiting {
            return;
        }
        // Where the device is slow or gone, the rest waits for [`Self::flush`], which says which of both.
        self.is_waiting = !matches!(self.sink.flush().now_or_never(), Some(Ok(())));
    }

    /// Whether something can be told without waiting.
    pub(crate) fn takes_more_now(&mut self) -> bool {
        let ready = poll_fn(|context| self.sink.poll_ready_unpin(context)).now_or_never();
        matches!(ready, Some(Ok(())))
    }

    /// [`Self::frame`] for a device that takes more now.
    pub(crate) fn frame_now(&mut self, rest: &Rest) {
        self.frames += 1;
        self.put_now(Message::Text(framed(self.frames, rest).into()));
    }

    /// [`Self::ping`] for a device that takes more now.
    pub(crate) fn ping_now(&mut self) {
        self.put_now(Message::Ping(axum::body::Bytes::new()));
    }

    fn put_now(&mut self, message: Message) {
        self.is_waiting = true;
        // A device that is gone shows when it is flushed.
        let _ = self.sink.start_send_unpin(message);
    }

    /// Never takes more than [`WRITE_BUFFER`] and one message: a device that is slow has to catch up first.
    async fn put(&mut self, message: Message) -> bool {
        self.is_waiting = true;
        matches!(timeout(SEND_TIMEOUT, self.sink.feed(message)).await, Ok(Ok(())))
    }
}

/// A frame with its number, as it stands on the wire.
pub(crate) fn framed(number: u32, rest: &Rest) -> String {
    const HEAD: &str = r#"{"kind":"frame","number":"#;
    let pieces = rest.pieces();
    let digits = number.checked_ilog10().map_or(1, |more| more as usize + 1);
    // Of exactly this size: what has room left is moved once more on its way to the socket.
    let size = HEAD.len() + digits + pieces.iter().map(|piece| piece.len()).sum::<usize>();
    let mut text = String::with_capacity(size);
    text.push_str(HEAD);
    // Writing into a text never fails.
    let _ = write!(text, "{number}");
    pieces.into_iter().for_each(|piece| text.push_str(piece));
    text
}
