/** The largest room: 500 people write 2,000 ideas. Pages draw what is on the screen, and everything is reached. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { IDEAS, IN_LANE, LANES, PEOPLE, largeRoom, reveal, write } from './large_room.mjs';
import { LANGUAGES, accessibility, closeBrowser, open, results, sayer } from './pharos.mjs';

after(closeBrowser);

/** What a lane may draw at most in a window of 900 pixels, however many notes hang in it. */
const DRAWN_IN_LANE = 48;
/** Elements of a page at most. An empty board has some hundreds. */
const ELEMENTS = 4_000;

const elements = (page) => page.evaluate(() => document.querySelectorAll('*').length);
const focused = (page) => page.evaluate(() => document.activeElement.closest('li')?.getAttribute('aria-posinset') ?? null);
const laneOf = (page) => page.evaluate(() => document.activeElement.closest('[data-lane]')?.dataset.lane ?? null);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

/** All rows that are drawn while a list is scrolled whole by wheel. */
async function rowsByWheel(page, list, row) {
  const { x, y, width, height } = await list.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  const seen = new Set();
  const end = await list.evaluate((element) => element.scrollHeight);
  for (let gone = 0; gone <= end; gone += Math.floor(height / 2)) {
    for (const number of await list.locator(row).evaluateAll((rows) => rows.map((one) => one.ariaPosInSet ?? one.ariaRowIndex))) seen.add(number);
    await page.mouse.wheel(0, Math.floor(height / 2));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  return seen;
}

async function everybodyIsListed({ console, say }) {
  const { page } = console;
  await page.getByRole('radio', { name: say('people-tab', { count: PEOPLE }), exact: true }).click();
  const box = page.getByRole('region', { name: say('people-title'), exact: true });
  await box.locator('tr.person').first().waitFor();
  assert.equal(await box.getByRole('table').getAttribute('aria-rowcount'), String(PEOPLE + 1), 'how long the list is, is told');
  assert.ok((await box.locator('tr.person').count()) < 60, 'only those on the screen are drawn');
  assert.equal((await rowsByWheel(page, box, 'tr.person')).size, PEOPLE, 'everybody is reached');
  // By key as well: the list is one stop, and scrolls.
  await box.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await box.locator(`tr.person[aria-rowindex="${PEOPLE + 1}"]`).waitFor();
  assert.ok((await elements(page)) < ELEMENTS, `few elements: ${await elements(page)}`);
}

async function boardDrawsWhatIsSeen({ console: { page } }) {
  for (const lane of await page.locator('[data-row-height]').all()) {
    const drawn = await lane.locator('li[aria-posinset]').count();
    assert.ok(drawn > 10 && drawn <= DRAWN_IN_LANE, `a lane draws ${drawn}`);
  }
  assert.ok((await elements(page)) < ELEMENTS, `few elements: ${await elements(page)}`);
  const lane = page.locator('[data-row-height]').nth(1);
  const length = Number(await lane.locator('li').first().getAttribute('aria-setsize'));
  assert.ok(length >= IN_LANE - 1, 'how long a lane is, is told');
  assert.equal((await rowsByWheel(page, lane, 'li[aria-posinset]')).size, length, 'every note is reached by wheel');
}

async function boardIsWalked({ console: { page } }) {
  const stands = (place) => page.waitForFunction((wanted) => document.activeElement.closest('li')?.ariaPosInSet === wanted, String(place));
  await page.locator('[data-note][tabindex="0"]').focus();
  const last = Number(await page.evaluate(() => document.activeElement.closest('li').ariaSetSize));
  await page.keyboard.press('End');
  await stands(last);
  await page.keyboard.press('PageUp');
  await stands(last - 10);
  // A wheel takes the focus from nobody, and the next key comes back to it.
  const { x, y } = await page.locator('[data-row-height]').first().boundingBox();
  await page.mouse.move(x + 40, y + 200);
  await page.mouse.wheel(0, -20_000);
  await page.waitForTimeout(200);
  assert.equal(await focused(page), String(last - 10), 'the note far away keeps the focus');
  await page.keyboard.press('ArrowUp');
  await stands(last - 11);
  const inView = await page.evaluate(() => {
    const note = document.activeElement.getBoundingClientRect();
    const list = document.activeElement.closest('[data-row-height]').getBoundingClientRect();
    return note.top >= list.top && note.bottom <= list.bottom;
  });
  assert.ok(inView, 'and is seen again');
}

async function notesAreMoved({ console: { page }, say }) {
  const lanes = page.locator('[data-lane]');
  const count = async (lane) => Number(await lanes.nth(lane).locator('.count').innerText());
  const [first, fourth] = [await count(0), await count(3)];
  // By key, with the focus.
  const from = await laneOf(page);
  await page.keyboard.press('Alt+ArrowRight');
  await page.waitForFunction((lane) => ![null, undefined, lane].includes(document.activeElement.closest('[data-lane]')?.dataset.lane), from);
  assert.equal(await count(0), first - 1);
  await page.getByRole('button', { name: say('shell-undo'), exact: true }).first().click();
  await page.waitForFunction((wanted) => Number(document.querySelector('[data-lane] .count').innerText) === wanted, first);
  // By mouse, across the lanes and into the middle of a long one.
  await lanes.nth(3).locator('[data-row-height]').evaluate((list) => list.scrollTo(0, 4_000));
  const box = await lanes.nth(0).locator('[data-note]').nth(12).boundingBox();
  const to = await lanes.nth(3).boundingBox();
  await page.mouse.move(box.x + 40, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 300, { steps: 12 });
  await page.screenshot({ path: path(results, `large-carried-${await page.evaluate(() => document.documentElement.lang)}.png`) });
  await page.mouse.up();
  await page.waitForFunction((wanted) => Number(document.querySelectorAll('[data-lane] .count')[3].innerText) === wanted, fourth + 1);
  assert.equal(await count(0), first - 1);
}

async function viewsChange({ console: { page }, say }) {
  await page.getByRole('radio', { name: say('ideate-view-newest'), exact: true }).click();
  await page.locator('.stack').first().waitFor();
  await page.locator('[data-note][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  const place = Number(await focused(page));
  assert.ok(place > 5 && place <= DRAWN_IN_LANE, `keys stop above the stack: ${place}`);
  assert.ok((await elements(page)) < ELEMENTS);
  await page.getByRole('radio', { name: say('ideate-view-all'), exact: true }).click();
  await page.locator('.stack').first().waitFor({ state: 'detached' });
}

/** A phone that has the whole board: it draws a part, and more as one goes on. */
async function phoneShowsPart({ page, complaints }) {
  await page.locator('.lists li').first().waitFor();
  const few = await page.locator('.lists li').count();
  assert.ok(few < 100, `a phone draws ${few} ideas of others`);
  const count = Number(await page.locator('h2 .num').last().innerText());
  assert.ok(count >= IN_LANE - 5, `and says how many there are: ${count}`);
  for (let turn = 0; turn < 200 && (await page.locator('.lists li').count()) < count; turn += 1) {
    await page.evaluate(() => document.scrollingElement.scrollTo(0, document.scrollingElement.scrollHeight));
    await page.waitForTimeout(30);
  }
  assert.equal(await page.locator('.lists li').count(), count, 'all of a lane are reached');
  await page.getByRole('radio').nth(2).click();
  await page.waitForFunction(() => document.querySelectorAll('.lists li').length < 100);
  await page.evaluate(() => document.scrollingElement.scrollTo(0, 0));
  await clean({ page, complaints }, 'a phone with 2,000 ideas');
  await page.screenshot({ path: path(results, `large-phone-${await page.evaluate(() => document.documentElement.lang)}.png`) });
}

for (const language of LANGUAGES) {
  test(`${language}: ${PEOPLE} people and ${IDEAS} ideas are listed, walked and carried`, { timeout: 300_000 }, async (t) => {
    const room = await largeRoom(t, language);
    const say = sayer(language);
    await everybodyIsListed(room);
    await room.console.page.screenshot({ path: path(results, `large-people-${language}.png`) });
    await clean(room.console, 'people');
    const phone = await open(t, room.join, { language, width: 390, height: 844, touch: true });
    await phone.page.getByRole('textbox').first().fill('Lin');
    await phone.page.getByRole('button', { name: say('part-join'), exact: true }).click();
    await write(room);
    const wall = await open(t, room.wall, { language, width: 1920, height: 1080 });
    await wall.page.locator('section header').first().waitFor();
    await reveal(room);
    await room.console.page.screenshot({ path: path(results, `large-board-${language}.png`) });
    await boardDrawsWhatIsSeen(room);
    await boardIsWalked(room);
    await notesAreMoved(room);
    await viewsChange(room);
    await clean(room.console, 'a board of 2,000 notes');
    await room.console.page.emulateMedia({ colorScheme: 'dark' });
    await room.console.page.waitForTimeout(300);
    await room.console.page.screenshot({ path: path(results, `large-board-night-${language}.png`) });
    await phoneShowsPart(phone);
    await wall.page.locator('section li').first().waitFor();
    assert.ok((await elements(wall.page)) < ELEMENTS, `the wall draws what it shows: ${await elements(wall.page)}`);
    await wall.page.waitForTimeout(1_500);
    await wall.page.screenshot({ path: path(results, `large-wall-${language}.png`) });
    await clean(wall, 'the wall with 2,000 ideas');
    assert.equal(await wall.page.locator('section').count(), LANES);
  });
}
