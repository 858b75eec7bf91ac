/** The page on which the room sorts in silence, with its words: both come later than the door's. */
import type { Component } from 'svelte';
import type { Language } from '$generated/Language';
import type { Messages } from '$workshop/messages';
import { learn } from '$workshop/speaking.svelte';
import Sort from './Sort.svelte';

const WORDS: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('$assets/locales/en.ftl?words=sorting'),
  'zh-CN': () => import('$assets/locales/zh-CN.ftl?words=sorting'),
};

export async function load(language: Language): Promise<Component> {
  learn(language, (await WORDS[language]()).default);
  return Sort;
}
