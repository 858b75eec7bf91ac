//! No other web page reaches into the room, and no secret is anywhere but where it belongs: names that point here, foreign
//! origins, requests in odd shapes; links, files and what the program prints.

use crate::run::{Held, Run, holds};
use product_tests::{Device, Room, done, every_byte, holds, new_key, raw_for, text};
use std::time::Duration;

pub(crate) fn run(run: &mut Run) -> Held {
    let room = Room::new();
    its_own_page_is_served_and_marked(run, &room)?;
    a_name_that_points_here_is_not_ours(run, &room)?;
    a_page_from_elsewhere_is_not_answered(run, &room)?;
    two_origins_are_none(run, &room)?;
    names_made_up_are_not_ours(run, &room)?;
    secrets_are_nowhere_else(run)
}

/// Names and origins that chance makes from parts of the real ones.
fn names_made_up_are_not_ours(run: &mut Run, room: &Room) -> Held {
    let address = &room.doors.address;
    let port = address.rsplit(':').next().expect("a port");
    let parts =
        ["127.0.0.1", "localhost", ".", ":", "@", "evil.example", "//", "[::1]", port, "%00", "-", "0"];
    let own = [address.clone(), format!("localhost:{port}")];
    let mut made = 0;
    while made < run.size(10, 500) {
        let name: String =
            (0..run.random.usize(1..5)).map(|_| *run.random.choice(&parts).expect("a part")).collect();
        if own.contains(&name) {
            continue;
        }
        shut(run, address, "1.1", &format!("Host: {name}\r\n"), &[421, 400])?;
        shut(run, address, "1.1", &format!("Host: {address}\r\nOrigin: http://{name}\r\n"), &[403, 400])?;
        made += 1;
    }
    Ok(())
}

/// Secrets travel in the fragment of a link and in the first message of a socket. Files hold hashes, and what is printed
/// beside the links holds nothing.
fn secrets_are_nowhere_else(run: &mut Run) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("room.pharos");
    let log = tempfile::NamedTempFile::new().expect("a file");
    let _ = done(&["new", text(&file), "--title", "Tokens", "--lang", "en"]);
    let logged = format!("exec \"$@\" 2>{}", text(log.path()));
    let room = Room::open_under(&["sh", "-c", &logged, "sh"], &file, &[], None);
    let people: Vec<Device> = (0..5).map(|_| room.join("Ada")).collect();
    let mut stranger = Device::connect(&room.doors);
    stranger.send(&serde_json::json!({ "hello": "secret", "secret": new_key(), "language": "en" }));
    let _ = (stranger.answer(), room.wall(), room.snapshot());
    let doors = &room.doors;
    let keys = people.iter().map(|person| &person.key);
    let secrets: Vec<&String> =
        keys.chain([&doors.secret, &doors.wall_secret, &room.served.token, &stranger.key]).collect();
    let printed = std::fs::read(log.path()).expect("what it printed");
    let kept = [every_byte(folder.path()), printed].concat();
    for secret in secrets {
        holds!(secret.len() >= 32, "a secret of {} digits is too short", secret.len());
        let bits = uuid::Uuid::parse_str(secret).expect("digits");
        let is_kept = holds(&kept, secret.as_bytes()) || holds(&kept, bits.as_bytes());
        holds!(!is_kept, "a secret is kept as it is, in a file or in what is printed");
        run.count("secrets looked for", 1);
    }
    for line in room.served.said.iter().filter(|line| line.contains("http")) {
        let before = line.split('#').next().unwrap_or_default();
        let tells =
            [&doors.secret, &doors.wall_secret, &room.served.token].into_iter().any(|it| before.contains(it));
        holds!(
            !tells && !before.contains('?'),
            "a secret stands in an address before the fragment: {before}"
        );
    }
    Ok(())
}

/// All that the room's doors answer.
const PATHS: [&str; 6] = ["/", "/wall", "/assets/x", "/proof", "/room/socket", "/wall/socket"];

const UPGRADE: &str = "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
                       Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

/// Status and body of what a request with these headers gets.
fn answer(address: &str, path: &str, version: &str, headers: &str) -> Held<(u16, String)> {
    // Closed afterwards, so that the end of the answer is seen; sockets that open are not.
    let (upgrade, connection) =
        if path.ends_with("socket") { (UPGRADE, "Upgrade, close") } else { ("", "close") };
    let request = format!("GET {path} HTTP/{version}\r\n{headers}{upgrade}Connection: {connection}\r\n\r\n");
    let answer = raw_for(address, &request, Duration::from_secs(1));
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    let odd =
        ["set-cookie", "access-control"].into_iter().find(|header| head.to_lowercase().contains(header));
    holds!(odd.is_none(), "{path}: an answer has {odd:?}");
    Ok((status, body.to_owned()))
}

fn shut(run: &mut Run, address: &str, version: &str, headers: &str, expected: &[u16]) -> Held {
    for path in PATHS {
        let (status, body) = answer(address, path, version, headers)?;
        holds!(expected.contains(&status), "{path} with {headers:?} is not refused: {status}");
        holds!(body.is_empty(), "{path} with {headers:?}: {} bytes of data", body.len());
        run.count("requests", 1);
    }
    Ok(())
}

fn its_own_page_is_served_and_marked(run: &mut Run, room: &Room) -> Held {
    let address = &room.doors.address;
    let port = address.rsplit(':').next().expect("it is there");
    for own in [address.clone(), format!("localhost:{port}")] {
        for origin in [String::new(), format!("Origin: http://{own}\r\n")] {
            let headers = format!("Host: {own}\r\n{origin}");
            for path in ["/", "/wall"] {
                let (status, body) = answer(address, path, "1.1", &headers)?;
                holds!(status == 200, "{path} with {headers:?}: {status}");
                assert!(body.contains("<html") || body.contains("<!doctype"), "{path} is a page");
                run.count("requests", 1);
            }
        }
    }
    let headers = format!("Host: {address}\r\nOrigin: http://{address}\r\n");
    for path in ["/room/socket", "/wall/socket"] {
        holds!(answer(address, path, "1.1", &headers)?.0 == 101, "{path} does not open");
    }
    let page = raw_for(
        address,
        &format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"),
        Duration::from_secs(1),
    );
    let head = page.split("\r\n\r\n").next().expect("it is there").to_lowercase();
    for mark in [
        "content-security-policy: default-src 'none'; script-src 'self';",
        "frame-ancestors 'none'",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
    ] {
        holds!(head.contains(mark), "{mark} is not on the page: {head}");
    }
    let secrets = [&room.doors.secret, &room.doors.code, &room.doors.wall_secret, &room.served.token];
    holds!(secrets.iter().all(|secret| !page.contains(secret.as_str())), "a secret is in the page");
    holds!(!page.contains("The room of this test"), "the page says what the workshop is called");
    Ok(())
}

fn a_name_that_points_here_is_not_ours(run: &mut Run, room: &Room) -> Held {
    let address = &room.doors.address;
    let port = address.rsplit(':').next().expect("it is there");
    let other = if port == "7420" { "7421" } else { "7420" };
    let names = [
        format!("evil.example:{port}"),
        format!("127.0.0.1.nip.io:{port}"),
        format!("localhost.evil.example:{port}"),
        format!("evil.localhost:{port}"),
        format!("pharos.local:{port}"),
        format!("localhost.:{port}"),
        format!("127.0.0.1.:{port}"),
        format!("127.0.0.1:{other}"),
        "127.0.0.1".to_owned(),
        "localhost".to_owned(),
        format!("[::1]:{port}"),
        format!("[::ffff:127.0.0.1]:{port}"),
        format!("2130706433:{port}"),
        format!("0x7f000001:{port}"),
        format!("127.1:{port}"),
        format!("0.0.0.0:{port}"),
        format!("127.0.0.1:0{port}"),
        format!("198.51.100.7:{port}"),
        format!("user@127.0.0.1:{port}"),
        format!("127.0.0.1:{port}, evil.example"),
        String::new(),
        ":".to_owned(),
        "\u{e9}vil".to_owned(),
    ];
    for name in names {
        shut(run, address, "1.1", &format!("Host: {name}\r\n"), &[421, 400])?;
    }
    shut(run, address, "1.1", "", &[421, 400])?;
    shut(run, address, "1.0", "", &[421, 400])?;
    let two = format!("Host: {address}\r\nHost: evil.example\r\n");
    shut(run, address, "1.1", &two, &[421, 400])?;
    let twice = format!("Host: {address}\r\nHost: {address}\r\n");
    shut(run, address, "1.1", &twice, &[421, 400])?;
    let forwarded =
        format!("Host: evil.example\r\nX-Forwarded-Host: {address}\r\nForwarded: host={address}\r\n");
    shut(run, address, "1.1", &forwarded, &[421, 400])
}

fn a_page_from_elsewhere_is_not_answered(run: &mut Run, room: &Room) -> Held {
    let address = &room.doors.address;
    let port = address.rsplit(':').next().expect("it is there");
    let origins = [
        "null".to_owned(),
        String::new(),
        "http://evil.example".to_owned(),
        format!("http://evil.example:{port}"),
        format!("https://{address}"),
        format!("http://{address}/"),
        format!("http://{address}.evil.example"),
        "http://127.0.0.1".to_owned(),
        format!("http://{}", room.served.host),
        format!("http://localhost:{port}"),
        format!("ws://{address}"),
        "file://".to_owned(),
        format!("http://{address} http://evil.example"),
        "http://\u{e9}vil".to_owned(),
    ];
    for origin in origins {
        shut(run, address, "1.1", &format!("Host: {address}\r\nOrigin: {origin}\r\n"), &[403, 400])?;
    }
    // The page of the facilitator's door is another origin, and so is the room's page at hers.
    let (host, own) = (&room.served.host, format!("Origin: http://{address}\r\n"));
    let (status, body) = answer(host, "/", "1.1", &format!("Host: {host}\r\n{own}"))?;
    holds!(
        (status, body.as_str()) == (403, ""),
        "the room's page may reach the facilitator's door: {status}"
    );
    Ok(())
}

fn two_origins_are_none(run: &mut Run, room: &Room) -> Held {
    let address = &room.doors.address;
    let headers = format!("Host: {address}\r\nOrigin: http://{address}\r\nOrigin: http://evil.example\r\n");
    shut(run, address, "1.1", &headers, &[403, 400])
}
