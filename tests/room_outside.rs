//! No other web page reaches into the room: names that point here, foreign origins, requests in odd shapes.

use product_tests::{Room, raw_for};
use std::time::Duration;

/// All that the room's doors answer.
const PATHS: [&str; 6] = ["/", "/wall", "/assets/x", "/proof", "/room/socket", "/wall/socket"];

const UPGRADE: &str = "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
                       Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

/// Status and body of what a request with these headers gets.
fn answer(address: &str, path: &str, version: &str, headers: &str) -> (u16, String) {
    // Closed afterwards, so that the end of the answer is seen; sockets that open are not.
    let (upgrade, connection) =
        if path.ends_with("socket") { (UPGRADE, "Upgrade, close") } else { ("", "close") };
    let request = format!("GET {path} HTTP/{version}\r\n{headers}{upgrade}Connection: {connection}\r\n\r\n");
    let answer = raw_for(address, &request, Duration::from_secs(1));
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    for header in ["set-cookie", "access-control"] {
        assert!(!head.to_lowercase().contains(header), "{path}: no answer has {header}");
    }
    (status, body.to_owned())
}

fn assert_shut(address: &str, version: &str, headers: &str, expected: &[u16]) {
    for path in PATHS {
        let (status, body) = answer(address, path, version, headers);
        assert!(expected.contains(&status), "{path} with {headers:?} is refused: {status}");
        assert_eq!(body, "", "{path} with {headers:?}: not a byte of data");
    }
}

#[test]
fn its_own_page_is_served_and_marked() {
    let room = Room::new();
    let address = &room.doors.address;
    let port = address.rsplit(':').next().unwrap();
    for own in [address.clone(), format!("localhost:{port}")] {
        for origin in [String::new(), format!("Origin: http://{own}\r\n")] {
            let headers = format!("Host: {own}\r\n{origin}");
            for path in ["/", "/wall"] {
                let (status, body) = answer(address, path, "1.1", &headers);
                assert_eq!(status, 200, "{path} with {headers:?}");
                assert!(body.contains("<html") || body.contains("<!doctype"), "{path} is a page");
            }
        }
    }
    let headers = format!("Host: {address}\r\nOrigin: http://{address}\r\n");
    for path in ["/room/socket", "/wall/socket"] {
        assert_eq!(answer(address, path, "1.1", &headers).0, 101, "{path} opens");
    }
    let page = raw_for(
        address,
        &format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"),
        Duration::from_secs(1),
    );
    let head = page.split("\r\n\r\n").next().unwrap().to_lowercase();
    for mark in [
        "content-security-policy: default-src 'none'; script-src 'self';",
        "frame-ancestors 'none'",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
    ] {
        assert!(head.contains(mark), "{mark} is on the page: {head}");
    }
    let secrets = [&room.doors.secret, &room.doors.code, &room.doors.wall_secret, &room.served.token];
    assert!(secrets.iter().all(|secret| !page.contains(secret.as_str())), "no secret is in the page");
    assert!(!page.contains("The room of this test"), "nor what the workshop is called");
}

#[test]
fn a_name_that_points_here_is_not_ours() {
    let room = Room::new();
    let address = &room.doors.address;
    let port = address.rsplit(':').next().unwrap();
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
        assert_shut(address, "1.1", &format!("Host: {name}\r\n"), &[421, 400]);
    }
    assert_shut(address, "1.1", "", &[421, 400]);
    assert_shut(address, "1.0", "", &[421, 400]);
    let two = format!("Host: {address}\r\nHost: evil.example\r\n");
    assert_shut(address, "1.1", &two, &[421, 400]);
    let twice = format!("Host: {address}\r\nHost: {address}\r\n");
    assert_shut(address, "1.1", &twice, &[421, 400]);
    let forwarded =
        format!("Host: evil.example\r\nX-Forwarded-Host: {address}\r\nForwarded: host={address}\r\n");
    assert_shut(address, "1.1", &forwarded, &[421, 400]);
}

#[test]
fn a_page_from_elsewhere_is_not_answered() {
    let room = Room::new();
    let address = &room.doors.address;
    let port = address.rsplit(':').next().unwrap();
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
        assert_shut(address, "1.1", &format!("Host: {address}\r\nOrigin: {origin}\r\n"), &[403, 400]);
    }
    // The page of the facilitator's door is another origin, and so is the room's page at hers.
    let (host, own) = (&room.served.host, format!("Origin: http://{address}\r\n"));
    let (status, body) = answer(host, "/", "1.1", &format!("Host: {host}\r\n{own}"));
    assert_eq!((status, body.as_str()), (403, ""), "the room's page may not reach the facilitator's door");
}

#[test]
fn two_origins_are_none() {
    let room = Room::new();
    let address = &room.doors.address;
    let headers = format!("Host: {address}\r\nOrigin: http://{address}\r\nOrigin: http://evil.example\r\n");
    assert_shut(address, "1.1", &headers, &[403, 400]);
}
