//! The facilitator's desk: which workshop is open, and an answer to everything her page asks.
//!
//! The desktop app and `pharos serve` stand on the same desk; only the way to it differs.

mod copies;
mod deleting;

use crate::autosaves::Shelf;
use crate::chosen_template::{ChosenTemplate, InUse};
use crate::doors::{ChosenCertificate, DoorKeeper, Invitation};
use crate::exports::Previews;
use crate::imports::Imports;
use crate::long_work::LongWork;
use crate::own_wall::OwnWall;
use crate::page_frames::Frames;
use crate::protocol::{
    Asked, CreateWorkshop, Export, HistoryEntry, HistoryPage, LoadedTable, Nothing, PastMoment, PeekedIdea,
    PemFiles, RemovedText, Reply, Request, SlideTemplate, Swept, TakeTemplate,
};
use crate::rehearsal::{Preview, Rehearsal};
use crate::room_news::Visitor;
use crate::signals::Signal;
use crate::{
    Folders, Live, Trouble, exports, flight_check, handing_over, home, labels, making, own_templates,
    portfolio,
};
use chrono::Utc;
use serde::Serialize;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use workshop::{Blueprint, CommandId, LaneId, Language, Problem, Refusal, Steering, Workshop, template};

/// Lines of history on one page.
const HISTORY_PAGE: usize = 100;

/// Everything behind the facilitator's page. Shared by all ways to it.
#[derive(Debug)]
pub struct Desk {
    folders: Folders,
    open: watch::Sender<Option<Arc<Live>>>,
    /// Held while a workshop is opened or closed, so that two requests do not meet halfway.
    door: Mutex<()>,
    imports: Imports,
    exporting: LongWork,
    looked_at: Previews,
    template: ChosenTemplate,
    doors: DoorKeeper,
    certificate: ChosenCertificate,
    /// While one is played.
    rehearsal: Mutex<Option<Rehearsal>>,
    /// While one is looked at.
    preview: Mutex<Option<Preview>>,
}

impl Desk {
    /// A desk with nothing on it.
    #[must_use]
    pub fn new(folders: Folders) -> Arc<Self> {
        let certificate = ChosenCertificate::new(&folders);
        Arc::new(Self {
            folders,
            open: watch::Sender::new(None),
            door: Mutex::new(()),
            imports: Imports::default(),
            exporting: LongWork::default(),
            looked_at: Previews::default(),
            template: ChosenTemplate::default(),
            doors: DoorKeeper::default(),
            certificate,
            rehearsal: Mutex::default(),
            preview: Mutex::default(),
        })
    }

    /// Answers a request. May take as long as the work takes: not for a thread that must not wait.
    #[must_use]
    pub fn answer(&self, asked: Asked) -> Reply {
        let language = asked.language;
        match self.carry_out(asked.request, language) {
            Ok(value) => Reply::Ok(value),
            Err(trouble) => Reply::Problem(Problem::new(&trouble, language)),
        }
    }

    /// Opens a workshop; one that was open is closed first, and stays open if the new one cannot be opened. One that was
    /// written as JSON becomes a new file among the other workshops.
    ///
    /// # Errors
    /// What the store refuses, and [`Trouble::Json`].
    pub fn open(&self, path: &Path) -> Result<(), Trouble> {
        if handing_over::is_json(path) {
            return self.open_json(path);
        }
        let _door = self.door.lock().unwrap_or_else(PoisonError::into_inner);
        if self.live().is_ok_and(|live| path.canonicalize().is_ok_and(|path| path == live.path())) {
            return Ok(());
        }
        let live = Arc::new(Live::open_with_autosaves(path, &self.folders)?);
        let before = self.open.send_replace(Some(Arc::clone(&live)));
        if let Some(before) = before {
            self.put_away(&before)?;
        }
        self.remember(&live)
    }

    /// Closes the open workshop: one file remains.
    ///
    /// # Errors
    /// What the store reports; nothing is lost then, the log stays beside the file.
    pub fn close(&self) -> Result<(), Trouble> {
        let _door = self.door.lock().unwrap_or_else(PoisonError::into_inner);
        match self.open.send_replace(None) {
            Some(live) => self.put_away(&live),
            None => Ok(()),
        }
    }

    /// Keeps the bytes of a table until it is imported or another one is loaded.
    ///
    /// # Errors
    /// [`Trouble::Table`] for more bytes than a table may have.
    pub fn load_table(&self, name: &str, bytes: Vec<u8>) -> Result<LoadedTable, Trouble> {
        self.imports.load(name, bytes)
    }

    /// Takes the bytes of a client's template: slides are written onto it until the workshop is closed.
    ///
    /// # Errors
    /// [`Trouble::Template`].
    pub fn load_template(&self, name: &str, bytes: Vec<u8>) -> Result<SlideTemplate, Trouble> {
        self.live()?;
        self.template.load(name, bytes, &self.folders)
    }

    /// Opens the doors of the open workshop on a port, or the next free one, and says how to get in.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`], [`Trouble::NoNetwork`], [`Trouble::NoPort`], [`Trouble::Certificate`].
    pub fn open_doors(
        &self,
        address: Option<&str>,
        port: Option<u16>,
        language: Language,
    ) -> Result<Invitation, Trouble> {
        self.doors.open(&self.live()?, address, port, &self.certificate, language)?;
        self.doors.invitation()
    }

    /// Opens the doors with a certificate until the program ends, whatever the settings say.
    ///
    /// # Errors
    /// [`Trouble::Certificate`].
    pub fn give_certificate(&self, files: PemFiles) -> Result<(), Trouble> {
        self.certificate.give(files)
    }

    /// What a wall on this machine shows, from a snapshot on.
    #[must_use]
    pub fn wall(self: &Arc<Self>) -> OwnWall {
        OwnWall::new(Visitor::Wall, self.open.subscribe())
    }

    /// What walls show, for a small picture on the facilitator's page: nobody takes it for a wall.
    #[must_use]
    pub fn mirror(self: &Arc<Self>) -> OwnWall {
        OwnWall::new(Visitor::Mirror, self.open.subscribe())
    }

    /// The bytes of a file for people outside. Pages are told how far it is.
    ///
    /// # Errors
    /// [`Trouble::NoWorkshop`], [`Trouble::Cancelled`] and as [`exports::export`].
    pub fn export(&self, what: &Export) -> Result<Vec<u8>, Trouble> {
        let workshop = self.live()?.look(Workshop::clone)?;
        self.exporting.begin();
        let mut told = |done: usize, total: usize| self.exporting.tell(done as u64, total as u64);
        let template = self.template.in_use();
        let onto = template.as_ref().map(InUse::template);
        let exported = exports::export_onto(&workshop, what, onto, &mut told);
        // What is not watched is whole by now: it is not taken either.
        let exported = if self.exporting.is_cancelled() { Err(Trouble::Cancelled) } else { exported };
        self.exporting.end();
        exported
    }

    /// Every frame of one connection, from a snapshot on.
    #[must_use]
    pub fn frames(self: &Arc<Self>) -> Frames {
        Frames::new(self.open.subscribe(), [self.imports.progress(), self.exporting.progress()])
    }

    fn carry_out(&self, request: Request, language: Language) -> Result<serde_json::Value, Trouble> {
        match request {
            Request::AboutProgram(_) => told(home::program()),
            Request::Home(_) => told(home::home(&self.folders)),
            Request::CreateWorkshop(wish) => self.create(&wish, language).and_then(told),
            Request::OpenExample(_) => self.open_example(language).and_then(told),
            Request::OpenWorkshop(wish) => {
                self.open(Path::new(&wish.path)).map(|()| Nothing {}).and_then(told)
            }
            Request::SalvageWorkshop(wish) => self.salvage(Path::new(&wish.path), language).and_then(told),
            Request::MoveWorkshop(_) => self.move_workshop().and_then(told),
            Request::SaveAnew(wish) => self.save_anew(wish.elsewhere, language).and_then(told),
            Request::OpenCopy(wish) => self.open_copy(Path::new(&wish.path)).and_then(told),
            Request::CloseWorkshop(_) => self.close().map(|()| Nothing {}).and_then(told),
            Request::ForgetRecent(wish) => {
                self.folders
                    .forget(&wish.path)
                    .map_err(|error| Trouble::file(&self.folders.settings, &error))?;
                told(home::home(&self.folders))
            }
            Request::PortfolioFiles(wish) => told(match wish.path {
                Some(path) => portfolio::named_files_in(Path::new(&path)),
                None => portfolio::files(&self.folders),
            }),
            Request::LookAtPortfolioFile(wish) => {
                // Reading a file that this very process has open could take its locks away.
                if self.live().is_ok() {
                    return Err(Refusal::NotNow.into());
                }
                told(portfolio::look_at(Path::new(&wish.path), language))
            }
            Request::SaveTemplate(wish) => {
                let blueprint = self.live()?.look(Blueprint::of)?;
                own_templates::save(&self.folders, &wish.name, blueprint).map(|()| Nothing {}).and_then(told)
            }
            Request::ForgetTemplate(wish) => {
                own_templates::forget(&self.folders, &wish.id)?;
                told(home::home(&self.folders))
            }
            Request::TakeTemplate(wish) => self.take_template(&wish).and_then(told),
            Request::Resync(_) => self.live()?.resync().map(|()| Nothing {}).and_then(told),
            Request::Steer(wish) => {
                self.live()?.steer(wish.id, wish.command).map(|()| Nothing {}).and_then(told)
            }
            Request::History(page) => self.history(&page).and_then(told),
            Request::LookAtMoment(line) => told(PastMoment::of(&self.live()?.at_moment(line.number)?)),
            Request::SaveMoment(line) => self.save_moment(line).and_then(told),
            Request::Autosaves(_) => told(self.shelf()?.list()),
            Request::LookAtAutosave(wish) => self.shelf()?.look_at(&wish.name).and_then(told),
            Request::OpenAutosave(wish) => {
                let path = self.shelf()?.take_out(&wish.name, &self.folders)?;
                self.open(&path).map(|()| Nothing {}).and_then(told)
            }
            Request::AutosavesOf(wish) => told(self.autosaves_of(Path::new(&wish.path))),
            Request::OpenAutosaveOf(wish) => self.open_autosave_of(&wish).and_then(told),
            Request::RemovedTexts(_) => {
                let removed = self.live()?.removed()?.into_iter();
                told(removed.filter_map(RemovedText::of).collect::<Vec<_>>())
            }
            Request::DeleteRecent(wish) => self.delete_recent(&wish.path).and_then(told),
            Request::DeleteWorkshop(_) => self.delete_workshop().map(|()| Nothing {}).and_then(told),
            Request::TryOut(trial) => {
                self.live()?.look(move |workshop| workshop.standings_in_trial(&trial)).and_then(told)
            }
            Request::TryRobustness(trial) => self.live()?.try_robustness(trial).and_then(told),
            // Taken out by the writer, and worked out here.
            Request::PickByBudget(_) => told(self.live()?.look(Workshop::budget_question)?.answered()),
            // Taken out by the writer, and drawn here.
            Request::LookAtMoney(wish) => {
                let question = self.live()?.look(move |workshop| {
                    workshop.money_question(wish.use_case, &wish.trial, Utc::now())
                })??;
                told(question.answered())
            }
            Request::LookAtOrders(_) => self.live()?.look(Workshop::concordance).and_then(told),
            Request::LookAtCell(which) => self
                .live()?
                .look(move |workshop| workshop.disputed_cell(which.use_case, which.criterion))
                .and_then(told),
            Request::LookAtShift(which) => {
                self.live()?.look(move |workshop| workshop.case_shift(which.use_case)).and_then(told)
            }
            Request::LookAtRisks(which) => {
                told(self.live()?.look(move |workshop| workshop.risk_finding(which.use_case))??)
            }
            Request::LookAtPlan(which) => {
                told(self.live()?.look(move |workshop| workshop.plan_finding(which.use_case))??)
            }
            Request::LookAtModels(which) => {
                let question = self.live()?.look(move |workshop| {
                    let main = || workshop.main_domain(which.use_case);
                    let domain = which.domain.clone().map_or_else(main, Ok)?;
                    workshop.model_question(which.use_case, &domain, Utc::now())
                })??;
                told(question.answered())
            }
            Request::LookAtModelCases(page) => told(
                self.live()?
                    .look(move |workshop| workshop.model_cases(page.use_case, &page.domain, page.from))??,
            ),
            Request::ImportModelTests(wish) => {
                self.imports.import_model_tests(&*self.live()?, &wish, language).and_then(told)
            }
            Request::LookAtPilot(which) => {
                told(self.live()?.look(move |workshop| workshop.pilot_sheet(which.use_case))??)
            }
            Request::ImportMeasured(wish) => {
                self.imports.import_measured(&*self.live()?, &wish, language).and_then(told)
            }
            Request::LookAtTracking(which) => {
                let question = self
                    .live()?
                    .look(move |workshop| workshop.tracking_question(which.use_case, Utc::now()))??;
                told(question.answered())
            }
            Request::ReadMonths(wish) => {
                self.imports.read_months(&*self.live()?, &wish, language).and_then(told)
            }
            Request::LookAtRoadmap(_) => self.live()?.look(Workshop::roadmap_sheet).and_then(told),
            Request::TryRoadmapMove(wish) => {
                told(self.live()?.look(move |workshop| {
                    workshop.try_roadmap_move(wish.id, wish.start_day, wish.end_day)
                })??)
            }
            Request::LookAtRegisters(_) => self.live()?.look(Workshop::register_sheet).and_then(told),
            Request::TryEnabler(which) => {
                told(self.live()?.look(move |workshop| workshop.enabler_trial(&which.enabler))??)
            }
            Request::LookAtGovernance(_) => {
                let today = Utc::now().date_naive();
                self.live()?.look(move |workshop| workshop.governance_sheet(today)).and_then(told)
            }
            Request::LookAtChain(_) => self.live()?.look(Workshop::chain_sheet).and_then(told),
            Request::PlaceLabels(wish) => told(labels::place(&wish)),
            Request::LoadTableAt(wish) => self.imports.load_at(Path::new(&wish.path)).and_then(told),
            Request::InspectTable(wish) => {
                self.imports.inspect(&*self.live()?, &wish, language).and_then(told)
            }
            Request::ImportTable(wish) => self.imports.import(&*self.live()?, &wish, language).and_then(told),
            // Taken out by the writer, and worked out here.
            Request::PreviewExport(wish) => {
                let workshop = self.live()?.look(Workshop::clone)?;
                let template = self.template.in_use();
                let onto = template.as_ref().map(InUse::template);
                exports::preview(&workshop, &wish, onto, &self.looked_at).and_then(told)
            }
            Request::ChosenTemplate(_) => told(self.template.view()),
            Request::ConfirmLayouts(wish) => {
                self.template.confirm(&wish.layouts, &self.folders).and_then(told)
            }
            Request::ForgetChosenTemplate(_) => {
                self.template.forget();
                told(Nothing {})
            }
            Request::DrawPage(wish) => self.looked_at.draw(wish).and_then(told),
            Request::CancelExport(_) => {
                self.exporting.cancel();
                told(Nothing {})
            }
            Request::CancelImport(_) => {
                self.imports.cancel();
                told(Nothing {})
            }
            Request::FlightCheck(_) => told(flight_check::look(&*self.live()?, &self.certificate, language)),
            Request::UseCertificate(files) => {
                self.certificate.keep(files).map(|()| Nothing {}).and_then(told)
            }
            Request::RemoveCertificate(_) => self.certificate.remove().map(|()| Nothing {}).and_then(told),
            Request::OpenDoors(wish) => self
                .doors
                .open(&self.live()?, wish.address.as_deref(), None, &self.certificate, language)
                .map(|()| Nothing {})
                .and_then(told),
            Request::CloseDoors(_) => {
                self.doors.close();
                told(Nothing {})
            }
            Request::KeepAwake(wish) => {
                self.doors.keep_awake(wish.on, language).map(|()| Nothing {}).and_then(told)
            }
            Request::RuleDoors(rules) => self.doors.rule(rules).map(|()| Nothing {}).and_then(told),
            Request::RenewCode(_) => self.doors.renew_code().map(|()| Nothing {}).and_then(told),
            Request::RenewWallLink(_) => self.doors.renew_wall_link().map(|()| Nothing {}).and_then(told),
            Request::Sweep(wish) => {
                let seats = self.live()?.sweep(Duration::from_secs(60 * u64::from(wish.minutes.max(1))))?;
                told(Swept { seats: u32::try_from(seats).unwrap_or(u32::MAX) })
            }
            Request::MoveSeat(wish) => self.doors.one_time_code(wish.seat).and_then(told),
            Request::SetWall(wall) => {
                wall.check()?;
                self.live()?.signal(Signal::Wall(Box::new(wall)));
                told(Nothing {})
            }
            Request::Rehearse(wish) => self.rehearse(wish.people).map(|()| Nothing {}).and_then(told),
            Request::EndRehearsal(_) => self.end_rehearsal().map(|()| Nothing {}).and_then(told),
            Request::PreviewParticipant(_) => self.preview_participant().and_then(told),
            Request::PreviewStep(wish) => self.preview_step(wish.step).and_then(told),
            Request::EndPreview(_) => {
                drop(self.preview().take());
                told(Nothing {})
            }
            Request::GoingBack(moment) => {
                told(self.live()?.look(move |workshop| workshop.steps_back_to(moment.to))??)
            }
            Request::Nudge(wish) => {
                self.live()?.signal(Signal::Nudge(wish.seats));
                told(Nothing {})
            }
            Request::Peek(wish) => self.peek(wish.lane).and_then(told),
        }
    }

    /// Reads what is hidden in a lane. The line in the history is on disk first.
    fn peek(&self, lane: LaneId) -> Result<Vec<PeekedIdea>, Trouble> {
        let live = self.live()?;
        live.steer(CommandId::random(), Steering::Peek { lane })?;
        live.look(move |workshop| {
            let hidden = workshop.ideas().filter(|idea| idea.lane == lane && !idea.revealed);
            hidden.map(|idea| PeekedIdea { id: idea.id, text: idea.text.clone() }).collect()
        })
    }

    /// The autosaves of the open workshop.
    fn shelf(&self) -> Result<Shelf, Trouble> {
        let id = self.live()?.look(|workshop| workshop.about().id)?;
        Ok(Shelf::of(&self.folders, id))
    }

    fn live(&self) -> Result<Arc<Live>, Trouble> {
        self.open.borrow().clone().ok_or(Trouble::NoWorkshop)
    }

    fn create(&self, wish: &CreateWorkshop, language: Language) -> Result<Nothing, Trouble> {
        let (name, blueprint) = self.template(&wish.template, language)?;
        let title = if wish.title.trim().is_empty() { &name } else { &wish.title };
        let path = self.unused_path(title)?;
        let shipped = template::find(&wish.template);
        let id = shipped.map_or(wish.template.as_str(), |template| &template.id);
        making::make_from(&path, id, title, language, blueprint)?;
        self.open(&path).map(|()| Nothing {})
    }

    fn take_template(&self, wish: &TakeTemplate) -> Result<Nothing, Trouble> {
        let live = self.live()?;
        let language = live.look(|workshop| workshop.about().language)?;
        let (name, blueprint) = self.template(&wish.template, language)?;
        let blueprint = Box::new(blueprint.anew());
        live.steer(wish.id, Steering::TakeTemplate { name, blueprint }).map(|()| Nothing {})
    }

    /// What a template is called, and what is in it: one that ships, or one of her own.
    fn template(&self, id: &str, language: Language) -> Result<(String, Blueprint), Trouble> {
        if let Some(shipped) = template::find(id) {
            let name = shipped.name.in_language(language).to_owned();
            return Ok((name, template::blueprint(shipped, language)));
        }
        let own = own_templates::find(&self.folders, id).ok_or(Refusal::NotFound)?;
        Ok((own.name, own.blueprint))
    }

    fn open_example(&self, language: Language) -> Result<Nothing, Trouble> {
        let path = self.unused_path(&workshop::example::title(language))?;
        making::make_example(&path, language)?;
        self.open(&path).map(|()| Nothing {})
    }

    fn unused_path(&self, title: &str) -> Result<std::path::PathBuf, Trouble> {
        self.folders.unused_path(title).map_err(|error| Trouble::file(&self.folders.workshops, &error))
    }

    fn history(&self, page: &HistoryPage) -> Result<Vec<HistoryEntry>, Trouble> {
        let lines = self.live()?.history(page.before, HISTORY_PAGE)?;
        Ok(lines.into_iter().map(HistoryEntry::from).collect())
    }

    fn put_away(&self, live: &Live) -> Result<(), Trouble> {
        drop(self.preview().take());
        self.template.forget();
        self.doors.close();
        if let Some(mut rehearsal) = self.rehearsal.lock().unwrap_or_else(PoisonError::into_inner).take() {
            // Nobody opens a copy again that is about to be thrown away.
            rehearsal.end();
            return Ok(live.close()?);
        }
        let remembered = self.remember(live);
        live.close()?;
        remembered
    }

    fn remember(&self, live: &Live) -> Result<(), Trouble> {
        let path = live.path().to_owned();
        let file = live.look(move |workshop| home::recent_file(workshop, &path))?;
        if let Err(error) = self.folders.remember(file) {
            // The list is a convenience: a workshop opens without it.
            tracing::warn!(%error, "the list of recent files could not be written");
        }
        Ok(())
    }
}

fn told(value: impl Serialize) -> Result<serde_json::Value, Trouble> {
    serde_json::to_value(value).map_err(|error| Trouble::NotUnderstood(error.to_string()))
}
