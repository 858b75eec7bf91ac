/** From a list to scale, on one workshop that begins empty: lighthouses, plans, a signed roadmap, three months of tracking. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, ranking, results, root, sayer, serve, sheetOfPlan, toStep, until } from './pharos.mjs';

after(closeBrowser);

const CRITERIA = ['V1', 'V2', 'V3', 'V4', 'V5', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6'];
const { drivers: DRIVERS } = JSON.parse(readFileSync(path(root, 'assets/content/money_defaults.json'), 'utf8'));

const TITLES = {
  en: ['Answers for field service', 'Drafts of offers', 'Minutes of meetings', 'Search in drawings', 'Sorting of complaints'],
  'zh-CN': ['现场服务问答', '报价初稿', '会议纪要', '图纸检索', '投诉分拣'],
};

/** What is really billed a month, typed as it is. */
const BILLED = { upkeep: 400, hosting: 150 };
/** Three months of use: the second one swallows whole books. */
const MONTHS = [
  { users: 7, calls: 900, tokensIn: 1, tokensOut: 0.1, cached: 0.1, review: 4, minutes: 12 },
  { users: 9, calls: 950, tokensIn: 900, tokensOut: 0.2, cached: 0, review: 4, minutes: 12 },
  { users: 12, calls: 1_400, tokensIn: 1.5, tokensOut: 0.2, cached: 0.2, review: 3, minutes: 14 },
];

/** What a month came to, by method 2.10: benefit less running cost. */
function effectOf({ calls, tokensIn, tokensOut, cached, review, minutes }, currency) {
  const likely = (id) => {
    const driver = DRIVERS.find((one) => one.id === id);
    return (driver.value ?? driver[currency])[1];
  };
  const paid = 1 - cached + cached * likely('cache_price_ratio');
  const tokens = tokensIn * likely('price_in') * paid + tokensOut * likely('price_out');
  const running = tokens + review * likely('review_hourly') + BILLED.upkeep + BILLED.hosting;
  const benefit = ((calls * minutes) / 60) * likely('benefit_hourly') * likely('realisation');
  return benefit - running;
}

function signed(value, language) {
  const digits = Math.abs(value) < 99.95 ? 1 : 0;
  const figure = Math.abs(value).toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${value > 0 ? '+' : '−'}${figure}`;
}

for (const language of LANGUAGES) {
  test(`${language}: a list becomes lighthouses, a signed roadmap and three months of tracking`, { timeout: 300_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const titles = TITLES[language];
    const file = path(home, 'scale.pharos');
    pharos('new', file, '--title', 'Scale', '--lang', language);
    let server = await serve(t, home, file);
    let console = await open(t, server.link, { language });
    let { page } = console;
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const dialog = () => page.getByRole('dialog');
    const inDialog = (name) => dialog().getByRole('button', { name: say(name), exact: true });
    const field = (name) => dialog().getByLabel(say(name), { exact: true });
    const closed = () => dialog().waitFor({ state: 'detached' });
    const picture = (name) => page.screenshot({ path: path(results, `scale-${name}-${language}.png`) });
    const tab = async (name) => {
      await toStep(page, 6);
      await page.getByRole('radio', { name: say(`plan-tab-${name}`), exact: true }).click();
    };
    const clean = async (what) => {
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
      assert.deepEqual(console.complaints, [], `the page complains about nothing: ${what}`);
    };
    const bring = async (name, lines) => {
      const table = path(home, name);
      writeFileSync(table, lines.join('\n'));
      await button('shell-menu').click();
      await page.getByRole('menuitem', { name: say('rail-import') }).click();
      await page.locator('input[type=file]').first().setInputFiles(table);
    };

    // A table of use cases.
    await page.getByRole('heading', { level: 1 }).waitFor();
    await bring('cases.csv', ['title', ...titles]);
    await button('import-go-use-cases', { count: titles.length }).click();
    await page.getByText(say('import-done-use-cases', { count: titles.length })).first().waitFor();

    // The facilitator rates the first of them by keyboard; what others said is brought in.
    await page.getByRole('table').locator('button').first().click();
    await page.getByRole('radio', { name: /^3|3$/ }).first().waitFor();
    for (let place = 0; place < CRITERIA.length; place += 1) await page.keyboard.press('4');
    await page.getByText(say('score-answered', { count: 11, total: 11 })).first().waitFor();
    const lines = titles.flatMap((title, at) =>
      ['Lin', 'Wei', 'Tan'].flatMap((rater) => CRITERIA.map((criterion) => `${rater},${title},${criterion},${criterion[0] === 'V' ? 5 - (at % 4) : 1 + (at % 3)}`)),
    );
    await bring('ratings.csv', ['rater,use_case,criterion,rating', ...lines]);
    await page.getByRole('radio', { name: say('import-kind-ratings') }).click();
    await button('import-go-ratings', { count: lines.length }).click();

    // Two are lit.
    const lit = page.locator('.lamp[aria-pressed="true"]');
    for (const count of [1, 2]) {
      await page.locator('.lamp[aria-pressed="false"]').first().click();
      await until(`${count} are lit`, async () => (await lit.count()) === count);
    }

    // Each has its decision, signed by name.
    await toStep(page, 5);
    await page.getByRole('radio', { name: say('decide-view-records'), exact: true }).click();
    const lighthouses = [];
    for (const left of [1, 0]) {
      lighthouses.push(await page.locator('#draft-title').innerText());
      const part = (name) => page.locator('form').getByLabel(say(name), { exact: true });
      for (const [name, text] of [
        ['record-part-what', 'Start on Monday.'],
        ['record-part-why', 'Much value, little cost.'],
        ['record-owner', 'Wei'],
        ['record-review', '75'],
        ['record-signed', 'Xie'],
      ]) {
        await part(name).fill(text);
      }
      await button('record-sign').click();
      await page.locator('#draft-title').waitFor({ state: 'detached' });
      if (left > 0) await page.locator('.records nav button').filter({ hasText: say('record-line-draft') }).first().click();
    }
    assert.notEqual(lighthouses[0], lighthouses[1]);
    await picture('decided');

    // Both have a plan; the first one has a number, and both who stand behind it.
    await toStep(page, 6);
    for (const title of lighthouses) {
      const list = page.locator('nav.left');
      await list.waitFor();
      if ((await page.getByRole('heading', { level: 2, name: title, exact: true }).count()) === 0) await page.keyboard.press('j');
      await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
      await button('quickwin-proposed-show').click();
      await page.locator('.proposals .lead').getByRole('button').last().click();
      await page.locator('.proposals').waitFor({ state: 'detached' });
      await page.locator('.rules .add select').selectOption('G01');
      const rule = page.locator('[data-rule=G01]');
      await rule.waitFor();
      await rule.getByRole('button').first().click();
      await page.getByLabel(say('quickwin-go-number'), { exact: true }).fill('70');
      await page.getByLabel(say('quickwin-go-number'), { exact: true }).press('Enter');
      await rule.locator('.said').filter({ hasText: '70' }).waitFor();
      for (const name of ['Wei', 'Xie']) {
        await page.locator('footer .btn--primary').click();
        await dialog().locator('input').fill(name);
        await inDialog('quickwin-yes-go').click();
        await closed();
        await page.locator('.sign').getByText(name).first().waitFor();
      }
      await page.locator('footer').getByText(say('quickwin-confirmed'), { exact: true }).waitFor();
      await page.evaluate(() => document.activeElement?.blur());
    }
    await picture('planned');

    // The lighthouses stand on the roadmap, both with the same person: that is in the way.
    await tab('roadmap');
    await button('roadmap-place', { count: 2 }).click();
    await until('two bars', async () => (await page.locator('[data-item].lighthouse').count()) === 2);
    await page.locator('section.clash').waitFor();
    await picture('conflict');
    await clean('a conflict');
    await page.locator('section.clash .acts button').nth(1).click();
    await page.getByText(say('roadmap-clear'), { exact: true }).waitFor();

    // A low answer about the data offers an enabler; it goes on the roadmap.
    await tab('registers');
    await page.locator('[data-question=D1] summary').click();
    await page.locator('[data-question=D1] button').first().click();
    await page.locator('[data-offer=EN-D1]').getByRole('button').click();
    await page.locator('[data-enabler=EN-D1]').waitFor();
    await page.locator('[data-enabler=EN-D1]').getByRole('button').click();
    await page.getByRole('menuitem', { name: say('registers-to-roadmap') }).click();
    await tab('roadmap');
    const enabler = await page.locator('[data-item].enabler').getAttribute('title');

    // A roll-out waits for the first lighthouse and for the enabler; begun before that is done, it is marked, and put later on request.
    const rollOut = language === 'en' ? 'To all of field service' : '推到全部现场服务';
    await button('roadmap-add').click();
    await field('roadmap-title').fill(rollOut);
    const choice = (name) => dialog().getByRole('combobox', { name: say(name) });
    await choice('roadmap-what').selectOption('roll_out');
    await choice('roadmap-in-stage').selectOption('scale');
    await field('roadmap-start').fill('10');
    await field('roadmap-end').fill('40');
    for (const title of [lighthouses[0], enabler]) {
      const item = await choice('roadmap-needs').locator('option').filter({ hasText: title }).getAttribute('value');
      await choice('roadmap-needs').selectOption(item);
      await dialog().locator('.needs').getByText(title, { exact: true }).waitFor();
    }
    await inDialog('roadmap-keep').click();
    await closed();
    const bar = page.locator(`[data-item][title="${rollOut}"]`);
    await bar.waitFor();
    await page.locator('section.clash').first().waitFor();
    await picture('early');
    await page.keyboard.press('c');
    const inTheWay = async () => (await page.locator('section.clash').allInnerTexts()).join('\n');
    for (let before = await inTheWay(); before !== ''; before = await inTheWay()) {
      await page.locator('section.clash .acts button').nth(1).click();
      await until('this conflict is answered', async () => (await inTheWay()) !== before);
    }
    await page.getByText(say('roadmap-clear'), { exact: true }).waitFor();

    // What must be true before the first stage is left, and who stands behind all of it.
    await button('roadmap-gates-edit').click();
    await dialog().getByRole('button', { name: say('roadmap-often-verdict'), exact: true }).click();
    await dialog().getByRole('checkbox').first().check();
    await inDialog('roadmap-keep').click();
    await closed();
    await page.getByText(say('roadmap-gate', { met: 1, count: 1 }), { exact: true }).waitFor();
    await page.getByText(say('roadmap-unsigned')).waitFor();
    const signature = page.getByRole('region', { name: say('roadmap-signature') });
    await signature.getByRole('button', { name: say('roadmap-sign'), exact: true }).click();
    await field('roadmap-sign-who').fill('Xie');
    await clean('somebody signs');
    await inDialog('roadmap-sign').click();
    await closed();
    await signature.getByText(/^Xie/).waitFor();
    await signature.scrollIntoViewIfNeeded();
    await picture('signed');
    await clean('signed');

    // What is moved afterwards is counted, and signed anew.
    await bar.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await signature.getByText(say('roadmap-signed-changed', { count: 1 })).waitFor();
    await signature.scrollIntoViewIfNeeded();
    await picture('changed');
    await signature.getByRole('button', { name: say('roadmap-sign-again'), exact: true }).click();
    await field('roadmap-sign-who').fill('Wei');
    await inDialog('roadmap-sign').click();
    await closed();
    await signature.getByText(/^Wei/).waitFor();
    await signature.getByText(say('roadmap-signed-changed', { count: 1 })).waitFor({ state: 'detached' });

    // The pilot goes on, and is tracked.
    await page.getByRole('radio', { name: say('plan-tab-quickwins'), exact: true }).click();
    await sheetOfPlan(page, say('plan-validate')).click();
    await button('pilot-record').click();
    await field('pilot-why').fill('It helps.');
    await field('pilot-verdict-by').fill('Xie');
    await field('pilot-verdict-owner').fill('Wei');
    await inDialog('pilot-verdict-go').click();
    await closed();
    await button('tracking-start').click();
    await page.getByRole('heading', { level: 2, name: say('tracking-empty'), exact: true }).waitFor();

    // What is really billed, two months by hand, the third from a table.
    await button('tracking-settings').click();
    await field('tracking-upkeep-month').fill(`${BILLED.upkeep}`);
    await field('tracking-hosting-month').fill(`${BILLED.hosting}`);
    await inDialog('tracking-keep').click();
    await closed();
    const bill = (month) => page.getByRole('heading', { level: 3, name: say('tracking-bill', { month }) });
    for (const [at, figures] of MONTHS.slice(0, 2).entries()) {
      await button('tracking-enter', { month: at + 1 }).click();
      for (const [name, value] of [
        ['active-users', figures.users],
        ['calls', figures.calls],
        ['tokens-in-m', figures.tokensIn],
        ['tokens-out-m', figures.tokensOut],
        ['cached-share', `${figures.cached * 100}%`],
        ['review-hours', figures.review],
        ['minutes-saved', figures.minutes],
      ]) {
        await field(`tracking-${name}`).fill(`${value}`);
      }
      await inDialog('tracking-keep').click();
      await closed();
      await bill(at + 1).waitFor();
    }
    const { users, calls, tokensIn, tokensOut, cached, review, minutes } = MONTHS[2];
    const table = path(home, 'months.csv');
    writeFileSync(
      table,
      `Month,Active users,Calls,Tokens in m,Tokens out m,Cached share,Review hours,Minutes saved\n3,${users},${calls},${tokensIn},${tokensOut},${cached},${review},${minutes}\n`,
    );
    await page.locator(`input[type=file][aria-label="${say('tracking-import')}"]`).setInputFiles(table);
    await dialog().getByText(say('tracking-read-about')).waitFor();
    await dialog().locator('.btn--primary').click();
    await bill(3).waitFor();

    // The second month rings; the effect of each is benefit less running cost.
    await page.getByText(say('tracking-alarm-open', { month: 2 }), { exact: true }).first().waitFor();
    const currency = language === 'en' ? 'usd' : 'cny';
    const effects = MONTHS.map((month, at) => say('tracking-point', { month: at + 1, value: signed(effectOf(month, currency), language) }));
    const holdsTracking = async () => {
      const chart = page.locator(`[role=img][aria-label*="${effects[0]}"]`);
      await chart.waitFor();
      const told = await chart.getAttribute('aria-label');
      for (const effect of effects) assert.ok(told.includes(effect), `${effect} is in: ${told}`);
    };
    await holdsTracking();
    await picture('tracked');
    await clean('three months');

    // Loaded again, all of it is there.
    await page.reload();
    await tab('tracking');
    await bill(3).waitFor();
    await holdsTracking();
    await page.getByText(say('tracking-alarm-open', { month: 2 }), { exact: true }).first().waitFor();
    await tab('roadmap');
    await signature.getByText(/^Wei/).waitFor();
    await until('four items', async () => (await page.locator('[data-item]').count()) === 4);
    assert.deepEqual(console.complaints, []);

    // And in what is handed on.
    await page.goto('about:blank');
    await server.stop();
    const whole = path(home, 'whole.json');
    pharos('export', file, '--to', whole, '--own');
    const { rows } = JSON.parse(readFileSync(whole, 'utf8'));
    const of = (table) => rows.filter((one) => one.table === table).map(({ row }) => row);
    assert.deepEqual(of('tracked_month').map(({ month, calls: counted }) => [month, counted]).toSorted(), MONTHS.map((month, at) => [at + 1, month.calls]));
    assert.equal(of('decision_record').length, 3, 'two are lit, and one of them goes on');
    assert.deepEqual(of('pilot_verdict').map(({ by }) => by), ['Xie']);
    const [{ signed: stands }] = of('roadmap_frame');
    assert.deepEqual([stands.by, stands.days.length], ['Wei', 4]);
    assert.equal(ranking(file).filter(({ lighthouse }) => lighthouse).length, 2);

    // Brought in again, the signature is there.
    const again = path(home, 'again.pharos');
    pharos('new', again, '--from', whole);
    server = await serve(t, home, again);
    console = await open(t, server.link, { language, theme: 'dark' });
    ({ page } = console);
    await tab('roadmap');
    await page.getByRole('region', { name: say('roadmap-signature') }).getByText(/^Wei/).waitFor();
    await picture('night');
    await clean('at night');
  });
}
