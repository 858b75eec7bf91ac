import type { Bilingual } from '$generated/Bilingual';
import { inLanguage } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';

/** A text that was written in one language alone is shown in the other as it is: never nothing. */
export function filled({ en, zh }: Bilingual): Bilingual {
  return { en: en.trim() || zh.trim(), zh: zh.trim() || en.trim() };
}

/** What becomes a text of the workshop is said in its language, whatever the facilitator reads. */
export function forRoom({ about }: LiveWorkshop, text: Bilingual): string {
  if (!about) return inLanguage(text);
  return about.language === 'en' ? text.en : text.zh;
}
