/** The page's copy of the open workshop: rows as the backend sent them, and what follows from them. */
import { SvelteMap } from 'svelte/reactivity';
import type { About } from '$generated/About';
import type { AgendaFigures } from '$generated/AgendaFigures';
import type { AlikePair } from '$generated/AlikePair';
import type { Board } from '$generated/Board';
import type { Budget } from '$generated/Budget';
import type { BenefitSaid } from '$generated/BenefitSaid';
import type { BudgetLine } from '$generated/BudgetLine';
import type { MoneyTerms } from '$generated/MoneyTerms';
import type { Cell } from '$generated/Cell';
import type { ConsoleSignals } from '$generated/ConsoleSignals';
import type { CriterionId } from '$generated/CriterionId';
import type { Day } from '$generated/Day';
import type { DecisionDraft } from '$generated/DecisionDraft';
import type { FileTrouble } from '$generated/FileTrouble';
import type { Frame } from '$generated/Frame';
import type { GateAnswer } from '$generated/GateAnswer';
import type { HistoryEntry } from '$generated/HistoryEntry';
import type { Idea } from '$generated/Idea';
import type { IdeaId } from '$generated/IdeaId';
import type { Pilot } from '$generated/Pilot';
import type { RoadmapFrame } from '$generated/RoadmapFrame';
import type { GovernancePolicy } from '$generated/GovernancePolicy';
import type { BusinessChange } from '$generated/BusinessChange';
import type { Preparation } from '$generated/Preparation';
import type { Progress } from '$generated/Progress';
import type { PlannedRisk } from '$generated/PlannedRisk';
import type { PlanTask } from '$generated/PlanTask';
import type { QuickWinPlan } from '$generated/QuickWinPlan';
import type { Rating } from '$generated/Rating';
import type { Robustness } from '$generated/Robustness';
import type { RiskSheet } from '$generated/RiskSheet';
import type { Seat } from '$generated/Seat';
import type { SeenChange } from '$generated/SeenChange';
import type { Standing } from '$generated/Standing';
import type { Steering } from '$generated/Steering';
import type { StepName } from '$generated/StepName';
import type { Table } from '$generated/Table';
import type { Talk } from '$generated/Talk';
import type { Tracking } from '$generated/Tracking';
import type { Update } from '$generated/Update';
import type { UseCase } from '$generated/UseCase';
import type { UseCaseId } from '$generated/UseCaseId';
import type { WallSignals } from '$generated/WallSignals';
import type { Connection, Host } from '$host/types';
import { BackendClock } from './backendClock.svelte';
import { dismissUndo } from './notices.svelte';
import { Outbox } from './outbox';
import { perPaint } from './perPaint';
import { STAGES } from './planStages';
import { RatingSheets, type RatingSheet } from './ratings.svelte';
import {
  byCard,
  byNumber,
  bySessionAndPlace,
  bySideAndNumber,
  byUseCase,
  stands,
} from './rowOrder';
import { emptyTables } from './tables';
import { WallWishes } from './wallWishes';

type Cells = Partial<Record<CriterionId, Cell>>;

/** A table, as far as rows are put into it. */
interface Written {
  set: (key: string, row: unknown) => unknown;
  delete: (key: string) => boolean;
}

const NO_CELLS: Cells = {};
const NO_GATES: readonly GateAnswer[] = [];
const NO_IDEAS: readonly Idea[] = [];
const NO_CASES: readonly UseCase[] = [];

export class LiveWorkshop {
  state = $state<'loading' | 'none' | 'open'>('loading');
  workshopId = $state('');
  path = $state('');
  /** It is a copy with people who are not there: nothing of it is kept. */
  rehearsal = $state(false);
  /** It lies in a network, removable or cloud-synced folder. */
  sharedFolder = $state(false);
  about = $state.raw<About | null>(null);
  board = $state.raw<Board | null>(null);
  /** When the room meets and leaves. */
  day = $state.raw<Day | null>(null);
  /** What was settled before people come. */
  preparation = $state.raw<Preparation | null>(null);
  /** What the first use cases may take up together. */
  budget = $state.raw<Budget | null>(null);
  /** In which money the workshop counts; null as long as nobody put in a figure. */
  moneyTerms = $state.raw<MoneyTerms | null>(null);
  /** What the roadmap stands in; null where nobody said anything. */
  roadmapFrame = $state.raw<RoadmapFrame | null>(null);
  governancePolicy = $state.raw<GovernancePolicy | null>(null);
  businessChange = $state.raw<BusinessChange | null>(null);
  /** How the day stands against its plan: latest wins. */
  figures = $state.raw<AgendaFigures | null>(null);
  /** The doors, who is here, what the wall shows: latest wins. */
  room = $state.raw<ConsoleSignals | null>(null);
  /** Ideas that look alike, best first: a hint, nothing more. */
  lookAlikes = $state.raw<readonly AlikePair<IdeaId>[]>([]);
  /** The same of use cases. */
  similarCases = $state.raw<readonly AlikePair<UseCaseId>[]>([]);
  /** How firmly the ranking stands, as it was worked out last; null until it was. */
  robustness = $state.raw<Robustness | null>(null);
  /** It is of the workshop as it is: else newer figures are on their way. */
  robustnessIsCurrent = $state(false);
  /** Where do we disagree? The first is where talk can change most. */
  queue = $state.raw<readonly Talk[]>([]);
  undo = $state.raw<StepName | null>(null);
  redo = $state.raw<StepName | null>(null);
  /** Newest first, as far back as was loaded. */
  history = $state.raw<readonly HistoryEntry[]>([]);
  connection = $state<Connection>('open');
  progress = $state.raw<Progress | null>(null);
  /** The file cannot be written just now. */
  trouble = $state.raw<FileTrouble | null>(null);

  readonly backend = new BackendClock();
  readonly #rows = emptyTables();
  readonly #ratings = new RatingSheets();
  readonly #standings = new SvelteMap<string, Standing>();
  readonly #cells = new SvelteMap<string, Cells>();

  /** In order, sitting by sitting. */
  readonly agenda = $derived([...this.#rows.agenda_step.values()].sort(bySessionAndPlace));
  /** Value side first, each side by its number. */
  readonly criteria = $derived([...this.#rows.criterion.values()].sort(bySideAndNumber));
  readonly groups = $derived([...this.#rows.group.values()]);
  readonly seats = $derived([...this.#rows.seat.values()].sort(byNumber));
  readonly lanes = $derived([...this.#rows.lane.values()].sort(byNumber));
  readonly themes = $derived([...this.#rows.theme.values()].sort(byNumber));
  /** All that were written, also those that another card stands for by now. */
  readonly allIdeas = $derived([...this.#rows.idea.values()].sort(byNumber));
  /** Those that stand for themselves, and for what was merged into them. */
  readonly ideas = $derived(this.allIdeas.filter(stands));
  readonly #evidence = $derived(byCard(this.allIdeas));
  /** All there are, also those that another one stands for by now. */
  readonly allUseCases = $derived([...this.#rows.use_case.values()].sort(byNumber));
  /** Those that stand for themselves, and for what was merged into them. */
  readonly useCases = $derived(this.allUseCases.filter(stands));
  readonly #mergedCases = $derived(byCard(this.allUseCases));
  readonly rounds = $derived([...this.#rows.round.values()].sort(byNumber));
  readonly openRound = $derived(this.rounds.findLast((round) => !round.closed) ?? null);
  readonly votes = $derived([...this.#rows.vote.values()].sort(byNumber));
  readonly openVote = $derived(this.votes.find((vote) => !vote.closed) ?? null);
  /** Those that were given on behalf of somebody: others stay with their seats. */
  readonly proxyBallots = $derived([...this.#rows.ballot.values()]);
  /** Of those that stand for themselves. */
  readonly standings = $derived(
    [...this.#standings.values()]
      .filter(({ state }) => state !== 'merged')
      .sort((a, b) => a.place - b.place),
  );
  /** All that were signed, also those that others took the place of. */
  readonly decisionRecords = $derived([...this.#rows.decision_record.values()]);
  /** What was tried and kept. */
  readonly alternatives = $derived([...this.#rows.alternative.values()].sort(byNumber));
  readonly budgetLines = $derived([...this.#rows.budget_line.values()]);
  /** All that is written about risks, and all that plans are made of: what follows from them is asked for anew. */
  readonly riskRows = $derived([
    ...this.#rows.risk_sheet.values(),
    ...this.#rows.planned_risk.values(),
  ]);
  readonly planRows = $derived([
    ...this.#rows.quick_win_plan.values(),
    ...this.#rows.plan_task.values(),
  ]);
  /** What the room suggested for plans. */
  readonly planSuggestions = $derived([...this.#rows.plan_suggestion.values()]);
  /** The register whose questions of readiness the room is asked. */
  readonly registerAsked = $derived([...this.#rows.readiness_asking.values()][0]?.register ?? null);
  /** What the room is asked beside the steps: one thing at a time. */
  readonly askedAside = $derived.by(() => {
    if (this.registerAsked) return 'readiness';
    return [...this.#rows.quick_win_plan.values()].some(({ asked }) => asked) ? 'plan' : null;
  });
  /** Slides of the deck that somebody changed. */
  readonly slideEdits = $derived([...this.#rows.slide_edit.values()]);
  readonly moneyEstimates = $derived([...this.#rows.money_estimate.values()]);
  readonly ownModels = $derived([...this.#rows.own_model.values()]);
  readonly modelChoices = $derived([...this.#rows.model_choice.values()]);
  /** Own cases without what models answered: that is asked for. */
  readonly modelTests = $derived([...this.#rows.model_test.values()]);
  readonly pilotVerdicts = $derived([...this.#rows.pilot_verdict.values()]);
  /** In the order in which they came. */
  readonly roadmapItems = $derived([...this.#rows.roadmap_item.values()].sort(byNumber));
  /** Lines of all four registers. */
  readonly registerLines = $derived([...this.#rows.register_line.values()]);
  readonly readinessAnswers = $derived([...this.#rows.readiness_answer.values()]);
  readonly enablers = $derived([...this.#rows.enabler.values()]);
  readonly trackedMonths = $derived([...this.#rows.tracked_month.values()]);
  /** Answers at gates, of all use cases. */
  readonly gateRows = $derived([...this.#rows.gate_answer.values()]);
  /** In the order in which they came. */
  readonly governanceEntries = $derived([...this.#rows.governance_entry.values()].sort(byNumber));
  readonly inventoryNotes = $derived([...this.#rows.inventory_note.values()]);
  /** From the first link to the last. */
  readonly chainLinks = $derived([...this.#rows.chain_link.values()].sort(byNumber));
  readonly #gatesByCase = $derived(byUseCase(this.#rows.gate_answer.values()));

  readonly #outbox: Outbox;
  /** As it was told last, without what is wished meanwhile. */
  #heardRoom: ConsoleSignals | null = null;
  readonly #wishes = new WallWishes(() => {
    this.room = this.#heardRoom;
  });

  constructor(readonly host: Host) {
    this.#outbox = new Outbox(host);
  }

  /** Follows the backend for as long as the page is open. */
  follow(): void {
    this.host.listen(
      perPaint<Frame>((frames) => frames.forEach((frame) => this.receive(frame))),
      (connection) => (this.connection = connection),
    );
  }

  idea(id: string): Idea | undefined {
    return this.#rows.idea.get(id);
  }

  seat(id: string): Seat | undefined {
    return this.#rows.seat.get(id);
  }

  useCase(id: string): UseCase | undefined {
    return this.#rows.use_case.get(id);
  }

  /** What a card stands for beside itself, also by way of others. */
  evidenceOf(card: string): readonly Idea[] {
    return this.#evidence.get(card) ?? NO_IDEAS;
  }

  /** What a use case stands for beside itself, also by way of others. */
  mergedInto(useCase: string): readonly UseCase[] {
    return this.#mergedCases.get(useCase) ?? NO_CASES;
  }

  /** What is written so far about a decision. */
  decisionDraft(useCase: string): DecisionDraft | undefined {
    return this.#rows.decision_draft.get(useCase);
  }

  /** The risks of a use case, in the order in which they came. */
  plannedRisks(useCase: string): readonly PlannedRisk[] {
    return [...this.#rows.planned_risk.values()]
      .filter(({ use_case }) => use_case === useCase)
      .sort(byNumber);
  }

  /** What is said about the risks of a use case as a whole. */
  riskSheet(useCase: string): RiskSheet | undefined {
    return this.#rows.risk_sheet.get(useCase);
  }

  /** The plan of a use case; undefined where nobody wrote on it. */
  quickWinPlan(useCase: string): QuickWinPlan | undefined {
    return this.#rows.quick_win_plan.get(useCase);
  }

  /** The tasks of a plan, stage by stage, in their order, those that were struck included. */
  planTasks(useCase: string): readonly PlanTask[] {
    return [...this.#rows.plan_task.values()]
      .filter(({ use_case }) => use_case === useCase)
      .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || byNumber(a, b));
  }

  /** What was seen while a use case was tried. */
  pilot(useCase: string): Pilot | undefined {
    return this.#rows.pilot.get(useCase);
  }

  /** That a use case is tracked, and what that needs; undefined where nobody said so. */
  tracking(useCase: string): Tracking | undefined {
    return this.#rows.tracking.get(useCase);
  }

  /** What a use case takes up; undefined where nobody said anything. */
  budgetLine(useCase: string): BudgetLine | undefined {
    return this.#rows.budget_line.get(useCase);
  }

  /** What was said about the benefit of a use case. */
  benefitSaid(useCase: string): BenefitSaid | undefined {
    return this.#rows.benefit_said.get(useCase);
  }

  gateAnswers(useCase: string): readonly GateAnswer[] {
    return this.#gatesByCase.get(useCase) ?? NO_GATES;
  }

  /** What one seat answered in one round, by `use_case/criterion`. */
  ratingsBy(seat: string, round: string): RatingSheet {
    return this.#ratings.sheet(seat, round);
  }

  standing(useCase: string): Standing | undefined {
    return this.#standings.get(useCase);
  }

  cells(useCase: string): Cells {
    return this.#cells.get(useCase) ?? NO_CELLS;
  }

  steer(command: Steering): Promise<void> {
    dismissUndo();
    return this.#outbox.send(command);
  }

  /** Shows a wish about the wall at once. Where it is refused, what was told last stands. */
  wishWall(wish: Partial<WallSignals>, ask: () => Promise<unknown>): Promise<void> {
    const answered = this.#wishes.during(wish, ask);
    if (this.room) this.room = this.#wishes.over(this.room);
    return answered;
  }

  undoLast(): Promise<void> {
    return this.steer({ do: 'undo' });
  }

  redoLast(): Promise<void> {
    return this.steer({ do: 'redo' });
  }

  /** Loads the next older lines of the history. False: there are none. */
  async loadOlder(): Promise<boolean> {
    const oldest = this.history.at(-1);
    const page = await this.host.ask('history', { before: oldest?.number ?? null });
    this.history = [...this.history, ...page];
    return page.length > 0;
  }

  receive({ body, now }: Frame): void {
    this.backend.hear(now);
    switch (body.kind) {
      case 'no_workshop':
        this.#forget();
        this.room = this.figures = null;
        this.state = 'none';
        break;
      case 'snapshot':
        // Signals come on their own, and not again with a fresh snapshot of the same workshop.
        if (body.workshop !== this.workshopId) this.room = this.figures = null;
        this.#forget();
        this.workshopId = body.workshop;
        this.path = body.path;
        this.rehearsal = body.rehearsal;
        this.sharedFolder = body.shared_folder;
        this.#apply(body.update);
        this.state = 'open';
        break;
      case 'update':
        this.#apply(body);
        break;
      case 'progress':
        this.progress = body.done < body.total ? body : null;
        break;
      case 'agenda':
        this.figures = body;
        break;
      case 'room':
        this.#heardRoom = body;
        this.room = this.#wishes.hear(body);
        break;
      case 'look_alikes':
        this.lookAlikes = body.pairs;
        break;
      case 'similar_cases':
        this.similarCases = body.pairs;
        break;
      case 'robustness':
        this.robustness = body.robustness;
        this.queue = body.queue;
        this.robustnessIsCurrent = body.current;
        break;
      case 'trouble':
        this.trouble = body.trouble;
        break;
    }
  }

  #apply(update: Update): void {
    const ratings: [string, Rating | null][] = [];
    for (const change of update.changes) {
      if (change.table === 'rating') ratings.push([change.key, ratingOf(change)]);
      else this.#applyChange(change);
    }
    if (ratings.length > 0) this.#ratings.apply(ratings);
    // Who stands elsewhere may stand there less firmly.
    if (update.standings.length > 0) this.robustnessIsCurrent = false;
    for (const standing of update.standings) this.#standings.set(standing.use_case, standing);
    for (const { use_case, cells } of update.cells) this.#cells.set(use_case, cells);
    // A page of older lines may already hold what a late update brings.
    const newest = this.history[0]?.number ?? 0;
    const fresh = update.history.filter((entry) => entry.number > newest);
    if (fresh.length > 0) this.history = [...fresh.toReversed(), ...this.history];
    this.undo = update.undo;
    this.redo = update.redo;
  }

  #applyChange({ table, key, row }: SeenChange): void {
    if (row?.table === 'workshop') this.about = row.row;
    else if (row?.table === 'board') this.board = row.row;
    else if (row?.table === 'day') this.day = row.row;
    else if (row?.table === 'preparation') this.preparation = row.row;
    else if (row?.table === 'budget') this.budget = row.row;
    else if (table === 'money_terms')
      this.moneyTerms = row?.table === 'money_terms' ? row.row : null;
    else if (table === 'roadmap_frame')
      this.roadmapFrame = row?.table === 'roadmap_frame' ? row.row : null;
    else if (table === 'governance_policy')
      this.governancePolicy = row?.table === 'governance_policy' ? row.row : null;
    else if (table === 'business_change')
      this.businessChange = row?.table === 'business_change' ? row.row : null;
    else {
      // A row's table says of which kind it is.
      const rows = (this.#rows as Partial<Record<Table, Written>>)[table];
      if (row) rows?.set(key, row.row);
      else rows?.delete(key);
      if (row === null && table === 'use_case') {
        this.#standings.delete(key);
        this.#cells.delete(key);
      }
    }
  }

  #forget(): void {
    this.about = null;
    this.workshopId = '';
    this.path = '';
    this.undo = null;
    this.redo = null;
    this.history = [];
    this.lookAlikes = [];
    this.similarCases = [];
    this.robustness = null;
    this.robustnessIsCurrent = false;
    this.queue = [];
    this.progress = null;
    this.trouble = null;
    this.board = null;
    this.day = null;
    this.preparation = null;
    this.budget = null;
    this.moneyTerms = null;
    this.roadmapFrame = null;
    this.governancePolicy = null;
    this.businessChange = null;
    for (const rows of Object.values(this.#rows)) rows.clear();
    for (const figures of [this.#ratings, this.#standings, this.#cells]) figures.clear();
  }
}

function ratingOf({ row }: SeenChange): Rating | null {
  return row?.table === 'rating' ? row.row : null;
}
