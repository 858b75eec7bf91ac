//! The people of a rehearsal: they sit, and now and then one of them does what the room is asked.

use super::acts;
use crate::room_news::{Visit, Visitor};
use crate::{Live, Trouble};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;
use workshop::{Arrival, CommandId, KeyHash, Refusal, SeatId};

/// So often somebody does something: a dozen people fill a board in about a minute.
const PAUSE: Duration = Duration::from_millis(350);

/// People who are not there, until dropped.
#[derive(Debug)]
pub(super) struct Crowd {
    leaves: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Crowd {
    /// Lets people come in.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`] if there is no thread for them.
    pub(super) fn come_in(live: Arc<Live>, people: u32) -> Result<Self, Trouble> {
        let leaves = Arc::new(AtomicBool::new(false));
        let gone = Arc::clone(&leaves);
        let act = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
            match runtime {
                Ok(runtime) => runtime.block_on(act(&live, people, &gone)),
                Err(error) => tracing::error!(%error, "nobody comes to the rehearsal"),
            }
        };
        let thread = std::thread::Builder::new().name("pharos-rehearsal".to_owned()).spawn(act);
        Ok(Self { leaves, thread: Some(thread.map_err(|_| Trouble::NoWorkshop)?) })
    }
}

impl Drop for Crowd {
    fn drop(&mut self) {
        self.leaves.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // A thread that stopped by itself has nobody left in it.
            let _ = thread.join();
        }
    }
}

async fn act(live: &Live, people: u32, gone: &AtomicBool) {
    let mut seats = Vec::new();
    // Whoever sits is here for as long as the visit is held.
    let mut visits: Vec<Visit> = Vec::new();
    while !gone.load(Ordering::Relaxed) {
        if (seats.len() as u32) < people {
            match sit_down(live, seats.len() as u32 + 1).await {
                Ok((seat, visit)) => {
                    seats.push(seat);
                    visits.push(visit);
                }
                Err(error) => tracing::warn!(%error, "somebody could not come to the rehearsal"),
            }
        }
        if let Some(seat) = acts::one_of(&seats).copied() {
            do_something(live, seat).await;
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn sit_down(live: &Live, number: u32) -> Result<(SeatId, Visit), Trouble> {
    let key = KeyHash::of(&acts::secret())?;
    let seat = SeatId::random();
    let (name, group) = live.look_later(move |workshop| acts::person(workshop, number)).await?;
    live.take_seat(Arrival { seat, key, name, group, most: u32::MAX }).await?;
    let visit = live.enter(Visitor::Seat(key), None).await?;
    Ok((seat, visit))
}

async fn do_something(live: &Live, seat: SeatId) {
    let Ok(Some(wish)) = live.look_later(move |workshop| acts::next(workshop, seat)).await else { return };
    match live.contribute(CommandId::random(), seat, wish).await {
        // The room went on between the look and the deed: as it happens to people.
        Ok(()) | Err(Trouble::Refused(Refusal::NotNow | Refusal::VoteClosed | Refusal::RoundClosed)) => {}
        Err(error) => tracing::debug!(%error, "a deed of the rehearsal was refused"),
    }
}
