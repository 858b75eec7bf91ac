/** Both languages whole, for pages that run on the facilitator's own computer. */
import chinese from '$assets/locales/zh-CN.ftl?words';
import english from '$assets/locales/en.ftl?words';
import type { Language } from '$generated/Language';
import { learn, sayIn } from './speaking.svelte';

learn('en', english);
learn('zh-CN', chinese);

/** The languages to choose from, each in its own words. */
export const languages = (['en', 'zh-CN'] satisfies Language[]).map((value: Language) => ({
  value,
  label: sayIn(value, 'language-name'),
  lang: value,
}));

export * from './speaking.svelte';
