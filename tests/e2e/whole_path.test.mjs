/** From a real list to a lighthouse, in Chromium, in both languages, by mouse and by keyboard. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, ranking, results, sayer, serve, tables, toStep } from './pharos.mjs';

after(closeBrowser);

const CRITERIA = ['V1', 'V2', 'V3', 'V4', 'V5', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6'];

/** Ratings by four people that spread the use cases over the matrix; the same ones each time. */
function ratingsOf(titles) {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const lines = ['rater,use_case,criterion,rating'];
  for (const title of titles) {
    const middle = { V: 1.4 + 3.2 * random(), C: 1.4 + 3.2 * random() };
    for (const rater of ['Lin', 'Wei', 'Qiao', 'Tan']) {
      for (const criterion of CRITERIA) {
        const value = Math.round(middle[criterion[0]] + 1.6 * (random() - 0.5));
        lines.push(`${rater},"${title.replaceAll('"', '""')}",${criterion},${Math.min(5, Math.max(1, value))}`);
      }
    }
  }
  return lines.join('\n');
}

async function clean(page, complaints, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the example opens in one click and can be changed`, async (t) => {
    const home = folder();
    const { link } = await serve(t, home);
    const { page, complaints } = await open(t, link, { language });
    await page.getByRole('button', { name: say('home-example-open') }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), language, 'in the language of the system');
    await page.screenshot({ path: join(results, `first-run-${language}.png`) });
    await clean(page, complaints, 'first run');

    await page.getByRole('button', { name: say('home-example-open') }).click();
    const lamps = page.getByRole('button', { name: say('decide-lamp', { title: '' }).trim(), exact: false });
    await lamps.first().waitFor();
    assert.equal(await page.locator('.lamp[aria-pressed="true"]').count(), 3, 'three lighthouses are lit');
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(results, `decide-example-${language}.png`) });
    await clean(page, complaints, 'decide');

    // A lamp, by mouse; then undo, by key.
    const dark = page.locator('.lamp[aria-pressed="false"]').first();
    await dark.click();
    await page.waitForFunction(() => document.querySelectorAll('.lamp[aria-pressed="true"]').length === 4);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelectorAll('.lamp[aria-pressed="true"]').length === 3);

    // The table of the matrix, by key, and the other theme.
    await page.locator('body').click({ position: { x: 700, y: 40 } });
    await page.keyboard.press('t');
    await page.getByRole('table').first().waitFor();
    await page.screenshot({ path: join(results, `decide-table-${language}.png`) });
    await clean(page, complaints, 'table of the matrix');
    await page.keyboard.press('t');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(results, `decide-night-${language}.png`) });
    await clean(page, complaints, 'decide at night');
    await page.emulateMedia({ colorScheme: 'light' });

    await toStep(page, 4);
    await page.getByRole('table').first().waitFor();
    await page.screenshot({ path: join(results, `score-example-${language}.png`) });
    await clean(page, complaints, 'score');
  });

  test(`${language}: a real list becomes a ranking, a lighthouse and a file`, async (t) => {
    const home = folder();
    const { link, stop } = await serve(t, home);
    const { page, complaints } = await open(t, link, { language });
    const list = join(tables, language === 'en' ? 'sample_genai_60.xlsx' : 'inspiration_zh_gb18030.csv');
    const count = language === 'en' ? 60 : 24;

    // A table on the first screen makes a workshop and goes to the import.
    await page.locator('input[type=file]').first().setInputFiles(list);
    const go = page.getByRole('button', { name: say('import-go-use-cases', { count }) });
    await go.waitFor();
    await page.screenshot({ path: join(results, `import-${language}.png`) });
    await clean(page, complaints, 'import');
    await go.click();
    await page.getByText(say('import-done-use-cases', { count })).first().waitFor();

    // One undo takes the whole import back, redo brings it again.
    await page.locator('main').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: say('score-empty') }).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('table').first().waitFor();

    // One sheet is rated by keyboard alone, also where fingers are faster than the next frame.
    await page.evaluate(() => {
      globalThis.frame = globalThis.requestAnimationFrame;
      globalThis.requestAnimationFrame = (act) => setTimeout(() => globalThis.frame(act), 1_000);
    });
    await page.getByRole('table').locator('button').first().click();
    const radio = page.getByRole('radio', { name: /^3|3$/ }).first();
    await radio.waitFor();
    for (let criterion = 0; criterion < CRITERIA.length; criterion += 1) await page.keyboard.press('4');
    await page.evaluate(() => (globalThis.requestAnimationFrame = globalThis.frame));
    await page.getByText(say('score-answered', { count: 11, total: 11 })).first().waitFor();
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(results, `rate-${language}.png`) });
    await clean(page, complaints, 'rating sheet');

    // The others are rated by an imported table.
    const titles = await page.evaluate(async () => [...document.querySelectorAll('table tbody [title]')].map((cell) => cell.getAttribute('title')));
    assert.ok(titles.length > 0, 'the list shows its titles');
    // The page leaves first: one that is left behind complains that nobody answers.
    await page.goto('about:blank');
    await stop();
    const made = pharosFile(home);
    const names = ranking(made).map((useCase) => useCase.title);
    const ratings = join(home, 'ratings.csv');
    writeFileSync(ratings, ratingsOf(names));
    const again = await serve(t, home, made);
    await page.goto(again.link);
    await page.getByRole('button', { name: say('shell-menu') }).click();
    await page.getByRole('menuitem', { name: say('rail-import') }).click();
    await page.locator('input[type=file]').first().setInputFiles(ratings);
    await page.getByRole('radio', { name: say('import-kind-ratings') }).click();
    const total = names.length * 44;
    await page.getByRole('button', { name: say('import-go-ratings', { count: total }) }).click();
    await page.locator('.lamp').first().waitFor();
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(results, `decide-${count}-${language}.png`) });
    await clean(page, complaints, `decide with ${count}`);

    await page.locator('.lamp').first().click();
    await page.waitForFunction(() => document.querySelectorAll('.lamp[aria-pressed="true"]').length === 1);

    // Trying weights changes nothing that was agreed.
    const unfold = page.getByRole('button', { name: say('decide-try-weights') });
    if (await unfold.isVisible()) await unfold.click();
    const slider = page.getByRole('slider', { name: say('decide-balance') });
    await slider.focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
    await page.getByText(say('decide-trial')).first().waitFor();
    await page.screenshot({ path: join(results, `trial-${language}.png`) });
    await page.getByRole('button', { name: say('decide-reset') }).first().click();
    await page.getByText(say('decide-trial')).first().waitFor({ state: 'hidden' });

    await toStep(page, 7);
    await page.getByRole('radio', { name: /CSV/ }).check({ force: true });
    await page.getByRole('table').waitFor();
    await page.screenshot({ path: join(results, `export-${language}.png`) });
    await clean(page, complaints, 'export');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('export-save', { format: 'CSV' }) }).click(),
    ]);
    const written = readFileSync(await download.path(), 'utf8');
    assert.ok(written.startsWith('\uFEFF'), 'marked as UTF-8');
    assert.ok(written.includes(names[0]), 'the list is in it');
    await again.stop();
    const lit = ranking(made).filter((useCase) => useCase.lighthouse);
    assert.equal(lit.length, 1, 'the lighthouse is in the file');
    assert.ok(pharos('check', made).includes(made), 'and the file is whole');
  });
}

function pharosFile(home) {
  const { recent } = { recent: JSON.parse(readFileSync(join(home, 'recent.json'), 'utf8')) };
  return recent[0].path;
}

for (const count of [3, 300]) {
  test(`${count} use cases on the matrix, at 1180x720 too`, async (t) => {
    const home = folder();
    const file = join(home, 'many.pharos');
    const titles = Array.from({ length: count }, (_, index) => `Use case ${index + 1} with a name of some length`);
    writeFileSync(join(home, 'cases.csv'), `title\n${titles.join('\n')}`);
    writeFileSync(join(home, 'ratings.csv'), ratingsOf(titles));
    pharos('new', file, '--lang', 'en');
    pharos('import', file, join(home, 'cases.csv'), '--as', 'use-cases');
    pharos('import', file, join(home, 'ratings.csv'), '--as', 'ratings');
    const { link } = await serve(t, home, file);
    for (const [width, height] of [[1440, 900], [1180, 720]]) {
      const { page, complaints } = await open(t, link, { width, height });
      await page.locator('.rail').waitFor();
      await toStep(page, 5);
      await page.locator('.lamp').first().waitFor();
      await page.waitForTimeout(700);
      await page.screenshot({ path: join(results, `decide-${count}-${width}.png`) });
      await clean(page, complaints, `${count} at ${width}`);
      const drawn = await page.locator('.lamp').count();
      assert.ok(drawn <= 80, `only what is visible is drawn: ${drawn} rows`);
      await toStep(page, 4);
      await page.getByRole('table').first().waitFor();
      await page.screenshot({ path: join(results, `score-${count}-${width}.png`) });
      await clean(page, complaints, `score with ${count} at ${width}`);
      await page.context().close();
    }
  });
}
