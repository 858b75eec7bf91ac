/** How this person reads the page: kept in the browser, never in the workshop. */
export const themes = ['day', 'night', 'system'] as const;
export type Theme = (typeof themes)[number];
export const TEXT_SIZES = [90, 100, 110, 125, 140, 160] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const THEME = 'pharos-theme';
const SIZE = 'pharos-text-size';
const KEYS = 'pharos-single-keys';
/** From this width on the rail shows words. */
const WIDE = 1280;
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

/** Puts theme and text size on the page, and follows the system and the window. */
export function startAppearance(): void {
  paint();
  dark.addEventListener('change', paint);
  addEventListener('resize', paint);
}

function paint(): void {
  const night = theme === 'night' || (theme === 'system' && dark.matches);
  const root = document.documentElement;
  root.dataset['theme'] = night ? 'night' : 'day';
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  // Large text needs the room of a larger window: a media query would not know.
  root.toggleAttribute('data-narrow', innerWidth < (WIDE * textSize) / 100);
}

function keptTheme(): Theme {
  const kept = localStorage.getItem(THEME);
  return kept === 'day' || kept === 'night' ? kept : 'system';
}

function keptSize(): TextSize {
  const kept = Number(localStorage.getItem(SIZE));
  return TEXT_SIZES.find((size) => size === kept) ?? 100;
}
