//! Opens and closes the room's doors. They run on a thread of their own: one slow window of the desktop does
//! not hold up five hundred people, nor the other way round.

use super::addresses::addresses;
use super::awake::Awake;
use super::certificate::Certificate;
use super::chosen_certificate::ChosenCertificate;
use super::guard;
use super::listener;
use super::lobby::Lobby;
use super::network_watch;
use super::proof::prove;
use super::room;
use crate::protocol::{AdapterKind, DoorRules, Doors, NetworkAddress, OneTimeCode, OwnCertificate};
use crate::signals::Signal;
use crate::{Live, Trouble};
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio_rustls::TlsAcceptor;
use workshop::{Facts, Language, Problem, SeatId};

/// Where the doors are looked for first.
const PORT: u16 = 7420;
/// Devices are told that the doors close; then their sockets go.
const FAREWELL: Duration = Duration::from_millis(300);

/// Keeps the doors of the open workshop.
#[derive(Debug, Default)]
pub(crate) struct DoorKeeper {
    doors: Mutex<Option<OpenDoors>>,
    /// Where they were last: doors that open again are found at the same address.
    last_port: AtomicU16,
    /// She does not want the machine to be kept awake.
    may_sleep: AtomicBool,
}

#[derive(Debug)]
struct OpenDoors {
    lobby: Arc<Lobby>,
    thread: JoinHandle<()>,
    awake: Option<Awake>,
}

/// A door that only this machine reaches, for a page in a frame of the facilitator's. Closed when dropped.
#[derive(Debug)]
pub(crate) struct FramedDoor(Option<OpenDoors>);

/// How to get in, for those who print it.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The link in the QR, with its secret.
    pub join_link: String,
    /// What to type into a browser.
    pub address: String,
    /// The typed code.
    pub code: String,
    /// The wall's link, with its secret.
    pub wall_link: String,
    /// The port asked for was taken.
    pub other_port: bool,
    /// What the doors speak https with; None for plain http.
    pub certificate: Option<OwnCertificate>,
}

impl DoorKeeper {
    /// Opens the doors of a workshop, with the certificate that is chosen then, or chooses another address for
    /// doors that are open. Returns when people can come in.
    ///
    /// # Errors
    /// [`Trouble::NoNetwork`], [`Trouble::NoPort`], [`Trouble::Certificate`]. The console hears of it too.
    pub(crate) fn open(
        &self,
        live: &Arc<Live>,
        address: Option<&str>,
        port: Option<u16>,
        certificate: &ChosenCertificate,
        language: Language,
    ) -> Result<(), Trouble> {
        let mut doors = self.doors.lock().unwrap_or_else(PoisonError::into_inner);
        let chosen = match doors.as_ref().filter(|open| Arc::ptr_eq(&open.lobby.live, live)) {
            Some(open) => open.lobby.choose(address),
            None => {
                close(doors.take());
                live.signal(Signal::Doors(Box::new(Doors::Opening)));
                let port = port.unwrap_or_else(|| match self.last_port.load(Ordering::Relaxed) {
                    0 => PORT,
                    last => last,
                });
                let awake = self.awake(language);
                let start = |certificate| start(live, Reach::Room, address, port, certificate, awake);
                certificate.read().and_then(start).map(|open| {
                    self.last_port.store(open.lobby.port, Ordering::Relaxed);
                    *doors = Some(open);
                })
            }
        };
        match chosen.and_then(|()| doors.as_ref().map_or(Ok(()), |open| open.lobby.announce())) {
            Ok(()) => Ok(()),
            Err(trouble) => {
                let problem = Problem::new(&trouble, language);
                live.signal(Signal::Doors(Box::new(Doors::Failed { problem })));
                close(doors.take());
                Err(trouble)
            }
        }
    }

    /// Whether the machine is kept awake while the doors are open, from now on.
    pub(crate) fn keep_awake(&self, on: bool, language: Language) -> Result<(), Trouble> {
        self.may_sleep.store(!on, Ordering::Relaxed);
        let mut doors = self.doors.lock().unwrap_or_else(PoisonError::into_inner);
        match doors.as_mut() {
            Some(open) if open.awake.is_some() != on => {
                open.awake = self.awake(language);
                open.lobby.set_awake(is_held(open.awake.as_ref()));
                open.lobby.announce()
            }
            _ => Ok(()),
        }
    }

    fn awake(&self, language: Language) -> Option<Awake> {
        let why = || language.say("doors-rail-open", &Facts::new());
        (!self.may_sleep.load(Ordering::Relaxed)).then(|| Awake::hold(why()))
    }

    /// Closes the doors: all devices are let go. Seats stay.
    pub(crate) fn close(&self) {
        let open = self.doors.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(open) = &open {
            open.lobby.live.signal(Signal::Doors(Box::new(Doors::Closed)));
        }
        close(open);
    }

    pub(crate) fn rule(&self, rules: DoorRules) -> Result<(), Trouble> {
        self.with_lobby(|lobby| {
            lobby.rule(rules);
            lobby.announce()
        })
    }

    pub(crate) fn renew_code(&self) -> Result<(), Trouble> {
        self.with_lobby(|lobby| lobby.renew_code().map_err(no_port).and_then(|()| lobby.announce()))
    }

    pub(crate) fn renew_wall_link(&self) -> Result<(), Trouble> {
        self.with_lobby(|lobby| lobby.renew_wall_link().map_err(no_port).and_then(|()| lobby.announce()))
    }

    pub(crate) fn one_time_code(&self, seat: SeatId) -> Result<OneTimeCode, Trouble> {
        self.with_lobby(|lobby| {
            let code = lobby.one_time_code(seat).map_err(no_port)?;
            Ok(OneTimeCode { code })
        })
    }

    pub(crate) fn invitation(&self) -> Result<Invitation, Trouble> {
        self.with_lobby(|lobby| {
            let view = lobby.view()?;
            Ok(Invitation {
                join_link: lobby.join_link().ok_or(Trouble::NoNetwork)?,
                address: view.joining.address,
                code: view.joining.code,
                wall_link: view.wall_link,
                other_port: view.other_port,
                certificate: view.certificate,
            })
        })
    }

    /// The address that people use; None while the doors are closed.
    pub(crate) fn chosen(&self) -> Option<String> {
        let addresses = self.with_lobby(|lobby| Ok(lobby.view()?.addresses)).ok()?;
        addresses.into_iter().find(|address| address.chosen).map(|address| address.address)
    }

    fn with_lobby<T>(&self, look: impl FnOnce(&Lobby) -> Result<T, Trouble>) -> Result<T, Trouble> {
        let doors = self.doors.lock().unwrap_or_else(PoisonError::into_inner);
        doors.as_ref().map_or(Err(Trouble::RoomClosed), |open| look(&open.lobby))
    }
}

impl FramedDoor {
    /// Opens it, and gives the link that leads in, with its secret.
    ///
    /// # Errors
    /// [`Trouble::NoPort`], [`Trouble::NoNetwork`] on a machine that does not reach itself.
    pub(crate) fn open(live: &Arc<Live>) -> Result<(Self, String), Trouble> {
        let open = start(live, Reach::Frame, None, 0, None, None)?;
        let link = open.lobby.join_link().ok_or(Trouble::NoNetwork);
        let door = Self(Some(open));
        link.map(|link| (door, link))
    }
}

impl Drop for FramedDoor {
    fn drop(&mut self) {
        close(self.0.take());
    }
}

impl Drop for DoorKeeper {
    fn drop(&mut self) {
        self.close();
    }
}

fn close(open: Option<OpenDoors>) {
    if let Some(open) = open {
        open.lobby.close();
        // A thread that broke down has let everybody go already.
        let _ = open.thread.join();
    }
}

/// Who can come to doors.
#[derive(Clone, Copy)]
enum Reach {
    /// Whoever is on the network.
    Room,
    /// A page on this machine, in a frame.
    Frame,
}

impl Reach {
    fn listens_at(self) -> Ipv4Addr {
        match self {
            Self::Room => Ipv4Addr::UNSPECIFIED,
            Self::Frame => Ipv4Addr::LOCALHOST,
        }
    }

    /// The addresses that lead there.
    fn addresses(self) -> Vec<NetworkAddress> {
        let mut addresses = addresses();
        if matches!(self, Self::Frame) {
            addresses.retain(|address| address.kind == AdapterKind::Loopback);
        }
        addresses
    }

    fn policy(self) -> &'static str {
        match self {
            Self::Room => guard::ROOM,
            Self::Frame => guard::FRAMED,
        }
    }
}

/// Starts the thread of the doors and waits until they are open.
fn start(
    live: &Arc<Live>,
    reach: Reach,
    address: Option<&str>,
    port: u16,
    certificate: Option<Certificate>,
    awake: Option<Awake>,
) -> Result<OpenDoors, Trouble> {
    let (told, ready) = mpsc::channel();
    let is_awake = is_held(awake.as_ref());
    let (live, address) = (Arc::clone(live), address.map(str::to_owned));
    let run = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        match runtime {
            Ok(runtime) => {
                runtime.block_on(run(live, reach, address, port, certificate, is_awake, told));
                runtime.shutdown_timeout(FAREWELL);
            }
            Err(error) => drop(told.send(Err(no_port(error)))),
        }
    };
    let thread = std::thread::Builder::new().name("pharos-doors".to_owned()).spawn(run).map_err(no_port)?;
    let lobby = ready.recv().map_err(|_| Trouble::NoPort("stopped".to_owned()))??;
    Ok(OpenDoors { lobby, thread, awake })
}

fn is_held(awake: Option<&Awake>) -> bool {
    awake.is_some_and(Awake::is_held)
}

async fn run(
    live: Arc<Live>,
    reach: Reach,
    address: Option<String>,
    port: u16,
    certificate: Option<Certificate>,
    awake: bool,
    told: mpsc::Sender<Result<Arc<Lobby>, Trouble>>,
) {
    let tls = certificate.as_ref().map(|certificate| TlsAcceptor::from(Arc::clone(&certificate.speaks)));
    let prepared = async {
        let listener = listener::listen(reach.listens_at().into(), port).await.map_err(no_port)?;
        let bound = listener.local_addr().map_err(no_port)?.port();
        let other_port = port != 0 && bound != port;
        let mut lobby =
            Lobby::new(live, bound, other_port, reach.addresses(), certificate, awake).map_err(no_port)?;
        lobby.policy = reach.policy();
        Ok::<_, Trouble>((listener, Arc::new(lobby)))
    };
    let (listener, lobby) = match prepared.await {
        Ok(prepared) => prepared,
        Err(trouble) => return drop(told.send(Err(trouble))),
    };
    let news = match lobby.live.listen().await {
        Ok(news) => news,
        Err(trouble) => return drop(told.send(Err(trouble))),
    };
    let relaying = tokio::spawn({
        let lobby = Arc::clone(&lobby);
        async move { lobby.relay.run(news).await }
    });
    let serving = tokio::spawn(listener::serve(listener, room::app(Arc::clone(&lobby)), tls));
    prove(&lobby).await;
    let chosen = match reach {
        Reach::Room => lobby.choose(address.as_deref()),
        Reach::Frame => lobby.choose(Some(&Ipv4Addr::LOCALHOST.to_string())),
    };
    let is_open = chosen.is_ok();
    let _ = told.send(chosen.map(|()| Arc::clone(&lobby)));
    if is_open {
        let mut closing = lobby.closing();
        tokio::select! {
            () = closing.happens() => {}
            () = network_watch::follow(&lobby), if matches!(reach, Reach::Room) => {}
        }
        tokio::time::sleep(FAREWELL).await;
    }
    serving.abort();
    relaying.abort();
}

#[expect(clippy::needless_pass_by_value, reason = "it is given to map_err")]
fn no_port(error: std::io::Error) -> Trouble {
    Trouble::NoPort(error.to_string())
}
