//! The room: what people write, rate and vote from their devices.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

mod alternatives;
mod brainwriting;
mod budget;
mod business;
mod cards;
mod case_shift;
mod cell_shifts;
mod contributions;
mod decisions;
mod governance;
mod inspiration;
mod models;
mod money;
mod pilots;
mod plan_suggestions;
mod plans;
mod registers;
mod risks;
mod roadmap;
mod robustness;
mod seat_readiness;
mod second_round;
mod setup;
mod shaping;
mod shaping_model;
mod shortlist;
mod silent_sorting;
mod similar_cases;
mod slides;
mod tracking;
mod votes;
mod wall_cells;
mod wall_onward;
mod wall_plans;
