//! One workshop, one program: a second one is refused with the holder's name, by whatever way it comes.

use crate::run::{Held, Run, holds};
use product_tests::{Room, Served, done, run as pharos, text};
use std::path::Path;
use std::process::Output;
use std::thread;

/// Programs that want the same file at the same moment.
const AT_ONCE: usize = 8;

pub(crate) fn run(run: &mut Run) -> Held {
    for _ in 0..run.size(2, 30) {
        a_second_one_is_refused(run)?;
        one_of_many_has_it(run)?;
    }
    Ok(())
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn a_second_one_is_refused(run: &mut Run) -> Held {
    let mut room = Room::new();
    let folder = room.file.parent().expect("a folder").to_owned();
    let link = folder.join("link.pharos");
    std::os::unix::fs::symlink(&room.file, &link).expect("a link");
    let holder = format!("({})", room.served.program.id());
    for path in [&room.file, &link] {
        let refused = pharos(&["check", text(path), "--lang", "en"]);
        holds!(refused.status.code() == Some(1), "a second program opens the file: {}", said(&refused));
        holds!(said(&refused).contains(&holder), "it is not said who has the file open: {}", said(&refused));
    }
    let twin = folder.join("twin.pharos");
    std::fs::hard_link(&room.file, &twin).expect("a second name");
    refused_as_twin(&twin)?;
    // A program that was killed holds nothing any more.
    room.served.kill();
    refused_as_twin(&twin)?;
    refused_as_twin(&room.file)?;
    std::fs::remove_file(&twin).expect("the second name goes");
    holds!(done(&["check", text(&link)]).contains("whole"), "nobody has the file any more, and it opens");
    run.count("second programs", 6);
    Ok(())
}

fn refused_as_twin(path: &Path) -> Held {
    let refused = pharos(&["check", text(path), "--lang", "en"]);
    holds!(refused.status.code() == Some(1), "a file with two names is opened: {}", said(&refused));
    holds!(
        said(&refused).contains("more than one name"),
        "it is not said that it has two names: {}",
        said(&refused)
    );
    Ok(())
}

fn one_of_many_has_it(run: &mut Run) -> Held {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("many.pharos");
    let _ = done(&["new", text(&file), "--lang", "en"]);
    let served: Vec<Option<Served>> = thread::scope(|scope| {
        let starting =
            (0..AT_ONCE).map(|_| scope.spawn(|| Served::try_under(&[], &file, &["--port", "0"]).ok()));
        let starting: Vec<_> = starting.collect();
        starting.into_iter().map(|program| program.join().expect("it is tried")).collect()
    });
    let have = served.iter().flatten().count();
    holds!(have == 1, "{have} of {AT_ONCE} programs have the file open");
    run.count("second programs", AT_ONCE - 1);
    Ok(())
}
