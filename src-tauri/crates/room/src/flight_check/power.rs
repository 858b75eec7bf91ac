//! Where the machine's power comes from.

use crate::protocol::{Power, PowerSource};
use starship_battery::{Manager, State};

/// Looks at all batteries. A machine without any is plugged in.
pub(super) fn look() -> Power {
    let Ok(batteries) = Manager::new().and_then(|manager| manager.batteries()) else {
        return Power { source: PowerSource::NotKnown, percent: None };
    };
    // One that cannot be read says nothing.
    let seen = batteries.flatten().map(|battery| {
        (
            battery.state() == State::Discharging,
            battery.state_of_charge().get::<starship_battery::units::ratio::percent>(),
        )
    });
    of(&seen.collect::<Vec<_>>())
}

/// What follows from batteries that are being emptied or not, and how full they are.
fn of(batteries: &[(bool, f32)]) -> Power {
    let is_emptied = batteries.iter().any(|(emptied, _)| *emptied);
    let source = if is_emptied { PowerSource::Battery } else { PowerSource::Mains };
    let fullest = batteries.iter().map(|(_, charge)| *charge).max_by(f32::total_cmp);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
    let percent = fullest.map(|charge| charge.clamp(0.0, 100.0).round() as u8);
    Power { source, percent }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_battery_that_is_emptied_is_seen() {
        assert_eq!(of(&[]), Power { source: PowerSource::Mains, percent: None });
        assert_eq!(of(&[(false, 99.6)]), Power { source: PowerSource::Mains, percent: Some(100) });
        let two = of(&[(true, 70.6), (false, 12.0)]);
        assert_eq!(two, Power { source: PowerSource::Battery, percent: Some(71) });
    }
}
