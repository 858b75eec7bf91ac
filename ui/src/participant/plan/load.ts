/** What the room is asked beside the steps, about a plan or how ready it is, with its words: it comes later than the door's. */
import type { Component } from 'svelte';
import type { Language } from '$generated/Language';
import type { Messages } from '$workshop/messages';
import { learn } from '$workshop/speaking.svelte';
import Asked from './Asked.svelte';

const WORDS: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('$assets/locales/en.ftl?words=planwriting,readysaying'),
  'zh-CN': () => import('$assets/locales/zh-CN.ftl?words=planwriting,readysaying'),
};

export async function load(language: Language): Promise<Component> {
  learn(language, (await WORDS[language]()).default);
  return Asked;
}
