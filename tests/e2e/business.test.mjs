/** The business model: how far a machine may go in each link, what a person keeps, and what goes to the roadmap. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, results, sayer, serve, toStep, until } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

async function toBusiness(page, say) {
  await toStep(page, 6);
  await page.getByRole('radio', { name: say('plan-tab-roadmap'), exact: true }).click();
  await page.getByRole('radio', { name: say('plan-view-business'), exact: true }).click();
}

for (const language of LANGUAGES) {
  test(`${language}: ends move by keys and by hand as far as gates allow, and every link keeps a person`, { timeout: 240_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 12);
    const server = await serve(t, home, file);
    const console = await open(t, server.link, { language });
    const { page } = console;
    const picture = (name) => page.screenshot({ path: path(results, `business-${name}-${language}.png`) });
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const dialog = () => page.getByRole('dialog');
    const field = (name) => dialog().getByLabel(say(name), { exact: true });
    const keep = () => dialog().getByRole('button', { name: say('business-keep') });
    const end = (at) => page.locator('[data-end]').nth(at);
    const at = (place, level) => until(`end ${place} stands at ${level}`, async () => (await end(place).getAttribute('data-level')) === String(level));

    await toBusiness(page, say);
    await page.getByRole('heading', { level: 2, name: say('business-finding', { links: 7, changed: 5, top: 0 }), exact: true }).waitFor();
    await picture('example');
    await clean(console, 'the example');

    // The last link stands behind X4 and X5: up to a nod, and no further. The refusal names the gate.
    await end(6).focus();
    await page.keyboard.press('ArrowUp');
    await at(6, 2);
    await page.keyboard.press('ArrowUp');
    await at(6, 3);
    await page.keyboard.press('ArrowUp');
    await page.getByText(say('problem-above-gate', { gate: 'X5', level: 3 })).first().waitFor();
    await at(6, 3);
    await picture('refused');
    await page.locator('body').press('Control+z');
    await at(6, 2);

    // By hand: two levels down.
    const grip = await end(0).boundingBox();
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2 + 92, { steps: 4 });
    await page.mouse.up();
    await at(0, 0);
    await page.locator('body').press('Control+z');
    await at(0, 2);

    // The top level asks for the board.
    await end(3).focus();
    await page.keyboard.press('Enter');
    await dialog().locator('select').nth(1).selectOption('4');
    await keep().click();
    await dialog().getByText(say('problem-board-undecided')).waitFor();
    await field('business-decides-label').fill('');
    assert.ok(await keep().isDisabled(), 'a link without a person cannot be kept');
    await field('business-decides-label').fill(language === 'en' ? 'The shift leader' : '包班长');
    await field('business-board-by').fill(language === 'en' ? 'The board' : '总经理会');
    await field('business-board-day').fill('180');
    await picture('board');
    await clean(console, 'a link');
    await keep().click();
    await dialog().waitFor({ state: 'detached' });
    await at(3, 4);
    await page.getByRole('heading', { level: 2, name: say('business-finding', { links: 7, changed: 5, top: 1 }), exact: true }).waitFor();

    // What is still to be decided goes to the roadmap once.
    await button('business-to-roadmap').click();
    await page.getByText(say('business-placed', { count: 5 })).first().waitFor();
    await button('business-to-roadmap').click();
    await page.getByText(say('business-placed-all')).first().waitFor();

    // Days that end before they begin are refused where they are typed.
    await button('business-change-open').click();
    await field('business-to-day').fill('1');
    await keep().click();
    await dialog().getByText(say('problem-item-ends-first')).waitFor();
    await dialog().getByRole('button', { name: say('decide-cancel') }).click();
    await dialog().waitFor({ state: 'detached' });
    await server.stop();

    const again = await serve(t, home, file);
    const night = await open(t, again.link, { language, theme: 'dark' });
    await toBusiness(night.page, say);
    await until('the end stands where it was put', async () => (await night.page.locator('[data-end]').nth(3).getAttribute('data-level')) === '4');
    await night.page.screenshot({ path: path(results, `business-night-${language}.png`) });
    await clean(night, 'at night');
  });

  test(`${language}: a chain begins with an industry`, { timeout: 120_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const server = await serve(t, home, rated(home, language, 40));
    const console = await open(t, server.link, { language });
    const { page } = console;
    await toBusiness(page, say);
    await page.getByText(say('business-empty'), { exact: true }).waitFor();
    await page.screenshot({ path: path(results, `business-empty-${language}.png`) });
    await clean(console, 'empty');
    await page.getByRole('button', { name: language === 'en' ? 'Bank or insurer' : '银行与保险', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: say('business-finding', { links: 7, changed: 0, top: 0 }), exact: true }).waitFor();
    await page.locator('body').press('Control+z');
    await page.getByText(say('business-empty'), { exact: true }).waitFor();
  });
}
