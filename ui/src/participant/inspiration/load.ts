/** The drawer of use cases of others, with its words and what is in it: fetched when it is first opened. */
import type { Language } from '$generated/Language';
import type { Messages } from '$workshop/messages';
import { learn } from '$workshop/speaking.svelte';
import Drawer from './Drawer.svelte';

const WORDS: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('$assets/locales/en.ftl?words=drawer'),
  'zh-CN': () => import('$assets/locales/zh-CN.ftl?words=drawer'),
};

export async function loadDrawer(language: Language): Promise<typeof Drawer> {
  learn(language, (await WORDS[language]()).default);
  return Drawer;
}
