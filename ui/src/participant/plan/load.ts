/** The page on which the room writes on a plan, with its words: both come later than the door's. */
import type { Component } from 'svelte';
import type { Language } from '$generated/Language';
import type { Messages } from '$workshop/messages';
import { learn } from '$workshop/speaking.svelte';
import Plan from './Plan.svelte';

const WORDS: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('$assets/locales/en.ftl?words=planwriting'),
  'zh-CN': () => import('$assets/locales/zh-CN.ftl?words=planwriting'),
};

export async function load(language: Language): Promise<Component> {
  learn(language, (await WORDS[language]()).default);
  return Plan;
}
