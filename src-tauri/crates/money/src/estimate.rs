//! An estimate: low, likely and high. Golden g16.

use crate::Driver;
use std::fmt;

/// Three values of a driver, in this order or equal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// As low as one has to expect.
    pub low: f64,
    /// What one would say if asked for one number.
    pub likely: f64,
    /// As high as one has to expect.
    pub high: f64,
}

/// Why three values are no estimate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum EstimateError {
    /// A value is not a number, or off the driver's bounds.
    OutOfBounds {
        /// Least.
        lowest: f64,
        /// Most.
        highest: f64,
    },
    /// The low value is above the likely one.
    LowAboveLikely,
    /// The likely value is above the high one.
    LikelyAboveHigh,
}

impl Estimate {
    /// Three values of a driver.
    ///
    /// # Errors
    /// Those of [`EstimateError`].
    pub fn of(driver: Driver, low: f64, likely: f64, high: f64) -> Result<Self, EstimateError> {
        let (lowest, highest) = driver.bounds();
        let is_inside = |value: f64| (lowest..=highest).contains(&value);
        if ![low, likely, high].into_iter().all(is_inside) {
            return Err(EstimateError::OutOfBounds { lowest, highest });
        }
        if low > likely {
            return Err(EstimateError::LowAboveLikely);
        }
        if likely > high {
            return Err(EstimateError::LikelyAboveHigh);
        }
        Ok(Self { low, likely, high })
    }

    /// Mean of the beta-PERT distribution: (low + 4 likely + high)/6, which is inside the estimate.
    #[must_use]
    pub fn mean(&self) -> f64 {
        (self.low + 4.0 * self.likely + self.high) / 6.0
    }
}

impl fmt::Display for EstimateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfBounds { lowest, highest } => {
                write!(formatter, "a value is not in {lowest}..{highest}")
            }
            Self::LowAboveLikely => write!(formatter, "low is above likely"),
            Self::LikelyAboveHigh => write!(formatter, "likely is above high"),
        }
    }
}

impl std::error::Error for EstimateError {}
