//! A bad network and a crash: what was sent arrives once, and what was acknowledged stays.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Doors, FaultProxy, Room, new_id, new_key, rows};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const CLIENTS: usize = 100;
const IDEAS: usize = 20;
/// Most bytes that a connection lives for.
const CUT_WITHIN: u64 = 24_000;

/// A phone with an outbox: it sends one thing after another, each under an id of its own, until it is told
/// what came of it.
struct Phone {
    doors: Doors,
    /// Where it connects: the doors themselves, or a bad network on the way there.
    by: String,
    key: String,
    seated: bool,
    wishes: Vec<(String, Value)>,
}

impl Phone {
    fn new(doors: &Doors, by: &str, lane: &str, name: usize, ideas: usize) -> Self {
        let wish = |n| {
            let text = format!("{name} {n}");
            let idea =
                json!({ "do": "add_idea", "idea": new_id(), "lane": lane, "text": text, "secret": null });
            (new_id(), idea)
        };
        let wishes = (0..ideas).map(wish).collect();
        Self { doors: doors.clone(), by: by.to_owned(), key: new_key(), seated: false, wishes }
    }

    /// Sits down, or comes back to its seat; None if the network breaks meanwhile.
    fn come(&mut self) -> Option<Device> {
        let mut device = Device::try_connect(&self.doors, "/room/socket", &self.by)?;
        let within = Duration::from_secs(5);
        let is_answer = |message: &Value| message["kind"] != "frame";
        if !self.seated {
            let hello = json!({ "hello": "secret", "secret": self.doors.secret, "language": "en" });
            let welcomed = device.try_send(&hello).then(|| device.until(within, is_answer))??;
            assert_eq!(welcomed["kind"], "welcome", "{welcomed}");
            let sit = json!({ "send": "take_seat", "key": self.key, "name": "", "group": null });
            let seated = device.try_send(&sit).then(|| device.until(within, is_answer))??;
            assert_eq!(seated["kind"], "seated", "{seated}");
            self.seated = true;
            return Some(device);
        }
        let hello = json!({ "hello": "seat", "key": self.key, "language": "en" });
        let seated = device.try_send(&hello).then(|| device.until(within, is_answer))??;
        assert_eq!(seated["kind"], "seated", "{seated}");
        Some(device)
    }

    /// Sends everything until all of it is done; says how often something had to be sent again.
    fn send_all(&mut self) -> usize {
        let (mut at, mut again) = (0, 0);
        let until = Instant::now() + Duration::from_secs(60);
        while at < self.wishes.len() {
            assert!(Instant::now() < until, "the network lets something through");
            let Some(mut device) = self.come() else { continue };
            while let Some((id, wish)) = self.wishes.get(at) {
                match send(&mut device, id, wish) {
                    Some(problem) => {
                        assert_eq!(problem, Value::Null, "nothing speaks against an idea");
                        at += 1;
                    }
                    None => {
                        again += 1;
                        break;
                    }
                }
            }
        }
        again
    }
}

/// What came of a wish; None if the network broke first.
fn send(device: &mut Device, id: &str, wish: &Value) -> Option<Value> {
    let sent = device.try_send(&json!({ "send": "contribute", "id": id, "contribution": wish }));
    let is_outcome = |message: &Value| message["kind"] == "outcome" && message["id"] == id;
    let outcome = sent.then(|| device.until(Duration::from_secs(10), is_outcome))??;
    Some(outcome["problem"].clone())
}

/// A board on which everybody's ideas are read at once, and its first lane.
fn open_board(room: &mut Room) -> String {
    let lane = room.lanes().remove(0);
    room.go_to("ideate");
    lane
}

/// The texts on the board in the order in which they arrived.
fn arrived(room: &mut Room, lane: &str) -> Vec<String> {
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let mut ideas = rows(&room.snapshot(), "idea");
    ideas.sort_by_key(|idea| idea["number"].as_u64());
    ideas.iter().map(|idea| idea["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn two_thousand_ideas_through_a_network_that_cuts_arrive_once_and_in_order() {
    let mut room = Room::new();
    let lane = open_board(&mut room);
    let proxy = FaultProxy::to(&room.doors.address, CUT_WITHIN);
    let by = proxy.address.to_string();
    let again = AtomicUsize::new(0);
    let mut phones: Vec<Phone> =
        (0..CLIENTS).map(|name| Phone::new(&room.doors, &by, &lane, name, IDEAS)).collect();
    thread::scope(|scope| {
        for phone in &mut phones {
            scope.spawn(|| again.fetch_add(phone.send_all(), Ordering::Relaxed));
        }
    });
    let (cuts, again) = (proxy.cuts(), again.into_inner());
    assert!(cuts > CLIENTS && again > CLIENTS / 2, "the network was bad: {cuts} cuts, {again} sent again");

    let found = arrived(&mut room, &lane);
    assert_eq!(found.len(), CLIENTS * IDEAS, "as many as were sent, after {cuts} cuts");
    let mut in_order: HashMap<&str, Vec<usize>> = HashMap::new();
    for text in &found {
        let (name, n) = text.split_once(' ').unwrap();
        in_order.entry(name).or_default().push(n.parse().unwrap());
    }
    assert_eq!(in_order.len(), CLIENTS, "of everybody");
    for (name, ideas) in in_order {
        assert_eq!(ideas, (0..IDEAS).collect::<Vec<_>>(), "{name}: each once, in the order of writing");
    }
    let seats = rows(&room.snapshot(), "seat").iter().filter(|seat| seat["facilitator"] == false).count();
    assert_eq!(seats, CLIENTS, "and nobody sits twice");
}

#[test]
fn kill_nine_while_twenty_write_loses_nothing_that_was_acknowledged() {
    let mut room = Room::new();
    let lane = open_board(&mut room);
    let phones: Vec<Phone> =
        (0..20).map(|name| Phone::new(&room.doors, &room.doors.address, &lane, name, 60)).collect();
    let total = &AtomicUsize::new(0);
    let (acknowledged, sent): (Vec<Vec<bool>>, Vec<Phone>) = thread::scope(|scope| {
        let writing: Vec<_> = phones
            .into_iter()
            .map(|mut phone| {
                scope.spawn(move || {
                    let mut done = vec![false; phone.wishes.len()];
                    let mut device = phone.come().unwrap();
                    for ((id, wish), done) in phone.wishes.iter().zip(&mut done) {
                        let Some(problem) = send(&mut device, id, wish) else { break };
                        assert_eq!(problem, Value::Null);
                        *done = true;
                        total.fetch_add(1, Ordering::Relaxed);
                    }
                    (done, phone)
                })
            })
            .collect();
        while total.load(Ordering::Relaxed) < 300 {
            thread::sleep(Duration::from_millis(1));
        }
        room.served.kill();
        writing.into_iter().map(|phone| phone.join().unwrap()).unzip()
    });
    let count = acknowledged.iter().flatten().filter(|done| **done).count();
    assert!((300..1_200).contains(&count), "it died in the middle: {count} acknowledged");

    let mut room = room.opened_again();
    let after_the_crash: HashSet<String> = arrived(&mut room, &lane).into_iter().collect();
    for (phone, done) in sent.iter().zip(&acknowledged) {
        for ((_, wish), _) in phone.wishes.iter().zip(done).filter(|(_, done)| **done) {
            let text = wish["text"].as_str().unwrap();
            assert!(after_the_crash.contains(text), "{text:?} was acknowledged before the crash");
        }
    }

    // Phones do not know what of the rest arrived. They send all of it again, from the start.
    thread::scope(|scope| {
        for mut phone in sent {
            (phone.doors, phone.by) = (room.doors.clone(), room.doors.address.clone());
            scope.spawn(move || phone.send_all());
        }
    });
    let all = arrived(&mut room, &lane);
    let once: HashSet<&String> = all.iter().collect();
    assert_eq!((all.len(), once.len()), (1_200, 1_200), "everything is there, and nothing twice");
}

#[test]
fn the_same_contribution_again_is_answered_as_the_first_time() {
    let mut room = Room::new();
    let lane = open_board(&mut room);
    let mut phone = room.join("Ada");
    let (id, wish) = (new_id(), product_tests::idea(&lane, "Only once"));
    for _ in 0..3 {
        assert_eq!(phone.contribute_as(&id, &wish), Value::Null, "the same id");
    }
    let (mut tablet, _) = Device::come_back(&room.doors, &phone.key);
    assert_eq!(tablet.contribute_as(&id, &wish), Value::Null, "also from the seat's other device");
    let problem = phone.contribute(&wish);
    assert_eq!(problem["code"], "already_there", "another id wants the same idea once more");
    assert_eq!(arrived(&mut room, &lane), ["Only once"], "it is there once");
}
