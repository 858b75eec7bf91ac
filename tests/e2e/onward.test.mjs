/** Roadmap and registers leave the page: in deliverables, on the wall, and on paper. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep, until } from './pharos.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

/** The smallest letters on the canvas, and texts that leave it. */
function standing(page) {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('main *')].filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '') && one.getClientRects().length > 0,
    );
    const outside = texts.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 2 && (box.left < 0 || box.top < 0 || box.right > 1920 || box.bottom > 1080);
    });
    return { smallest: Math.min(...texts.map((one) => parseFloat(getComputedStyle(one).fontSize))), outside: outside.map((one) => one.textContent) };
  });
}

/** The rows of a workshop. */
function rowsOf(home, file) {
  const json = path(home, 'whole.json');
  pharos('export', file, '--to', json, '--own');
  return JSON.parse(readFileSync(json, 'utf8'));
}

/** The example with so many items on its roadmap. */
function withItems(home, file, count) {
  const workshop = rowsOf(home, file);
  const [item] = workshop.rows.filter(({ table }) => table === 'roadmap_item');
  const stages = ['pilot', 'plan', 'scale'];
  const items = Array.from({ length: count }, (_, at) => ({
    ...item,
    row: { ...item.row, id: randomUUID(), number: 100 + at, title: `Item ${at} with some words`, stage: stages[at % 3], start_day: at, end_day: at + 20, owner: '', depends_on: [], left_standing: [], state: 'open' },
  }));
  const long = path(home, 'long.json');
  writeFileSync(long, JSON.stringify({ ...workshop, rows: [...workshop.rows, ...items] }));
  const made = path(home, 'long.pharos');
  pharos('new', made, '--from', long);
  return made;
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the roadmap and the registers hang on the wall without names, and the last picture says what is done first`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'wall.pharos');
    pharos('example', file, '--lang', language);
    const { rows } = rowsOf(home, file);
    const said = new Set(rows.filter(({ table }) => table === 'quick_win_plan').flatMap(({ row }) => [row.owner_yes?.by, row.sponsor_yes?.by]));
    const owners = rows.filter(({ table }) => table === 'roadmap_item' || table === 'register_line').map(({ row }) => row.owner);
    const names = [...new Set(owners.filter((owner) => owner && !said.has(owner)))];
    assert.ok(names.length > 5, `owners who said yes to no plan: ${names}`);
    const links = await serve(t, home, file, { lan: true });
    const console = await open(t, links.link, { language });
    const { page } = console;
    const wall = await open(t, links.wall, { language, width: 1920, height: 1080 });
    await wall.page.getByRole('main').waitFor();
    const button = (name) => page.getByRole('button', { name: say(name), exact: true });
    const look = async (what) => {
      await wall.page.waitForFunction(() => document.querySelectorAll('.view').length === 1);
      await wall.page.screenshot({ path: path(results, `onward-wall-${what}-${language}.png`) });
      const { smallest, outside } = await standing(wall.page);
      assert.ok(smallest >= 24, `${what}: letters of ${smallest}`);
      assert.deepEqual(outside, [], `${what}: nothing leaves the canvas`);
      await clean(wall, what);
    };

    await toStep(page, 6);
    await page.getByRole('radio', { name: say('plan-tab-roadmap'), exact: true }).click();
    await button('roadmaps-present').click();
    await wall.page.locator('.bars li').nth(16).waitFor();
    await wall.page.getByText(say('wall-road-place', { count: 17 })).waitFor();
    await look('roadmap');
    const words = await wall.page.locator('.onward').innerText();
    const short = (name) => name.split(/[,，]/)[0];
    const isNamed = (name, text) => new RegExp(language === 'en' ? `\\b${short(name)}\\b` : short(name)).test(text);
    assert.deepEqual(names.filter((name) => isNamed(name, words)), [], 'nobody is named');
    await button('roadmaps-present').waitFor({ state: 'detached' });
    await page.getByText(say('doors-wall-roadmap')).first().waitFor();

    await page.getByRole('radio', { name: say('plan-tab-registers'), exact: true }).click();
    await button('registerlist-present').click();
    await wall.page.locator('.four section').nth(3).waitFor();
    await look('registers');
    const told = await wall.page.locator('.onward').innerText();
    assert.deepEqual(names.filter((name) => isNamed(name, told)), [], 'nobody is named');
    // What is done goes on hanging there as it stands.
    const holding = wall.page.locator('.four section').first().locator('li');
    assert.equal(await holding.count(), 2);
    await page.locator('[data-line]').first().click();
    await page.locator('body').press('x');
    await until('the wall follows', async () => (await holding.count()) === 1);
    await wall.page.evaluate(() => (document.documentElement.dataset.theme = 'day'));
    await look('registers-day');

    await page.getByRole('button', { name: say('doors-wall-menu'), exact: true }).click();
    await page.locator('[role^=menuitem]').filter({ hasText: new RegExp(`^\\s*${say('doors-wall-closing')}`) }).first().click();
    await wall.page.locator('.first').first().waitFor();
    await look('closing');
    assert.deepEqual(console.complaints, []);
  });

  test(`${language}: a roadmap of 300 items is told stage by stage`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'one.pharos');
    pharos('example', file, '--lang', language);
    const links = await serve(t, home, withItems(home, file, 283), { lan: true });
    const { page } = await open(t, links.link, { language });
    const wall = await open(t, links.wall, { language, width: 1920, height: 1080 });
    await toStep(page, 6);
    await page.getByRole('radio', { name: say('plan-tab-roadmap'), exact: true }).click();
    await page.getByRole('button', { name: say('roadmaps-present'), exact: true }).click();
    await wall.page.getByText(say('wall-road-place', { count: 300 })).waitFor();
    assert.equal(await wall.page.locator('.stages section').count(), 3);
    await wall.page.screenshot({ path: path(results, `onward-wall-many-${language}.png`) });
    const { smallest, outside } = await standing(wall.page);
    assert.ok(smallest >= 24, `letters of ${smallest}`);
    assert.deepEqual(outside, []);
    await clean(wall, 'many items');
  });

  test(`${language}: all four registers are printed with one press, and both parts are chosen on the export page`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'out.pharos');
    pharos('example', file, '--lang', language);
    const { link } = await serve(t, home, file);
    const console = await open(t, link, { language });
    const { page } = console;
    await toStep(page, 6);
    await page.getByRole('radio', { name: say('plan-tab-registers'), exact: true }).click();
    const downloads = page.waitForEvent('download');
    await page.getByRole('button', { name: say('registerlist-print'), exact: true }).click();
    const download = await downloads;
    assert.ok(download.suggestedFilename().endsWith('.pdf'), download.suggestedFilename());
    const pdf = execFileSync('pdftotext', ['-layout', await download.path(), '-'], { encoding: 'utf8' });
    for (const register of ['data', 'technology', 'people', 'risk']) {
      assert.ok(pdf.replaceAll(/\s/g, '').includes(say(`registers-tab-${register}`).replaceAll(/\s/g, '')), register);
    }
    assert.ok(!pdf.includes(say('workbook-method')), 'nothing else is printed');
    await page.screenshot({ path: path(results, `onward-printed-${language}.png`) });
    await clean(console, 'the registers');

    await toStep(page, 7);
    const part = (name) => page.getByRole('checkbox', { name: say(`export-part-${name}`) });
    await part('roadmap').waitFor();
    assert.deepEqual([await part('roadmap').isChecked(), await part('registers').isChecked()], [true, true]);
    const finding = language === 'en' ? 'One conflict' : '一处冲突';
    await page.locator(`[role=tab][aria-label*="${finding}"]`).click();
    const drawn = page.locator(`.drawn-large img[alt*="${finding}"]`);
    await drawn.waitFor();
    await until('the slide is drawn', () => drawn.evaluate((one) => one.complete && one.naturalWidth > 0));
    await page.screenshot({ path: path(results, `onward-slide-${language}.png`) });
    assert.deepEqual(console.complaints, []);
  });

  test(`${language}: without a roadmap and registers both parts are unticked and say why`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'empty.pharos');
    pharos('new', file, '--title', 'Empty', '--lang', language);
    const { link } = await serve(t, home, file);
    const { page } = await open(t, link, { language });
    await toStep(page, 7);
    for (const name of ['roadmap', 'registers']) {
      await page.getByRole('checkbox', { name: say(`export-part-${name}`) }).waitFor();
      assert.equal(await page.getByRole('checkbox', { name: say(`export-part-${name}`) }).isDisabled(), true, name);
      await page.locator('.parts label', { hasText: say(`export-part-${name}`) }).getByText(say(`export-part-empty-${name}`)).waitFor();
    }
  });
}
