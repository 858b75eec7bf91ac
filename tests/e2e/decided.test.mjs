/** What was decided is signed once and stays; and what fits the budget is picked, with what is not known said. */
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

for (const language of LANGUAGES) {
  for (const count of [12, 40, 120]) {
    test(`${language}: ${count} use cases: a decision is signed, and a budget picked`, { timeout: 300_000 }, async (t) => {
      const say = sayer(language);
      const home = folder();
      const file = rated(home, language, count);
      const server = await serve(t, home, file);
      const console = await open(t, server.link, { language, theme: count === 40 ? 'dark' : 'light' });
      const { page } = console;
      const key = (name) => page.locator('body').press(name);
      const picture = (name) => page.screenshot({ path: path(results, `decided-${name}-${count}-${language}.png`) });
      const small = async (name) => {
        await page.setViewportSize({ width: 1180, height: 720 });
        await page.waitForTimeout(200);
        await picture(`${name}-small`);
        await page.setViewportSize({ width: 1440, height: 900 });
      };

      await page.locator('#main').waitFor();
      await key('g');
      await key('5');
      await page.locator('.ranking .top').first().waitFor();
      await page.locator('.ranking .top.old').first().waitFor({ state: 'detached' });

      // Nothing to decide about, or what the example decided.
      await key('e');
      if (count === 12) {
        await page.locator('.facts').waitFor();
        await picture('record');
        await clean(console, 'a record');
        await page.getByRole('button', { name: say('record-newer') }).click();
      } else {
        await page.getByText(say('record-empty')).waitFor();
        await picture('record-empty');
        await clean(console, 'no record');
        await key('e');
        await page.locator('.ranking [data-row="0"]').first().click();
        await key('l');
        await key('e');
      }
      await page.getByText(say('record-draft'), { exact: true }).waitFor();
      const sign = page.getByRole('button', { name: say('record-sign') });
      if (count !== 12) assert.equal(await sign.isDisabled(), true, 'what is missing is said before it is signed');
      await picture('draft-empty');
      await clean(console, 'a draft');
      const field = (name) => page.locator('form').getByLabel(say(name), { exact: true });
      await field('record-part-what').fill('Start on Monday.\nTwo lines.');
      await field('record-part-why').fill('First of all.');
      await field('record-conditions').fill('One\n\nTwo');
      await field('record-owner').fill('Wei');
      await field('record-review').fill('75');
      await field('record-signed').fill('Xie');
      await field('record-part-dissent').fill('Lin has doubts.');
      await page.locator('.records nav button').first().focus();
      await page.waitForTimeout(300);

      // A reload keeps what was written.
      await page.reload();
      await page.locator('#main').waitFor();
      await key('g');
      await key('5');
      await page.locator('.ranking .top').first().waitFor();
      await page.locator('.ranking .top.old').first().waitFor({ state: 'detached' });
      await key('e');
      await page.getByText(say('record-draft'), { exact: true }).waitFor();
      assert.equal(await field('record-part-dissent').inputValue(), 'Lin has doubts.', 'the draft is kept');
      await picture('draft');
      await small('draft');
      await sign.click();
      // A view of the page is called the same in Chinese.
      await page.locator('.records').getByText(say('record-kind'), { exact: true }).waitFor();
      await picture('signed');
      await small('signed');
      await clean(console, 'a signed record');
      await page.emulateMedia({ media: 'print' });
      await picture('print');
      assert.equal(await page.locator('.rail, .toast').filter({ visible: true }).count(), 0, 'on paper there is the sheet alone');
      await page.emulateMedia({ media: 'screen' });

      // What fits the budget?
      await key('c');
      await page.locator('.jars').waitFor();
      await picture('budget-score');
      const amount = (name) => page.locator('.limits').getByLabel(say(name), { exact: true });
      await amount('budget-money').fill('500k');
      await amount('budget-money').press('Enter');
      await page.getByText(say('budget-no-figure')).first().waitFor();
      await picture('budget-unknown');
      const rows = page.locator('tbody tr');
      const candidates = await rows.count();
      assert.equal(candidates, count === 12 ? candidates : 24, '24 take part at most');
      for (let place = 0; place < 6; place += 1) {
        await rows.nth(place).locator('.money input').fill(String(220_000 - 20_000 * place));
        await rows.nth(place).locator('.money input').press('Enter');
        await page.waitForTimeout(60);
      }
      await rows.nth(5).locator('select').selectOption('must');
      await page.locator('.jar li', { hasText: '6' }).first().waitFor();
      await page.waitForTimeout(300);
      await picture('budget');
      await small('budget');
      await clean(console, 'a budget');
      await amount('budget-money').fill('lots');
      await page.getByText(say('budget-wrong', { most: language === 'en' ? '1,000,000,000' : '1,000,000,000' })).first().waitFor();
      await amount('budget-money').fill('10');
      await amount('budget-money').press('Enter');
      await page.getByRole('heading', { name: say('budget-lead-impossible') }).waitFor();
      await picture('budget-impossible');

      // How alike orders are.
      await page.evaluate(() => document.activeElement.blur());
      await key('r');
      await page.getByRole('heading', { name: say('robust-flip-title') }).waitFor();
      await page.waitForTimeout(300);
      await picture('orders');
      await clean(console, 'orders');

      await server.stop();
      const { records, drafts } = JSON.parse(pharos('records', file));
      const signed = records.find(({ owner, signed_by: by }) => owner === 'Wei' && by === 'Xie');
      assert.deepEqual(signed.conditions, ['One', 'Two']);
      assert.equal(signed.replaced_by, null, 'it holds');
      assert.notEqual(signed.figures.top_three_in_100, null, 'how firmly it stood is frozen with it');
      assert.equal(drafts.length, 0);
      const ranked = JSON.parse(pharos('rank', file, '--format', 'json')).use_cases.find(({ id }) => id === signed.use_case);
      assert.equal(signed.figures.score, ranked.score, 'the numbers are those of the ranking');
      if (count === 12) assert.equal(records.filter(({ replaced_by: newer }) => newer === signed.id).length, 1, 'both are kept');
    });
  }
}
