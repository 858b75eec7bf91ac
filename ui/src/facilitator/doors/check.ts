/** One line of the check before the doors open. */
import { say } from '$workshop/language.svelte';

export interface Check {
  id: 'address' | 'port' | 'firewall' | 'projector' | 'disk' | 'sleep' | 'certificate';
  state: 'ok' | 'warn' | 'bad' | 'none' | 'waiting';
  title: string;
  text: string;
}

/** While the machine is being looked at nothing is claimed. */
export function waiting(id: Check['id'], title: string): Check {
  return { id, state: 'waiting', title, text: say('doors-checking') };
}

/** Sentences of one line; those that are empty are left out. */
export function sentences(...all: string[]): string {
  return all.filter(Boolean).join(say('decide-between-sentences'));
}
