/** The next step is asked for once: what will change in the room is said before it does. */
import type { AgendaStep } from '$generated/AgendaStep';
import { inLanguage, say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { dismissNotice, notices, notify } from '$workshop/notices.svelte';
import { nextWallWords, phoneWords } from '../shell/wall';
import { start } from './steering';
import { lengthOf } from './steps';
import { textsOf } from './texts';

let asked: { step: string; notice: number } | null = null;

/** Says what the step changes; the same again while that is said starts it. */
export function askOrStart(live: LiveWorkshop, step: AgendaStep): void {
  const isAnswer = asked?.step === step.id && asked.notice === notices.current?.number;
  if (isAnswer) {
    dismissNotice();
    void start(live, step);
    return;
  }
  const notice = notify(say('agenda-ask', { title: step.title, minutes: lengthOf(step) }), {
    hint: changesWith(live, step),
    act: { label: say('agenda-ask-go'), run: () => void start(live, step) },
  });
  asked = { step: step.id, notice };
}

/** What phones and wall show once the step that comes next begins, and what is hidden from whom. */
export function changesWith(live: LiveWorkshop, step: AgendaStep): string {
  const phones = phoneWords(
    live.room,
    live.figures?.next_shows ?? 'welcome',
    live.openRound !== null,
    live.askedAside,
  );
  const wall = nextWallWords(live.room, step.kind === 'break');
  const { from, what } = textsOf(step.kind).hidden;
  const told = inLanguage(what);
  const hidden = from.length > 0 ? say('agenda-changes-hidden', { what: told }) : told;
  return say('agenda-changes', { phones, wall, hidden });
}
