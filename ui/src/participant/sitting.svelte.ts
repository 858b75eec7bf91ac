/** Somebody sits in the room: what they see, what they wrote, and what they can do. */
import type { Answer } from '$generated/Answer';
import type { Contribution } from '$generated/Contribution';
import type { FromParticipant } from '$generated/FromParticipant';
import type { Marks } from '$generated/Marks';
import type { Problem } from '$generated/Problem';
import type { ToDevice } from '$generated/ToDevice';
import { newId, newSecret } from '$workshop/identity';
import { DeviceOutbox, type Waiting } from '$workshop/room/deviceOutbox.svelte';
import { keep, readKept } from '$workshop/room/kept';
import { KeptIdeas } from '$workshop/room/keptIdeas.svelte';
import { type OwnNote, ownNotes } from '$workshop/room/ownNotes';
import { RoomRows } from '$workshop/room/roomRows.svelte';
import { say } from '$workshop/speaking.svelte';
import { notify } from './notices.svelte';

/** What was typed and not sent. */
export interface Draft {
  lane: string;
  text: string;
  /** The use case of others that it began from. */
  inspired_by?: string | undefined;
}

const DRAFT = 'draft';
const TITLE = 'title';
const NO_DRAFT: Draft = { lane: '', text: '' };

export class Sitting {
  readonly rows = new RoomRows(true);
  readonly outbox: DeviceOutbox;
  draft = $state.raw<Draft>(NO_DRAFT);
  ready = $state(false);
  /** What the workshop was called when it was last heard of. */
  title = $state('');

  readonly #keptIdeas: KeptIdeas;
  readonly #send: (message: FromParticipant) => boolean;
  /** Ideas that waited when the connection came back. */
  #owed = 0;

  readonly onTheWay = $derived.by(() => [...this.outbox.settling, ...this.outbox.waiting]);
  /** Newest first. */
  readonly notes: readonly OwnNote[] = $derived.by(() =>
    ownNotes(
      this.rows.ownIdeas,
      this.#keptIdeas.all,
      (id) => this.rows.idea(id),
      this.outbox.settling,
      this.outbox.waiting,
    ),
  );
  /** What is written in ideas that wait, by idea, oldest first: also before anything was heard. */
  readonly textsWaiting = $derived.by(() => {
    const texts = new Map<string, string>();
    for (const { contribution } of this.outbox.waiting) {
      if (contribution.do === 'remove_idea') texts.delete(contribution.idea);
      else if ('text' in contribution) texts.set(contribution.idea, contribution.text);
    }
    return [...texts];
  });
  readonly ownIds = $derived(new Set(this.notes.map(({ id }) => id)));

  constructor(
    /** Where this device keeps what this person writes. */
    readonly place: string,
    send: (message: FromParticipant) => boolean,
    onSilence: () => void,
  ) {
    this.#send = send;
    this.#keptIdeas = new KeptIdeas(place);
    this.outbox = new DeviceOutbox(place, send, onSilence, (done, problem) =>
      this.#done(done, problem),
    );
    this.draft = readKept(DRAFT, place, NO_DRAFT);
    this.title = readKept(TITLE, place, '');
  }

  /** The seat was entered, for the first time or again. */
  entered(): void {
    this.#owed = this.ideasWaiting;
    if (this.ready) this.#send({ send: 'ready', ready: true });
    this.outbox.opened();
  }

  close(): void {
    this.outbox.close();
    this.#keptIdeas.close();
  }

  get ideasWaiting(): number {
    return this.outbox.waiting.filter(({ contribution }) => contribution.do === 'add_idea').length;
  }

  /** Nothing that is written now is acknowledged: it is kept here. */
  get isKeeping(): boolean {
    return !this.outbox.isOpen || this.rows.trouble !== null;
  }

  get isAnonymous(): boolean {
    return this.rows.board?.names === 'anonymous';
  }

  receive(message: Extract<ToDevice, { kind: 'frame' | 'outcome' | 'labels' }>): void {
    if (message.kind === 'frame') this.#framed(message);
    else if (message.kind === 'outcome') this.outbox.outcome(message.id, message.problem);
  }

  #framed({ body, now }: Extract<ToDevice, { kind: 'frame' }>): void {
    const before = this.#step;
    this.rows.receive(body, now);
    // Ready for one step is not ready for the next: the room has forgotten it by itself.
    if (before !== this.#step) this.ready = false;
    const { title = '' } = this.rows.about ?? {};
    if (title === '' || title === this.title) return;
    this.title = title;
    keep(TITLE, this.place, title);
  }

  get #step(): string {
    const { about, clock } = this.rows;
    return [about?.step, clock.state === 'idle' || clock.kind].join();
  }

  /** `on` is the idea that this one goes on from, `inspired_by` the use case of others that it began from. */
  addIdea(lane: string, text: string, on: string | null = null, inspired_by?: string): void {
    const secret = this.isAnonymous ? newSecret() : null;
    const idea = newId();
    const from = {
      ...(on === null ? {} : { extends: on }),
      ...(inspired_by === undefined ? {} : { inspired_by }),
    };
    if (secret !== null) this.#keptIdeas.writing({ id: idea, lane, text, secret, ...from });
    this.outbox.put({ do: 'add_idea', idea, lane, text, secret, ...from });
  }

  editIdea({ id, secret }: OwnNote, text: string): void {
    this.outbox.put({ do: 'edit_idea', idea: id, text, secret });
  }

  /** Takes an idea back; an undo writes it anew. */
  removeIdea({ id, secret, lane, text, extends: on, inspired_by }: OwnNote): void {
    this.outbox.put({ do: 'remove_idea', idea: id, secret });
    notify(say('part-taken-back'), () => this.addIdea(lane, text, on, inspired_by));
  }

  /** Takes what is missing in the hand; once on its way it is not asked for again. */
  drawCards(): void {
    const isAsked = this.outbox.waiting.some(
      ({ contribution }) => contribution.do === 'draw_cards',
    );
    if (!isAsked) this.outbox.put({ do: 'draw_cards' });
  }

  swapCard(idea: string): void {
    this.outbox.put({ do: 'swap_card', idea });
  }

  rate(round: string, useCase: string, criterion: string, answer: Answer, reason = ''): void {
    const rated = { do: 'rate', round, use_case: useCase, criterion, answer } as const;
    this.outbox.put(reason === '' ? rated : { ...rated, reason });
  }

  /** Answers a vote; null takes the ballot back. */
  castBallot(vote: string, marks: Marks | null): void {
    this.outbox.put({ do: 'cast_ballot', vote, marks });
  }

  introduce(name: string, group: string | null): void {
    this.outbox.put({ do: 'introduce', name, group });
  }

  setReady(ready: boolean): void {
    this.ready = ready;
    this.#send({ send: 'ready', ready });
  }

  typing(): void {
    this.#send({ send: 'typing' });
  }

  keepDraft(draft: Draft): void {
    this.draft = draft;
    keep(DRAFT, this.place, draft.text.trim() === '' ? undefined : draft);
  }

  #done({ id, contribution }: Waiting, problem: Problem | null): void {
    this.#keptIdeas.done(contribution, problem === null);
    if (problem) {
      // Nothing was written: there is nothing to give back.
      if (contribution.do === 'sort_idea' || contribution.do === 'begin_theme') {
        this.outbox.dismiss(id);
        notify(problem.message);
      }
      return;
    }
    if (this.#owed > 0 && this.outbox.waiting.length === 0) {
      notify(say('part-sent', { count: this.#owed }));
      this.#owed = 0;
    }
  }
}

/** What was written in a contribution, to give it back. */
export function textOf(contribution: Contribution): string {
  if (contribution.do === 'write_card') {
    const { was, now } = contribution;
    const lines = Object.entries(now).filter(([field, text]) => was[field as 'title'] !== text);
    return lines.map(([, text]) => text).join('\n');
  }
  return 'text' in contribution ? contribution.text : '';
}
