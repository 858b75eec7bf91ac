/**
 * What the wall says: in the language of its link, else in the workshop's own. Nobody chose it on this
 * screen, so nothing is kept: the facilitator's window may share the storage.
 */
import english from '$assets/locales/en.ftl?words=wall,fist,score-gate,score-follows,quickwin-stage,roadmap-stage,roadmap-sign,registers-tab';
import chinese from '$assets/locales/zh-CN.ftl?words=wall,fist,score-gate,score-follows,quickwin-stage,roadmap-stage,roadmap-sign,registers-tab';
import type { Bilingual } from '$generated/Bilingual';
import type { Language } from '$generated/Language';
import type { Key } from '$workshop/keys';
import { figure as figureIn, type Facts } from '$workshop/messages';
import { learn, sayIn } from '$workshop/speaking.svelte';

const asked = new URLSearchParams(location.search).get('lang');
const linked: Language | null = asked === 'en' || asked === 'zh-CN' ? asked : null;
let current = $state<Language>(
  linked ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'),
);

learn('en', english);
learn('zh-CN', chinese);

export const spoken = {
  get current(): Language {
    return current;
  },
  /** The workshop's own language: it holds where the link says none. */
  follow(own: Language): void {
    current = linked ?? own;
  },
};

export function say(key: Key, facts?: Facts): string {
  return sayIn(current, key, facts);
}

/** The words of one of a family of keys: `sayOf('fist', '5')` says `fist-5`. */
export function sayOf(family: string, member: string): string {
  return sayIn(current, `${family}-${member.replaceAll('_', '-')}` as Key);
}

/** What is shown of a text that is there in both. */
export function inLanguage(text: Bilingual): string {
  return current === 'en' ? text.en : text.zh;
}

export function figure(value: number, digits = 0): string {
  return figureIn(current, value, digits);
}
