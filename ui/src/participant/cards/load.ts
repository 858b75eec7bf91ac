/**
 * The page on which cards are written, with its words: both come when the step begins, so that nobody waits for them at
 * the door. It brings no styles of its own: what is imported later brings none ({@link ../../../vite/plainImports}).
 */
import type { Component } from 'svelte';
import type { Language } from '$generated/Language';
import type { Messages } from '$workshop/messages';
import { learn } from '$workshop/speaking.svelte';
import Cards from './Cards.svelte';

const WORDS: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('$assets/locales/en.ftl?words=cardwriting'),
  'zh-CN': () => import('$assets/locales/zh-CN.ftl?words=cardwriting'),
};

export async function load(language: Language): Promise<Component> {
  learn(language, (await WORDS[language]()).default);
  return Cards;
}
