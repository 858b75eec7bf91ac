//! What lets people in: code, secrets, lock and cap. Made anew each time the doors open.

use super::certificate::Certificate;
use super::guard;
use super::one_time::OneTimeCodes;
use super::qr;
use super::secret::Secret;
use super::typed_code::{CodeQueue, as_meant, new_code, same};
use crate::protocol::{DoorRules, Doors, Joining, NetworkAddress, OpenDoors};
use crate::room_news::{Relay, Visit, Visitor};
use crate::signals::Signal;
use crate::{Live, Trouble};
use chrono::{DateTime, Utc};
use sabotage::{Sabotage, sabotaged};
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;
use workshop::SeatId;
use workshop::group::SEAT_LIMIT;

/// Browsers leave it out of an address.
const HTTPS_PORT: u16 = 443;

/// Shared by all connections of the room's doors.
#[derive(Debug)]
pub(crate) struct Lobby {
    pub(crate) live: Arc<Live>,
    pub(crate) port: u16,
    pub(crate) queue: CodeQueue,
    pub(crate) relay: Relay,
    /// What pages of these doors may do.
    pub(crate) policy: &'static str,
    /// What a fetch through an address must bring.
    pub(crate) proof: String,
    /// What the doors speak https with; None for plain http.
    pub(crate) certificate: Option<Certificate>,
    /// The port asked for was taken.
    other_port: bool,
    state: Mutex<State>,
    /// A device came in from outside this machine.
    reached: AtomicBool,
    /// The machine is kept awake.
    awake: AtomicBool,
    /// Changes when the wall's link is made anew: walls that came by the old one go.
    wall_link: watch::Sender<u32>,
    /// True once the doors close.
    closing: watch::Sender<bool>,
}

/// Word that the doors close.
#[derive(Debug)]
pub(crate) struct Closing(watch::Receiver<bool>);

impl Closing {
    /// Resolves once they do. May be broken off.
    pub(crate) async fn happens(&mut self) {
        // A lobby that is gone has closed.
        let _ = self.0.wait_for(|closing| *closing).await;
    }
}

#[derive(Debug)]
struct State {
    code: String,
    secret: Secret,
    /// The token of the secret: what the QR says.
    token: String,
    wall: Secret,
    wall_token: String,
    one_time: OneTimeCodes,
    addresses: Vec<NetworkAddress>,
    /// Since when this machine no longer has the address of the QR.
    gone_since: Option<DateTime<Utc>>,
    /// Nobody new comes in.
    locked: bool,
    /// Most people.
    cap: u32,
}

impl Lobby {
    /// # Errors
    /// The system has no random numbers.
    pub(crate) fn new(
        live: Arc<Live>,
        port: u16,
        other_port: bool,
        addresses: Vec<NetworkAddress>,
        certificate: Option<Certificate>,
        awake: bool,
    ) -> std::io::Result<Self> {
        let ((secret, token), (wall, wall_token)) = (Secret::new()?, Secret::new()?);
        let cap = u32::try_from(SEAT_LIMIT).unwrap_or(u32::MAX);
        let one_time = OneTimeCodes::default();
        let code = new_code()?;
        let state = State {
            code,
            secret,
            token,
            wall,
            wall_token,
            one_time,
            addresses,
            gone_since: None,
            locked: false,
            cap,
        };
        Ok(Self {
            live,
            port,
            queue: CodeQueue::new(),
            relay: Relay::new(),
            policy: guard::ROOM,
            proof: Secret::new()?.1,
            certificate,
            other_port,
            state: Mutex::new(state),
            reached: AtomicBool::new(false),
            awake: AtomicBool::new(awake),
            wall_link: watch::Sender::new(0),
            closing: watch::Sender::new(false),
        })
    }

    /// Whether a typed code opens the door, after its turn in the queue.
    ///
    /// # Errors
    /// [`Trouble::WrongCode`], [`Trouble::Busy`].
    pub(crate) async fn check_code(&self, typed: &str) -> Result<(), Trouble> {
        self.queue.turn().await?;
        if same(&self.state().code, &as_meant(typed)) { Ok(()) } else { Err(Trouble::WrongCode) }
    }

    /// The seat that a typed one-time code moves, after its turn in the queue.
    ///
    /// # Errors
    /// [`Trouble::WrongCode`], [`Trouble::Busy`].
    pub(crate) async fn take_one_time(&self, typed: &str) -> Result<SeatId, Trouble> {
        self.queue.turn().await?;
        self.state().one_time.take(&as_meant(typed)).ok_or(Trouble::WrongCode)
    }

    /// Whether a secret is the QR's. Never throttled: it cannot be guessed.
    ///
    /// # Errors
    /// [`Trouble::WrongCode`].
    pub(crate) fn check_secret(&self, secret: &str) -> Result<(), Trouble> {
        if self.state().secret.is(secret) { Ok(()) } else { Err(Trouble::WrongCode) }
    }

    /// Whether a secret is the wall's, and word when it is no longer.
    ///
    /// # Errors
    /// [`Trouble::WrongCode`].
    pub(crate) fn check_wall(&self, secret: &str) -> Result<watch::Receiver<u32>, Trouble> {
        let state = self.state();
        if state.wall.is(secret) { Ok(self.wall_link.subscribe()) } else { Err(Trouble::WrongCode) }
    }

    /// Lets a device in: a snapshot, and all news from then on.
    ///
    /// # Errors
    /// As [`Live::enter`].
    pub(crate) async fn enter(&self, visitor: Visitor) -> Result<Visit, Trouble> {
        // The place at the ring is taken first, so that nothing is missed in between.
        let news = self.relay.subscribe();
        self.live.enter(visitor, Some(news)).await
    }

    /// Whether new people may come in.
    ///
    /// # Errors
    /// [`Trouble::RoomLocked`].
    pub(crate) fn check_unlocked(&self) -> Result<(), Trouble> {
        let is_locked = self.state().locked && !sabotaged(Sabotage::IgnoreLock);
        if is_locked { Err(Trouble::RoomLocked) } else { Ok(()) }
    }

    /// Most people.
    pub(crate) fn cap(&self) -> u32 {
        if sabotaged(Sabotage::IgnoreCap) { u32::MAX } else { self.state().cap }
    }

    /// Resolves once the doors close.
    pub(crate) fn closing(&self) -> Closing {
        Closing(self.closing.subscribe())
    }

    pub(crate) fn close(&self) {
        self.closing.send_replace(true);
    }

    pub(crate) fn rule(&self, rules: DoorRules) {
        let most = u32::try_from(SEAT_LIMIT).unwrap_or(u32::MAX);
        let mut state = self.state();
        state.locked = rules.locked.unwrap_or(state.locked);
        state.cap = rules.cap.unwrap_or(state.cap).clamp(1, most);
    }

    /// # Errors
    /// The system has no random numbers: then the old code stays.
    pub(crate) fn renew_code(&self) -> std::io::Result<()> {
        let (code, (secret, token)) = (new_code()?, Secret::new()?);
        let mut state = self.state();
        (state.code, state.secret, state.token) = (code, secret, token);
        Ok(())
    }

    /// # Errors
    /// The system has no random numbers: then the old link stays.
    pub(crate) fn renew_wall_link(&self) -> std::io::Result<()> {
        let (wall, wall_token) = Secret::new()?;
        let mut state = self.state();
        (state.wall, state.wall_token) = (wall, wall_token);
        self.wall_link.send_modify(|made| *made += 1);
        Ok(())
    }

    /// # Errors
    /// The system has no random numbers.
    pub(crate) fn one_time_code(&self, seat: SeatId) -> std::io::Result<String> {
        self.state().one_time.make(seat)
    }

    /// An address was reached from here.
    pub(crate) fn proven(&self, address: &str) {
        self.state().addresses.iter_mut().filter(|known| known.address == address).for_each(|known| {
            known.proven = true;
        });
    }

    /// `http`, or `https` with a certificate.
    pub(crate) fn scheme(&self) -> &'static str {
        if self.certificate.is_some() { "https" } else { "http" }
    }

    /// What a browser sends as `Host` when it comes by an address: that of the certificate's name, if there is one.
    pub(crate) fn host_at(&self, address: &str) -> String {
        match &self.certificate {
            // Browsers leave out the usual port.
            Some(certificate) if self.port == HTTPS_PORT => certificate.name.clone(),
            Some(certificate) => format!("{}:{}", certificate.name, self.port),
            None => format!("{address}:{}", self.port),
        }
    }

    /// Chooses the address of the QR: the one asked for, else the best one that was reached; one that the
    /// certificate's name leads to comes before all others.
    ///
    /// # Errors
    /// [`Trouble::NoNetwork`] if no address was reached that others could reach too.
    pub(crate) fn choose(&self, wanted: Option<&str>) -> Result<(), Trouble> {
        let mut state = self.state();
        let reaches = |address: &&NetworkAddress| {
            address.proven && address.kind != crate::protocol::AdapterKind::Loopback
        };
        let asked =
            wanted.and_then(|wanted| state.addresses.iter().find(|address| address.address == wanted));
        let is_named = |address: &&NetworkAddress| {
            let certificate = self.certificate.as_ref();
            certificate.is_some_and(|certificate| certificate.leads_to.contains(&address.address))
        };
        let reached = || state.addresses.iter().filter(reaches);
        let best = || reached().find(is_named).or_else(|| reached().next());
        let chosen = asked.or_else(best).ok_or(Trouble::NoNetwork)?;
        let chosen = chosen.address.clone();
        state.gone_since = None;
        for address in &mut state.addresses {
            address.chosen = address.address == chosen;
        }
        Ok(())
    }

    /// The machine has these addresses now. Says whether that is news. The one in the QR stays on the list: it may come
    /// back, and until she chooses another one it is what people have.
    pub(crate) fn note_addresses(&self, mut found: Vec<NetworkAddress>) -> bool {
        let mut state = self.state();
        let names = |addresses: &[NetworkAddress]| -> BTreeSet<String> {
            addresses.iter().map(|address| address.address.clone()).collect()
        };
        let (known, now) = (names(&state.addresses), names(&found));
        let chosen = state.addresses.iter().find(|address| address.chosen).cloned();
        let gone = chosen.filter(|chosen| !now.contains(&chosen.address));
        let expected = now.iter().cloned().chain(gone.iter().map(|gone| gone.address.clone())).collect();
        if known == expected && gone.is_some() == state.gone_since.is_some() {
            return false;
        }
        for address in &mut found {
            if let Some(before) = state.addresses.iter().find(|known| known.address == address.address) {
                (address.proven, address.chosen) = (before.proven, before.chosen);
            }
        }
        state.gone_since = gone.as_ref().map(|_| state.gone_since.unwrap_or_else(Utc::now));
        found.extend(gone.map(|gone| NetworkAddress { proven: false, ..gone }));
        state.addresses = found;
        true
    }

    /// The machine's addresses may have changed since the doors opened.
    pub(crate) fn has_address(&self, address: &str) -> bool {
        let known = |state: &State| state.addresses.iter().any(|known| known.address == address);
        if known(&self.state()) {
            return true;
        }
        let now = super::addresses::addresses();
        let is_own = now.iter().any(|own| own.address == address);
        if is_own {
            self.state().addresses.extend(now.into_iter().filter(|own| own.address == address));
        }
        is_own
    }

    /// A request that these doors answer came from an address. The first from outside proves what no look at
    /// this machine can: that people's devices get through.
    pub(crate) fn note_peer(&self, peer: IpAddr) {
        if self.reached.load(Ordering::Relaxed) || peer.is_loopback() || self.has_address(&peer.to_string()) {
            return;
        }
        if !self.reached.swap(true, Ordering::Relaxed) {
            // Doors without an address are not open yet, and will be told of whole.
            let _ = self.announce();
        }
    }

    /// Tells the console and the wall.
    ///
    /// # Errors
    /// As [`Self::view`].
    pub(crate) fn announce(&self) -> Result<(), Trouble> {
        let view = self.view()?;
        self.live.signal(Signal::Doors(Box::new(Doors::Open(Box::new(view)))));
        Ok(())
    }

    pub(crate) fn set_awake(&self, is_held: bool) {
        self.awake.store(is_held, Ordering::Relaxed);
    }

    /// What the console and the wall say about the doors.
    ///
    /// # Errors
    /// [`Trouble::NoNetwork`] if no address is chosen.
    pub(crate) fn view(&self) -> Result<OpenDoors, Trouble> {
        let state = self.state();
        let chosen = state.addresses.iter().find(|address| address.chosen).ok_or(Trouble::NoNetwork)?;
        let host = self.host_at(&chosen.address);
        let origin = format!("{}://{host}", self.scheme());
        let drawn = qr::draw(&format!("{origin}/#{}", state.token));
        Ok(OpenDoors {
            wall_link: format!("{origin}/wall#{}", state.wall_token),
            joining: Joining {
                code: state.code.clone(),
                qr: drawn.map_err(|error| Trouble::NoPort(error.to_string()))?,
                // Browsers try plain http first for what is typed without a scheme.
                address: if self.certificate.is_some() { origin } else { host },
            },
            certificate: self.certificate.as_ref().map(|certificate| certificate.view(&chosen.address)),
            addresses: state.addresses.clone(),
            gone_since: state.gone_since,
            other_port: self.other_port,
            reached: self.reached.load(Ordering::Relaxed),
            awake: self.awake.load(Ordering::Relaxed),
            locked: state.locked,
            cap: state.cap,
        })
    }

    /// The link in the QR.
    pub(crate) fn join_link(&self) -> Option<String> {
        let state = self.state();
        let chosen = state.addresses.iter().find(|address| address.chosen)?;
        Some(format!("{}://{}/#{}", self.scheme(), self.host_at(&chosen.address), state.token))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
