//! The floor: a bare broadcast server. One thread, read buffers of 4 KiB, the same group commit with a full
//! sync, the same three rows a note; no rules, no rights, no snapshots, no numbers of frames.

use crate::process::{SERVER, pin};
use futures_util::{SinkExt, StreamExt};
use rusqlite::Connection;
use std::collections::HashMap;
use std::io::Write;
use std::path::Path;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

/// Notes that travel in one transaction at most.
const BATCH: usize = 256;
/// Messages that may wait for a client.
const QUEUE: usize = 256;

struct Note {
    from: usize,
    text: String,
}

enum Wish {
    Came(usize, mpsc::Sender<Message>),
    Note(Note),
}

/// Serves until it is killed.
pub(crate) fn serve(folder: &Path) {
    pin(SERVER);
    let file = database(folder);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async move {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        println!("{} none", listener.local_addr().expect("an address"));
        std::io::stdout().flush().expect("told");
        let (wishes, inbox) = mpsc::channel(4_096);
        tokio::spawn(write(file, inbox));
        for number in 0.. {
            let (stream, _) = listener.accept().await.expect("a connection");
            let _ = stream.set_nodelay(true);
            tokio::spawn(talk(number, stream, wishes.clone()));
        }
    });
}

async fn talk(number: usize, stream: TcpStream, wishes: mpsc::Sender<Wish>) {
    let bounds = WebSocketConfig::default().read_buffer_size(4 * 1024).write_buffer_size(0);
    let Ok(socket) = tokio_tungstenite::accept_async_with_config(stream, Some(bounds)).await else { return };
    let (mut sink, mut source) = socket.split();
    let (to_client, mut waiting) = mpsc::channel(QUEUE);
    if wishes.send(Wish::Came(number, to_client)).await.is_err() {
        return;
    }
    tokio::spawn(async move {
        while let Some(message) = waiting.recv().await {
            if sink.send(message).await.is_err() {
                return;
            }
        }
    });
    while let Some(Ok(message)) = source.next().await {
        if let Message::Text(text) = message {
            let note = Note { from: number, text: text.as_str().to_owned() };
            if wishes.send(Wish::Note(note)).await.is_err() {
                return;
            }
        }
    }
}

/// Whatever waited is committed together, then acknowledged and told to everybody.
async fn write(mut file: Connection, mut inbox: mpsc::Receiver<Wish>) {
    let mut clients: HashMap<usize, mpsc::Sender<Message>> = HashMap::new();
    let mut waiting = Vec::with_capacity(BATCH);
    while inbox.recv_many(&mut waiting, BATCH).await > 0 {
        let mut notes = Vec::new();
        for wish in waiting.drain(..) {
            match wish {
                Wish::Came(number, client) => drop(clients.insert(number, client)),
                Wish::Note(note) => notes.push(note),
            }
        }
        if notes.is_empty() {
            continue;
        }
        commit(&mut file, &notes);
        for note in &notes {
            if let Some(client) = clients.get(&note.from) {
                let _ =
                    client.try_send(Message::text(format!(r#"{{"kind":"outcome","note":{}}}"#, note.text)));
            }
        }
        let texts: Vec<&str> = notes.iter().map(|note| note.text.as_str()).collect();
        let told = Message::text(format!(r#"{{"kind":"frame","notes":[{}]}}"#, texts.join(",")));
        clients.retain(|_, client| client.try_send(told.clone()).is_ok());
    }
}

fn commit(file: &mut Connection, notes: &[Note]) {
    let tx = file.transaction().expect("a transaction");
    for note in notes {
        let id = workshop::CommandId::random().0;
        tx.prepare_cached("INSERT INTO note VALUES (?1, ?2)")
            .expect("sql")
            .execute((id, &note.text))
            .expect("a row");
        tx.prepare_cached("INSERT INTO journal (text) VALUES (?1)")
            .expect("sql")
            .execute([&note.text])
            .expect("a row");
        let journal = tx.last_insert_rowid();
        tx.prepare_cached("INSERT INTO receipt VALUES (?1, ?2)")
            .expect("sql")
            .execute((id, journal))
            .expect("a row");
    }
    tx.commit().expect("a commit");
}

fn database(folder: &Path) -> Connection {
    let file = Connection::open(folder.join("floor.db")).expect("a database");
    let settings = [
        ("locking_mode", "EXCLUSIVE"),
        ("journal_mode", "WAL"),
        ("synchronous", "FULL"),
        ("secure_delete", "ON"),
        ("cell_size_check", "ON"),
    ];
    for (name, value) in settings {
        file.pragma_update(None, name, value).expect("a setting");
    }
    let tables = "CREATE TABLE note (id BLOB PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
                  CREATE TABLE journal (number INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL) STRICT;
                  CREATE TABLE receipt (id BLOB PRIMARY KEY, journal INTEGER NOT NULL) STRICT, WITHOUT ROWID";
    file.execute_batch(tables).expect("tables");
    file
}
