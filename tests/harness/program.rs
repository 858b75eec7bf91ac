//! The program `pharos`: run to its end, or serving.

use super::page::Page;
use super::tapped::Tapped;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::Duration;

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

/// A raw request to a host, and every byte of the answer until the other side closes, or for 15 seconds.
///
/// # Panics
/// Where no connection can be made.
#[must_use]
pub fn raw(host: &str, request: &str) -> String {
    raw_for(host, request, Duration::from_secs(15))
}

/// A raw request to a host, and every byte of the answer until nothing more comes for some time. For requests
/// after which the connection stays open.
///
/// # Panics
/// Where no connection can be made.
#[must_use]
pub fn raw_for(host: &str, request: &str, quiet: Duration) -> String {
    let stream = TcpStream::connect(host).expect("it listens");
    stream.set_read_timeout(Some(quiet)).expect("a time limit");
    raw_bytes(stream, request)
}

/// A raw request on a connection, and every byte of the answer.
pub(crate) fn raw_bytes(mut stream: impl Read + Write, request: &str) -> String {
    stream.write_all(request.as_bytes()).expect("written");
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

/// `pharos serve`, running.
#[derive(Debug)]
pub struct Served {
    /// The program.
    pub program: Child,
    /// What it printed until the facilitator could come in.
    pub said: Vec<String>,
    /// `127.0.0.1:port`.
    pub host: String,
    /// The secret in the link.
    pub token: String,
    /// Held, so that it may go on printing.
    printed: BufReader<ChildStdout>,
}

impl Served {
    /// Serves a file on any free port.
    ///
    /// # Panics
    /// Where no link is printed.
    #[must_use]
    pub fn new(file: &Path) -> Self {
        Self::with(file, &["--port", "0"])
    }

    /// Serves a file in English, with more arguments.
    ///
    /// # Panics
    /// Where no link of the facilitator is printed.
    #[must_use]
    pub fn with(file: &Path, arguments: &[&str]) -> Self {
        Self::under(&[], file, arguments)
    }

    /// [`Self::with`], run by another program, as `strace` is one.
    ///
    /// # Panics
    /// Where no link of the facilitator is printed.
    #[must_use]
    pub fn under(other: &[&str], file: &Path, arguments: &[&str]) -> Self {
        Self::try_under(other, file, arguments)
            .unwrap_or_else(|said| panic!("no link of the facilitator: {said:?}"))
    }

    /// [`Self::under`]; where no link of the facilitator is printed, what was said instead.
    ///
    /// # Errors
    /// What it printed until it ended.
    ///
    /// # Panics
    /// Where the program cannot be started.
    pub fn try_under(other: &[&str], file: &Path, arguments: &[&str]) -> Result<Self, Vec<String>> {
        let own = pharos();
        let mut line = other.iter().copied().chain([text(&own)]);
        let mut program = Command::new(line.next().unwrap_or_default())
            .args(line)
            .args(["serve", text(file), "--lang", "en"])
            .args(arguments)
            .env("PHAROS_HOME", file.with_extension("home"))
            .stdout(Stdio::piped())
            .spawn()
            .expect("pharos starts");
        let printed = BufReader::new(program.stdout.take().expect("a pipe"));
        let (host, token) = Default::default();
        let mut served = Self { program, said: Vec::new(), host, token, printed };
        let mut line = String::new();
        while served.printed.read_line(&mut line).is_ok_and(|count| count > 0) {
            served.said.push(line.trim().to_owned());
            line.clear();
            let steers = served.said.iter().any(|line| line.contains("Whoever has it steers"));
            if let Some(link) = served.said.last().filter(|_| steers).and_then(|line| link(line)) {
                (served.host, served.token) = link;
                return Ok(served);
            }
        }
        Err(std::mem::take(&mut served.said))
    }

    /// A socket of the facilitator's page.
    ///
    /// # Panics
    /// Where it cannot be opened.
    #[must_use]
    pub fn page(&self) -> Page {
        self.let_in("/facilitator/socket")
    }

    /// The small picture of the wall that the facilitator's page shows: it is told frames and answers nothing.
    ///
    /// # Panics
    /// Where it cannot be opened.
    #[must_use]
    pub fn mirror(&self) -> Page {
        self.let_in("/facilitator/mirror")
    }

    fn let_in(&self, path: &str) -> Page {
        let stream = Tapped::new(TcpStream::connect(&self.host).expect("it listens"));
        let address = format!("ws://{}{path}", self.host);
        let (socket, _) = tungstenite::client(address, stream).expect("the socket opens");
        let mut page = Page::new(socket);
        page.send(&json!({ "token": self.token }));
        page
    }

    /// A raw request, and the whole answer.
    ///
    /// # Panics
    /// Where no connection can be made.
    #[must_use]
    pub fn raw(&self, request: &str) -> String {
        raw(&self.host, request)
    }

    /// Asks the program to stop, as the system does, and waits for it. True: it closed its file.
    ///
    /// # Panics
    /// Where it cannot be asked.
    pub fn stop(&mut self) -> bool {
        let asked = Command::new("kill").args(["-TERM", &self.program.id().to_string()]).status();
        assert!(asked.is_ok_and(|status| status.success()), "it can be asked to stop");
        self.program.wait().is_ok_and(|status| status.success())
    }

    /// Kills the program as a power cut would: nothing is closed, nothing is said.
    ///
    /// # Panics
    /// Where it is gone already.
    pub fn kill(&mut self) {
        self.program.kill().expect("it runs");
        self.program.wait().expect("it ran");
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Host and secret of a link `http://host/#secret`.
pub(crate) fn link(line: &str) -> Option<(String, String)> {
    let rest = line.strip_prefix("http://").or_else(|| line.strip_prefix("https://"))?;
    let (host, secret) = rest.split_once("/#")?;
    Some((host.to_owned(), secret.to_owned()))
}
