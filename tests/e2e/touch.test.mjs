/** Notes on the console's board by finger, with the browser's own touch input: a hold carries, a swipe scrolls. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fingerOf, middleOf } from './finger.mjs';
import { accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

const say = sayer('en');
/** Longer than the board waits before a finger lifts a note, much longer, and well shorter. */
const [HOLD, LONG_HOLD, BRIEF] = [400, 1_200, 60];

/** A board with so many notes in its first lane, on a screen that is touched. */
async function board(t, count) {
  const home = folder();
  const file = join(home, 'touch.pharos');
  pharos('new', file, '--template', 'default', '--title', 'Touch', '--lang', 'en');
  const lines = Array.from({ length: count }, (_, index) => `Customers,note ${String(index + 1).padStart(2, '0')}`);
  writeFileSync(join(home, 'ideas.csv'), ['lane,text', ...lines, 'Core work,already there'].join('\n'));
  pharos('import', file, join(home, 'ideas.csv'), '--as', 'ideas');
  const { link } = await serve(t, home, file);
  const opened = await open(t, link, { width: 1180, height: 720, touch: true });
  const { page, context } = opened;
  await page.locator('.rail').waitFor();
  await toStep(page, 2);
  await page.getByText('note 01').waitFor();
  return { ...opened, finger: await fingerOf(context, page) };
}

const lane = (page, name) => page.getByRole('list', { name, exact: true });

for (const held of [HOLD, LONG_HOLD]) {
  test(`a note that is held for ${held} ms follows the finger and drops into another lane`, { timeout: 60_000 }, async (t) => {
    const { page, finger, complaints } = await board(t, 30);
    const from = await middleOf(page.getByText('note 02'));
    const to = await middleOf(page.getByText('already there'));
    await finger.down(from);
    await page.waitForTimeout(held);
    // Downwards first: there the lane would scroll.
    await finger.move({ x: from.x, y: from.y + 120 });
    await finger.move({ x: to.x, y: to.y + 70 });
    await page.screenshot({ path: join(results, `touch-carried-${held}.png`) });
    await finger.up();
    await lane(page, 'Core work').getByText('note 02').waitFor();
    assert.equal(await lane(page, 'Customers').getByText('note 02').count(), 0, 'it left its lane');
    assert.equal(await lane(page, 'Customers').evaluate((list) => list.parentElement.scrollTop), 0, 'nothing scrolled');
    assert.equal(await page.locator('[data-note][aria-pressed="true"]').count(), 0, 'a drop chooses nothing');
    assert.equal(await page.getByRole('menu').count(), 0, 'and opens no menu');
    await page.getByRole('button', { name: say('shell-undo'), exact: true }).first().tap();
    await lane(page, 'Customers').getByText('note 02').waitFor();
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing');
    assert.deepEqual(complaints, []);
  });
}

test('a note that is held and not moved opens its menu, and stays', { timeout: 60_000 }, async (t) => {
  const { page, finger, complaints } = await board(t, 3);
  await finger.down(await middleOf(page.getByText('note 02')));
  await page.waitForTimeout(HOLD);
  await finger.up();
  await page.getByRole('menuitem', { name: say('ideate-edit'), exact: false }).waitFor();
  await page.waitForTimeout(HOLD);
  await page.screenshot({ path: join(results, 'touch-menu.png') });
  await page.getByRole('menuitem', { name: say('ideate-edit'), exact: false }).tap();
  assert.equal(await page.getByRole('dialog').getByRole('textbox').inputValue(), 'note 02', 'the menu is about the note');
  await page.keyboard.press('Escape');
  assert.equal(await lane(page, 'Customers').getByRole('listitem').count(), 3);
  assert.deepEqual(complaints, []);
});

test('a quick swipe scrolls the lane and moves no note', { timeout: 60_000 }, async (t) => {
  const { page, finger, complaints } = await board(t, 30);
  const note = page.getByText('note 03');
  const scrolled = () => page.locator('[data-row-height]').first().evaluate((list) => list.scrollTop);
  const from = await middleOf(note);
  await finger.down(from);
  await page.waitForTimeout(BRIEF);
  await finger.move({ x: from.x, y: from.y - 220 });
  // Longer than a hold: a finger that has begun to scroll never lifts a note.
  await page.waitForTimeout(HOLD);
  await finger.up();
  await page.waitForTimeout(HOLD);
  assert.ok((await scrolled()) > 100, `the lane has scrolled: ${await scrolled()}`);
  await page.screenshot({ path: join(results, 'touch-scrolled.png') });
  assert.equal(await lane(page, 'Core work').getByRole('listitem').count(), 1, 'nothing was dropped elsewhere');
  assert.equal(await page.locator('[data-note][aria-pressed="true"]').count(), 0, 'nothing was chosen');
  assert.deepEqual(complaints, []);
});

test('a tap chooses a note', { timeout: 60_000 }, async (t) => {
  const { page } = await board(t, 3);
  await page.getByText('note 02').tap();
  await page.locator('[data-note][aria-pressed="true"]').getByText('note 02').waitFor();
});
