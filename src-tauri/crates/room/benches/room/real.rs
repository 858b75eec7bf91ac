//! The real room: the same doors that `pharos serve --lan` opens, on a workshop with one open lane.

use crate::process::{SERVER, pin};
use room::{Desk, Folders, make_new};
use std::io::Write;
use std::path::Path;
use workshop::{CommandId, Language, Steering, Step};

/// Serves until it is killed.
pub(crate) fn serve(folder: &Path) {
    pin(SERVER);
    let path = folder.join("bench.pharos");
    if !path.exists() {
        make(&path);
    }
    let desk = Desk::new(Folders { settings: folder.join("home"), workshops: folder.to_owned() });
    desk.open(&path).expect("it opens");
    let invitation = desk.open_doors(Some("127.0.0.1"), Some(0), Language::En).expect("doors");
    let secret = invitation.join_link.rsplit('#').next().unwrap_or_default();
    println!("{} {secret}", invitation.address);
    std::io::stdout().flush().expect("told");
    loop {
        std::thread::park();
    }
}

fn make(path: &Path) {
    make_new(path, "default", "Bench", Language::En).expect("a workshop");
    let live = room::Live::open(path).expect("it opens");
    let lanes = live.look(|workshop| workshop.lanes().map(|lane| lane.id).collect()).expect("a look");
    for command in [Steering::RevealLanes { lanes }, Steering::GoToStep { step: Step::Ideate }] {
        live.steer(CommandId::random(), command).expect("steered");
    }
}
