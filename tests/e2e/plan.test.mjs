/** The quick-win plan of a lighthouse: from nothing to a page that its owner and its sponsor said yes to. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, root, sayer, serve, toStep, until } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

const { tasks: TASKS } = JSON.parse(readFileSync(path(root, 'assets/content/plan_tasks.json'), 'utf8'));
/** Use cases of the example by what they are called: the first of all, and one behind gate X2. */
const CONTENT = JSON.parse(readFileSync(path(root, 'assets/content/example_workshop.json'), 'utf8')).use_cases;
const titleOf = (id, language) => CONTENT.find((one) => one.id === id).title[language === 'en' ? 'en' : 'zh'];

/** The example with two lighthouses that nobody has planned: the first one, and one that decides about people by itself. */
function unplanned(home, language) {
  const whole = path(home, 'example.json');
  pharos('export', rated(home, language, 12), '--to', whole, '--own');
  const workshop = JSON.parse(readFileSync(whole, 'utf8'));
  const [first, second] = ['UC01', 'UC12'].map((id) => {
    const title = titleOf(id, language);
    return workshop.rows.find(({ table, row }) => table === 'use_case' && row.title === title).row;
  });
  for (const { table, row } of workshop.rows) {
    if (table === 'use_case') row.lighthouse = row.id === first.id || row.id === second.id;
    if (table === 'gate_answer' && row.use_case === second.id && row.gate === 'X5') row.yes = true;
  }
  second.capabilities = ['classify'];
  second.mode = 'agent';
  workshop.rows = workshop.rows.filter(({ table }) => table !== 'quick_win_plan' && table !== 'plan_task');
  const changed = path(home, 'unplanned.json');
  writeFileSync(changed, JSON.stringify(workshop));
  const file = path(home, 'unplanned.pharos');
  pharos('new', file, '--from', changed);
  return file;
}

for (const language of LANGUAGES) {
  const inLanguage = (text) => text[language === 'en' ? 'en' : 'zh'];
  const taskOf = (id) => inLanguage(TASKS.find((one) => one.id === id).text);

  test(`${language}: two plans are made from scratch, one of them behind X2 and X5`, { timeout: 300_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = unplanned(home, language);
    let server = await serve(t, home, file);
    let opened = await open(t, server.link, { language });
    let { page } = opened;
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const field = (name, words) => page.getByLabel(say(name, words), { exact: true });
    const dialog = () => page.getByRole('dialog');
    const rows = () => page.locator('[data-task]');
    const row = (id) => page.locator(`[data-task="${id}"]`);
    const told = (name, words) => page.getByText(say(name, words), { exact: true }).first();
    const picture = (name, options) => page.screenshot({ path: path(results, `plan-${name}-${language}.png`), ...options });
    const clean = async (what) => {
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
      assert.deepEqual(opened.complaints, [], `the page complains about nothing: ${what}`);
    };
    const view = async (name) => page.getByRole('radio', { name: say(`quickwin-view-${name}`), exact: true }).click();
    const write = async (node, text) => {
      await node.fill(text);
      await node.press('Enter');
    };
    const outOfFields = () => page.evaluate(() => document.activeElement?.blur());
    const first = titleOf('UC01', language);
    const second = titleOf('UC12', language);

    // Nothing is there by itself.
    await toStep(page, 6);
    await page.getByRole('heading', { level: 2, name: first, exact: true }).waitFor();
    await button('quickwin-proposed-show').waitFor();
    assert.equal(await rows().count(), 0);
    await picture('empty');
    await clean('an empty plan');

    // One by one, or as a whole.
    await button('quickwin-proposed-show').click();
    await page.locator('.proposals li').filter({ hasText: taskOf('T01') }).getByRole('button').click();
    await row('T01').or(page.locator('.stages button').filter({ hasText: taskOf('T01') })).first().waitFor();
    await page.locator('.proposals .lead').getByRole('button').last().click();
    await page.locator('.proposals').waitFor({ state: 'detached' });
    await told('quickwin-stage-validate').waitFor();
    await picture('stages');
    await clean('stages');
    await view('weeks');
    await until('all tasks have their weeks', async () => (await rows().count()) > 25);
    await picture('weeks');
    await clean('weeks');

    // A task is written on in place: who, how long, after what.
    const owner = row('T02').locator('[data-field=owner]');
    await write(owner, 'Wei');
    const days = row('T02').locator('[data-field=days]');
    await write(days, '9');
    await days.fill('77');
    await days.press('Escape');
    assert.equal(await days.inputValue(), '9', 'Escape gives up what was typed');
    await write(row('T02').locator('[data-field=text]'), language === 'en' ? 'Measure ten closed tickets' : '量十张已结工单');
    // Tasks that would wait for each other are refused, and named.
    const after = row('T01').locator('[data-field=after]');
    await write(after, '2');
    await page.getByText('→').first().waitFor();
    await until('the field says again what holds', async () => (await after.inputValue()) === '');
    await picture('circle');
    // By keyboard elsewhere, and the keys go along.
    const order = () => rows().evaluateAll((all) => all.map((one) => one.dataset.task));
    await row('T02').locator('[data-field=owner]').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await until('it stands first', async () => (await order())[0] === 'T02');
    await until('the field has the keys', () => row('T02').locator('[data-field=owner]').evaluate((node) => node === document.activeElement));
    await page.keyboard.press('Alt+ArrowDown');
    await until('it stands second again', async () => (await order())[1] === 'T02');
    await outOfFields();
    await page.keyboard.press('Control+z');
    await until('undo moves it back', async () => (await order())[0] === 'T02');
    await page.keyboard.press('Control+Shift+z');
    await until('and redo', async () => (await order())[1] === 'T02');
    // One of the room's own.
    await page.getByRole('button', { name: say('quickwin-write') }).last().click();
    await dialog().getByLabel(say('quickwin-write-what')).fill('Ask the night shift · 问夜班');
    await button('quickwin-write-go').click();
    const says = (words) => page.locator('textarea').evaluateAll((all, text) => all.some(({ value }) => value.includes(text)), words);
    await until('the own task is there', () => says('Ask the night shift'));

    // Days become dates once it has a first day.
    await field('quickwin-start').fill('2027-01-11');
    await until('weeks have dates', async () => (await row('T01').locator('.weeks').getAttribute('title'))?.includes('11'));
    await picture('dates');

    // How one knows that it works: what is worse than today is not kept, and says so.
    const draft = page.locator('[data-measure]').last();
    await draft.getByLabel(say('quickwin-measure-new'), { exact: true }).first().fill('Right cause · 找对原因');
    const measure = page.locator('[data-measure]').first();
    const name = 'Right cause · 找对原因';
    await measure.getByLabel(say('quickwin-figure-baseline', { name }), { exact: true }).fill('60');
    await measure.getByLabel(say('quickwin-figure-target', { name }), { exact: true }).fill('95');
    await measure.getByText(say('quickwin-worse-less')).waitFor();
    await picture('worse');
    await measure.getByLabel(say('quickwin-figure-target', { name }), { exact: true }).fill('35');
    await measure.getByLabel(say('quickwin-unit-of', { name }), { exact: true }).fill(language === 'en' ? 'minutes' : '分钟');
    await page.keyboard.press('Enter');
    await page.locator('[data-measure]').nth(1).waitFor();

    // Nobody says yes to a plan that cannot be stopped.
    await page.locator('footer .btn--primary').click();
    await button('quickwin-yes-go').click();
    await page.getByText(say('problem-rule-without-number')).first().waitFor();
    await page.locator('.rules .add select').selectOption('G01');
    const rule = page.locator('[data-rule=G01]');
    await rule.waitFor();
    await rule.getByRole('button').first().click();
    await write(field('quickwin-go-number'), '70');
    await rule.locator('.said').filter({ hasText: '70' }).waitFor();

    // Both say yes by name; the next change takes it away, and undo brings it back.
    for (const role of ['owner', 'sponsor']) {
      await page.locator('footer .btn--primary').click();
      await dialog().locator('input').fill(role === 'owner' ? 'Wei' : 'Xie');
      await button('quickwin-yes-go').click();
      await dialog().waitFor({ state: 'detached' });
      await page.locator('.sign').getByText(role === 'owner' ? 'Wei' : 'Xie').first().waitFor();
    }
    await page.locator('footer').getByText(say('quickwin-confirmed'), { exact: true }).waitFor();
    await view('stages');
    await picture('confirmed', { fullPage: true });
    await view('weeks');
    await write(row('T03').locator('[data-field=days]'), '6');
    await page.locator('footer .btn--primary').waitFor();
    await outOfFields();
    await page.keyboard.press('Control+z');
    await page.locator('footer').getByText(say('quickwin-confirmed'), { exact: true }).waitFor();

    // The second one decides about people, and does what cannot be undone.
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 2, name: second, exact: true }).waitFor();
    await page.locator('.left .open').getByText(say('quickwin-open-required', { gate: 'X2', task: taskOf('T12') }), { exact: true }).waitFor();
    await page.locator('.left .open').getByText(say('quickwin-open-person-confirms'), { exact: true }).waitFor();
    await page.locator('.proposals .lead').getByRole('button').last().click();
    await page.locator('.proposals').waitFor({ state: 'detached' });
    await view('weeks');
    await row('T16').waitFor();
    await row('T12').getByText(say('quickwin-required', { gates: 'X2' })).waitFor();
    await row('T16').getByText(say('quickwin-required', { gates: 'X5' })).waitFor();
    // What a gate asks for is left out with a reason alone.
    await row('T13').getByRole('button').click();
    await page.getByRole('menuitem', { name: say('quickwin-strike') }).click();
    await dialog().getByLabel(say('quickwin-strike-why')).fill('Done in May · 五月做过');
    await button('quickwin-strike-go').click();
    await page.getByText('Done in May').waitFor();
    await row('T13').waitFor({ state: 'detached' });
    // A person confirms: what, and who.
    await page.locator('.rules .add select').selectOption('G10');
    await page.locator('[data-rule=G10]').waitFor();
    await page.locator('footer .btn--primary').click();
    await dialog().locator('input').fill('Mo');
    await button('quickwin-yes-go').click();
    await page.getByText(say('problem-nobody-confirms')).first().waitFor();
    await picture('x5');
    await write(field('quickwin-person-what'), 'Each letter that is sent · 每封发出的信');
    await write(page.locator('.person').getByLabel(say('quickwin-person-who')), 'Mo');
    await page.locator('.left .open').getByText(say('quickwin-open-person-confirms'), { exact: true }).waitFor({ state: 'detached' });
    await page.locator('footer .btn--primary').click();
    await dialog().locator('input').fill('Mo');
    await button('quickwin-yes-go').click();
    await page.locator('.sign').getByText('Mo').first().waitFor();
    await clean('behind X2 and X5');
    for (const [window, width, height] of [['small', 1180, 720], ['large', 1920, 1080]]) {
      await page.setViewportSize({ width, height });
      await rows().first().waitFor();
      await picture(window);
    }
    await page.setViewportSize({ width: 1440, height: 900 });

    // It is in the file, and in what is taken away.
    await server.stop();
    const report = path(home, 'plans.md');
    pharos('export', file, '--to', report, '--lang', language);
    const markdown = readFileSync(report, 'utf8');
    for (const words of ['Ask the night shift', '2027-01-11', say('sheet-plans-title'), 'Wei']) {
      assert.ok(markdown.includes(words), `${words} is in the report`);
    }
    server = await serve(t, home, file);
    opened = await open(t, server.link, { language, theme: 'dark' });
    ({ page } = opened);
    await toStep(page, 6);
    await page.locator('footer').getByText(say('quickwin-confirmed'), { exact: true }).waitFor();
    await page.locator('.stages button').first().waitFor();
    await picture('night');
    await view('weeks');
    await rows().first().waitFor();
    await picture('night-weeks');
    await clean('opened again, at night');
  });

  test(`${language}: the example brings its plans along`, { timeout: 120_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const server = await serve(t, home, rated(home, language, 12));
    const { page, complaints } = await open(t, server.link, { language });
    await toStep(page, 6);
    await page.getByRole('heading', { level: 2, name: titleOf('UC01', language), exact: true }).waitFor();
    await until('its ten tasks are there', async () => (await page.locator('.stages button').count()) === 10);
    await page.screenshot({ path: path(results, `plan-example-${language}.png`) });
    await page.screenshot({ path: path(results, `plan-example-${language}-all.png`), fullPage: true });
    await page.getByRole('radio', { name: say('quickwin-view-weeks'), exact: true }).click();
    await until('ten rows', async () => (await page.locator('[data-task]').count()) === 10);
    await page.screenshot({ path: path(results, `plan-example-weeks-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing');
    assert.deepEqual(complaints, [], 'the page complains about nothing');
  });
}
