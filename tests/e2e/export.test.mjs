/** The export page: what will be written is looked at before, sheet by sheet, and names stay out unless the room was told. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the report is looked at sheet by sheet, and one list by itself`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'lists.pharos');
    pharos('example', file, '--lang', language);
    const { link } = await serve(t, home, file);
    const { page, complaints } = await open(t, link, { language, width: 1440, height: 900 });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await toStep(page, 7);
    const tab = (name) => page.getByRole('tab', { name, exact: true });
    await tab('12').waitFor();
    await tab('4').click();
    await page.locator('table').getByText(say('list-quadrant')).waitFor();
    await page.screenshot({ path: path(results, `export-slides-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the slides');
    await page.locator('label', { hasText: 'Excel' }).click();
    await tab(say('workbook-summary')).waitFor();
    await page.getByText(say('report-lighthouses')).waitFor();
    await page.screenshot({ path: path(results, `export-summary-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the report');
    await tab(say('workbook-summary')).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('table').getByText(say('list-quadrant')).waitFor();
    await page.screenshot({ path: path(results, `export-ranking-${language}.png`) });
    await tab(say('list-ideas-sheet')).click();
    await page.locator('table').getByText(say('list-part-of')).waitFor();

    await page.setViewportSize({ width: 1180, height: 720 });
    for (const [what, column] of [['ideas', 'list-part-of'], ['cards', 'list-made-from']]) {
      await page.getByRole('radio', { name: say(`export-what-${what}`) }).click();
      await page.locator('table').getByText(say(column)).waitFor();
      await page.screenshot({ path: path(results, `export-${what}-${language}.png`) });
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
    }

    await page.getByRole('heading', { level: 1 }).first().click();
    await page.keyboard.press('3');
    await page.getByRole('radio', { name: 'Markdown', checked: true }).waitFor();
    const downloads = page.waitForEvent('download');
    await page.getByRole('region', { name: say('export-preview') }).getByText(`## ${say('report-finding')}`).waitFor();
    await page.screenshot({ path: path(results, `export-markdown-${language}.png`) });
    await page.keyboard.press('Control+s');
    const written = readFileSync(await (await downloads).path(), 'utf8');
    const shown = await page.getByRole('region', { name: say('export-preview') }).locator('p').allTextContents();
    assert.deepEqual(shown.map((line) => line.trim()).filter(Boolean), written.split('\n').map((line) => line.trim()).filter(Boolean), 'the preview is the file');
    assert.deepEqual(complaints, []);
  });

  test(`${language}: names stay out of files until the room is told`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'names.pharos');
    pharos('example', file, '--lang', language);
    const { link } = await serve(t, home, file);
    const { page, complaints } = await open(t, link, { language, width: 1180, height: 720, theme: 'dark' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await toStep(page, 7);
    const names = page.getByRole('radiogroup', { name: say('export-names') });
    await page.locator('label', { hasText: 'Excel' }).click();
    await page.getByRole('tab', { name: say('workbook-summary'), exact: true }).waitFor();
    await names.getByRole('radio', { name: say('export-names-seat-number') }).click();
    const ratings = page.getByRole('tab', { name: say('sheet-ratings-title'), exact: true });
    await ratings.click();
    await page.locator('table').getByText(say('score-seat', { number: 1 }), { exact: true }).first().waitFor();
    await names.getByRole('radio', { name: say('export-names-name') }).click();
    await page.getByText(say('problem-names-stay-out')).waitFor();
    await page.screenshot({ path: path(results, `export-names-refused-${language}.png`) });
    assert.equal(await page.getByRole('button', { name: say('export-save', { format: 'Excel' }) }).isDisabled(), true);

    await page.keyboard.press('Control+,');
    const setting = page.getByRole('radiogroup', { name: say('settings-names') });
    await setting.getByRole('radio', { name: say('settings-names-name') }).click();
    await setting.getByRole('radio', { name: say('settings-names-name'), checked: true }).waitFor();
    await page.screenshot({ path: path(results, `settings-names-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: settings');
    await page.keyboard.press('Escape');
    await page.locator('label', { hasText: 'Excel' }).click();
    await names.getByRole('radio', { name: say('export-names-name') }).click();
    await page.getByRole('tab', { name: say('sheet-ratings-title'), exact: true }).click();
    await page.locator('table').getByText(say('sheet-rater')).waitFor();
    const raters = await page.locator('table tbody tr td:first-child').allInnerTexts();
    assert.ok(raters.length > 10 && !raters.includes(say('score-seat', { number: 1 })), raters.join());
    assert.deepEqual(complaints, []);
  });
}
