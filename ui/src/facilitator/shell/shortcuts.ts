/** Which action a key press means, and whether it may act where the focus is. */
import { appearance } from '$workshop/appearance.svelte';
import type { Action, Heard } from '../actions/action';
import { leader } from '../actions/leader';
import { letter, withAnyModifier } from '../actions/pressed';
import { overlay } from './overlay.svelte';

const LEADER: Heard = { single: true, matches: (event) => letter(event) === 'g' };

/** Carries out the first action that a key press means. */
export function pressed(event: KeyboardEvent, actions: readonly Action[]): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (means(event, LEADER)) leader.start(event);
  else {
    const found = actions.find(({ heard, refused }) => heard && !refused && means(event, heard));
    if (!found) return;
    found.run();
  }
  event.preventDefault();
}

function means(event: KeyboardEvent, heard: Heard): boolean {
  return heard.matches(event) && mayAct(heard, event);
}

function mayAct({ single }: Heard, event: KeyboardEvent): boolean {
  // A field undoes its own typing.
  if (!single) return !(isTyping(event) && letter(event) === 'z');
  return (
    appearance.singleKeys && !isTyping(event) && !withAnyModifier(event) && !isInOtherLayer(event)
  );
}

/** Sheets that a key opens and closes. */
const OPENED_BY_KEY = ['keys', 'words'];

/** Menus find their items by letter, and a dialog keeps its keys; only the sheets that keys open listen. */
function isInOtherLayer(event: KeyboardEvent): boolean {
  if (overlay.current !== null && OPENED_BY_KEY.includes(overlay.current)) return false;
  const { target } = event;
  return target instanceof Element && target.closest('[role=menu], [role=dialog]') !== null;
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'range';
  return target.isContentEditable || target.matches('textarea, select');
}
