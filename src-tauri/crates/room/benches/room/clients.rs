//! Clients: all on one thread, each a socket, notes sent at their times whatever the server does.

use crate::process::{Server, processors};
use crate::turns::{Turn, percentile};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use serde_json::json;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::task::LocalSet;
use tokio::time::{Instant, sleep, sleep_until};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};
use uuid::Uuid;

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;
/// How the reader finds a note in what a server tells, without reading it all as JSON: both servers carry this
/// mark once a note.
const MARK: &str = "note-";
/// Notes of the client that comes first.
pub(crate) const WARM_UP: u64 = 200;
/// After the last note, stragglers have this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// One load.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) name: &'static str,
    pub(crate) clients: usize,
    pub(crate) notes_a_second: u64,
    /// So many at once.
    pub(crate) burst: u64,
    pub(crate) seconds: u64,
    /// In the room before the first one is sent.
    pub(crate) notes_before: usize,
    pub(crate) against: Against,
}

/// What a load is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Against {
    /// The same load on the bare server.
    Floor,
    /// The bare server would give up as well: milliseconds within which 99 of 100 are acknowledged.
    Milliseconds(f64),
}

impl Plan {
    /// The same notes from one client alone: what a server takes then, it takes for the notes.
    pub(crate) fn for_one(&self) -> Self {
        Self { clients: 1, ..*self }
    }

    fn notes(&self) -> u64 {
        self.notes_a_second * self.seconds
    }

    /// When a note is meant to be sent, from the start.
    fn time_of(&self, note: u64) -> Duration {
        Duration::from_secs_f64((note / self.burst * self.burst) as f64 / self.notes_a_second as f64)
    }
}

/// What all clients count together.
#[derive(Default)]
struct Counted {
    /// By the note's name: when it was meant to be sent.
    intended: HashMap<String, Instant>,
    /// By the command's id.
    waiting: HashMap<String, Instant>,
    acknowledged: Vec<f64>,
    delivered: u64,
    /// How many clients have each note.
    have: HashMap<String, usize>,
    told: Vec<f64>,
}

/// Runs a load and reads the server's processor before and after.
pub(crate) fn run(server: &Server, plan: &Plan, cpu: impl Fn() -> f64) -> Turn {
    on_one_thread(async {
        let counted = Rc::new(RefCell::new(Counted::default()));
        let lane = warm_up(server).await;
        fill(server, plan.notes_before).await;
        let mut sinks = Vec::with_capacity(plan.clients);
        for number in 0..plan.clients {
            let (sink, stream, _) = connect(server, number).await;
            tokio::task::spawn_local(listen(stream, Rc::clone(&counted), plan.clients));
            sinks.push(sink);
        }
        sleep(Duration::from_millis(1_500)).await;
        let (before, machine, start) = (cpu(), processors(), Instant::now());
        for note in 0..plan.notes() {
            let at = start + plan.time_of(note);
            sleep_until(at).await;
            let name = format!("{MARK}{:06}", plan.notes_before as u64 + note);
            counted.borrow_mut().intended.insert(name.clone(), at);
            let id = Uuid::new_v4().to_string();
            let message = wish(server, &lane, &name, &id);
            counted.borrow_mut().waiting.insert(id, at);
            let from = (note as usize * 7) % plan.clients;
            sinks[from].send(Message::text(message)).await.expect("sent");
        }
        let wanted = plan.notes() * plan.clients as u64;
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            let is_all = {
                let counted = counted.borrow();
                counted.delivered >= wanted && counted.acknowledged.len() as u64 >= plan.notes()
            };
            if is_all {
                break;
            }
            sleep(Duration::from_millis(10)).await;
        }
        let cpu_ms = (cpu() - before) * 1_000.0;
        let counted = counted.take();
        Turn {
            acknowledged_ms: counted.acknowledged,
            told_ms: counted.told,
            cpu_ms,
            stolen_share: processors().stolen_since(&machine),
            memory_kib: server.memory_kib(),
            sent: plan.notes(),
            wanted,
            delivered: counted.delivered,
            on_disk: None,
        }
    })
}

/// One client writes for a while and leaves: what a server takes once, it has taken then.
async fn warm_up(server: &Server) -> String {
    let (mut sink, mut stream, lane) = connect(server, 10_000).await;
    for note in 0..WARM_UP {
        let message = wish(server, &lane, &format!("warm {note}"), &Uuid::new_v4().to_string());
        sink.send(Message::text(message)).await.expect("sent");
        while !next_text(&mut stream).await.contains(r#""kind":"outcome""#) {}
    }
    lane
}

/// Fills a room with notes, then lets clients sit down: milliseconds from the key to the whole room, the
/// middle of 21.
pub(crate) fn fresh(server: &Server, notes: usize) -> f64 {
    on_one_thread(async {
        fill(server, notes).await;
        let mut times = Vec::new();
        for _ in 0..21 {
            let socket = open(server, "/room/socket").await;
            let start = Instant::now();
            come_back(socket, 0, notes).await;
            times.push(milliseconds(start, Instant::now()));
        }
        percentile(&mut times, 0.5)
    })
}

/// Lets people sit down in a room of notes, restarts the server under them, and lets all come back at the
/// same moment: seconds until the last one has the whole room.
pub(crate) fn storm(server: &mut Server, people: usize, notes: usize) -> f64 {
    on_one_thread(async {
        fill(server, notes).await;
        for number in 1..people {
            drop(connect(server, number).await);
        }
    });
    server.restart();
    let server = &*server;
    on_one_thread(async {
        let start = Instant::now();
        let all = (0..people).map(|number| async move {
            come_back(open(server, "/room/socket").await, number, notes).await;
        });
        futures_util::future::join_all(all).await;
        start.elapsed().as_secs_f64()
    })
}

fn on_one_thread<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    LocalSet::new().block_on(&runtime, work)
}

/// Notes written by the first client, some at a time.
async fn fill(server: &Server, notes: usize) {
    let (mut sink, mut stream, lane) = connect(server, 0).await;
    for some in (0..notes).collect::<Vec<_>>().chunks(50) {
        for note in some {
            let text = format!("{MARK}{note:06} {}", "x".repeat(60));
            let message = wish(server, &lane, &text, &Uuid::new_v4().to_string());
            sink.send(Message::text(message)).await.expect("sent");
        }
        let mut answered = 0;
        while answered < some.len() {
            answered += next_text(&mut stream).await.matches(r#""kind":"outcome""#).count();
        }
    }
}

/// A person with a seat asks for it and reads until the room is whole.
async fn come_back(mut socket: Socket, number: usize, notes: usize) {
    let hello = json!({ "hello": "seat", "key": key(number), "language": "en" }).to_string();
    socket.send(Message::text(hello)).await.expect("sent");
    let mut have = 0;
    while have < notes {
        let text = text_of(socket.next().await);
        // The first client's own copies of all notes stand in its first frame: only the shared ones count.
        have += text.split(r#""own":[{"#).next().unwrap_or_default().matches(MARK).count();
    }
}

async fn connect(
    server: &Server,
    number: usize,
) -> (SplitSink<Socket, Message>, SplitStream<Socket>, String) {
    if server.secret == "none" {
        let (sink, stream) = open(server, "/").await.split();
        return (sink, stream, String::new());
    }
    let (mut sink, mut stream) = open(server, "/room/socket").await.split();
    let hello = json!({ "hello": "secret", "secret": server.secret, "language": "en" });
    sink.send(Message::text(hello.to_string())).await.expect("sent");
    assert!(next_text(&mut stream).await.contains(r#""kind":"welcome""#), "the secret opens the door");
    let seat =
        json!({ "send": "take_seat", "key": key(number), "name": format!("P{number}"), "group": null });
    sink.send(Message::text(seat.to_string())).await.expect("sent");
    loop {
        if let Some(lane) = first_lane(&next_text(&mut stream).await) {
            return (sink, stream, lane);
        }
    }
}

async fn open(server: &Server, path: &str) -> Socket {
    let address = format!("ws://{}{path}", server.address);
    let config =
        tokio_tungstenite::tungstenite::protocol::WebSocketConfig::default().read_buffer_size(8 * 1024);
    tokio_tungstenite::connect_async_with_config(address, Some(config), true).await.expect("it opens").0
}

fn key(number: usize) -> String {
    format!("{:032x}", number + 1)
}

/// The key of the first lane that a frame brings.
fn first_lane(frame: &str) -> Option<String> {
    let (_, rest) = frame.split_once(r#""table":"lane","key":""#)?;
    rest.get(..36).map(str::to_owned)
}

fn wish(server: &Server, lane: &str, name: &str, id: &str) -> String {
    if server.secret == "none" {
        return json!({ "id": id, "idea": Uuid::new_v4(), "lane": Uuid::nil(), "text": name }).to_string();
    }
    let contribution =
        json!({ "do": "add_idea", "idea": Uuid::new_v4(), "lane": lane, "text": name, "secret": null });
    json!({ "send": "contribute", "id": id, "contribution": contribution }).to_string()
}

/// Counts what one client hears.
async fn listen(mut stream: SplitStream<Socket>, counted: Rc<RefCell<Counted>>, clients: usize) {
    while let Some(Ok(message)) = stream.next().await {
        let Message::Text(text) = message else { continue };
        let now = Instant::now();
        let mut counted = counted.borrow_mut();
        if text.contains(r#""kind":"outcome""#) {
            counted.acknowledge(&text, now);
            continue;
        }
        for (at, _) in text.match_indices(MARK) {
            // In the real room a note's own author hears it twice: shared, and as its own.
            let name = text.get(at..at + MARK.len() + 6).unwrap_or_default();
            let is_own_copy = text.get(..at).is_some_and(|before| before.contains(r#""own":[{"#));
            if !is_own_copy {
                counted.deliver(name, now, clients);
            }
        }
    }
}

impl Counted {
    fn acknowledge(&mut self, text: &str, now: Instant) {
        let id = text.split_once(r#""id":""#).and_then(|(_, rest)| rest.get(..36)).unwrap_or_default();
        if let Some(intended) = self.waiting.remove(id) {
            self.acknowledged.push(milliseconds(intended, now));
        }
    }

    /// Notes that were there before do not count.
    fn deliver(&mut self, name: &str, now: Instant, clients: usize) {
        let Some(intended) = self.intended.get(name) else { return };
        self.delivered += 1;
        let have = self.have.entry(name.to_owned()).or_default();
        *have += 1;
        if *have == clients {
            self.told.push(milliseconds(*intended, now));
        }
    }
}

async fn next_text(stream: &mut SplitStream<Socket>) -> String {
    text_of(stream.next().await)
}

fn text_of(message: Option<Result<Message, tokio_tungstenite::tungstenite::Error>>) -> String {
    match message {
        Some(Ok(Message::Text(text))) => text.as_str().to_owned(),
        Some(Ok(_)) => String::new(),
        other => panic!("the server hung up: {other:?}"),
    }
}

fn milliseconds(from: Instant, to: Instant) -> f64 {
    to.saturating_duration_since(from).as_secs_f64() * 1_000.0
}
