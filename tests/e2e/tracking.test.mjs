/** Tracking of a lighthouse: months typed and brought in, an alarm that rings and is closed, and the band of the plan. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, results, sayer, serve, sheetOfPlan, toStep, until } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

/** To the tracking, by the tabs of the step. */
async function toTheTracking(page, say) {
  await toStep(page, 6);
  await page.getByRole('radio', { name: say('plan-tab-tracking'), exact: true }).click();
  await page.locator('.tracking h2').waitFor();
}

for (const language of LANGUAGES) {
  test(`${language}: months are held against the plan, typed, brought in, and an alarm is closed with a sentence`, { timeout: 240_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 12);
    let server = await serve(t, home, file);
    let console = await open(t, server.link, { language });
    let { page } = console;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const key = (name) => page.locator('body').press(name);
    const picture = (name) => page.screenshot({ path: path(results, `tracking-${name}-${language}.png`) });
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const dialog = () => page.getByRole('dialog');
    const field = (name, words) => dialog().getByLabel(say(name, words), { exact: true });
    const bill = (month) => page.getByRole('heading', { level: 3, name: say('tracking-bill', { month }) });
    const lead = (benefit, cost) =>
      page.getByRole('heading', {
        level: 2,
        name: say('tracking-lead', { benefit: say(`tracking-benefit-${benefit}`), cost: say(`tracking-cost-${cost}`) }),
        exact: true,
      });
    const enter = async (month, figures, note = '') => {
      await button('tracking-enter', { month }).click();
      for (const [name, value] of Object.entries(figures)) await field(`tracking-${name}`).fill(value);
      if (note !== '') await field('tracking-note').fill(note);
      await dialog().getByRole('button', { name: say('tracking-keep'), exact: true }).click();
      await dialog().waitFor({ state: 'detached' });
      await bill(month).waitFor();
    };
    const bring = async (name, text) => {
      const table = path(home, name);
      writeFileSync(table, text);
      await page.locator(`input[type=file][aria-label="${say('tracking-import')}"]`).setInputFiles(table);
      await dialog().getByText(say('tracking-read-about')).waitFor();
    };

    // The example's own months: the finding, the picture, the numbers.
    await toTheTracking(page, say);
    await lead('ahead', 'coming-down').waitFor();
    await page.getByText(say('tracking-back', { month: '9', planned: '11' })).waitFor();
    await bill(4).waitFor();
    await page.getByText(say('tracking-alarm-closed', { month: 2, in: 3 }), { exact: true }).waitFor();
    await picture('example');
    await clean(console, 'the example');
    await key(',');
    await bill(3).waitFor();
    await key('.');
    await bill(4).waitFor();
    await button('tracking-copy').click();
    await page.getByText(say('tracking-copied')).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const figure of ['13,103', '49,540', '+36,437', '182,063']) assert.ok(copied.includes(figure), `${figure} is in:\n${copied}`);

    // A lever leads to its figure in the money.
    await page.locator('.levers .next button').click();
    await page.locator('[data-driver=upkeep_fte] .mid:focus').waitFor();
    await page.getByRole('radio', { name: say('plan-tab-tracking'), exact: true }).click();
    await lead('ahead', 'coming-down').waitFor();

    // Another lighthouse has no month yet: the band alone.
    await button('tracking-next').click();
    await page.getByRole('heading', { level: 2, name: say('tracking-empty'), exact: true }).waitFor();
    await picture('empty');
    await clean(console, 'without a month');

    // Three months by hand; what is no figure is said where it is typed.
    await button('tracking-enter', { month: 1 }).click();
    await field('tracking-calls').fill('-3');
    await dialog().getByText(say('tracking-wrong-number'), { exact: true }).waitFor();
    await field('tracking-cached-share').fill('120%');
    await dialog().getByText(say('tracking-wrong-share'), { exact: true }).waitFor();
    assert.ok(await dialog().getByRole('button', { name: say('tracking-keep'), exact: true }).isDisabled(), 'it cannot be kept');
    await picture('refused');
    await dialog().getByRole('button', { name: say('decide-cancel'), exact: true }).click();
    const usual = { 'active-users': '7', calls: '100', 'tokens-in-m': '1', 'tokens-out-m': '0.1', 'cached-share': '10%', 'review-hours': '4', 'minutes-saved': '55', 'errors-avoided': '0' };
    await enter(1, usual);
    await enter(2, { ...usual, 'tokens-in-m': '900' }, '<b>X</b> 🚢 贴了整本');
    await page.getByText(say('tracking-alarm-open', { month: 2 }), { exact: true }).first().waitFor();
    await enter(3, usual);
    await page.locator('.alarm').first().waitFor();
    await picture('alarm');
    await clean(console, 'with an alarm');

    // It is closed with a sentence, and stays; undo opens it again.
    const ringing = page.locator('.alarm:not(.closed)', { hasText: say('tracking-alarm-open', { month: 2 }) });
    const before = await ringing.count();
    await ringing.first().getByRole('button', { name: say('tracking-alarm-close'), exact: true }).click();
    await field('tracking-alarm-what').fill('Pasting is limited.');
    await dialog().getByRole('button', { name: say('tracking-alarm-keep'), exact: true }).click();
    await page.locator('.alarm.closed', { hasText: 'Pasting is limited.' }).waitFor();
    await page.getByText(say('tracking-alarm-closed', { month: 2, in: 3 }), { exact: true }).waitFor();
    await key('Control+z');
    await until('it rings again', async () => (await ringing.count()) === before);

    // A month comes once: another one gives way only if somebody says so.
    await button('tracking-enter', { month: 4 }).click();
    await field('tracking-month-of').fill('3');
    await field('tracking-calls').fill('120');
    await dialog().getByRole('button', { name: say('tracking-keep'), exact: true }).click();
    await dialog().getByText(say('problem-month-taken', { month: '3' })).waitFor();
    await dialog().getByRole('button', { name: say('decide-cancel'), exact: true }).click();

    // A table is shown before it comes in: what is taken, what is no month, and what is in other money.
    await bring(
      'months.csv',
      'Month,Active users,Calls,Tokens in m,Tokens out m,Cached share,Review hours,Minutes saved,Currency,Weather\n3,8,140,1.2,0.1,20%,4,55,CNY,rain\n5,9,160,1.4,0.2,0.2,4,55,CNY,sun\nlater,9,1,1,1,0,1,1,CNY,\n6,9,160,1.4,0.2,0.2,4,55,USD,\n',
    );
    for (const [name, words] of [
      ['tracking-read-taken', { count: 1, months: '3' }],
      ['tracking-read-without', { count: 1, rows: '4' }],
      ['tracking-read-currency', { count: 1, currency: say('money-currency-cny'), rows: '5' }],
      ['tracking-read-unknown', { count: 1, columns: 'Weather' }],
    ]) {
      await dialog().getByText(say(name, words)).waitFor();
    }
    await picture('table');
    await clean(console, 'a table before it comes in');
    await dialog().getByRole('button', { name: say('tracking-read-replace'), exact: true }).click();
    await bill(5).waitFor();
    await page.getByText(say('tracking-gaps', { count: 1, months: '4' })).waitFor();
    await picture('gap');
    await key('Control+z');
    await bill(3).waitFor();
    await button('tracking-enter', { month: 4 }).waitFor();

    // What is really paid stands beside what was planned.
    await button('tracking-settings').click();
    await field('tracking-once-actual').fill('9,000');
    await picture('paid');
    await clean(console, 'what is really paid');
    await dialog().getByRole('button', { name: say('tracking-keep'), exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.locator('.box p', { hasText: '9,000' }).waitFor();

    // All of it is on disk.
    await server.stop();
    server = await serve(t, home, file);
    console = await open(t, server.link, { language, theme: 'dark' });
    ({ page } = console);
    await toTheTracking(page, say);
    await lead('ahead', 'coming-down').waitFor();
    await picture('example-night');
    await clean(console, 'by night');
    await button('tracking-next').click();
    await page.locator('.box p', { hasText: '9,000' }).waitFor();
    await bill(3).waitFor();
  });
}

test('a pilot that goes on leads to its tracking', { timeout: 120_000 }, async (t) => {
  const say = sayer('en');
  const home = folder();
  const server = await serve(t, home, rated(home, 'en', 12));
  const { page } = await open(t, server.link);
  const field = (name) => page.getByRole('dialog').getByLabel(say(name), { exact: true });
  await toStep(page, 6);
  await sheetOfPlan(page, say('plan-validate')).click();
  const start = page.getByRole('button', { name: say('tracking-start'), exact: true });
  await page.getByRole('button', { name: say('pilot-record'), exact: true }).click();
  assert.equal(await start.count(), 0, 'nothing is tracked that nobody said goes on');
  await field('pilot-why').fill('It helps.');
  await field('pilot-verdict-by').fill('Yao');
  await field('pilot-verdict-owner').fill('Wei');
  await page.getByRole('dialog').getByRole('button', { name: say('pilot-verdict-go'), exact: true }).click();
  await start.click();
  await page.locator('.tracking h2').waitFor();
});
