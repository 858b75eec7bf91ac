/** Which lines of the history people look for, and what they are marked with. */
import type { IconName } from '$components';
import type { StepKind } from '$generated/StepKind';

const MILESTONES: Partial<Record<StepKind, IconName>> = {
  mark_beginning: 'flag',
  take_template: 'copy',
  start_agenda_step: 'play',
  end_agenda_step: 'check',
  reopen_agenda_step: 'undo',
  catch_up: 'clock',
  go_to_step: 'right',
  reveal_lanes: 'eye',
  peek: 'eye',
  close_box: 'lock',
  import_ratings: 'table',
  open_round: 'play',
  close_round: 'lock',
  reopen_round: 'undo',
  open_vote: 'play',
  close_vote: 'lock',
  reopen_vote: 'undo',
  set_weights: 'sliders',
  light_lighthouse: 'lamp',
  sign_decision: 'sheet',
  take_out_seats: 'people',
  erase: 'trash',
  go_back: 'history',
};

export function isMilestone(kind: StepKind): boolean {
  return kind in MILESTONES;
}

/** What history marks a line with; every change of the workshop's content looks the same. */
export function iconOf(kind: StepKind): IconName {
  if (kind === 'undo' || kind === 'redo') return kind;
  return MILESTONES[kind] ?? 'note';
}
