//! Where the doors open: a port that is taken, a machine without a network.

use product_tests::{Device, Room, Served, done, text};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

#[test]
fn a_port_that_is_taken_gives_way_to_the_next_one_and_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("room.pharos");
    let _ = done(&["new", text(&file)]);
    let (room_port, own_port) =
        (TcpListener::bind("0.0.0.0:0").unwrap(), TcpListener::bind("127.0.0.1:0").unwrap());
    let port = |listener: &TcpListener| listener.local_addr().unwrap().port().to_string();
    let (lan, own) = (port(&room_port), port(&own_port));
    let arguments = ["--lan", "--lan-address", "127.0.0.1", "--lan-port", &lan, "--port", &own];
    let served = Served::with(&file, &arguments);
    let said = served.said.join("\n");
    assert!(said.contains(&format!("Port {lan} was taken")), "it says so before the link: {said}");
    let room = said.lines().find(|line| line.contains("/#")).unwrap();
    assert!(!room.contains(&format!(":{lan}/")), "the room's link has the port that was found: {room}");
    assert!(!served.host.ends_with(&format!(":{own}")), "and so has the facilitator's: {}", served.host);
    let _ = served.page().snapshot();
}

#[test]
fn an_invitation_leads_in_and_both_doors_are_apart() {
    let room = Room::new();
    assert_ne!(room.doors.address, room.served.host, "the facilitator's door is another one");
    let doors = room.open_doors();
    assert_eq!(doors["joining"]["address"], room.doors.address.as_str(), "the page is told the same address");
    assert_eq!(doors["joining"]["code"], room.doors.code.as_str(), "and code");
    let chosen =
        doors["addresses"].as_array().unwrap().iter().find(|address| address["chosen"] == true).unwrap();
    assert_eq!(chosen["proven"], true, "an address is shown that was reached");
    let (start, rest) = (&room.doors.code, "0O1IL");
    assert!(start.len() == 6 && !start.contains(|symbol| rest.contains(symbol)), "{start} cannot be misread");
    let _ = Device::join(&room.doors, "Ada");
}

/// In a network namespace of its own, a machine has no network at all.
#[cfg(target_os = "linux")]
#[test]
fn without_a_network_it_says_so_in_words_and_the_facilitator_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("room.pharos");
    let _ = done(&["new", text(&file)]);
    let apart = |inside: &str| {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--net", "sh", "-c", inside]);
        command.env("PHAROS", product_tests::pharos()).env("FILE", &file).env("PHAROS_HOME", folder.path());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    };
    if !apart("ip link show lo").status().is_ok_and(|status| status.success()) {
        eprintln!("this system lets nobody make a network namespace: nothing is tested");
        return;
    }
    let serve = r#"exec "$PHAROS" serve "$FILE" --lan --lan-port 0 --port 0 --lang "#;
    for (with, language, words) in [
        ("", "en", "in no network that phones could reach"),
        ("ip link set lo up && ", "en", "in no network that phones could reach"),
        ("", "zh-CN", "网络"),
    ] {
        let mut program = apart(&format!("{with}{serve}{language}")).spawn().unwrap();
        let links = links_of(program.stdout.take().unwrap());
        let own = links.recv_timeout(Duration::from_secs(10));
        let more = links.recv_timeout(Duration::from_millis(200));
        let ended = program.try_wait().unwrap();
        program.kill().unwrap();
        let said = program.wait_with_output().unwrap().stderr;
        let said = String::from_utf8_lossy(&said);
        assert!(said.contains(words), "{with}: it says why, in the reader's language: {said}");
        assert!(said.lines().count() >= 2 && !said.contains("panicked"), "and what to do next: {said}");
        assert!(own.is_ok_and(|link| link.contains("http://127.0.0.1:")), "the facilitator's door opens");
        assert_eq!(more.ok(), None, "it prints no link that leads nowhere");
        assert_eq!(ended, None, "and goes on");
    }
    assert!(done(&["check", text(&file)]).contains("whole"));
}

/// Every link that a program prints, as it prints them.
#[cfg(target_os = "linux")]
fn links_of(printed: impl std::io::Read + Send + 'static) -> Receiver<String> {
    let (told, links) = channel();
    std::thread::spawn(move || {
        let lines = BufReader::new(printed).lines().map_while(Result::ok);
        // Whoever does not want more links has gone.
        lines.filter(|line| line.contains("http://")).all(|line| told.send(line).is_ok())
    });
    links
}
