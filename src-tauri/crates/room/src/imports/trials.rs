//! Tables about the models, the pilot and the months of a use case: read and carried out as one step, or refused with the
//! column that is missing.

use super::{Imports, read};
use crate::protocol::{ImportMeasured, ImportModelTests, MonthsRead, ReadMonths, TableChoices, TrialReport};
use crate::{Live, Trouble};
use chrono::Utc;
use documents::measurements::{self, NamedMeasure};
use documents::model_tests::{self, NamedModel};
use documents::table::Table;
use documents::tracked_months;
use std::collections::BTreeSet;
use std::ops::ControlFlow;
use workshop::{Facts, Language, Steering};

impl Imports {
    /// Puts the cases of a loaded table to a kind of task. Returns when they are on disk.
    pub(crate) fn import_model_tests(
        &self,
        live: &Live,
        wish: &ImportModelTests,
        language: Language,
    ) -> Result<TrialReport, Trouble> {
        let table = self.plain_table(&wish.table)?;
        let (use_case, domain) = (wish.use_case, wish.domain.clone());
        let models = live.look({
            let domain = domain.clone();
            move |workshop| {
                let choice = workshop.model_choice_of(use_case, &domain)?;
                let named = |model: &str| NamedModel {
                    model: model.to_owned(),
                    name: workshop.known_model(model).map(|facts| facts.name).unwrap_or_default(),
                };
                Ok::<_, workshop::Refusal>(
                    choice.text.candidates.iter().map(|one| named(&one.model)).collect(),
                )
            }
        })??;
        let models: Vec<NamedModel> = models;
        let found = model_tests::cases(&table, &models).map_err(|missing| {
            let key = match missing {
                model_tests::MissingColumn::Input => "table-column-input",
                model_tests::MissingColumn::Expected => "table-column-expected",
            };
            lacks(&table, key, language)
        })?;
        if found.tests.is_empty() {
            return Err(Trouble::NothingToImport);
        }
        let report = TrialReport {
            taken: count(found.tests.len()),
            skipped: [found.empty, found.too_long, found.repeats].concat(),
            unread: found.unread.into_iter().map(|cell| (cell.row, cell.column)).collect(),
            unknown: found.unknown,
        };
        live.steer(wish.id, Steering::PutModelTests { use_case, domain, tests: found.tests })?;
        Ok(report)
    }

    /// Puts the values of a loaded table to a pilot. Returns when they are on disk.
    pub(crate) fn import_measured(
        &self,
        live: &Live,
        wish: &ImportMeasured,
        language: Language,
    ) -> Result<TrialReport, Trouble> {
        let table = self.plain_table(&wish.table)?;
        let (use_case, replace) = (wish.use_case, wish.replace);
        let sheet = live.look(move |workshop| workshop.pilot_sheet(use_case))??;
        let named = |one: &workshop::pilot::finding::PilotSeries| NamedMeasure {
            measure: one.measure.clone(),
            name: one.name.clone(),
        };
        let measures: Vec<NamedMeasure> = sheet.series.iter().map(named).collect();
        let found = measurements::values(&table, &measures, &wish.measure).map_err(|missing| {
            let key = match missing {
                measurements::MissingColumn::Week => "table-column-week",
                measurements::MissingColumn::Value => "table-column-value",
            };
            lacks(&table, key, language)
        })?;
        if found.measured.is_empty() {
            return Err(Trouble::NothingToImport);
        }
        let report = TrialReport {
            taken: count(found.measured.len()),
            skipped: found.without_week,
            unread: found.unread,
            unknown: Vec::new(),
        };
        live.steer(wish.id, Steering::PutMeasured { use_case, measured: found.measured, replace })?;
        Ok(report)
    }

    /// Reads a loaded table as months of a use case. Nothing is changed.
    pub(crate) fn read_months(
        &self,
        live: &Live,
        wish: &ReadMonths,
        language: Language,
    ) -> Result<MonthsRead, Trouble> {
        let table = self.plain_table(&wish.table)?;
        let use_case = wish.use_case;
        let (started_day, currency, there) = live.look(move |workshop| {
            let started_day = workshop.tracking(use_case).map_or(0, |row| row.text.started_day);
            let there: BTreeSet<u32> = workshop.tracked_months(use_case).map(|row| row.month).collect();
            (started_day, workshop.money_terms(Utc::now()).currency, there)
        })?;
        let found = tracked_months::months(&table, started_day, currency).map_err(|missing| {
            let key = match missing {
                tracked_months::MissingColumn::Month => "table-column-month",
                tracked_months::MissingColumn::Calls => "table-column-calls",
            };
            lacks(&table, key, language)
        })?;
        let taken = found.months.iter().map(|one| one.month).filter(|month| there.contains(month));
        Ok(MonthsRead {
            taken: taken.collect(),
            months: found.months,
            without_month: found.without_month,
            other_currency: found.other_currency,
            unread: found.unread,
            unknown: found.unknown,
        })
    }

    fn plain_table(&self, id: &str) -> Result<Table, Trouble> {
        let held = self.held(id)?;
        read(&held.name, &held.bytes, &TableChoices::default(), &mut |_, _| ControlFlow::Continue(()))
    }
}

fn lacks(table: &Table, key: &str, language: Language) -> Trouble {
    Trouble::NoColumn { column: language.say(key, &Facts::new()), columns: table.header.join(", ") }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
