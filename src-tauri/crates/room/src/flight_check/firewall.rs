//! Whether a firewall is on, as far as the system tells everybody. None of them tells whether it lets Pharos
//! through: only a device that came in proves that.

use crate::protocol::{Firewall, FirewallKind};
use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A program of the system that has not answered by then is not asked any longer.
const TIMEOUT: Duration = Duration::from_secs(2);

/// Looks at the firewalls that this system may have.
#[cfg(target_os = "linux")]
pub(super) fn look() -> Firewall {
    // Readable by everybody; rules made by other means are not.
    let ufw = std::fs::read_to_string("/etc/ufw/ufw.conf").ok().as_deref().and_then(ufw_is_on);
    let firewalld =
        || answer("systemctl", &["is-active", "firewalld"]).is_some_and(|said| said.trim() == "active");
    match ufw {
        Some(true) => Firewall::On { kind: FirewallKind::Ufw },
        _ if firewalld() => Firewall::On { kind: FirewallKind::Firewalld },
        Some(false) => Firewall::Off { kind: FirewallKind::Ufw },
        None => Firewall::NotKnown,
    }
}

/// Looks at the firewalls that this system may have.
#[cfg(target_os = "windows")]
pub(super) fn look() -> Firewall {
    // `netsh` answers in the language of the system, the registry in numbers.
    const PROFILES: [&str; 2] = ["StandardProfile", "PublicProfile"];
    let is_on = PROFILES.map(|profile| {
        let key = format!(
            r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\{profile}"
        );
        answer("reg", &["query", &key, "/v", "EnableFirewall"]).as_deref().and_then(windows_is_on)
    });
    known(FirewallKind::Windows, is_on)
}

/// Looks at the firewalls that this system may have.
#[cfg(target_os = "macos")]
pub(super) fn look() -> Firewall {
    let said = answer("/usr/libexec/ApplicationFirewall/socketfilterfw", &["--getglobalstate"]);
    known(FirewallKind::Macos, [said.as_deref().and_then(macos_is_on)])
}

/// Looks at the firewalls that this system may have.
#[cfg(not(any(target_os = "linux", target_os = "windows", target_os = "macos")))]
pub(super) fn look() -> Firewall {
    Firewall::NotKnown
}

/// One that is on counts; all that are known must be off for none to count.
#[cfg(any(test, target_os = "windows", target_os = "macos"))]
fn known<const N: usize>(kind: FirewallKind, is_on: [Option<bool>; N]) -> Firewall {
    if is_on.contains(&Some(true)) {
        Firewall::On { kind }
    } else if is_on.contains(&None) {
        Firewall::NotKnown
    } else {
        Firewall::Off { kind }
    }
}

/// `ENABLED=yes` in `ufw.conf`.
#[cfg(any(test, target_os = "linux"))]
fn ufw_is_on(settings: &str) -> Option<bool> {
    let value = settings.lines().find_map(|line| line.trim().strip_prefix("ENABLED="))?;
    match value.trim_matches(['"', '\'', ' ']).to_ascii_lowercase().as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// `EnableFirewall    REG_DWORD    0x1`.
#[cfg(any(test, target_os = "windows"))]
fn windows_is_on(said: &str) -> Option<bool> {
    let line = said.lines().find(|line| line.contains("EnableFirewall"))?;
    match line.split_whitespace().last()? {
        "0x1" => Some(true),
        "0x0" => Some(false),
        _ => None,
    }
}

/// `Firewall is enabled. (State = 1)`; 2 blocks everything.
#[cfg(any(test, target_os = "macos"))]
fn macos_is_on(said: &str) -> Option<bool> {
    let state = said.split_once("State = ")?.1.split(')').next()?;
    match state {
        "0" => Some(false),
        "1" | "2" => Some(true),
        _ => None,
    }
}

/// What a program of the system prints; None if it is not there or takes too long.
#[cfg_attr(not(any(target_os = "linux", target_os = "windows", target_os = "macos")), expect(dead_code))]
fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(target_os = "windows")]
    {
        use std::os::windows::process::CommandExt;
        // No black window flashes up.
        command.creation_flags(0x0800_0000);
    }
    let mut child = command.spawn().ok()?;
    let until = Instant::now() + TIMEOUT;
    while child.try_wait().ok()?.is_none() {
        if Instant::now() >= until {
            // One that is gone already needs no ending.
            let _ = child.kill();
            let _ = child.wait();
            return None;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    // A few lines: they fitted into the pipe.
    let mut said = String::new();
    child.stdout.take()?.read_to_string(&mut said).ok()?;
    Some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_system_is_understood_and_nothing_else_is_guessed() {
        assert_eq!(ufw_is_on("# comment\nENABLED=yes\nLOGLEVEL=low\n"), Some(true));
        assert_eq!(ufw_is_on("ENABLED=\"no\"\n"), Some(false));
        assert_eq!(ufw_is_on("#ENABLED=yes\n"), None, "a comment is no setting");
        let registry =
            "\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\StandardProfile\r\n    EnableFirewall    REG_DWORD    ";
        assert_eq!(windows_is_on(&format!("{registry}0x1\r\n")), Some(true));
        assert_eq!(windows_is_on(&format!("{registry}0x0\r\n")), Some(false));
        assert_eq!(windows_is_on("ERROR: The system was unable to find the key."), None);
        assert_eq!(macos_is_on("Firewall is enabled. (State = 1)\n"), Some(true));
        assert_eq!(
            macos_is_on("Firewall is blocking all non-essential incoming connections. (State = 2)"),
            Some(true)
        );
        assert_eq!(macos_is_on("Firewall is disabled. (State = 0)\n"), Some(false));
        assert_eq!(macos_is_on(""), None);
    }

    #[test]
    fn off_is_said_only_where_all_is_known() {
        let kind = FirewallKind::Windows;
        assert_eq!(known(kind, [Some(false), Some(true)]), Firewall::On { kind });
        assert_eq!(known(kind, [Some(false), Some(false)]), Firewall::Off { kind });
        assert_eq!(known(kind, [Some(false), None]), Firewall::NotKnown);
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_does_not_answer_is_given_up() {
        assert_eq!(answer("echo", &["active"]).as_deref(), Some("active\n"));
        assert_eq!(answer("no-such-program-of-pharos", &[]), None);
        let start = Instant::now();
        assert_eq!(answer("sleep", &["30"]), None);
        assert!(start.elapsed() < TIMEOUT * 3, "not waited for: {:?}", start.elapsed());
    }
}
