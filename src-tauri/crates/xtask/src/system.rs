//! What has to be on the machine: found, installed where that is allowed, named where it is not.

use crate::run::{output, run, run_with};
use crate::{architecture, project};
use std::path::Path;

/// Debian and Ubuntu packages to build and run the desktop app, each with a file that shows it is there.
const DESKTOP: &[(&str, &str)] = &[
    ("build-essential", "/usr/bin/cc"),
    ("pkg-config", "/usr/bin/pkg-config"),
    ("libwebkit2gtk-4.1-dev", "/usr/share/doc/libwebkit2gtk-4.1-dev"),
];

/// And to test it.
const TESTS: &[(&str, &str)] = &[
    ("chromium", "/usr/bin/chromium"),
    ("webkit2gtk-driver", "/usr/bin/WebKitWebDriver"),
    ("xvfb", "/usr/bin/Xvfb"),
    ("openbox", "/usr/bin/openbox"),
    ("x11-utils", "/usr/bin/xwininfo"),
    ("xserver-xorg-core", "/usr/lib/xorg/Xorg"),
    ("xserver-xorg-video-dummy", "/usr/lib/xorg/modules/drivers/dummy_drv.so"),
    ("x11-xserver-utils", "/usr/bin/xrandr"),
    ("wmctrl", "/usr/bin/wmctrl"),
    ("scrot", "/usr/bin/scrot"),
    ("fonts-noto-cjk", "/usr/share/doc/fonts-noto-cjk"),
    ("libreoffice-calc-nogui", "/usr/share/doc/libreoffice-calc-nogui"),
    ("libreoffice-impress-nogui", "/usr/share/doc/libreoffice-impress-nogui"),
    ("poppler-utils", "/usr/bin/pdftotext"),
    ("python3-venv", "/usr/share/doc/python3-venv"),
];

/// And to try to break it: what makes a disk fail, stops a program at any call of the system, and turns its clock.
const TRIALS: &[(&str, &str)] = &[("strace", "/usr/bin/strace"), ("faketime", "/usr/bin/faketime")];

/// Everything to build and open Pharos.
pub(crate) fn for_start() -> Result<(), String> {
    packages(DESKTOP)?;
    forget_other_checkouts()?;
    node_modules()
}

/// Everything to build and test it.
pub(crate) fn for_tests() -> Result<(), String> {
    let all: Vec<_> = DESKTOP.iter().chain(TESTS).chain(TRIALS).copied().collect();
    packages(&all)?;
    nextest()?;
    audit();
    forget_other_checkouts()?;
    node_modules()
}

/// What audits the files that Office opens, in a folder of its own. Without it the tests that need it say so and go on:
/// it comes from a package index that a machine may not reach.
fn audit() {
    let python = project::python();
    let wanted = project::root().join("tests/requirements.txt");
    let installed = python.join("requirements.txt");
    let read = |path: &Path| std::fs::read_to_string(path).ok();
    if read(&installed).is_some() && read(&installed) == read(&wanted) {
        return;
    }
    let pip = python.join("bin/pip").to_string_lossy().into_owned();
    let done = run("python3", &["-m", "venv", &python.to_string_lossy()])
        .and_then(|()| run(&pip, &["install", "--quiet", "--requirement", &wanted.to_string_lossy()]))
        .and_then(|()| std::fs::copy(&wanted, &installed).map(|_| ()).map_err(|error| error.to_string()));
    if let Err(why) = done {
        eprintln!("openxml-audit is not on this machine, so files for Office are not audited: {why}");
    }
}

/// Everything for campaigns. The pages are served as they were built last.
pub(crate) fn for_trials() -> Result<(), String> {
    let all: Vec<_> = DESKTOP.iter().chain(TRIALS).copied().collect();
    packages(&all)?;
    forget_other_checkouts()?;
    if project::root().join("ui/dist").exists() {
        return Ok(());
    }
    node_modules()?;
    run("npm", &["run", "--silent", "build", "--workspace", "ui"])
}

/// Dependencies are shared between checkouts, the project's own crates must not be: cargo takes those of
/// another checkout for its own when they are newer than the files here.
fn forget_other_checkouts() -> Result<(), String> {
    let marker = project::target().join("checkout");
    let here = project::root().to_string_lossy().into_owned();
    if std::fs::read_to_string(&marker).is_ok_and(|last| last == here) {
        return Ok(());
    }
    let members = architecture::members().flat_map(|name| ["--package", name]);
    let clean: Vec<&str> = ["clean", "--quiet"].into_iter().chain(members).collect();
    run("cargo", &clean)?;
    run("cargo", &[clean.clone(), vec!["--release"]].concat())?;
    let sabotaged = project::sabotaged();
    if sabotaged.exists() {
        run("cargo", &[clean, vec!["--target-dir", &sabotaged.to_string_lossy()]].concat())?;
    }
    let kept = std::fs::create_dir_all(project::target()).and_then(|()| std::fs::write(&marker, here));
    kept.map_err(|error| format!("{}: {error}", marker.display()))
}

fn packages(wanted: &[(&str, &str)]) -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let missing: Vec<&str> =
        wanted.iter().filter(|(_, shows)| !Path::new(shows).exists()).map(|(package, _)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let named = format!(
        "Pharos needs these packages: {0}\nInstall them:  sudo apt-get install {0}",
        missing.join(" ")
    );
    if !Path::new("/usr/bin/apt-get").exists() {
        return Err(named);
    }
    let is_root = output("id", &["-u"]).is_ok_and(|id| id.trim() == "0");
    let may_sudo = || output("sudo", &["-n", "true"]).is_ok();
    let begin: &[&str] = match (is_root, is_root || may_sudo()) {
        (true, _) => &[],
        (false, true) => &["sudo", "-n"],
        (false, false) => return Err(named),
    };
    let apt = |words: &[&str]| {
        let line: Vec<&str> = begin
            .iter()
            .copied()
            .chain(["apt-get", "-o", "DPkg::Lock::Timeout=900"])
            .chain(words.iter().copied())
            .collect();
        let (program, rest) = line.split_first().unwrap_or((&"apt-get", &[]));
        run_with(program, rest, &[("DEBIAN_FRONTEND", "noninteractive")])
    };
    apt(&["update"])?;
    let install: Vec<&str> =
        ["install", "-y", "--no-install-recommends"].into_iter().chain(missing).collect();
    apt(&install)
}

fn nextest() -> Result<(), String> {
    if output("cargo", &["nextest", "--version"]).is_ok() {
        return Ok(());
    }
    run("cargo", &["install", "--locked", "cargo-nextest"])
}

/// npm packages, when the lock file is newer than what is installed.
fn node_modules() -> Result<(), String> {
    if output("npm", &["--version"]).is_err() {
        return Err(
            "Pharos needs Node.js 20 or newer with npm.\nInstall it:  sudo apt-get install nodejs npm"
                .to_owned(),
        );
    }
    let changed =
        |path: &str| std::fs::metadata(project::root().join(path)).and_then(|facts| facts.modified()).ok();
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    run("npm", &["ci", "--no-audit", "--no-fund"])
}
