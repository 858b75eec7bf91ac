//! Everything that the money of one use case hangs on.

use crate::{Driver, Estimate, Mode};

/// One value for each driver.
#[derive(Clone, Debug, PartialEq)]
pub struct Values([f64; Driver::COUNT]);

/// The estimates of one use case, and how it runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// How it is meant to run.
    pub mode: Mode,
    estimates: [Estimate; Driver::COUNT],
    /// Full-time people who would keep each of the modes running, in the order of [`Mode::ALL`].
    upkeep: [f64; Mode::ALL.len()],
}

impl Values {
    /// One value for each driver.
    #[must_use]
    pub fn of(value: impl FnMut(Driver) -> f64) -> Self {
        Self(Driver::ALL.map(value))
    }

    /// The value of a driver.
    #[must_use]
    pub fn get(&self, driver: Driver) -> f64 {
        self.0[driver as usize]
    }

    pub(crate) fn set(&mut self, driver: Driver, value: f64) {
        self.0[driver as usize] = value;
    }
}

impl Case {
    /// A use case that runs in a mode. The upkeep of the other modes, in full-time people, is what one would expect of
    /// them; that of its own mode is a driver.
    #[must_use]
    pub fn of(mode: Mode, estimate: impl FnMut(Driver) -> Estimate, upkeep: [f64; Mode::ALL.len()]) -> Self {
        Self { mode, estimates: Driver::ALL.map(estimate), upkeep }
    }

    /// The estimate of a driver.
    #[must_use]
    pub fn estimate(&self, driver: Driver) -> Estimate {
        self.estimates[driver as usize]
    }

    /// The same with another estimate of a driver.
    #[must_use]
    pub fn with(mut self, driver: Driver, estimate: Estimate) -> Self {
        self.estimates[driver as usize] = estimate;
        self
    }

    /// All likely values.
    #[must_use]
    pub fn likely(&self) -> Values {
        Values(self.estimates.map(|estimate| estimate.likely))
    }

    /// The likely values, were it to run in another mode.
    #[must_use]
    pub fn likely_in(&self, mode: Mode) -> Values {
        let mut values = self.likely();
        if mode != self.mode {
            values.set(Driver::UpkeepFte, self.upkeep[mode as usize]);
        }
        values
    }
}
