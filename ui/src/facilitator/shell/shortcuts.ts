/** Every key of the page: what it does, and how the sheet of keys names it. */
import { appearance } from '$workshop/appearance.svelte';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { go, navigation } from '$workshop/navigation.svelte';
import { showProblem } from '$workshop/notices.svelte';
import { open, overlay, toggle } from './overlay.svelte';
import { steps } from './steps';
import { hasBeatKey, nextBeat, setWall } from './wall';

export interface Shortcut {
  /** As shown. */
  keys: string[];
  name: string;
  group: 'everywhere' | 'steps' | 'wall';
  /** A single letter: it acts only where no field has focus, and can be switched off. */
  single: boolean;
  matches: (event: KeyboardEvent) => boolean;
  run: () => void;
}

export const apple = /Mac|iPhone|iPad/.test(navigator.userAgent);
const command = apple ? '⌘' : 'Ctrl';
const shift = apple ? '⇧' : 'Shift';

/** After G, a digit within this time goes to its step. */
const LEADER_WAIT = 1_500;
let leaderUntil = 0;

export const undoKeys = [command, 'Z'];
export const redoKeys = [shift, command, 'Z'];

export function shortcutsFor(live: LiveWorkshop): Shortcut[] {
  const everywhere: Shortcut[] = [
    {
      keys: ['?'],
      name: say('keys-sheet'),
      group: 'everywhere',
      single: true,
      matches: (event) => event.key === '?',
      run: () => toggle('keys'),
    },
    {
      keys: [command, ','],
      name: say('settings-title'),
      group: 'everywhere',
      single: false,
      matches: (event) => withCommand(event) && event.key === ',',
      run: () => open('settings'),
    },
    {
      keys: [command, 'V'],
      name: say('import-paste-title'),
      group: 'everywhere',
      single: false,
      // The page listens for the paste itself, however it came.
      matches: () => false,
      run: () => {},
    },
    {
      keys: ['Esc'],
      name: say('keys-escape'),
      group: 'everywhere',
      single: false,
      // Layers and menus listen for it themselves.
      matches: () => false,
      run: () => {},
    },
  ];
  return live.state === 'open' ? [...workshopKeys(live), ...everywhere] : everywhere;
}

/** Carries out the first shortcut that a key press means. */
export function pressed(event: KeyboardEvent, shortcuts: readonly Shortcut[]): void {
  if (event.defaultPrevented || event.isComposing) return;
  const found = shortcuts.find((shortcut) => shortcut.matches(event) && mayAct(shortcut, event));
  if (!found) return;
  event.preventDefault();
  found.run();
}

export function undo(live: LiveWorkshop): void {
  if (live.undo) live.undoLast().catch(showProblem);
}

export function redo(live: LiveWorkshop): void {
  if (live.redo) live.redoLast().catch(showProblem);
}

function workshopKeys(live: LiveWorkshop): Shortcut[] {
  return [
    {
      keys: undoKeys,
      name: say('shell-undo'),
      group: 'everywhere',
      single: false,
      matches: (event) => withCommand(event) && !event.shiftKey && letter(event) === 'z',
      run: () => undo(live),
    },
    {
      keys: redoKeys,
      name: say('shell-redo'),
      group: 'everywhere',
      single: false,
      matches: (event) => withCommand(event) && event.shiftKey && letter(event) === 'z',
      run: () => redo(live),
    },
    {
      keys: ['H'],
      name: say('history-title'),
      group: 'everywhere',
      single: true,
      matches: (event) => letter(event) === 'h',
      run: () => toggle('history'),
    },
    {
      keys: ['G'],
      name: '',
      group: 'steps',
      single: true,
      matches: (event) => letter(event) === 'g',
      run: () => (leaderUntil = performance.now() + LEADER_WAIT),
    },
    ...stepKeys(),
    ...wallKeys(live),
  ];
}

function stepKeys(): Shortcut[] {
  const names = {
    doors: say('doors-title'),
    ideate: say('rail-ideate'),
    score: say('rail-score'),
    decide: say('rail-decide'),
    export: say('rail-export'),
  };
  return steps.flatMap(({ opens }, index): Shortcut[] => {
    if (opens === null || !(opens in names)) return [];
    const digit = String(index + 1);
    return [
      {
        keys: ['G', digit],
        name: names[opens as keyof typeof names],
        group: 'steps',
        single: true,
        matches: (event) => event.key === digit && performance.now() < leaderUntil,
        run: () => {
          leaderUntil = 0;
          go(opens);
        },
      },
    ];
  });
}

function wallKeys(live: LiveWorkshop): Shortcut[] {
  const wall = live.room?.wall;
  if (!wall) return [];
  const next = nextBeat(wall.view);
  return [
    {
      keys: ['F'],
      name: say('doors-wall-freeze'),
      group: 'wall',
      single: true,
      matches: (event) => letter(event) === 'f',
      run: () => void setWall(live, { frozen: !wall.frozen }),
    },
    {
      keys: ['B'],
      name: say('doors-wall-blank'),
      group: 'wall',
      single: true,
      matches: (event) => letter(event) === 'b',
      run: () => void setWall(live, { blank: !wall.blank }),
    },
    {
      keys: ['N'],
      name: say('doors-wall-next-short'),
      group: 'wall',
      single: true,
      matches: (event) => letter(event) === 'n' && next !== null && hasBeatKey(navigation.page),
      run: () => void setWall(live, { view: next ?? wall.view }),
    },
  ];
}

function mayAct(shortcut: Shortcut, event: KeyboardEvent): boolean {
  // A field undoes its own typing.
  if (!shortcut.single) return !(isTyping(event) && letter(event) === 'z');
  return (
    appearance.singleKeys && !isTyping(event) && !withAnyModifier(event) && !isInOtherLayer(event)
  );
}

/** Menus find their items by letter, and a dialog keeps its keys; only the sheets that keys open listen. */
function isInOtherLayer(event: KeyboardEvent): boolean {
  if (overlay.current === 'keys' || overlay.current === 'history') return false;
  const { target } = event;
  return target instanceof Element && target.closest('[role=menu], [role=dialog]') !== null;
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'range';
  return target.isContentEditable || target.matches('textarea, select');
}

function withCommand(event: KeyboardEvent): boolean {
  return apple ? event.metaKey : event.ctrlKey;
}

function withAnyModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

function letter(event: KeyboardEvent): string {
  return event.key.toLowerCase();
}
