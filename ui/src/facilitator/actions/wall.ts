/** What the wall shows, and whether it is there at all. */
import { ProblemError } from '$host/types';
import { say, sayIn } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { navigation } from '$workshop/navigation.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import {
  BEATS,
  hasBeatKey,
  nextBeat,
  setWall,
  viewOf,
  WALL_VIEWS,
  type WallViewName,
} from '../shell/wall';
import { named, type Action } from './action';
import { letter } from './pressed';
import { unless } from './workshop';

export function ofTheWall(live: LiveWorkshop): Action[] {
  const wall = live.room?.wall ?? null;
  const link = live.room?.doors.state === 'open' ? live.room.doors.wall_link : null;
  const waits = unless(live, wall === null ? say('palette-why-wait') : null);
  // A browser needs the link, which there is while the doors are open.
  const noLink = live.host.kind === 'web' && link === null ? say('doors-wall-first') : null;
  return [
    {
      id: 'wall-open',
      name: named('doors-wall-open'),
      icon: 'wall',
      group: 'act',
      refused: unless(live, noLink),
      run: () => void openWall(live, link),
    },
    ...WALL_VIEWS.map((name) => showing(live, name, waits)),
    ...beats(live, waits),
    {
      id: 'wall-freeze',
      name: named('doors-wall-freeze'),
      icon: 'pause',
      group: 'act',
      keys: ['F'],
      section: 'wall',
      heard: { single: true, matches: (event) => letter(event) === 'f' },
      checked: wall?.frozen ?? false,
      refused: waits,
      run: () => void setWall(live, { frozen: !live.room?.wall.frozen }),
    },
    {
      id: 'wall-blank',
      name: named('doors-wall-blank'),
      icon: 'eye-off',
      group: 'act',
      keys: ['B'],
      section: 'wall',
      heard: { single: true, matches: (event) => letter(event) === 'b' },
      checked: wall?.blank ?? false,
      refused: waits,
      run: () => void setWall(live, { blank: !live.room?.wall.blank }),
    },
    {
      id: 'wall-day',
      name: named('doors-wall-day'),
      icon: 'sun',
      group: 'act',
      checked: wall?.day ?? false,
      refused: waits,
      run: () => void setWall(live, { day: !live.room?.wall.day }),
    },
    {
      id: 'wall-unlight',
      name: named('doors-wall-unlight'),
      icon: 'spotlight',
      group: 'act',
      refused: waits ?? (wall?.spotlight ? null : say('palette-why-no-light')),
      run: () => void setWall(live, { spotlight: null }),
    },
  ];
}

function showing(live: LiveWorkshop, name: WallViewName, waits: string | null): Action {
  const view = viewOf(name, live);
  const none = say(name === 'shift' ? 'palette-why-no-second-round' : 'palette-why-no-cell');
  return {
    id: `wall-${name}`,
    name: (wanted) => sayIn(wanted, 'palette-wall', { view: sayIn(wanted, `doors-wall-${name}`) }),
    shortName: named(`doors-wall-${name}`),
    icon: 'wall',
    group: 'act',
    checked: live.room?.wall.view.view === name,
    refused: waits ?? (view ? null : none),
    run: () => {
      if (view) void setWall(live, { view, blank: false });
    },
  };
}

/** The matrix comes in beats; the other views are there at once. */
function beats(live: LiveWorkshop, waits: string | null): Action[] {
  const view = live.room?.wall.view ?? null;
  const next = view ? nextBeat(view) : null;
  const onMatrix = view?.view === 'matrix';
  return [
    {
      id: 'wall-next',
      name: named('doors-wall-next-short'),
      shortName:
        next?.view === 'matrix'
          ? named('doors-wall-next', { beat: next.beat, of: BEATS })
          : undefined,
      icon: 'right',
      group: 'act',
      keys: ['N'],
      section: 'wall',
      heard: {
        single: true,
        matches: (event) => letter(event) === 'n' && hasBeatKey(navigation.page),
      },
      refused:
        waits ?? (next ? null : say(onMatrix ? 'palette-why-last-beat' : 'palette-why-no-beats')),
      run: () => void (next && setWall(live, { view: next })),
    },
    {
      id: 'wall-again',
      name: named('doors-wall-again'),
      icon: 'undo',
      group: 'act',
      refused: waits ?? (onMatrix ? null : say('palette-why-no-beats')),
      run: () => void setWall(live, { view: { view: 'matrix', beat: 1 } }),
    },
  ];
}

async function openWall(live: LiveWorkshop, link: string | null): Promise<void> {
  try {
    await live.host.openWall(link ?? '');
  } catch (error) {
    if (error instanceof ProblemError) showProblem(error);
    else notify(say('doors-wall-kept-shut'));
  }
}
