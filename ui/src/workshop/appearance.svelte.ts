/** How this person reads the page: kept in the browser, never in the workshop. */
import { language } from './speaking.svelte';

export const themes = ['day', 'night', 'system'] as const;
export type Theme = (typeof themes)[number];
/** How much moves: as drawn, states switch at once, or what the system asks for. */
export const motions = ['usual', 'less', 'system'] as const;
export type Motion = (typeof motions)[number];
/** Letters, in percent. */
export const SMALLEST_TEXT = 90;
export const LARGEST_TEXT = 160;

const THEME = 'pharos-theme';
const SIZE = 'pharos-text-size';
const KEYS = 'pharos-single-keys';
const MOTION = 'pharos-motion';
const AWAKE = 'pharos-keep-awake';
const USUAL_TEXT = 100;
/** From this width on the rail shows words. */
const WIDE = 1280;
const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

let theme = $state<Theme>(oneOf(themes, localStorage.getItem(THEME)));
let textSize = $state(keptSize());
let singleKeys = $state(localStorage.getItem(KEYS) !== 'off');
let keepAwake = $state(localStorage.getItem(AWAKE) !== 'off');
let motion = $state<Motion>(oneOf(motions, localStorage.getItem(MOTION)));

export const appearance = {
  get theme(): Theme {
    return theme;
  },
  set theme(chosen: Theme) {
    theme = chosen;
    localStorage.setItem(THEME, chosen);
    paint();
  },
  get textSize(): number {
    return textSize;
  },
  set textSize(chosen: number) {
    textSize = chosen;
    localStorage.setItem(SIZE, String(chosen));
    paint();
  },
  /** Whether single letters act (WCAG 2.1.4). */
  get singleKeys(): boolean {
    return singleKeys;
  },
  set singleKeys(on: boolean) {
    singleKeys = on;
    localStorage.setItem(KEYS, on ? 'on' : 'off');
  },
  /** Whether this computer is kept awake while the doors are open. */
  get keepAwake(): boolean {
    return keepAwake;
  },
  set keepAwake(on: boolean) {
    keepAwake = on;
    localStorage.setItem(AWAKE, on ? 'on' : 'off');
  },
  get motion(): Motion {
    return motion;
  },
  set motion(chosen: Motion) {
    motion = chosen;
    localStorage.setItem(MOTION, chosen);
    paint();
  },
};

/** Everything as it was before anybody chose. */
export function resetAppearance(): void {
  language.chosen = null;
  appearance.theme = 'system';
  appearance.textSize = USUAL_TEXT;
  appearance.singleKeys = true;
  appearance.keepAwake = true;
  appearance.motion = 'system';
}

/** Whether anything is otherwise than at first. */
export function isAdjusted(): boolean {
  const chosen = language.chosen !== null || textSize !== USUAL_TEXT || !singleKeys || !keepAwake;
  return chosen || theme !== 'system' || motion !== 'system';
}

/** Puts theme, text size and motion on the page, and follows the system and the window. */
export function startAppearance(): void {
  paint();
  dark.addEventListener('change', paint);
  still.addEventListener('change', paint);
  addEventListener('resize', paint);
}

function paint(): void {
  const night = theme === 'night' || (theme === 'system' && dark.matches);
  const less = motion === 'less' || (motion === 'system' && still.matches);
  const root = document.documentElement;
  root.dataset['theme'] = night ? 'night' : 'day';
  root.dataset['motion'] = less ? 'less' : 'usual';
  root.style.fontSize = textSize === USUAL_TEXT ? '' : `${textSize}%`;
  // Large text needs the room of a larger window: a media query would not know.
  root.toggleAttribute('data-narrow', innerWidth < (WIDE * textSize) / 100);
}

/** What was kept, or what the system asks for. */
function oneOf<Choice extends string>(
  all: readonly Choice[],
  kept: string | null,
): Choice | 'system' {
  return all.find((one) => one === kept) ?? 'system';
}

function keptSize(): number {
  const kept = Number(localStorage.getItem(SIZE));
  return kept >= SMALLEST_TEXT && kept <= LARGEST_TEXT ? kept : USUAL_TEXT;
}
