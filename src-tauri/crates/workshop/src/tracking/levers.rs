//! What the next month could cost less by: each lever with what it would save, computed from the newest month.

use super::counted::{MonthMoney, TrackingRates};
use super::{FIGURE_MOST, MonthFigures, in_range};
use crate::{OperatingMode, Refusal, text};
use money::{Case, Driver, Mode, modes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a smaller model costs of the one in use, where nobody says otherwise.
const SMALLER_MODEL: f64 = 0.5;
/// Less than so much of the running cost is not worth the work.
const WORTH: f64 = 0.005;

/// Something that lowers the running cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CostLever {
    /// Fewer people who keep it running.
    Upkeep,
    /// Fewer answers looked at.
    Review,
    /// A model that costs less.
    SmallerModel,
    /// More of the input in the vendor's cache.
    CachedPrefix,
    /// Another way to run it.
    Mode,
}

/// What could be reached with a lever.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LeverAim {
    /// Which lever.
    pub lever: CostLever,
    /// Full-time people, hours a month, share of today's price, or cached share. None is what is proposed; another way to
    /// run it has none.
    pub to: Option<f64>,
    /// When, or on which condition: one line, possibly empty.
    pub when: String,
}

/// A lever with what it saves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrackingLever {
    /// Which.
    pub lever: CostLever,
    /// Where it stands: full-time people, hours, share of the price, or cached share.
    pub from: f64,
    /// Where it could stand.
    pub to: f64,
    /// Somebody said where to.
    pub said: bool,
    /// What it saves a month, in the workshop's currency.
    pub saves: f64,
    /// Less than one of two hundred of what running it costs.
    pub hardly: bool,
    /// When, or on which condition; possibly empty.
    pub when: String,
    /// Which way to run it; None but for [`CostLever::Mode`].
    pub mode: Option<OperatingMode>,
    /// The figure of the money that it is about.
    pub driver: String,
}

impl CostLever {
    /// Every lever there is.
    pub const ALL: [Self; 5] =
        [Self::Upkeep, Self::Review, Self::SmallerModel, Self::CachedPrefix, Self::Mode];

    /// The driver of the money that it is about.
    #[must_use]
    pub fn driver(self) -> Driver {
        match self {
            Self::Upkeep | Self::Mode => Driver::UpkeepFte,
            Self::Review => Driver::ReviewShare,
            Self::SmallerModel => Driver::PriceIn,
            Self::CachedPrefix => Driver::CachedShare,
        }
    }
}

impl LeverAim {
    /// As a workshop keeps it.
    ///
    /// # Refusals
    /// [`Refusal::OutOfRange`], and what [`text`] refuses.
    pub(super) fn cleaned(&self) -> Result<Self, Refusal> {
        let most = match self.lever {
            CostLever::Upkeep | CostLever::Review => FIGURE_MOST,
            CostLever::SmallerModel | CostLever::CachedPrefix | CostLever::Mode => 1,
        };
        self.to.map_or(Ok(()), |to| in_range(to, 0, most))?;
        Ok(Self { when: text::line(&self.when)?, ..self.clone() })
    }
}

/// What a month hangs on, to see what would lower its cost.
pub(super) struct Levers<'a> {
    pub case: &'a Case,
    pub rates: &'a TrackingRates,
    pub month: &'a MonthFigures,
    pub money: &'a MonthMoney,
    pub aims: &'a [LeverAim],
}

impl Levers<'_> {
    /// Every lever that saves something, the one that saves most first.
    pub(super) fn sorted(&self) -> Vec<TrackingLever> {
        let found = CostLever::ALL.into_iter().filter_map(|lever| self.lever(lever));
        let mut levers: Vec<TrackingLever> = found.filter(|lever| lever.saves > 0.0).collect();
        levers.sort_by(|one, other| other.saves.total_cmp(&one.saves));
        levers
    }

    fn lever(&self, lever: CostLever) -> Option<TrackingLever> {
        let aim = self.aims.iter().find(|aim| aim.lever == lever);
        let said = aim.and_then(|aim| aim.to);
        let to = |proposed: f64| said.unwrap_or(proposed);
        let (month, rates) = (self.month, self.rates);
        let mut mode = None;
        let (from, to, saves) = match lever {
            CostLever::Upkeep => {
                let of_a_post = self.case.likely().get(Driver::FteCost) / 12.0;
                let from = (of_a_post > 0.0).then(|| rates.upkeep_month / of_a_post)?;
                let to = to(self.case.estimate(Driver::UpkeepFte).low);
                (from, to, (from - to) * of_a_post)
            }
            CostLever::Review => {
                let share = self.case.estimate(Driver::ReviewShare).low;
                let minutes = self.case.estimate(Driver::ReviewMinutes).likely;
                let to = to(month.calls * share * minutes / 60.0);
                (month.review_hours, to, (month.review_hours - to) * rates.review_hourly)
            }
            CostLever::SmallerModel => {
                let to = to(SMALLER_MODEL);
                (1.0, to, self.money.tokens * (1.0 - to))
            }
            CostLever::CachedPrefix => {
                let to = to(self.case.estimate(Driver::CachedShare).high);
                let full_price = month.tokens_in_m * rates.price_in;
                let saves = full_price * (to - month.cached_share) * (1.0 - rates.cache_price_ratio);
                (month.cached_share, to, saves)
            }
            CostLever::Mode => {
                let (cheapest, saves) = self.cheaper_mode()?;
                mode = Some(cheapest.into());
                (1.0, 1.0, saves)
            }
        };
        Some(TrackingLever {
            lever,
            from,
            to,
            said: said.is_some(),
            saves,
            hardly: saves < WORTH * self.money.running_cost,
            when: aim.map(|aim| aim.when.clone()).unwrap_or_default(),
            mode,
            driver: lever.driver().name().to_owned(),
        })
    }

    /// The mode that would cost least by the plan, and what it saves a month against the one in use. One that could no
    /// longer name its sources takes no one's place that can.
    fn cheaper_mode(&self) -> Option<(Mode, f64)> {
        let years = modes(self.case).years;
        let own = years.iter().find(|one| one.mode == self.case.mode)?;
        let is_fit =
            |mode: Mode| mode != self.case.mode && (mode.has_context() || !self.case.mode.has_context());
        let fit = years.iter().filter(|one| is_fit(one.mode));
        let cheapest =
            fit.min_by(|one, other| one.year.before_review().total_cmp(&other.year.before_review()))?;
        Some((cheapest.mode, (own.year.before_review() - cheapest.year.before_review()) / 12.0))
    }
}
