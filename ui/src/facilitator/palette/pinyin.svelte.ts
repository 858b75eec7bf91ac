/** How Chinese is read. The table is large: it is loaded when somebody searches for the first time. */
import type { Readings } from './search';

const CHINESE = /[\u3400-\u9fff〇]/;
const NONE: readonly string[] = [];

let readings = $state.raw<Readings | null>(null);
let asked = false;

export const pinyin = {
  /** Null until it is loaded: the search goes without. */
  get readings(): Readings | null {
    return readings;
  },
  async load(): Promise<void> {
    if (asked) return;
    asked = true;
    try {
      const { pinyin: read } = await import('pinyin-pro');
      readings = rememberingReadings((character) =>
        read(character, { toneType: 'none', type: 'array', multiple: true, v: true }),
      );
    } catch {
      // Asked for again with the next search; letters and Chinese are found without.
      asked = false;
    }
  },
};

/** Looks each character up once: a few thousand of them make up all titles there are. */
export function rememberingReadings(read: (character: string) => string[]): Readings {
  const known = new Map<string, readonly string[]>();
  return (character) => {
    if (!CHINESE.test(character)) return NONE;
    const before = known.get(character);
    if (before) return before;
    const found = read(character).filter((reading) => /^[a-z]+$/.test(reading));
    known.set(character, found);
    return found;
  };
}
