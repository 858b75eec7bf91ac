//! A network that cuts, delays and makes phones send twice: what was sent is there once, in the order of writing.

pub(crate) mod loss;

use crate::run::{Held, Run, holds};
use fastrand::Rng;
use product_tests::{Device, Doors, FaultProxy, Room, new_id, new_key, rows};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const PHONES: usize = 100;
const IDEAS: usize = 20;
/// Most bytes that a connection lives for.
const CUT_WITHIN: u64 = 24_000;
/// So long may it take until all of it arrived.
const PATIENCE: Duration = Duration::from_secs(120);

/// A phone with an outbox: it sends one thing after another, each under an id of its own, until it is told what came
/// of it; and some of it once more, as a phone does that did not hear the answer.
struct Phone {
    doors: Doors,
    /// The bad network.
    by: String,
    key: String,
    is_seated: bool,
    wishes: Vec<(String, Value)>,
    random: Rng,
}

impl Phone {
    fn new(doors: &Doors, by: &str, lane: &str, name: usize, random: Rng) -> Self {
        let wish = |n| {
            let text = format!("{name} {n}");
            (
                new_id(),
                json!({ "do": "add_idea", "idea": new_id(), "lane": lane, "text": text, "secret": null }),
            )
        };
        let wishes = (0..IDEAS).map(wish).collect();
        Self { doors: doors.clone(), by: by.to_owned(), key: new_key(), is_seated: false, wishes, random }
    }

    /// Sits down, or comes back to its seat; None if the network breaks meanwhile.
    fn come(&mut self) -> Option<Device> {
        let mut device = Device::try_connect(&self.doors, "/room/socket", &self.by)?;
        if self.is_seated {
            let hello = json!({ "hello": "seat", "key": self.key, "language": "en" });
            answer(&mut device, &hello)?;
            return Some(device);
        }
        let hello = json!({ "hello": "secret", "secret": self.doors.secret, "language": "en" });
        answer(&mut device, &hello)?;
        let sit = json!({ "send": "take_seat", "key": self.key, "name": "", "group": null });
        self.is_seated = answer(&mut device, &sit)?["kind"] == "seated";
        Some(device)
    }

    /// Sends everything until all of it is done; says how often something had to be sent again.
    fn send_all(&mut self) -> Held<usize> {
        let (mut at, mut again) = (0, 0);
        let until = Instant::now() + PATIENCE;
        while at < self.wishes.len() {
            holds!(Instant::now() < until, "nothing comes through after {PATIENCE:?}");
            let Some(mut device) = self.come() else { continue };
            while let Some((id, wish)) = self.wishes.get(at) {
                let Some(problem) = device.try_contribute_as(id, wish) else {
                    again += 1;
                    break;
                };
                holds!(problem.is_null(), "what was sent once is refused, perhaps as sent again: {problem}");
                if self.random.u8(0..10) == 0 {
                    again += 1;
                    if let Some(problem) = device.try_contribute_as(id, wish) {
                        holds!(
                            problem.is_null(),
                            "what is sent twice is answered as the first time: {problem}"
                        );
                    }
                }
                at += 1;
            }
        }
        Ok(again)
    }
}

/// What is said to a hello; None if the network breaks first.
fn answer(device: &mut Device, hello: &Value) -> Option<Value> {
    device
        .try_send(hello)
        .then(|| device.until(Duration::from_secs(5), |message| message["kind"] != "frame"))?
}

pub(crate) fn run(run: &mut Run) -> Held {
    for _ in 0..run.size(1, 10) {
        through_a_bad_network(run)?;
        loss::on_a_network_of_its_own(run)?;
    }
    Ok(())
}

fn through_a_bad_network(run: &mut Run) -> Held {
    let room = Room::new();
    let proxy = FaultProxy::to(&room.doors.address, CUT_WITHIN, run.random.u64(..));
    let again = all_arrive(room, &proxy.address.to_string(), &mut run.random)?;
    let cuts = proxy.cuts();
    run.count("sent", PHONES * IDEAS);
    run.count("cuts", cuts);
    run.count("sent again", again);
    assert!(cuts > PHONES && again > PHONES / 2, "the network is bad: {cuts} cuts, {again} sent again");
    Ok(())
}

/// Everybody sends everything by some address, and it is there once and in order. Gives how often something had to be sent
/// again.
fn all_arrive(mut room: Room, by: &str, random: &mut Rng) -> Held<usize> {
    let lane = room.lanes().remove(0);
    room.go_to("ideate");
    let mut phones: Vec<Phone> =
        (0..PHONES).map(|name| Phone::new(&room.doors, by, &lane, name, random.fork())).collect();
    let again = AtomicUsize::new(0);
    thread::scope(|scope| {
        let again = &again;
        let sending = phones.iter_mut().map(|phone| {
            scope.spawn(|| phone.send_all().map(|times| again.fetch_add(times, Ordering::Relaxed)))
        });
        let sending: Vec<_> = sending.collect();
        sending.into_iter().try_for_each(|phone| phone.join().expect("a phone sends").map(|_| ()))
    })?;
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    all_once_and_in_order(&room.snapshot())?;
    Ok(again.into_inner())
}

fn all_once_and_in_order(snapshot: &Value) -> Held {
    let mut ideas = rows(snapshot, "idea");
    ideas.sort_by_key(|idea| idea["number"].as_u64());
    holds!(ideas.len() == PHONES * IDEAS, "{} sent, {} there", PHONES * IDEAS, ideas.len());
    let mut in_order: HashMap<String, Vec<usize>> = HashMap::new();
    for text in ideas.iter().filter_map(|idea| idea["text"].as_str()) {
        let (name, n) = text.split_once(' ').expect("as it was sent");
        in_order.entry(name.to_owned()).or_default().push(n.parse().expect("a number"));
    }
    holds!(in_order.len() == PHONES, "of {} phones, not {PHONES}", in_order.len());
    let wanted: Vec<usize> = (0..IDEAS).collect();
    let wrong = in_order.iter().find(|(_, ideas)| **ideas != wanted);
    holds!(wrong.is_none(), "each once, in the order of writing: {wrong:?}");
    let people = rows(snapshot, "seat").iter().filter(|seat| seat["facilitator"] == false).count();
    holds!(people == PHONES, "{people} sit there, not {PHONES}");
    Ok(())
}
