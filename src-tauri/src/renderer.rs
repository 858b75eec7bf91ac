//! What WebKitGTK needs to be told before anything starts.

#[cfg(target_os = "linux")]
use std::path::Path;

/// Switches off a fast path where it does harm: white windows on NVIDIA cards and in AppImages, and half a
/// second of looking for a graphics card where there is none. Elsewhere it stays on, for speed.
/// `--safe-rendering` switches it off everywhere.
pub(crate) fn prepare() {
    #[cfg(target_os = "linux")]
    {
        const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
        let asked = std::env::args().any(|argument| argument == "--safe-rendering");
        let harms =
            || std::env::var_os("APPIMAGE").is_some() || has_nvidia() || !Path::new("/dev/dri").exists();
        if std::env::var_os(SWITCH).is_none() && (asked || harms()) {
            restart_with(SWITCH);
        }
    }
}

/// Starts the program again with the switch set: setting it in a running program is unsafe in Rust, because
/// other threads may be reading.
#[cfg(target_os = "linux")]
fn restart_with(switch: &str) {
    use std::os::unix::process::CommandExt;
    if let Ok(program) = std::env::current_exe() {
        let error =
            std::process::Command::new(program).args(std::env::args_os().skip(1)).env(switch, "1").exec();
        eprintln!("Pharos goes on without safe rendering: {error}");
    }
}

#[cfg(target_os = "linux")]
fn has_nvidia() -> bool {
    let Ok(cards) = std::fs::read_dir("/sys/class/drm") else { return false };
    cards.flatten().any(|card| {
        std::fs::read_to_string(card.path().join("device/vendor"))
            .is_ok_and(|vendor| vendor.trim() == "0x10de")
    })
}
