//! Tests that need the whole product: the real program, real files, real sockets.
#![expect(clippy::expect_used, reason = "what a test needs and does not get, fails the test")]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket};

/// The program `pharos` as it was built: `PHAROS`, or beside the tests.
///
/// # Panics
/// Where it was not built.
#[must_use]
pub fn pharos() -> PathBuf {
    if let Some(path) = std::env::var_os("PHAROS") {
        return path.into();
    }
    let test = std::env::current_exe().expect("a test has a path");
    let folder = test.ancestors().nth(2).expect("tests lie in target/debug/deps");
    folder.join(format!("pharos{}", std::env::consts::EXE_SUFFIX))
}

/// Runs `pharos` in English and waits for it.
///
/// # Panics
/// Where it cannot be started.
#[must_use]
pub fn run(arguments: &[&str]) -> Output {
    let output =
        Command::new(pharos()).args(arguments).env("LANG", "en_US.UTF-8").env_remove("LC_ALL").output();
    output.expect("pharos starts")
}

/// Runs `pharos`, asserts that it did what was asked, and gives what it printed.
///
/// # Panics
/// Where it refused.
#[must_use]
pub fn done(arguments: &[&str]) -> String {
    let output = run(arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "pharos {arguments:?} refused: {said}");
    String::from_utf8(output.stdout).expect("pharos prints UTF-8")
}

/// The ranking of a file, best first.
///
/// # Panics
/// Where it is no ranking.
#[must_use]
pub fn ranking(file: &Path) -> Vec<Value> {
    let printed = done(&["rank", text(file), "--format", "json"]);
    let ranking: Value = serde_json::from_str(&printed).expect("json");
    ranking["use_cases"].as_array().expect("a list").clone()
}

/// A path as an argument.
///
/// # Panics
/// For a path that is no UTF-8: tests make none.
#[must_use]
pub fn text(path: &Path) -> &str {
    path.to_str().expect("test paths are UTF-8")
}

/// `pharos serve`, running.
pub struct Served {
    /// The program.
    pub program: Child,
    /// `127.0.0.1:port`.
    pub host: String,
    /// The secret in the link.
    pub token: String,
}

impl Served {
    /// Serves a file on any free port.
    ///
    /// # Panics
    /// Where no link is printed.
    #[must_use]
    pub fn new(file: &Path) -> Self {
        let mut program = Command::new(pharos())
            .args(["serve", text(file), "--port", "0", "--lang", "en"])
            .env("PHAROS_HOME", file.with_extension("home"))
            .stdout(Stdio::piped())
            .spawn()
            .expect("pharos starts");
        let lines = BufReader::new(program.stdout.take().expect("a pipe")).lines();
        let link =
            lines.map_while(Result::ok).find(|line| line.contains("http://")).expect("a link is printed");
        let (host, token) =
            link.trim().trim_start_matches("http://").split_once("/#").expect("a link with a secret");
        Self { program, host: host.to_owned(), token: token.to_owned() }
    }

    /// A socket of the facilitator's page.
    ///
    /// # Panics
    /// Where it cannot be opened.
    #[must_use]
    pub fn page(&self) -> Page {
        let address = format!("ws://{}/facilitator/socket", self.host);
        let (socket, _) = tungstenite::connect(address).expect("the socket opens");
        let mut page = Page { socket, asked: 0, frames: Vec::new() };
        page.send(&json!({ "token": self.token }));
        page
    }

    /// A raw request, and the whole answer.
    ///
    /// # Panics
    /// Where no connection can be made.
    #[must_use]
    pub fn raw(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.host).expect("it listens");
        stream.set_read_timeout(Some(std::time::Duration::from_secs(15))).expect("a time limit");
        stream.write_all(request.as_bytes()).expect("written");
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// A facilitator's page as the socket sees it.
pub struct Page {
    /// The socket.
    pub socket: WebSocket<MaybeTlsStream<TcpStream>>,
    asked: u64,
    /// Frames that arrived while a reply was awaited.
    pub frames: Vec<Value>,
}

impl Page {
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

    /// The rows of a table in the snapshot.
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
