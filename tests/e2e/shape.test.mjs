/** Shape: two hundred notes become themes, piles and twelve use cases, by keyboard alone and by pointer. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { crowd, writeIdeas } from './crowd.mjs';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, ranking, results, revealAll, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

const IDEAS = 200;
const USE_CASES = 12;
/** Cards of each theme that is made. */
const EACH = 3;

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: 200 ideas become 12 cards by keyboard alone`, { timeout: 300_000 }, async (t) => {
    const { page, complaints, shot } = await revealed(t, language, IDEAS);
    await toShape(page);
    const unsorted = page.getByRole('region', { name: say('shape-unsorted'), exact: true });
    await unsorted.getByText(String(IDEAS), { exact: true }).waitFor();
    await shot('200');
    assert.ok((await page.locator('#main [data-note]').count()) < 60, 'a long list draws what is seen of it');

    // The first two say the same: one card stands for both, and both texts are kept.
    await page.locator('#main [data-note]').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('m');
    await unsorted.getByText(String(IDEAS - 1), { exact: true }).waitFor();
    const pile = page.locator('#main [data-note]', { hasText: say('shape-stands-for', { count: 2 }) });
    await pile.waitFor();
    await pile.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(say('shape-evidence', { count: 1 })).waitFor();
    await shot('pile');
    assert.deepEqual(await accessibility(page), []);
    await dialog.getByRole('button', { name: say('shape-take-out') }).press('Enter');
    await unsorted.getByText(String(IDEAS), { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await unsorted.getByText(String(IDEAS - 1), { exact: true }).waitFor();

    for (let made = 1; made <= USE_CASES; made += 1) {
      await page.locator('[data-group=""] [data-note]').first().focus();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Space');
      for (let more = 1; more < EACH; more += 1) await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('t');
      const theme = page.locator('[data-group]:not([data-group=""])').nth(made - 1);
      await theme.locator('[data-note]').nth(EACH - 1).waitFor();
      // Names come last.
      await theme.locator('[data-note]').first().focus();
      await page.keyboard.press('F2');
      await page.keyboard.insertText(`${say('shape-themes')} ${made}`);
      await page.keyboard.press('Enter');
      await theme.getByRole('button', { name: `${say('shape-themes')} ${made}`, exact: true }).waitFor();
      await theme.getByRole('button', { name: say('shape-make-of', { theme: `${say('shape-themes')} ${made}` }) }).press('Enter');
      await dialog.getByRole('button', { name: say('ideate-make-go') }).press('Enter');
      await theme.getByText(say('rail-use-cases', { count: 1 }), { exact: true }).waitFor();
    }
    await shot('themes');
    assert.deepEqual(await accessibility(page), []);

    // A theme that is folded stays so over a reload, and unfolded it is whole again.
    const foldedTheme = page.locator('[data-group]:not([data-group=""])').last();
    const menuOf = () => foldedTheme.getByRole('button', { name: say('shape-theme-menu', { theme: `${say('shape-themes')} ${USE_CASES}` }) });
    await menuOf().click();
    await page.getByRole('menuitem', { name: say('shape-fold'), exact: true }).click();
    await foldedTheme.locator('[data-note]').first().waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.rail').waitFor();
    await toShape(page);
    await foldedTheme.getByText(say('shape-show', { count: EACH })).waitFor();
    assert.equal(await foldedTheme.locator('[data-note]').count(), 0, 'it is still folded');
    await menuOf().click();
    await page.getByRole('menuitem', { name: say('shape-unfold'), exact: true }).click();
    await foldedTheme.locator('[data-note]').nth(EACH - 1).waitFor();

    // One card goes to the theme beside, and back by undo.
    const first = page.locator('[data-group]:not([data-group=""])').first();
    await first.locator('[data-note]').first().focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+ArrowRight');
    await first.locator('[data-note]').nth(EACH - 1).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await first.locator('[data-note]').nth(EACH - 1).waitFor();
    assert.deepEqual(complaints, []);
  });

  test(`${language}: cards are sorted and merged by pointer`, { timeout: 240_000 }, async (t) => {
    const { page, complaints, shot } = await revealed(t, language, 12);
    await toShape(page);
    const cards = page.locator('[data-group=""] [data-note]');
    await cards.nth(2).waitFor();

    // What is written nearly the same is hinted at, and nothing happens by itself.
    const alike = page.getByRole('region', { name: say('shape-alike') });
    await alike.getByText(say('shape-alike-pair', { pair: 1, pairs: 4 })).waitFor();
    await shot('alike');
    await alike.getByRole('button', { name: say('shape-alike-keep') }).click();
    await alike.getByText(say('shape-alike-pair', { pair: 1, pairs: 3 })).waitFor();
    await alike.getByRole('button', { name: say('shape-alike-merge') }).click();
    await alike.getByText(say('shape-alike-pair', { pair: 1, pairs: 2 })).waitFor();
    await page.keyboard.press('Control+z');
    await alike.getByText(say('shape-alike-pair', { pair: 1, pairs: 3 })).waitFor();

    // On the free canvas a theme begins.
    await drag(page, cards.first(), page.locator('[data-canvas]'), { up: false });
    await shot('carried');
    await page.mouse.up();
    const theme = page.locator('[data-group]:not([data-group=""])').first();
    await theme.locator('[data-note]').first().waitFor();
    await drag(page, cards.first(), theme.locator('header'));
    await theme.locator('[data-note]').nth(1).waitFor();

    // On a card it is asked what that means; nothing merges by itself.
    await drag(page, cards.first(), theme.locator('[data-note]').first());
    const dialog = page.getByRole('dialog');
    await dialog.getByText(say('shape-meet', { count: 1 })).waitFor();
    await shot('meet');
    await dialog.getByRole('button', { name: say('shape-merge') }).click();
    await dialog.waitFor({ state: 'detached' });
    await shot('met');
    await theme.getByText(say('shape-stands-for', { count: 2 })).waitFor();

    // Split: the text as it was is kept behind the first part.
    await cards.first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: say('shape-split') }).click();
    await dialog.getByLabel(say('shape-part', { number: 1 })).fill('One half');
    await dialog.getByLabel(say('shape-part', { number: 2 })).fill('The other half');
    await shot('split');
    await dialog.getByRole('button', { name: say('shape-split-go', { count: 2 }) }).click();
    await page.locator('[data-note]', { hasText: 'The other half' }).waitFor();

    // A theme is taken apart, and its cards are loose again.
    await theme.getByRole('button', { name: say('shape-theme-menu', { theme: say('shape-unnamed', { number: 1 }) }) }).click();
    await shot('menu');
    await page.getByRole('menuitem', { name: say('shape-take-apart') }).click();
    await theme.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await theme.locator('[data-note]').nth(1).waitFor();
    assert.deepEqual(complaints, []);
  });

  test(`${language}: rated use cases are merged and taken out again, with their ratings`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'merged.pharos');
    pharos('example', file, '--lang', language);
    const before = ranking(file).length;
    const { link, stop } = await serve(t, home, file);
    const { page, complaints } = await open(t, link, { language });
    await toStep(page, 4);
    await page.getByRole('button', { name: say('score-case-menu') }).click();
    await page.getByRole('menuitem', { name: say('score-merge') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    await page.screenshot({ path: path(results, `shape-case-into-${language}.png`) });
    assert.deepEqual(await accessibility(page), []);
    await dialog.getByRole('listitem').first().getByRole('button').click();
    const behind = page.getByRole('list', { name: say('score-behind', { count: 1 }) });
    await behind.waitFor();
    await page.getByText(say('score-changed', { round: 1 })).waitFor();
    await page.screenshot({ path: path(results, `shape-case-merged-${language}.png`) });
    assert.deepEqual(await accessibility(page), []);
    await behind.getByRole('button', { name: say('shape-take-out') }).click();
    await behind.waitFor({ state: 'detached' });
    await page.getByText(say('score-changed', { round: 1 })).waitFor();
    assert.deepEqual(complaints, []);
    await stop();
    assert.equal(ranking(file).length, before, 'all of them are ranked again');
  });

  test(`${language}: a list that is pasted is an idea a line, and one undo`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'lines.pharos');
    pharos('new', file, '--template', 'default', '--title', 'Many lines', '--lang', language);
    const { link } = await serve(t, home, file);
    const { page } = await open(t, link, { language });
    await toStep(page, 2);
    await page.getByText(say('ideate-before')).first().waitFor();
    await page.locator('body').press('n');
    const field = page.locator('.composer textarea');
    await field.fill('- Read the tender\n- 列出时间点\n\n- 3 am, line down');
    await page.screenshot({ path: path(results, `shape-lines-${language}.png`) });
    await page.getByRole('button', { name: say('ideate-add-lines', { count: 3 }) }).click();
    await page.locator('[data-note]', { hasText: '3 am, line down' }).waitFor();
    assert.equal(await page.locator('[data-note]').count(), 3);
    await page.keyboard.press('Escape');
    await page.locator('body').press('Control+z');
    await page.locator('[data-note]').first().waitFor({ state: 'detached' });
    assert.equal(await page.locator('[data-note]').count(), 0);
  });

  test(`${language}: the page of themes teaches while it is empty, and is seen at night`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'empty.pharos');
    pharos('new', file, '--template', 'default', '--title', 'Nothing yet', '--lang', language);
    const { link } = await serve(t, home, file);
    const { page } = await open(t, link, { language, theme: 'dark' });
    await toShape(page);
    await page.getByText(say('shape-empty')).waitFor();
    await page.screenshot({ path: path(results, `shape-empty-${language}.png`) });
    assert.deepEqual(await accessibility(page), []);
  });
}

/** A workshop in which so many ideas are revealed, on the console. */
async function revealed(t, language, count) {
  const home = folder();
  const file = path(home, 'shape.pharos');
  pharos('new', file, '--template', 'default', '--title', 'Two hundred notes', '--lang', language);
  const { link, join } = await serve(t, home, file, { lan: true });
  const { page, complaints } = await open(t, link, { language });
  const say = sayer(language);
  await toStep(page, 2);
  await page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
  await page.getByRole('button', { name: say('ideate-stop'), exact: true }).waitFor();
  const people = await crowd(t, join, 3);
  await writeIdeas(people, count, people[0].lanes);
  await revealAll(page, say);
  await page.locator('[data-lane] [data-note]').first().waitFor();
  const shot = (what) => page.screenshot({ path: path(results, `shape-${what}-${count}-${language}.png`) });
  return { page, complaints, shot };
}

async function toShape(page) {
  await toStep(page, 3);
}

async function drag(page, from, to, { up = true } = {}) {
  const start = await from.boundingBox();
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 20, start.y + start.height / 2 + 10, { steps: 4 });
  const end = await to.boundingBox();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  if (up) await page.mouse.up();
}
