/** What a lighthouse costs and brings is edited in place: the page follows each figure, and what is wrong leaves the last result. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, results, sayer, serve, sheetOfPlan, toStep, until } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

/** The lighthouse that stands first in the example, as its content works it out. */
const LEAD = {
  en: 'Costs ¥165k a year, brings ¥544k, and the money is back after about 11 months',
  'zh-CN': '一年花16.5万，收回54.4万，约11个月回本',
};

for (const language of LANGUAGES) {
  test(`${language}: money of the lighthouses`, { timeout: 240_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const server = await serve(t, home, rated(home, language, 12), { lan: true });
    const opened = await open(t, server.link, { language, theme: language === 'en' ? 'light' : 'dark' });
    const { page, complaints } = opened;
    const picture = (name) => page.screenshot({ path: path(results, `money-${name}-${language}.png`) });
    const clean = async (what) => {
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
      assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
    };
    const lead = page.locator('.money h2');
    const toMoney = async () => {
      await toStep(page, 6);
      await sheetOfPlan(page, say('plan-money')).click();
    };
    const row = (driver) => page.locator(`[data-driver="${driver}"]`);
    const cell = (driver, place) => row(driver).getByLabel(say(`money-${place}`));

    await toMoney();
    await page.getByRole('heading', { name: LEAD[language], exact: true }).waitFor();
    await picture('example');
    await clean('the example');
    for (const [name, width, height] of [['small', 1180, 720], ['large', 1920, 1080]]) {
      await page.setViewportSize({ width, height });
      await lead.waitFor();
      await picture(name);
    }
    await page.setViewportSize({ width: 1440, height: 900 });

    // By keyboard: the page follows while a figure moves, and keeps it by Enter.
    await cell('users', 'likely').focus();
    await page.keyboard.press('Shift+ArrowUp');
    assert.equal(await cell('users', 'likely').inputValue(), '82', 'ten steps up');
    await until('the page follows', async () => (await lead.innerText()) !== LEAD[language]);
    await page.keyboard.press('Enter');
    await row('users').locator('s', { hasText: '72' }).waitFor();
    await picture('changed');

    // Where it comes from is written under the figures.
    await cell('users', 'likely').focus();
    await page.keyboard.press('F2');
    const source = page.getByLabel(say('money-source-of', { driver: language === 'en' ? 'Users' : '使用人数' }));
    await page.keyboard.type(language === 'en' ? 'Payroll of May' : '五月工资表');
    await page.keyboard.press('Enter');
    await picture('source');
    await clean('a source');
    await page.reload();
    await toMoney();
    await lead.waitFor();
    await cell('users', 'likely').focus();
    assert.match(await source.inputValue(), /Payroll of May|五月工资表/, 'the source is in the file');
    await page.locator('.sheet').focus();
    await page.keyboard.press('Control+z');
    await until('undo takes the source alone', async () => (await source.inputValue()) === '' && (await cell('users', 'likely').inputValue()) === '82');

    // The year of the prices can be another, the currency of typed figures cannot.
    await page.getByRole('button', { name: say('money-terms'), exact: true }).click();
    const terms = page.getByRole('dialog');
    await terms.getByText(say('money-terms-locked')).waitFor();
    await terms.getByLabel(say('money-terms-year')).fill('1999');
    await terms.getByText(say('money-terms-wrong', { first: '2000', last: '2100' })).waitFor();
    assert.ok(await terms.getByRole('button', { name: say('money-terms-keep') }).isDisabled());
    await terms.getByLabel(say('money-terms-year')).fill('2025');
    await picture('terms');
    await clean('currency and year');
    await page.keyboard.press('Enter');
    await terms.waitFor({ state: 'detached' });
    const year = async () => {
      await page.getByRole('button', { name: say('money-terms'), exact: true }).click();
      const written = await terms.getByLabel(say('money-terms-year')).inputValue();
      await page.keyboard.press('Escape');
      await terms.waitFor({ state: 'detached' });
      return written;
    };
    await until('the year is written', async () => (await year()) === '2025');
    await page.locator('.sheet').focus();
    await page.keyboard.press('Control+z');
    await until('and taken back', async () => (await year()) !== '2025');
    await page.reload();
    await toMoney();
    await lead.waitFor();
    assert.equal(await cell('users', 'likely').inputValue(), '82', 'the figure is in the file');
    await page.locator('.sheet').focus();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: LEAD[language], exact: true }).waitFor();
    await until('undo brings back the figure', async () => (await cell('users', 'likely').inputValue()) === '72');

    // What content proposes for a function comes in one step, says where it is from, and goes in one.
    await page.getByRole('button', { name: say('money-propose'), exact: true }).click();
    await picture('propose');
    await page.getByRole('menuitem', { name: /^(Finance|财务)/ }).click();
    await until('three figures are those of the function', async () => (await cell('errors_avoided', 'high').inputValue()) === '60' && (await cell('minutes_saved', 'likely').inputValue()) === '8' && (await cell('benefit_hourly', 'likely').inputValue()) === '75');
    await page.locator('.sheet').focus();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: LEAD[language], exact: true }).waitFor();

    // What is no estimate is said, and changes nothing.
    await cell('adoption', 'low').fill('95%');
    await row('adoption').getByRole('alert').filter({ hasText: say('money-wrong-low') }).waitFor();
    await picture('wrong');
    await clean('a wrong figure');
    await cell('adoption', 'low').fill('40%');
    await cell('adoption', 'high').fill('300');
    await row('adoption').getByRole('alert').filter({ hasText: say('money-wrong-range', { lowest: '0%', highest: '100%' }) }).waitFor();
    assert.equal(await lead.innerText(), LEAD[language], 'the last result stays');
    await page.keyboard.press('Escape');
    await row('adoption').getByRole('alert').waitFor({ state: 'detached' });
    assert.equal(await cell('adoption', 'high').inputValue(), '90%', 'Escape gives the figure back');

    // Nothing is the default, which says that it is assumed.
    await cell('users', 'likely').fill('');
    await page.keyboard.press('Enter');
    await row('users').getByText(say('money-assumption'), { exact: true }).waitFor();
    await until('the default stands in the cell', async () => (await cell('users', 'likely').inputValue()) === '200');

    // Finance says yes to a sentence and to figures.
    await page.getByRole('button', { name: say('money-say-becomes') }).click();
    await page.keyboard.type(language === 'en' ? 'Fewer second visits' : '少跑二次上门');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('money-agree'), exact: true }).click();
    await page.getByRole('dialog').getByLabel(say('money-agree-by')).fill('Yao');
    await picture('asking');
    await clean('finance is asked');
    await page.keyboard.press('Enter');
    const yes = page.locator('.foot .chip', { hasText: 'Yao' });
    await yes.waitFor();
    await picture('agreed');
    await clean('finance agreed');

    // The room reads when the money is back as soon as finance agreed, and no longer once the figures are others.
    const wall = await open(t, server.wall, { language, width: 1920, height: 1080 });
    await wall.page.getByRole('main').waitFor();
    await page.getByRole('button', { name: say('doors-wall-menu'), exact: true }).click();
    await page.locator('[role^=menuitem]').filter({ hasText: say('doors-wall-closing') }).first().click();
    await wall.page.getByText(say('wall-closing-thanks')).waitFor();
    const payback = wall.page.locator('.payback');
    await payback.waitFor();
    assert.equal(await payback.count(), 1, 'of the one lighthouse finance agreed to');
    await wall.page.screenshot({ path: path(results, `money-wall-${language}.png`) });
    assert.deepEqual(await accessibility(wall.page), [], 'axe finds nothing: the last picture');
    await cell('minutes_saved', 'likely').fill('9');
    await page.keyboard.press('Enter');
    await yes.waitFor({ state: 'detached' });
    await payback.waitFor({ state: 'detached' });
    await wall.page.close();

    // Another way to run it is chosen on its column, and the card knows it.
    const agent = page.locator('.columns').getByRole('radio').nth(4);
    await agent.click();
    await page.locator('.columns [role=radio][aria-checked=true]').filter({ hasText: say('money-mode-own') }).waitFor();
    await until('the agent is the card’s own', async () => (await agent.getAttribute('aria-checked')) === 'true');
    await page.getByRole('button', { name: say('money-all', { count: await countOf(page) }) }).waitFor();
    await page.getByRole('button', { name: say('money-all', { count: await countOf(page) }) }).click();
    await row('agent_retries').waitFor();
    await picture('agent');
    await clean('an agent, all figures');

    // It never pays back, and says so.
    for (const driver of ['minutes_saved', 'errors_avoided', 'extra_margin']) {
      for (const place of ['low', 'likely', 'high']) await cell(driver, place).fill('0');
      await page.keyboard.press('Enter');
    }
    await page.getByText(say('money-range-never'), { exact: true }).waitFor();
    await picture('never');
    await clean('it never pays back');

    // The next lighthouse has money of its own.
    const before = await lead.innerText();
    await page.locator('.sheet').focus();
    await page.keyboard.press('j');
    await until('another lighthouse is shown', async () => (await lead.innerText()) !== before);
    await picture('second');
  });
}

/** How many figures count: every row that can be shown. */
async function countOf(page) {
  const text = await page.locator('.assumptions > .btn[aria-expanded]').innerText();
  return Number(/\d+/.exec(text)?.[0]);
}
