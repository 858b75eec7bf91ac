/** What can be prepared before people come. */
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { named, type Action } from './action';
import { onPage } from './pages';
import { unless } from './workshop';

export function ofThePreparation(live: LiveWorkshop): Action[] {
  const page = 'prepare';
  const runs = live.agenda.some(({ run }) => run !== null && run.ended_at === null);
  return [
    onPage('add-step', {
      page,
      name: named('prepare-add-step'),
      icon: 'plus',
      refused: unless(live, null),
    }),
    onPage('set-day', {
      page,
      name: named('prepare-day-title'),
      icon: 'clock',
      refused: unless(live, null),
    }),
    onPage('add-group', {
      page,
      name: named('prepare-add-group'),
      icon: 'people',
      refused: unless(live, null),
    }),
    onPage('change-template', {
      page,
      name: named('prepare-change-template'),
      icon: 'copy',
      refused: unless(live, runs ? say('prepare-why-running') : null),
    }),
    onPage('save-template', {
      page,
      name: named('prepare-save-template'),
      icon: 'down',
      refused: unless(live, null),
    }),
  ];
}
