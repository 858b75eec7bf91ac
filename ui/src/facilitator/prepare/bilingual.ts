import type { Bilingual } from '$generated/Bilingual';

/** A text that was written in one language alone is shown in the other as it is: never nothing. */
export function filled({ en, zh }: Bilingual): Bilingual {
  return { en: en.trim() || zh.trim(), zh: zh.trim() || en.trim() };
}
