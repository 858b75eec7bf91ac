//! From drafts to one command: what comes in, and what there is to say of every row that does not.

use super::choices::Targets;
use super::known::{Known, folded};
use crate::protocol::{ImportReport, RowNote};
use crate::{Live, Trouble};
use documents::columns::UseCaseTarget;
use documents::drafts::{
    Cut, FieldLimits, RatingDraft, Repeat, SkipReason, Skipped, UseCaseDraft, idea_drafts, rating_drafts,
    use_case_drafts,
};
use documents::table::Table;
use std::collections::{HashMap, HashSet};
use workshop::command::NewRating;
use workshop::group::NewSeat;
use workshop::idea::{NewIdea, NewLane};
use workshop::use_case::{NewUseCase, USE_CASE_LIMIT};
use workshop::{
    CommandId, CriterionId, Facts, IdeaId, LaneId, Language, Refusal, SeatId, Steering, UseCaseId,
    UseCaseText, text,
};

/// What an import would do.
#[derive(Debug)]
pub(super) struct Plan {
    /// None if no row comes in.
    command: Option<Steering>,
    /// Why nothing can come in at all.
    obstacle: Option<Refusal>,
    /// Rows that come in.
    pub(super) taken: HashSet<u32>,
    /// Rows that do not.
    pub(super) skipped: Vec<RowNote>,
    /// Rows with a text that was cut.
    pub(super) cut: Vec<RowNote>,
    /// Rows that stand twice; they come in unless left out.
    pub(super) repeats: Vec<RowNote>,
    /// Control characters that were left out.
    pub(super) controls: u32,
}

impl Plan {
    pub(super) fn of(
        known: &Known,
        table: &Table,
        targets: &Targets,
        left_out: &HashSet<u32>,
        language: Language,
    ) -> Self {
        let sayer = Sayer { language };
        match targets {
            Targets::UseCases(columns) => {
                let columns: Vec<_> = columns.iter().map(|column| column.target).collect();
                use_cases(known, table, &columns, left_out, &sayer)
            }
            Targets::Ideas(columns) => {
                let columns: Vec<_> = columns.iter().map(|column| column.target).collect();
                ideas(known, table, &columns, left_out, &sayer)
            }
            Targets::Ratings(columns) => {
                let columns: Vec<_> = columns.iter().map(|column| column.target).collect();
                Ratings::new(known).plan(rating_drafts(table, &columns), &sayer)
            }
        }
    }

    /// Imports it under a command id, as one step.
    pub(super) fn carry_out(self, live: &Live, id: CommandId) -> Result<ImportReport, Trouble> {
        if let Some(obstacle) = self.obstacle {
            return Err(obstacle.into());
        }
        let command = self.command.ok_or(Trouble::NothingToImport)?;
        live.steer(id, command)?;
        let taken = u32::try_from(self.taken.len()).unwrap_or(u32::MAX);
        Ok(ImportReport { taken, skipped: self.skipped, cut: self.cut, repeats: self.repeats })
    }
}

/// Says what there is to say of rows.
struct Sayer {
    language: Language,
}

impl Sayer {
    fn note(&self, row: u32, subject: &str, key: &str, facts: &Facts) -> RowNote {
        RowNote { row, subject: subject.chars().take(80).collect(), message: self.language.say(key, facts) }
    }

    fn skipped(&self, skipped: &Skipped) -> RowNote {
        let key = match skipped.reason {
            SkipReason::TotalsRow => "row-totals",
            SkipReason::EmptyText => "row-no-text",
            _ => "row-empty-title",
        };
        self.note(skipped.row, &skipped.subject, key, &Facts::new())
    }

    fn cut(&self, cut: &Cut) -> RowNote {
        let key = match cut.target {
            UseCaseTarget::Title | UseCaseTarget::Skip => "list-title",
            UseCaseTarget::Problem => "list-problem",
            UseCaseTarget::Description => "list-description",
            UseCaseTarget::Users => "list-users",
            UseCaseTarget::Process => "list-process",
            UseCaseTarget::Data => "list-data",
            UseCaseTarget::Outcome => "list-outcome",
            UseCaseTarget::Department => "list-department",
            UseCaseTarget::Owner => "list-owner",
            UseCaseTarget::Note => "list-note",
        };
        let field = self.language.say(key, &Facts::new());
        let facts = Facts::new().with("field", field).with("length", cut.length).with("limit", cut.limit);
        self.note(cut.row, &cut.subject, "row-cut", &facts)
    }

    fn repeat(&self, repeat: &Repeat) -> RowNote {
        self.note(repeat.row, &repeat.subject, "row-repeat-of", &Facts::new().with("row", repeat.first_row))
    }
}

fn limits() -> FieldLimits {
    FieldLimits { title: text::TITLE_LIMIT, line: text::TITLE_LIMIT, paragraph: text::TEXT_LIMIT }
}

fn use_cases(
    known: &Known,
    table: &Table,
    columns: &[UseCaseTarget],
    left_out: &HashSet<u32>,
    sayer: &Sayer,
) -> Plan {
    let drafts = use_case_drafts(table, columns, &limits());
    let mut skipped: Vec<RowNote> = drafts.skipped.iter().map(|skipped| sayer.skipped(skipped)).collect();
    let mut repeats: Vec<RowNote> = drafts.repeats.iter().map(|repeat| sayer.repeat(repeat)).collect();
    let repeated: HashSet<u32> = repeats.iter().map(|note| note.row).collect();
    let mut taken = HashSet::new();
    let mut wishes = Vec::new();
    for draft in drafts.rows.into_iter().filter(|draft| !left_out.contains(&draft.row)) {
        let (row, subject) = (draft.row, draft.title.clone());
        if known.numbers.len() + wishes.len() >= USE_CASE_LIMIT {
            skipped.push(sayer.note(row, &subject, "row-beyond-limit", &Facts::new()));
            continue;
        }
        let Ok(text) = card(draft).cleaned() else {
            skipped.push(sayer.note(row, &subject, "row-unreadable-title", &Facts::new()));
            continue;
        };
        if known.titles.contains_key(&folded(&text.title)) && !repeated.contains(&row) {
            repeats.push(sayer.note(row, &subject, "row-repeat-here", &Facts::new()));
        }
        taken.insert(row);
        wishes.push(NewUseCase { id: UseCaseId::random(), text, ideas: Vec::new() });
    }
    skipped.sort_by_key(|note| note.row);
    repeats.sort_by_key(|note| note.row);
    repeats.retain(|note| taken.contains(&note.row));
    Plan {
        command: (!wishes.is_empty()).then_some(Steering::AddUseCases { use_cases: wishes }),
        obstacle: None,
        cut: drafts.cut.iter().filter(|cut| taken.contains(&cut.row)).map(|cut| sayer.cut(cut)).collect(),
        taken,
        skipped,
        repeats,
        controls: drafts.controls_removed,
    }
}

fn card(draft: UseCaseDraft) -> UseCaseText {
    UseCaseText {
        title: draft.title,
        problem: draft.problem,
        description: draft.description,
        users: draft.users,
        process: draft.process,
        data: draft.data,
        outcome: draft.outcome,
        department: draft.department,
        owner: draft.owner,
        note: draft.note,
        ..UseCaseText::default()
    }
}

fn ideas(
    known: &Known,
    table: &Table,
    columns: &[documents::columns::IdeaTarget],
    left_out: &HashSet<u32>,
    sayer: &Sayer,
) -> Plan {
    let drafts = idea_drafts(table, columns, &limits());
    let mut lanes = Lanes { known: known.lanes.clone(), new: Vec::new(), language: sayer.language };
    let mut taken = HashSet::new();
    let mut wishes = Vec::new();
    for draft in drafts.rows.into_iter().filter(|draft| !left_out.contains(&draft.row)) {
        taken.insert(draft.row);
        wishes.push(NewIdea {
            id: IdeaId::random(),
            lane: lanes.find(&draft.lane),
            text: draft.text,
            inspired_by: None,
        });
    }
    let repeats = drafts.repeats.iter().filter(|repeat| taken.contains(&repeat.row));
    Plan {
        repeats: repeats.map(|repeat| sayer.repeat(repeat)).collect(),
        command: (!wishes.is_empty()).then_some(Steering::AddIdeas { new_lanes: lanes.new, ideas: wishes }),
        obstacle: None,
        skipped: drafts.skipped.iter().map(|skipped| sayer.skipped(skipped)).collect(),
        cut: drafts.cut.iter().map(|cut| sayer.cut(cut)).collect(),
        taken,
        controls: drafts.controls_removed,
    }
}

/// Lanes by name; those that are missing are made, as far as the board has room.
struct Lanes {
    known: HashMap<String, LaneId>,
    new: Vec<NewLane>,
    language: Language,
}

impl Lanes {
    fn find(&mut self, name: &str) -> LaneId {
        let named = text::name(name).ok();
        if let Some(lane) = named.as_deref().and_then(|name| self.known.get(&folded(name))) {
            return *lane;
        }
        let has_room = self.known.len() + 1 < workshop::idea::LANE_LIMIT;
        match named.filter(|_| has_room) {
            Some(name) => self.add(name),
            None => {
                let other = self.language.say("lane-imported", &Facts::new());
                self.known.get(&folded(&other)).copied().unwrap_or_else(|| self.add(other))
            }
        }
    }

    fn add(&mut self, name: String) -> LaneId {
        let id = LaneId::random();
        self.known.insert(folded(&name), id);
        self.new.push(NewLane { id, name, question: String::new() });
        id
    }
}

/// Ratings in long form, judged row by row.
struct Ratings<'a> {
    known: &'a Known,
    seats: HashMap<String, SeatId>,
    new_seats: Vec<NewSeat>,
    first_rows: HashMap<(SeatId, UseCaseId, CriterionId), u32>,
}

impl<'a> Ratings<'a> {
    fn new(known: &'a Known) -> Self {
        Self { known, seats: known.seats.clone(), new_seats: Vec::new(), first_rows: HashMap::new() }
    }

    fn plan(mut self, drafts: Vec<RatingDraft>, sayer: &Sayer) -> Plan {
        let mut taken = HashSet::new();
        let mut skipped = Vec::new();
        let mut ratings = Vec::new();
        for draft in drafts {
            match self.judge(&draft) {
                Ok(rating) => {
                    taken.insert(draft.row);
                    ratings.push(rating);
                }
                Err((key, facts)) => {
                    let subject = format!("{} · {} · {}", draft.rater, draft.use_case, draft.criterion);
                    skipped.push(sayer.note(draft.row, &subject, key, &facts));
                }
            }
        }
        let (command, obstacle) = match self.known.open_round {
            _ if ratings.is_empty() => (None, None),
            None => (None, Some(Refusal::RoundClosed)),
            Some(round) => {
                (Some(Steering::ImportRatings { round, new_seats: self.new_seats, ratings }), None)
            }
        };
        Plan { command, obstacle, taken, skipped, cut: Vec::new(), repeats: Vec::new(), controls: 0 }
    }

    /// A rating the workshop will take, or why not: a sentence and what fills it.
    fn judge(&mut self, draft: &RatingDraft) -> Result<NewRating, (&'static str, Facts)> {
        let use_case = self.use_case(&draft.use_case)?;
        let criterion = self.criterion(&draft.criterion)?;
        let value = self.value(draft, criterion)?;
        if self.known.stopped.contains(&use_case) {
            return Err(("row-stopped", Facts::new()));
        }
        let asked = self.known.asked.as_ref().is_none_or(|cases| cases.contains(&use_case));
        let name = text::name(&draft.rater).map_err(|_| ("row-no-rater", Facts::new()))?;
        let known_seat = self.seats.get(&folded(&name)).copied();
        let entitled = known_seat
            .and_then(|seat| self.known.masks.get(&seat))
            .is_none_or(|mask| mask.contains(&criterion));
        if !asked || !entitled {
            return Err(("row-not-asked", Facts::new()));
        }
        let seat = known_seat.unwrap_or_else(|| self.add_seat(name));
        if let Some(first) = self.first_rows.insert((seat, use_case, criterion), draft.row) {
            self.first_rows.insert((seat, use_case, criterion), first);
            return Err(("row-rated-twice", Facts::new().with("row", first)));
        }
        Ok(NewRating { use_case, criterion, seat, value })
    }

    fn use_case(&self, named: &str) -> Result<UseCaseId, (&'static str, Facts)> {
        let facts = || Facts::new().with("value", named);
        match self.known.titles.get(&folded(named)).map(Vec::as_slice) {
            Some([only]) => Ok(*only),
            Some(_) => Err(("row-title-twice", facts())),
            None => {
                let number = named.trim().trim_start_matches('#').parse().ok();
                let numbered = number.and_then(|number: u32| self.known.numbers.get(&number));
                numbered.copied().ok_or_else(|| ("row-unknown-use-case", facts()))
            }
        }
    }

    fn criterion(&self, named: &str) -> Result<CriterionId, (&'static str, Facts)> {
        let by_id = named.parse().ok().filter(|id| self.known.scales.contains_key(id));
        let found = by_id.or_else(|| self.known.criteria.get(&folded(named)).copied());
        found.ok_or_else(|| ("row-unknown-criterion", Facts::new().with("value", named)))
    }

    fn value(
        &self,
        draft: &RatingDraft,
        criterion: CriterionId,
    ) -> Result<Option<u8>, (&'static str, Facts)> {
        let (lowest, highest) = self.known.scales.get(&criterion).copied().unwrap_or((1, 5));
        match &draft.value {
            Err(raw) => Err(("row-not-a-number", Facts::new().with("value", raw.as_str()))),
            Ok(None) => Ok(None),
            Ok(Some(number)) => match u8::try_from(*number) {
                Ok(value) if (lowest..=highest).contains(&value) => Ok(Some(value)),
                _ => {
                    let facts = Facts::new().with("value", number.to_string());
                    Err((
                        "row-off-scale",
                        facts.with("lowest", u32::from(lowest)).with("highest", u32::from(highest)),
                    ))
                }
            },
        }
    }

    fn add_seat(&mut self, name: String) -> SeatId {
        let id = SeatId::random();
        self.seats.insert(folded(&name), id);
        self.new_seats.push(NewSeat { id, name, group: None, facilitator: false });
        id
    }
}
