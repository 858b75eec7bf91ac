/** Which language a page begins in: what was chosen here before, else what the system speaks. */
import type { Language } from '$generated/Language';

export const KEPT_LANGUAGE = 'pharos-language';

export function keptLanguage(): Language | null {
  const kept = localStorage.getItem(KEPT_LANGUAGE);
  return kept === 'en' || kept === 'zh-CN' ? kept : null;
}

export function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
