/** The four registers: what must be there, who owns it, how ready the room is, and what an enabler would move. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep, until } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

/** To the registers, by the tabs of the step. */
async function toTheRegisters(page, say) {
  await toStep(page, 6);
  await page.getByRole('radio', { name: say('plan-tab-registers'), exact: true }).click();
  await page.locator('[data-register=data] .num').filter({ hasText: /\d/ }).waitFor();
}

for (const language of LANGUAGES) {
  test(`${language}: lines go from open to done by a person, are owned by one, and undo brings them back`, { timeout: 240_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 12);
    let server = await serve(t, home, file);
    let console = await open(t, server.link, { language });
    let { page } = console;
    const key = (name) => page.locator('body').press(name);
    const picture = (name) => page.screenshot({ path: path(results, `registers-${name}-${language}.png`) });
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const lines = () => page.locator('[data-line]');
    const count = (register, words) => page.locator(`[data-register=${register}]`, { hasText: say('registers-count', words) }).waitFor();
    const state = (line, name) => line.locator('.state', { hasText: say(`registers-state-${name}`) }).waitFor();
    const dialog = () => page.getByRole('dialog');
    const need = (line) => line.locator('.need b').textContent();

    // The sentence names the two lines that hold something up, and what.
    await toTheRegisters(page, say);
    const [first, second] = await Promise.all([0, 1].map((at) => need(lines().nth(at))));
    await page.getByRole('heading', { level: 2, name: say('registers-held-two', { lines: 2, cases: 2, of: 'big_bet', first, second }), exact: true }).waitFor();
    await count('data', { done: 3, all: 9 });
    await count('risk', { done: 6, all: 10 });
    await lines().nth(1).click();
    await page.locator('[data-line].current').waitFor();
    await page.locator('[data-question=D4] summary').click();
    await page.locator('[data-question=D4] button.now').waitFor();
    await picture('data');
    await clean(console, 'the example');

    // A line moves on by a key, and goes where its state belongs; undo brings it back.
    const moved = await lines().nth(1).getAttribute('data-line');
    const line = page.locator(`[data-line="${moved}"]`);
    await key('x');
    await state(line, 'working');
    await page.getByRole('heading', { level: 2, name: say('registers-held-one', { cases: 1, of: 'big_bet', first }), exact: true }).waitFor();
    await key('x');
    await state(line, 'done');
    await count('data', { done: 4, all: 9 });
    await key('Control+z');
    await state(line, 'working');
    await key('Control+z');
    await state(line, 'open');

    // One person owns it.
    await line.click();
    await key('o');
    await dialog().getByLabel(say('registers-owner'), { exact: true }).fill(language === 'en' ? 'Su & Wei' : '小苏、老魏');
    await dialog().getByRole('button', { name: say('registers-keep') }).click();
    await page.getByText(say('problem-two-owners')).waitFor();
    await key('o');
    await dialog().getByLabel(say('registers-owner'), { exact: true }).fill('Su');
    await dialog().getByRole('button', { name: say('registers-keep') }).click();
    await line.locator('.owner', { hasText: 'Su' }).waitFor();

    // A new line: a day that is none and two owners are refused where they are typed.
    await key('4');
    await page.locator('[data-register=risk][aria-selected=true]').waitFor();
    await button('registers-add').click();
    await dialog().getByLabel(say('registers-head-need'), { exact: true }).fill('<b>X</b> 🚢 要有');
    await dialog().getByLabel(say('registers-due'), { exact: true }).fill('soon');
    await dialog().getByText(say('registers-wrong-day')).waitFor();
    await dialog().getByLabel(say('registers-due'), { exact: true }).fill('-3');
    await dialog().getByRole('button', { name: say('registers-add') }).click();
    await dialog().getByText(say('problem-out-of-range', { lowest: '0', highest: '3650' })).waitFor();
    await picture('refused');
    await dialog().getByLabel(say('registers-due'), { exact: true }).fill('365');
    await dialog().getByRole('checkbox').first().check();
    await clean(console, 'a new line');
    await dialog().getByRole('button', { name: say('registers-add') }).click();
    await dialog().waitFor({ state: 'detached' });
    await count('risk', { done: 6, all: 11 });
    const added = page.locator('[data-line].current');
    assert.equal(await need(added), '<b>X</b> 🚢 要有', 'what was typed is what stands there');
    await added.locator('.nobody').waitFor();
    await picture('added');

    // The filter finds it by its use case's name, too.
    await key('/');
    await page.keyboard.type('🚢');
    await until('one line fits', async () => (await lines().count()) === 1);
    await page.getByRole('searchbox').fill('zzz');
    await page.getByText(say('registers-none-fit')).waitFor();
    await page.getByRole('searchbox').fill('');
    await until('all are there again', async () => (await lines().count()) === 11);

    // What was written is in the file.
    await server.stop();
    server = await serve(t, home, file);
    console = await open(t, server.link, { language, theme: 'dark' });
    ({ page } = console);
    await toTheRegisters(page, say);
    await count('risk', { done: 6, all: 11 });
    await lines().first().click();
    await page.locator('[data-question=D4] summary').click();
    await page.locator('[data-question=D4] button.now').waitFor();
    await picture('night');
    await clean(console, 'at night');
    await page.setViewportSize({ width: 1180, height: 720 });
    await page.locator('[data-narrow]').waitFor();
    await picture('small');
  });

  test(`${language}: a low answer offers an enabler, and what it would move is tried without moving anything`, { timeout: 240_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 12);
    const before = pharos('rank', file, '--format', 'json');
    const server = await serve(t, home, file);
    const console = await open(t, server.link, { language });
    const { page } = console;
    const picture = (name) => page.screenshot({ path: path(results, `registers-${name}-${language}.png`) });
    const dialog = () => page.getByRole('dialog');
    const menu = async (enabler, name) => {
      await page.locator(`[data-enabler="${enabler}"]`).getByRole('button').click();
      await page.getByRole('menuitem', { name: say(name) }).click();
    };
    await toTheRegisters(page, say);

    // Nothing is added by itself.
    assert.equal(await page.locator('[data-offer]').count(), 0, 'what a low answer offers was taken up');
    await page.locator('[data-question=D1] summary').click();
    await page.locator('[data-question=D1] button').first().click();
    await page.locator('[data-offer=EN-D1]').waitFor();
    assert.equal(await page.locator('[data-enabler]').count(), 5);
    await page.locator('[data-offer=EN-D1]').scrollIntoViewIfNeeded();
    await picture('offer');
    await page.locator('[data-offer=EN-D1]').getByRole('button').click();
    await page.locator('[data-enabler=EN-D1]').waitFor();
    await page.locator('[data-offer]').waitFor({ state: 'detached' });

    // It goes to the roadmap with one move, once, and one undo takes all of it back.
    await menu('EN-D1', 'registers-to-roadmap');
    await page.getByText(language === 'en' ? /^On the roadmap: / : /^已放进路线图：/).first().waitFor();
    const onRoadmap = async () => {
      await page.locator('[data-enabler=EN-D1]').getByRole('button').click();
      const there = await page.getByRole('menuitem', { name: say('registers-on-roadmap') }).count();
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
      return there === 1;
    };
    assert.ok(await onRoadmap());
    await picture('placed');
    await page.keyboard.press('Control+z');
    await until('it is off the roadmap again', async () => !(await onRoadmap()));

    // Tried: the matrix shows where its use case would stand, and where it stands. No rank changes.
    await menu('EN-D4', 'registers-try');
    await dialog().locator('[data-moves] li').first().waitFor();
    await dialog().locator('circle.ghost').waitFor();
    await picture('try');
    await clean(console, 'a trial');
    await dialog().getByRole('button', { name: say('registers-try-close') }).click();
    await dialog().waitFor({ state: 'detached' });

    // One of the room's own unlocks nothing as long as nobody uses it.
    await page.getByLabel(say('registers-other')).selectOption('own');
    await dialog().getByLabel(say('registers-enabler-name')).fill(language === 'en' ? 'A place to ask' : '问的地方');
    await dialog().getByLabel(say('registers-enabler-days')).fill('0');
    await dialog().getByRole('button', { name: say('registers-keep') }).click();
    await dialog().getByText(say('problem-out-of-range', { lowest: '1', highest: '10000' })).waitFor();
    await dialog().getByLabel(say('registers-enabler-days')).fill('4');
    await picture('own');
    await clean(console, 'an enabler of our own');
    await dialog().getByRole('button', { name: say('registers-keep') }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(say('registers-unlocks-nothing')).waitFor();
    await server.stop();
    assert.equal(pharos('rank', file, '--format', 'json'), before, 'nothing of it moved a rank');
  });

  test(`${language}: an empty register begins with a lighthouse`, { timeout: 120_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 40);
    const title = language === 'en' ? 'Use case 4 of a long list' : '长清单里的第4个用例';
    const server = await serve(t, home, file);
    const console = await open(t, server.link, { language });
    const { page } = console;
    await toTheRegisters(page, say);
    await page.getByText(say('registers-empty-dark')).waitFor();
    await server.stop();
    pharos('lighthouse', file, 'add', title, '--lang', language);
    const again = await serve(t, home, file);
    const lit = await open(t, again.link, { language });
    await toTheRegisters(lit.page, say);
    await lit.page.getByText(say('registers-empty')).waitFor();
    await lit.page.screenshot({ path: path(results, `registers-empty-${language}.png`) });
    await clean(lit, 'empty');
    await lit.page.getByRole('button', { name: title, exact: true }).click();
    const dialog = lit.page.getByRole('dialog');
    assert.equal(await dialog.getByRole('checkbox', { name: title, exact: true }).isChecked(), true, 'it is for that one');
    await dialog.getByLabel(say('registers-head-need'), { exact: true }).fill('PDF');
    await dialog.getByRole('button', { name: say('registers-add') }).click();
    await lit.page.locator('[data-line].current').waitFor();
    await lit.page.locator('[data-register=data]', { hasText: say('registers-count', { done: 0, all: 1 }) }).waitFor();
  });
}

test('of a long register only what is seen is drawn, and keys lead through all of it', { timeout: 120_000 }, async (t) => {
  const say = sayer('en');
  const home = folder();
  const [whole, long] = ['whole.json', 'long.json'].map((name) => path(home, name));
  pharos('export', rated(home, 'en', 12), '--to', whole, '--own');
  const workshop = JSON.parse(readFileSync(whole, 'utf8'));
  const [line] = workshop.rows.filter(({ table }) => table === 'register_line');
  const lines = Array.from({ length: 1_000 }, (_, at) => ({
    ...line,
    row: { ...line.row, id: randomUUID(), number: 100 + at, register: 'data', need: `Line ${at} ${'in some more words '.repeat(at % 4)}`, state: 'open' },
  }));
  writeFileSync(long, JSON.stringify({ ...workshop, rows: [...workshop.rows, ...lines] }));
  const file = path(home, 'long.pharos');
  pharos('new', file, '--from', long);
  const server = await serve(t, home, file);
  const { page, complaints } = await open(t, server.link);
  await toTheRegisters(page, say);
  const drawn = page.locator('[data-line]');
  await drawn.first().click();
  assert.ok((await drawn.count()) < 60, `${await drawn.count()} lines are drawn`);
  const focused = () => page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')));
  await page.keyboard.press('End');
  // The heads are the first row.
  await until('the last line has the focus', async () => (await focused()) === 1_010);
  await page.keyboard.press('ArrowUp');
  await until('the one before it', async () => (await focused()) === 1_009);

  // A wheel takes the line away, and not its keys.
  const box = await page.locator('.lines').boundingBox();
  await page.mouse.move(box.x + 100, box.y + 100);
  await page.mouse.wheel(0, -20_000);
  await until('the list holds the focus', () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'grid'));
  await page.keyboard.press('ArrowDown');
  await until('the line below has it', async () => (await focused()) === 1_010);
  assert.ok((await drawn.count()) < 60);
  assert.deepEqual(await accessibility(page), [], 'axe finds nothing');
  assert.deepEqual(complaints, [], 'the page complains about nothing');
});
