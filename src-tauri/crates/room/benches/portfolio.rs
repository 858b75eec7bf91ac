//! How long many workshops take to be listed.

use divan::Bencher;
use room::portfolio::{files_in, look_at};
use workshop::Language;

/// Files of a portfolio.
const FILES: usize = 50;

fn main() {
    divan::main();
}

/// Fifty copies of the example, of which two are cut and one is of a newer format. Budget: 2 s.
#[divan::bench(sample_count = 10)]
fn portfolio_of_50_files(bencher: Bencher) {
    let Ok(folder) = tempfile::tempdir() else { return };
    let first = folder.path().join("0.pharos");
    if room::make_example(&first, Language::En).is_err() {
        return;
    }
    let Ok(whole) = std::fs::read(&first) else { return };
    for number in 1..FILES {
        let mut bytes = whole.clone();
        match number {
            1 | 2 => bytes.truncate(whole.len() / 2),
            3 => bytes[60..64].copy_from_slice(&99_u32.to_be_bytes()),
            _ => {}
        }
        if std::fs::write(folder.path().join(format!("{number}.pharos")), bytes).is_err() {
            return;
        }
    }
    let files = files_in(folder.path());
    bencher.bench(|| files.iter().map(|file| look_at(file, Language::En)).collect::<Vec<_>>());
}
