//! A user's own certificate: https and wss under its name, and nothing else; files that cannot be used are refused
//! one by one and change nothing.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Authority, Device, Doors, Pem, Room, done, holds, idea, raw, run, seen_rows, text};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Leads nowhere: `.test` is kept free for tests.
const NAME: &str = "room.pharos.test";
const HOLDS: std::ops::Range<i32> = 2020..2120;

fn workshop(folder: &TempDir) -> PathBuf {
    let file = folder.path().join("room.pharos");
    let _ = done(&["new", text(&file), "--title", "The room of this test", "--lang", "en"]);
    file
}

/// A room that speaks https, and its certificate's files.
fn secured(folder: &TempDir, names: &[&str], more: &[&str]) -> (Room, Pem, Authority) {
    let authority = Authority::new();
    let files = authority.certify(folder.path(), names, HOLDS);
    let arguments = [&files.arguments(), more].concat();
    let room = Room::open_with(&workshop(folder), &arguments, Some(authority.trusted()));
    (room, files, authority)
}

fn wish(chain: &Path, key: &Path, host_name: Option<&str>) -> Value {
    json!({ "chain": text(chain), "key": text(key), "host_name": host_name })
}

#[test]
fn people_come_in_over_a_secret_line_and_contribute() {
    let folder = tempfile::tempdir().unwrap();
    let (mut room, ..) = secured(&folder, &["*.pharos.test", NAME, "other.pharos.test"], &[]);
    let port = room.doors.address.rsplit(':').next().unwrap().to_owned();
    assert_eq!(room.doors.address, format!("{NAME}:{port}"), "the first name without a star is in the link");
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut phone = room.join("Ada");
    assert_eq!(phone.contribute(&idea(&lane, "By a secret line")), Value::Null);
    let (mut again, _) = Device::come_back(&room.doors, &phone.key);
    assert_eq!(seen_rows(&again.snapshot(), "idea")[0]["text"], "By a secret line");
    let _ = room.wall();

    let doors = room.open_doors();
    assert_eq!(doors["joining"]["address"], format!("https://{NAME}:{port}"), "what people type says https");
    assert!(doors["wall_link"].as_str().unwrap().starts_with(&format!("https://{NAME}:{port}/wall#")));
    let chosen = doors["addresses"].as_array().unwrap().iter().find(|one| one["chosen"] == true).unwrap();
    assert_eq!(chosen["proven"], true, "the address was reached with this certificate: {chosen}");
    assert_eq!(
        (&doors["certificate"]["name"], &doors["certificate"]["leads_here"]),
        (&json!(NAME), &json!(false))
    );
    assert!(
        room.served.said.iter().any(|line| line.contains("Nobody answers for the name")),
        "and it is said"
    );
}

#[test]
fn a_name_that_leads_here_is_seen_and_can_be_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let (room, files, authority) = secured(&folder, &[NAME, "localhost"], &["--host-name", "localhost"]);
    let doors = room.open_doors();
    assert_eq!(doors["certificate"]["name"], "localhost", "the name that was asked for: {doors}");
    assert_eq!(doors["certificate"]["leads_here"], true, "it leads to the address that people are shown");
    assert!(!room.served.said.iter().any(|line| line.contains("the name localhost")), "so nobody is warned");
    let _ = room.join("Ada");

    let stranger = Doors { trusted: Some(Authority::new().trusted()), ..room.doors.clone() };
    assert!(stranger.reach(&stranger.way()).is_none(), "a device that knows another authority stays away");
    let other = authority.certify(folder.path(), &["localhost"], HOLDS);
    assert_ne!(std::fs::read(other.chain).unwrap(), std::fs::read(files.chain).unwrap());
}

#[test]
fn plain_http_gets_nothing_and_a_slow_handshake_is_cut_while_others_come_in() {
    let folder = tempfile::tempdir().unwrap();
    let (room, ..) = secured(&folder, &[NAME], &[]);
    let way = room.doors.way();
    for host in [room.doors.address.as_str(), way.as_str()] {
        for path in ["/", "/proof", "/room/socket", "/wall"] {
            let answer =
                raw(&way, &format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
            assert!(
                !answer.contains("HTTP/") && answer.len() < 16,
                "{path} {host}: an alert at most: {answer:?}"
            );
        }
    }
    let start = Instant::now();
    let slow: Vec<TcpStream> = (0..50).map(|_| TcpStream::connect(&way).unwrap()).collect();
    // The beginning of a greeting whose rest never comes.
    for mut stream in &slow {
        stream.write_all(&[0x16, 0x03, 0x01, 0x01, 0x00, 0x01]).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    }
    let _ = room.join("Ada");
    assert!(start.elapsed() < Duration::from_secs(5), "others do not wait: {:?}", start.elapsed());
    for mut stream in slow {
        assert!(matches!(stream.read(&mut [0; 16]), Ok(0) | Err(_)), "it is cut without a word");
    }
    let waited = start.elapsed();
    assert!((8..14).contains(&waited.as_secs()), "after ten seconds: {waited:?}");
}

#[test]
fn only_the_certificates_name_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let (room, ..) = secured(&folder, &[NAME, "other.pharos.test"], &[]);
    let port = room.doors.address.rsplit(':').next().unwrap();
    let get = |host: &str, origin: &str| {
        let origin = if origin.is_empty() { String::new() } else { format!("Origin: {origin}\r\n") };
        let request = format!("GET /proof HTTP/1.1\r\nHost: {host}\r\n{origin}Connection: close\r\n\r\n");
        room.doors.raw(&request).split(' ').nth(1).unwrap_or_default().to_owned()
    };
    let own = format!("{NAME}:{port}");
    for (host, origin, expected) in [
        (own.as_str(), String::new(), "200"),
        (own.as_str(), format!("https://{own}"), "200"),
        (&own.to_uppercase(), String::new(), "200"),
        (own.as_str(), format!("http://{own}"), "403"),
        (own.as_str(), format!("https://{NAME}"), "403"),
        (own.as_str(), "https://evil.example".to_owned(), "403"),
        (own.as_str(), "null".to_owned(), "403"),
        (NAME, String::new(), "421"),
        (&format!("{NAME}:1"), String::new(), "421"),
        (&format!("other.pharos.test:{port}"), String::new(), "421"),
        (&format!("evil.example:{port}"), format!("https://evil.example:{port}"), "421"),
        (&format!("127.0.0.1:{port}"), format!("https://127.0.0.1:{port}"), "421"),
        (&format!("localhost:{port}"), String::new(), "421"),
        (&format!("{NAME}.:{port}"), String::new(), "421"),
        ("", String::new(), "421"),
    ] {
        assert_eq!(get(host, &origin), expected, "Host {host:?}, Origin {origin:?}");
    }
    let mut socket = room.doors.clone();
    socket.address = format!("127.0.0.1:{port}");
    assert!(
        Device::try_connect(&socket, "/room/socket", &room.doors.way()).is_none(),
        "nor a socket elsewhere"
    );
}

#[test]
fn what_cannot_be_used_is_refused_by_its_code_and_the_doors_stay_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let file = workshop(&folder);
    let mut room = Room::open(&file);
    let before = room.open_doors();
    let authority = Authority::new();
    let good = authority.certify(at, &[NAME, "*.pharos.test"], HOLDS);
    let write = |name: &str, bytes: &[u8]| {
        let path = at.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let nothing = write("nothing.pem", b"");
    let noise = write("noise.pem", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    let garbled = write("garbled.pem", b"-----BEGIN PRIVATE KEY-----\n!!\n-----END PRIVATE KEY-----\n");
    let locked = write(
        "locked.pem",
        b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n",
    );
    let absent = at.join("absent.pem");
    let certify = |names: &[&str], years| authority.certify(at, names, years);
    let (over, early) = (certify(&[NAME], 2019..2020), certify(&[NAME], 2119..2120));
    let (nameless, address, star) =
        (certify(&[], HOLDS), certify(&["192.168.1.2"], HOLDS), certify(&["*.pharos.test"], HOLDS));
    let other = certify(&[NAME], HOLDS);
    let bad = [
        (wish(&absent, &good.key, None), "certificate_unreadable"),
        (wish(&good.chain, &absent, None), "certificate_unreadable"),
        (wish(at, &good.key, None), "certificate_unreadable"),
        (wish(&nothing, &good.key, None), "certificate_not_pem"),
        (wish(&noise, &good.key, None), "certificate_not_pem"),
        (wish(&good.key, &good.key, None), "certificate_not_pem"),
        (wish(&good.chain, &nothing, None), "certificate_not_pem"),
        (wish(&good.chain, &garbled, None), "certificate_not_pem"),
        (wish(&good.chain, &good.chain, None), "certificate_not_pem"),
        (wish(&good.chain, &locked, None), "certificate_not_pem"),
        (wish(&good.chain, &other.key, None), "certificate_other_key"),
        (wish(&over.chain, &over.key, None), "certificate_expired"),
        (wish(&early.chain, &early.key, None), "certificate_not_yet"),
        (wish(&nameless.chain, &nameless.key, None), "certificate_no_name"),
        (wish(&address.chain, &address.key, None), "certificate_no_name"),
        (wish(&star.chain, &star.key, None), "certificate_no_name"),
        (wish(&good.chain, &good.key, Some("evil.example")), "certificate_other_name"),
        (wish(&good.chain, &good.key, Some("a.b.pharos.test")), "certificate_other_name"),
        (wish(&good.chain, &good.key, Some("*.pharos.test")), "certificate_other_name"),
    ];
    for (files, code) in &bad {
        let said = room.page.ask("use_certificate", files);
        let problem = &said["problem"];
        assert_eq!(problem["code"], *code, "{files}: {said}");
        let words = format!("{} {}", problem["message"], problem["hint"]);
        assert!(!words.contains("problem-") && !words.contains('{') && words.len() > 40, "in words: {words}");
        assert_eq!(room.ask("flight_check", &json!({}))["certificate"], json!({ "state": "none" }));
    }
    assert_eq!(room.open_doors(), before, "the doors stay as they were");
    let _ = room.join("Ada");

    for half in [["--certificate", text(&good.chain)], ["--key", text(&good.key)]] {
        let said = run(&[&["serve", text(&file), "--lan"], half.as_slice()].concat());
        assert_eq!(said.status.code(), Some(2), "{half:?} alone is wrong use");
    }
    let refused =
        run(&["serve", text(&file), "--lan", "--certificate", text(&over.chain), "--key", text(&over.key)]);
    assert_eq!(
        refused.status.code(),
        Some(1),
        "the command line refuses, and does not serve plain http instead"
    );
    assert!(String::from_utf8_lossy(&refused.stderr).contains("The certificate ended on 2020-01-01"));
    assert!(!String::from_utf8_lossy(&refused.stdout).contains("http"), "no link is printed");
}

#[test]
fn a_kept_certificate_holds_from_the_next_opening_until_it_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let file = workshop(&folder);
    let mut room = Room::open(&file);
    let authority = Authority::new();
    let files = authority.certify(folder.path(), &["localhost"], HOLDS);
    let before = room.open_doors();
    let _ = room.ask("use_certificate", &wish(&files.chain, &files.key, None));
    assert_eq!(room.open_doors(), before, "doors that are open stay as they are");
    let check = room.ask("flight_check", &json!({}))["certificate"].clone();
    assert_eq!((&check["state"], &check["name"]), (&json!("ready"), &json!("localhost")), "{check}");

    let reopen = |room: &mut Room| {
        let _ = room.ask("close_doors", &json!({}));
        room.page.ask("open_doors", &json!({ "address": "127.0.0.1" }))
    };
    assert!(reopen(&mut room).get("ok").is_some());
    let doors = room.open_doors();
    let typed = doors["joining"]["address"].as_str().unwrap();
    let address = typed.strip_prefix("https://").expect("https from now on").to_owned();
    let trusted = Some(authority.trusted());
    let reached = Doors { address, trusted, ..room.doors.clone() };
    let code = doors["joining"]["code"].as_str().unwrap();
    assert_eq!(Device::connect(&reached).say_code(code)["kind"], "welcome");

    // Only paths are kept: the key is nowhere but in its own file.
    let key = std::fs::read_to_string(&files.key).unwrap();
    let line = key.lines().nth(1).unwrap();
    for found in every_file(folder.path()).into_iter().filter(|path| *path != files.key) {
        assert!(!holds(&std::fs::read(&found).unwrap_or_default(), line), "{found:?} has the key");
    }
    let mut room = room.killed_and_opened_again_with(Some(Arc::clone(reached.trusted.as_ref().unwrap())));
    assert!(room.doors.address.starts_with("localhost:"), "the next run has it too: {}", room.doors.address);

    std::fs::rename(&files.chain, folder.path().join("moved.pem")).unwrap();
    let said = reopen(&mut room);
    assert_eq!(said["problem"]["code"], "certificate_unreadable", "never plain http instead: {said}");
    let check = room.ask("flight_check", &json!({}))["certificate"].clone();
    assert_eq!(
        (&check["state"], &check["problem"]["code"]),
        (&json!("failed"), &json!("certificate_unreadable"))
    );

    let kept = file.with_extension("home").join("certificate.json");
    std::fs::write(&kept, "{").unwrap();
    assert_eq!(
        reopen(&mut room)["problem"]["code"],
        "certificate_unreadable",
        "nor where the settings are damaged"
    );

    let _ = room.ask("remove_certificate", &json!({}));
    assert!(reopen(&mut room).get("ok").is_some());
    assert_eq!(room.open_doors()["certificate"], Value::Null, "plain http again");
    assert!(files.key.exists(), "the files stay where they are");
}

fn every_file(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { every_file(&path) } else { vec![path] }).collect()
}
