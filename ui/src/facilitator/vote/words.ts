/** What is said about a vote on the console. */
import type { Vote } from '$generated/Vote';
import type { VoteQuestion } from '$generated/VoteQuestion';
import { say, sayOf } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { belowThree } from '$workshop/outcome';

/** "Dots", "Fist of five: the tender reader". */
export function voteName(live: LiveWorkshop, question: VoteQuestion): string {
  const subject = subjectOf(live, question);
  const kind = sayOf('vote-kind', question.kind);
  return subject === '' ? kind : say('vote-named', { kind, subject });
}

export function subjectOf(live: LiveWorkshop, question: VoteQuestion): string {
  if (question.kind === 'practice') return question.title;
  if (question.kind === 'fist' && question.use_case !== null) {
    return live.useCase(question.use_case)?.title ?? '';
  }
  return '';
}

/** What came of it, in one sentence. */
export function voteFinding(vote: Vote): string {
  const { outcome } = vote;
  if (outcome === null || outcome.kind === 'dots') return say('vote-found-none');
  if (outcome.kind === 'fist') {
    const below = belowThree(outcome);
    if (below > 0) return say('vote-found-below', { count: below });
    return say(outcome.counts[5] === 0 ? 'vote-found-no-five' : 'vote-found-stands', {
      voters: outcome.voters,
    });
  }
  return sayOf('vote-found', outcome.kind, { voters: outcome.voters });
}
