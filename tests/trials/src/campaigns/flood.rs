//! Sockets that mean harm: slow headers, silence, nonsense, messages without end, deaf ears. People who work notice
//! nothing, memory stays bounded, and nothing is left of it afterwards.

use crate::memory;
use crate::run::{Held, Run, holds};
use product_tests::{Device, Heard, Room, idea};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use tungstenite::Message;

/// Milliseconds within which 99 of 100 acknowledgements come.
const P99: f64 = 500.0;
/// Megabytes that the program may hold.
const MEMORY: f64 = 400.0;
/// Who has not said what they want by then is let go; some more for a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(14);
/// People who write all the time.
const WRITERS: usize = 25;

pub(crate) fn run(run: &mut Run) -> Held {
    let (sockets, hostile) = (run.size(240, 2_000), run.size(180, 1_500));
    let mut room = Room::new();
    let program = room.served.program.id();
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut quiet: Vec<Device> = (0..sockets - hostile - WRITERS).map(|_| room.join("")).collect();
    let writers: Vec<Device> = (0..WRITERS).map(|_| room.join("")).collect();
    let before = memory::open_files(program);
    let (over, doors) = (AtomicBool::new(false), &room.doors);
    let (waits, harm) = thread::scope(|scope| {
        let writing: Vec<_> =
            writers.into_iter().map(|device| scope.spawn(|| write_until(device, &lane, &over))).collect();
        let harm = flood(scope, doors, hostile, run.is_long);
        over.store(true, Ordering::Relaxed);
        let waits: Held<Vec<Vec<f64>>> =
            writing.into_iter().map(|writer| writer.join().expect("a device writes")).collect();
        (waits, harm)
    });
    let mut waits = waits?.concat();
    harm?;
    waits.sort_by(f64::total_cmp);
    run.count("hostile sockets", hostile);
    run.count("acknowledged meanwhile", waits.len());
    let p99 = waits.get(waits.len() * 99 / 100).copied().unwrap_or(f64::INFINITY);
    run.at_most("p99 acknowledgement", p99, P99, "ms")?;
    run.at_most("memory", memory::most(program), MEMORY, "MB")?;
    let here =
        quiet.iter_mut().filter_map(|device| device.listen(Duration::from_millis(1)).then_some(())).count();
    holds!(here == quiet.len(), "{here} of {} who only listened are still here", quiet.len());
    memory::given_back(program, before)
}

/// Milliseconds that each acknowledgement took.
fn write_until(mut device: Device, lane: &str, over: &AtomicBool) -> Held<Vec<f64>> {
    let mut waits = Vec::new();
    while !over.load(Ordering::Relaxed) {
        let begun = Instant::now();
        let problem = device.contribute(&idea(lane, "Not held up."));
        holds!(problem.is_null(), "somebody who works is refused: {problem}");
        waits.push(begun.elapsed().as_secs_f64() * 1_000.0);
        thread::sleep(Duration::from_millis(400));
    }
    Ok(waits)
}

/// All kinds of harm at once, in equal parts; gives what did not end as it should.
fn flood<'scope>(
    scope: &'scope thread::Scope<'scope, '_>,
    doors: &'scope product_tests::Doors,
    count: usize,
    is_long: bool,
) -> Held {
    let part = count / 5;
    let slow = scope.spawn(move || all(part, || slow_headers(&doors.address)));
    let silent = scope.spawn(move || all(part, || silent_socket(doors)));
    let loud = scope.spawn(move || {
        for _ in 0..if is_long { part } else { 12 } {
            endless_message(doors)?;
        }
        Ok(())
    });
    let nonsense = scope.spawn(move || (0..part).try_for_each(|_| says_nonsense(doors)));
    let deaf: Vec<Device> = (0..part.min(60)).map(|_| Device::join(doors, "")).collect();
    let deaf = deaf.into_iter().map(|mut device| {
        for _ in 0..20 {
            let _ = device.try_send(&serde_json::json!({ "send": "resync" }));
        }
        device
    });
    let deaf: Vec<Device> = deaf.collect();
    let ended =
        [slow, silent, loud, nonsense].into_iter().try_for_each(|kind| kind.join().expect("harm is done"));
    drop(deaf);
    ended
}

/// Opens many sockets, and waits until all of them are closed.
fn all(count: usize, open: impl Fn() -> TcpStream) -> Held {
    let mut sockets: Vec<TcpStream> = (0..count).map(|_| open()).collect();
    let until = Instant::now() + PATIENCE;
    while !sockets.is_empty() && Instant::now() < until {
        sockets.retain_mut(is_open);
        thread::sleep(Duration::from_millis(100));
    }
    holds!(
        sockets.is_empty(),
        "{} of {count} who said nothing are still let in after {PATIENCE:?}",
        sockets.len()
    );
    Ok(())
}

fn is_open(socket: &mut TcpStream) -> bool {
    let mut answer = [0; 512];
    match socket.read(&mut answer) {
        Ok(0) => false,
        Ok(_) => true,
        Err(error) => error.kind() == ErrorKind::WouldBlock,
    }
}

fn connected(address: &str, begin: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.write_all(begin.as_bytes()).expect("it takes some bytes");
    stream.set_nonblocking(true).expect("it can be looked at");
    stream
}

fn slow_headers(address: &str) -> TcpStream {
    connected(address, &format!("GET / HTTP/1.1\r\nHost: {address}\r\nX-More: x"))
}

/// A socket that never says hello.
fn silent_socket(doors: &product_tests::Doors) -> TcpStream {
    let address = &doors.address;
    let key = "dGhlIHNhbXBsZSBub25jZQ==";
    let upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13";
    connected(
        address,
        &format!(
            "GET /room/socket HTTP/1.1\r\nHost: {address}\r\n{upgrade}\r\nSec-WebSocket-Key: {key}\r\n\r\n"
        ),
    )
}

/// Much more than a message may be: it is cut off, not read to its end and then refused.
fn endless_message(doors: &product_tests::Doors) -> Held {
    let mut device = Device::join(doors, "");
    let _ = device.snapshot();
    let _ = device.send_raw(Message::text("x".repeat(8_000_000)));
    loop {
        match device.next(Duration::from_secs(5)) {
            Heard::Closed => return Ok(()),
            Heard::Nothing => {
                return Err(crate::run::Miss("a message without end is still listened to".to_owned()));
            }
            Heard::Said(said) => {
                holds!(said["kind"] != "refused", "a message of 8 MB was read to its end: {said}");
            }
        }
    }
}

fn says_nonsense(doors: &product_tests::Doors) -> Held {
    let mut device = Device::connect(doors);
    let _ = device.send_raw(Message::text("[".repeat(30_000)));
    let said = device.next(Duration::from_secs(5));
    holds!(said != Heard::Nothing, "nonsense is neither answered nor closed");
    Ok(())
}
