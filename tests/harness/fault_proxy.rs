//! A bad network of our own: a proxy that cuts every connection after some bytes, anywhere, in the middle of
//! a message or of its acknowledgement.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// Cuts connections. Listens until the test ends.
#[derive(Debug)]
pub struct FaultProxy {
    /// Where clients go.
    pub address: SocketAddr,
    cuts: Arc<AtomicUsize>,
}

impl FaultProxy {
    /// Passes everything on to an address, and cuts each connection after at most so many bytes both ways. The same
    /// seed cuts after the same numbers of bytes.
    ///
    /// # Panics
    /// Where it cannot listen.
    #[must_use]
    pub fn to(address: &str, most: u64, seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let own = listener.local_addr().expect("an address");
        let (cuts, to) = (Arc::new(AtomicUsize::new(0)), address.to_owned());
        let counted = Arc::clone(&cuts);
        thread::spawn(move || {
            let mut chance = Chance(seed | 1);
            for client in listener.incoming().map_while(Result::ok) {
                let Ok(server) = TcpStream::connect(&to) else { continue };
                // Two allowances, so that requests are cut as often as answers, which are much longer.
                let (up, down) = (chance.below(most / 12), chance.below(most));
                // Some ways are slow.
                let delay = Duration::from_millis(chance.below(3) * chance.below(4));
                pass_on(&client, &server, up, delay, &counted);
                pass_on(&server, &client, down, delay, &counted);
            }
        });
        Self { address: own, cuts }
    }

    /// How many connections were cut.
    #[must_use]
    pub fn cuts(&self) -> usize {
        self.cuts.load(Ordering::Relaxed)
    }
}

/// Passes bytes one way until there are none, or too many.
fn pass_on(from: &TcpStream, to: &TcpStream, allowance: u64, delay: Duration, cuts: &Arc<AtomicUsize>) {
    let (Ok(mut from), Ok(mut to)) = (from.try_clone(), to.try_clone()) else { return };
    let _ = to.set_nodelay(true);
    let cuts = Arc::clone(cuts);
    thread::spawn(move || {
        let (mut left, mut piece) = (allowance, [0_u8; 4096]);
        while let Ok(count @ 1..) = from.read(&mut piece) {
            thread::sleep(delay);
            let passed = count.min(usize::try_from(left).unwrap_or(usize::MAX));
            if to.write_all(piece.get(..passed).unwrap_or_default()).is_err() {
                break;
            }
            left -= passed as u64;
            if passed < count {
                cuts.fetch_add(1, Ordering::Relaxed);
                break;
            }
        }
        let _ = from.shutdown(Shutdown::Both);
        let _ = to.shutdown(Shutdown::Both);
    });
}

/// The same numbers each time, so that a run can be had again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        // xorshift64: https://www.jstatsoft.org/article/view/v008i14
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most.max(1)
    }
}
