/** The choice of a model: what is asked, own cases that are judged blind, a verdict with what would change it, by name. */
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

/** Forty cases: Qwen3 fails three of them, DeepSeek-R1 four, GLM-4.5 six; the last verdict on Qwen3 is missing. */
function table(language) {
  const en = language === 'en';
  const heads = en ? ['Question', 'Expected', 'Kind', 'Never say'] : ['问题', '标准答案', '类型', '绝不能说'];
  const [yes, no] = en ? ['usable', 'not usable'] : ['能用', '不能用'];
  const kinds = en ? ['usual', 'usual', 'rare', 'nasty'] : ['常见', '常见', '少见', '刁钻'];
  const row = (n) => {
    const said = [n >= 3, n < 2 || n > 5, n < 34].map((good) => (good ? yes : no));
    if (n === 39) said[0] = '';
    return [en ? `Why does line ${n} stop?` : `为什么${n}号线停机？`, en ? 'The belt' : '皮带', kinds[n % 4], '', ...said].join(',');
  };
  const rows = Array.from({ length: 40 }, (_, n) => row(n));
  return `\uFEFF${[[...heads, 'Qwen3', 'DeepSeek-R1', 'GLM-4.5'].join(','), ...rows].join('\n')}\n`;
}

for (const language of LANGUAGES) {
  test(`${language}: models are asked for the hard things first, then tried blind, and one is chosen`, { timeout: 240_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 12);
    let server = await serve(t, home, file);
    let console = await open(t, server.link, { language });
    let { page } = console;
    const picture = (name) => page.screenshot({ path: path(results, `model-${name}-${language}.png`) });
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const heading = (name, words) => page.getByRole('heading', { level: 2, name: say(name, words), exact: true });
    const dialog = () => page.getByRole('dialog');
    const toModel = async () => {
      await toStep(page, 6);
      await sheetOfPlan(page, say('plan-model')).click();
      await page.getByText(say('model-hard'), { exact: false }).first().waitFor();
    };
    const bring = async (name, text) => {
      writeFileSync(path(home, name), text);
      await page.locator('input[type=file]').setInputFiles(path(home, name));
    };

    // Nothing is scored before there are cases of one's own.
    await toModel();
    await heading('model-lead-no-cases').waitFor();
    await picture('empty');
    await clean(console, 'no cases yet');

    // Three are compared; the catalogue has more than it begins with here.
    await page.locator('thead').getByRole('button', { name: 'Qwen3-VL 235B A22B' }).click();
    await dialog().getByRole('button', { name: say('model-remove'), exact: true }).click();
    await page.locator('thead').getByRole('button', { name: 'Qwen3-VL 235B A22B' }).waitFor({ state: 'detached' });
    for (const name of ['DeepSeek-R1', 'GLM-4.5']) {
      await button('model-add').click();
      await dialog().getByRole('searchbox').fill(name);
      await dialog().getByRole('button', { name }).click();
      await dialog().waitFor({ state: 'detached' });
      await page.locator('thead').getByRole('button', { name, exact: true }).waitFor();
    }

    // A table without a column is refused and the column is named.
    await bring('short.csv', 'Qwen3\nusable\n');
    await page.getByText(say('problem-table-no-column', { column: say('table-column-input') })).waitFor();
    await heading('model-lead-no-cases').waitFor();

    // With it forty cases come in, and names stay hidden until the last verdict.
    await bring('cases.csv', table(language));
    const judging = page.locator('.shown').getByRole('heading', { level: 2 });
    await until('the cases have come in', async () => (await judging.textContent()) !== say('model-lead-no-cases'));
    await page.getByText(say('model-hidden'), { exact: true }).first().waitFor();
    await picture('hidden');
    await clean(console, 'names are hidden');
    assert.equal(await page.locator('.bars em').count(), 0, 'no counts are shown while names are hidden');
    await page.keyboard.press('c');
    await dialog().locator('article').first().waitFor();
    await picture('cases');
    await clean(console, 'cases');
    const last = dialog().locator('article').last();
    await last.scrollIntoViewIfNeeded();
    for (;;) {
      const open_verdicts = last.locator('.select.faint select');
      const count = await open_verdicts.count();
      if (count === 0) break;
      await open_verdicts.first().selectOption('usable');
      await until('the verdict is kept', async () => (await open_verdicts.count()) < count);
    }
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });

    // Ease of use is a person's word.
    const names = page.locator('tr', { has: page.locator('.bars') }).filter({ has: page.locator('select') });
    await names.first().waitFor();
    for (const [name, mark] of [['Qwen3', '4'], ['DeepSeek-R1', '3']]) {
      const row = names.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
      await row.locator('select').selectOption(mark);
      await until(`${name} has its mark`, async () => (await row.locator('.select.faint').count()) === 0);
    }
    await heading('model-lead-take', { name: 'Qwen3', usable: 37, of: 40 }).waitFor();
    await picture('verdict');
    await clean(console, 'a verdict');

    // A price of our own, with its date; one that is older than a year is marked.
    await page.locator('li', { hasText: 'GLM-4.5' }).getByRole('button').click();
    await dialog().getByLabel(say('model-price-in'), { exact: true }).fill('0.6');
    await dialog().getByLabel(say('model-price-out'), { exact: true }).fill('2.2');
    await dialog().getByLabel(say('model-price-on')).fill('2024-05');
    await dialog().getByLabel(say('model-price-source')).fill(language === 'en' ? 'Offer to us' : '给我们的报价');
    await picture('facts');
    await clean(console, 'what is known of a model');
    await dialog().getByRole('button', { name: say('model-keep'), exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.locator('li', { hasText: 'GLM-4.5' }).getByText(say('model-price-old')).waitFor();

    // What is asked puts some out; undo brings them back.
    await page.getByLabel(say('model-hard-add')).selectOption('filing_cn');
    await heading('model-lead-none-listed').waitFor();
    await page.evaluate(() => document.activeElement?.blur());
    await page.keyboard.press('Control+z');
    await heading('model-lead-take', { name: 'Qwen3', usable: 37, of: 40 }).waitFor();
    await until('the row of what was asked is gone too', async () => (await page.locator('tbody th[scope=row] .asked').count()) === 2);

    // Somebody chooses, by name.
    await button('model-record').click();
    await dialog().getByLabel(say('model-record-by')).fill('Wei');
    await dialog().getByRole('button', { name: say('model-record'), exact: true }).click();
    await button('model-chosen-back').waitFor();
    await picture('chosen');
    await page.setViewportSize({ width: 1180, height: 720 });
    await picture('small');
    await clean(console, 'a small window');

    // It is in the file.
    await server.stop();
    server = await serve(t, home, file);
    console = await open(t, server.link, { language, theme: 'dark' });
    page = console.page;
    await toModel();
    await page.getByText(say('model-chosen-back')).waitFor();
    await page.locator('.bars em').first().waitFor();
    await picture('night');
    await clean(console, 'opened again, at night');
  });
}
