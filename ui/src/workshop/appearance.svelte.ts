/** How this person reads the page: kept in the browser, never in the workshop. */
export const themes = ['day', 'night', 'system'] as const;
export type Theme = (typeof themes)[number];
export const TEXT_SIZES = [90, 100, 110, 125, 140, 160] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const THEME = 'pharos-theme';
const SIZE = 'pharos-text-size';
const KEYS = 'pharos-single-keys';
const dark = matchMedia('(prefers-color-scheme: dark)');

let theme = $state<Theme>(keptTheme());
let textSize = $state<TextSize>(keptSize());
let singleKeys = $state(localStorage.getItem(KEYS) !== 'off');

export const appearance = {
  get theme(): Theme {
    return theme;
  },
  set theme(chosen: Theme) {
    theme = chosen;
    localStorage.setItem(THEME, chosen);
    paint();
  },
  get textSize(): TextSize {
    return textSize;
  },
  set textSize(chosen: TextSize) {
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
};

/** Puts theme and text size on the page, and follows the system where it was asked to. */
export function startAppearance(): void {
  paint();
  dark.addEventListener('change', paint);
}

function paint(): void {
  const night = theme === 'night' || (theme === 'system' && dark.matches);
  document.documentElement.dataset['theme'] = night ? 'night' : 'day';
  document.documentElement.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
}

function keptTheme(): Theme {
  const kept = localStorage.getItem(THEME);
  return kept === 'day' || kept === 'night' ? kept : 'system';
}

function keptSize(): TextSize {
  const kept = Number(localStorage.getItem(SIZE));
  return TEXT_SIZES.find((size) => size === kept) ?? 100;
}
