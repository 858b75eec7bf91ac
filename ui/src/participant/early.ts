/** What is asked for before the page itself is there: the words, and the room. A script of its own, loaded first. */
import { keptLanguage, systemLanguage } from '$workshop/firstLanguage';
import { callRoom } from './firstCall';
import { SOURCES } from './sources';

const language = keptLanguage() ?? systemLanguage();
export const call = callRoom(language);
// A page without words says so itself, once it is there.
SOURCES[language]().catch(() => {});
