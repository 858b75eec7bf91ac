/** The largest room that is promised, as its template makes it: 500 people, 2,000 ideas in six lanes. */
import { join as path } from 'node:path';
import { crowd, writeIdeas } from './crowd.mjs';
import { folder, open, pharos, revealAll, sayer, serve, toStep, toTheDoors } from './pharos.mjs';

export const PEOPLE = 500;
export const IDEAS = 2_000;
export const LANES = 6;
/** In the fullest lane. */
export const IN_LANE = Math.ceil(IDEAS / LANES);
/** So many stay: all the others have left their phones at their seats. */
const STAY = 40;

/** A workshop with the console at its doors, and people who have come in. */
export async function largeRoom(test, language, { people = PEOPLE, theme = 'light' } = {}) {
  const say = sayer(language);
  const home = folder();
  const file = path(home, 'large.pharos');
  pharos('new', file, '--template', 'large_room_2h', '--title', 'Town hall', '--lang', language);
  const door = await serve(test, home, file, { lan: true });
  const console = await open(test, door.link, { language, theme });
  await toTheDoors(console.page, say);
  const crowded = await crowd(test, door.join, people);
  return { say, console, people: crowded, ...door };
}

/** Everybody writes in silence; most of them leave. */
export async function write({ console: { page }, say, people }, count = IDEAS) {
  await toTheBoard(page);
  await page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
  await page.getByRole('button', { name: say('ideate-stop'), exact: true }).waitFor();
  await writeIdeas(people, count, people[0].lanes);
  for (const person of people.slice(STAY)) person.leave();
}

/** To the console's board, by key. */
export async function toTheBoard(page) {
  await toStep(page, 2);
}

/** Everything is revealed, to everybody. Done when the board shows it. */
export async function reveal({ console: { page }, say }, count = IDEAS) {
  await revealAll(page, say);
  await page.locator(`[data-lane] li[aria-setsize="${Math.ceil(count / LANES)}"]`).first().waitFor();
}
