/** What can be done with the open workshop from any page: going back, the history, the doors, the steps. */
import { named, type Action } from './action';
import { leader } from './leader';
import { carryOut } from './pageActs';
import { command, letter, shift, withCommand } from './pressed';
import { redo, undo } from './undo';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { go, toggleAside } from '$workshop/navigation.svelte';
import { showProblem } from '$workshop/notices.svelte';
import { open } from '../shell/overlay.svelte';
import { stepText } from '../shell/stepText';
import { steps } from '../shell/steps';

/** The reason that holds first: without a workshop there is nothing to do. */
export function unless(live: LiveWorkshop, reason: string | null): string | null {
  return live.state === 'open' ? reason : say('palette-why-no-workshop');
}

export function ofTheWorkshop(live: LiveWorkshop): Action[] {
  return [
    {
      id: 'undo',
      name: named('shell-undo'),
      detail: live.undo ? stepText(live.undo) : undefined,
      icon: 'undo',
      group: 'act',
      keys: [command, 'Z'],
      section: 'everywhere',
      heard: {
        single: false,
        matches: (event) => withCommand(event) && !event.shiftKey && letter(event) === 'z',
      },
      refused: unless(live, live.undo ? null : say('palette-why-no-undo')),
      run: () => undo(live),
    },
    {
      id: 'redo',
      name: named('shell-redo'),
      detail: live.redo ? stepText(live.redo) : undefined,
      icon: 'redo',
      group: 'act',
      keys: [shift, command, 'Z'],
      section: 'everywhere',
      heard: {
        single: false,
        matches: (event) => withCommand(event) && event.shiftKey && letter(event) === 'z',
      },
      refused: unless(live, live.redo ? null : say('palette-why-no-redo')),
      run: () => redo(live),
    },
    ...doors(live),
    {
      id: 'close-workshop',
      name: named('shell-close'),
      icon: 'door',
      group: 'act',
      refused: unless(live, null),
      run: () => void live.host.ask('close_workshop', {}).catch(showProblem),
    },
    ...rehearsal(live),
    ...stepPages(live),
    {
      id: 'doors',
      name: named('palette-doors'),
      icon: 'qr',
      group: 'go',
      refused: unless(live, null),
      run: () => go('doors'),
    },
    {
      id: 'import',
      name: named('rail-import'),
      icon: 'table',
      group: 'go',
      refused: unless(live, null),
      run: () => go('import'),
    },
    {
      id: 'history',
      name: named('history-title'),
      icon: 'history',
      group: 'go',
      keys: ['H'],
      section: 'everywhere',
      heard: { single: true, matches: (event) => letter(event) === 'h' },
      refused: unless(live, null),
      run: () => toggleAside('history'),
    },
    {
      id: 'describe',
      name: named('describe-title'),
      icon: 'file',
      group: 'go',
      refused: unless(live, null),
      run: () => open('describe'),
    },
    {
      id: 'preview',
      name: named('preview-title'),
      icon: 'phone',
      group: 'go',
      refused: unless(live, null),
      run: () => open('preview'),
    },
  ];
}

function doors(live: LiveWorkshop): Action[] {
  const state = live.room?.doors.state ?? 'closed';
  return [
    {
      id: 'open-doors',
      name: named('doors-open'),
      icon: 'door',
      group: 'act',
      refused: unless(
        live,
        state === 'open'
          ? say('palette-why-doors-open')
          : state === 'opening'
            ? say('doors-opening')
            : null,
      ),
      // The panel says what is checked, and what to do if they do not open.
      run: () => {
        go('doors');
        live.host.ask('open_doors', { address: null }).catch(showProblem);
      },
    },
    {
      id: 'close-doors',
      name: named('doors-close'),
      icon: 'door',
      group: 'act',
      refused: unless(live, state === 'open' ? null : say('doors-closed')),
      run: () => void carryOut('close-doors', 'doors'),
    },
  ];
}

/** People who are not there, in a rehearsal. */
const REHEARSED = 12;

function rehearsal(live: LiveWorkshop): Action[] {
  return [
    {
      id: 'rehearse',
      name: named('rehearsal-begin'),
      icon: 'play',
      group: 'act',
      refused: unless(live, live.rehearsal ? say('palette-why-rehearsing') : null),
      run: () => void live.host.ask('rehearse', { people: REHEARSED }).catch(showProblem),
    },
    {
      id: 'end-rehearsal',
      name: named('rehearsal-end'),
      icon: 'close',
      group: 'act',
      refused: unless(live, live.rehearsal ? null : say('palette-why-no-rehearsal')),
      run: () => void live.host.ask('end_rehearsal', {}).catch(showProblem),
    },
  ];
}

function stepPages(live: LiveWorkshop): Action[] {
  return steps.map(({ id, opens }, index): Action => {
    const digit = String(index + 1);
    return {
      id: `go-${id}`,
      name: named(`rail-${id}`),
      detail: say('palette-step', { number: index + 1 }),
      icon: 'right',
      group: 'go',
      keys: ['G', digit],
      section: 'steps',
      heard: {
        single: true,
        matches: (event) => event.key === digit && leader.isFollowedBy(event),
      },
      refused: unless(live, null),
      run: () => {
        leader.stop();
        go(opens);
      },
    };
  });
}
