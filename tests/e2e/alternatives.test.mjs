/** Alternatives: what was tried is kept beside what was agreed, taken up again, renamed, taken away and brought back. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

/** What is ranked in a closed file, best first. */
function ranking(file) {
  return JSON.parse(pharos('rank', file, '--format', 'json')).use_cases.filter(({ rank }) => rank !== null);
}

for (const language of LANGUAGES) {
  test(`${language}: weights and a set are kept as alternatives, and what was agreed stays`, { timeout: 240_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 12);
    const before = ranking(file);
    let server = await serve(t, home, file);
    let console = await open(t, server.link, { language });
    let { page } = console;
    const key = (name) => page.locator('body').press(name);
    const picture = (name) => page.screenshot({ path: path(results, `alternatives-${name}-${language}.png`) });
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const dialog = () => page.getByRole('dialog');
    const rows = () => page.locator('section[aria-labelledby="alternatives"] li');
    const menu = async (name, what) => {
      await button('alternative-more', { name }).click();
      await page.getByRole('menuitem', { name: say(what) }).click();
    };
    const tried = () => page.locator('.orders ol').nth(1).locator('li .ell').allTextContents();
    const toDecide = async () => {
      await page.locator('#main').waitFor();
      await key('g');
      await key('5');
      await page.locator('.ranking .top').first().waitFor();
    };

    // Weights that bring another to the first place are kept under a name that says what differs.
    await toDecide();
    await key('r');
    await page.locator('.robust:not(.old) tbody tr').nth(before.length - 1).waitFor();
    const agreed = await tried();
    await page.locator('.flip button').first().click();
    await button('robust-flip-back').waitFor();
    await page.locator('.orders li.moved').first().waitFor();
    const wanted = await tried();
    assert.notEqual(wanted[0], agreed[0], 'another one leads');
    await button('alternative-keep-weights').click();
    const field = dialog().getByLabel(say('alternative-name'));
    const suggested = await field.inputValue();
    assert.match(suggested, /\d/u, 'the name says how much the weight counts');
    await picture('keep');
    await clean(console, 'a name for what is kept');
    await field.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await rows().first().waitFor();
    assert.ok((await rows().first().textContent()).includes(suggested));
    await button('robust-flip-back').click();
    await page.waitForFunction((first) => document.querySelectorAll('.orders ol')[1].querySelector('.ell').textContent === first, agreed[0]);

    // It is tried again, renamed, taken away and brought back.
    await rows().first().getByRole('button', { name: say('alternative-try') }).click();
    await page.locator('.orders li.moved').first().waitFor();
    assert.deepEqual(await tried(), wanted, 'the same order as when it was kept');
    await menu(suggested, 'alternative-rename');
    await dialog().getByLabel(say('alternative-name')).fill('如果数据最要紧 · If data mattered most');
    await dialog().getByRole('button', { name: say('alternative-keep-go') }).click();
    await rows().filter({ hasText: 'If data mattered most' }).waitFor();
    await page.locator('.robust:not(.old)').waitFor();
    await picture('weights');
    await clean(console, 'kept weights');
    await page.setViewportSize({ width: 1180, height: 720 });
    await page.locator('.robust').waitFor();
    await picture('weights-small');
    await page.setViewportSize({ width: 1440, height: 900 });
    await menu('如果数据最要紧 · If data mattered most', 'alternative-remove');
    await rows().first().waitFor({ state: 'detached' });
    await page.evaluate(() => document.activeElement?.blur());
    await key('Control+z');
    await rows().filter({ hasText: 'If data mattered most' }).waitFor();

    // A set is kept with its limits, which come back.
    await button('robust-flip-back').click();
    await key('c');
    await page.locator('.jars').waitFor();
    const money = page.locator('.limits').getByLabel(say('budget-money'), { exact: true });
    const count = page.locator('.limits').getByLabel(say('budget-count'), { exact: true });
    await count.fill('3');
    await count.press('Enter');
    await page.locator('.jar').first().locator('li').nth(2).waitFor();
    await page.locator('.jar').first().locator('li').nth(3).waitFor({ state: 'detached' });
    await button('alternative-keep-pick').click();
    assert.equal(await dialog().getByLabel(say('alternative-name')).inputValue(), say('alternative-pick-name', { count: 3 }));
    await dialog().getByRole('button', { name: say('alternative-keep-go') }).click();
    await rows().first().waitFor();
    const set = (await rows().first().locator('.mut').textContent()).trim();
    for (const { title } of before.slice(0, 1)) assert.ok(set.includes(title), `${set} names ${title}`);
    await picture('pick');
    await clean(console, 'a kept set');
    await page.setViewportSize({ width: 1180, height: 720 });
    await page.locator('.jars').waitFor();
    await picture('pick-small');
    await page.setViewportSize({ width: 1440, height: 900 });
    await count.fill('');
    await count.press('Enter');
    await money.fill('10');
    await money.press('Enter');
    await rows().first().getByRole('button', { name: say('alternative-take-limits') }).click();
    await page.waitForFunction(
      ([label, none]) => {
        const fields = [...document.querySelectorAll('.limits input')];
        return fields.some((input) => input.value === label) && fields.some((input) => input.value === none);
      },
      ['3', ''],
    );

    // All of it is in the file, and the ranking is the one that was agreed.
    await server.stop();
    assert.deepEqual(
      ranking(file).map(({ id, score }) => [id, score]),
      before.map(({ id, score }) => [id, score]),
      'nothing that was agreed has changed',
    );
    server = await serve(t, home, file);
    console = await open(t, server.link, { language, theme: 'dark' });
    page = console.page;
    await toDecide();
    await key('r');
    await rows().filter({ hasText: 'If data mattered most' }).waitFor();
    await page.locator('.robust:not(.old) tbody tr').nth(before.length - 1).waitFor();
    await picture('night');
    await clean(console, 'opened again, at night');
  });
}
