/** The words of this page, one language at a time. */
import type { Language } from '$generated/Language';
import { language, learn, say } from '$workshop/speaking.svelte';
import type { Door } from './door.svelte';
import { notify } from './notices.svelte';
import { SOURCES } from './sources';

/** The language that is not spoken now. */
export function otherLanguage(): Language {
  return language.current === 'en' ? 'zh-CN' : 'en';
}

/** What stands between two sentences: nothing in Chinese. */
export function gap(): string {
  return language.current === 'en' ? ' ' : '';
}

/** Fails without a connection, the first time; then everything stays as it is. */
export async function speak(chosen: Language): Promise<void> {
  learn(chosen, (await SOURCES[chosen]()).default);
  language.current = chosen;
}

/** Speaks the other language from now on, and so does whatever comes from the room. */
export async function changeLanguage(door: Door): Promise<void> {
  const chosen = otherLanguage();
  try {
    await speak(chosen);
    door.send({ send: 'speak', language: chosen });
  } catch {
    notify(say('part-language-offline'));
  }
}
