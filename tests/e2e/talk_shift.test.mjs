/** What a second round moved: the use case that is talked about, in small on the matrix and in words. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, ranking, results, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

/** Rated in both rounds, and in the first one alone. */
const FIRST = { en: 'Master Gu', 'zh-CN': '顾师傅' };
const ONCE = { en: 'First look at CVs', 'zh-CN': '简历初看' };

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the talk shows where a use case stood after one round and stands after the next`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'talk.pharos');
    pharos('example', file, '--lang', language);
    const ranked = ranking(file);
    const { link } = await serve(t, home, file);
    const console = await open(t, link, { language });
    const { page } = console;
    const shot = (what) => page.screenshot({ path: path(results, `talk-shift-${what}-${language}.png`) });
    await toStep(page, 4);
    await page.getByRole('radio', { name: say('talk-view'), exact: true }).click();
    const title = say('talk-shift', { before: 1, now: 2 });
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    await shot('first');
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing');

    // From where it stood among the others as they stood then, to where the ranking has it.
    const queued = page.locator('.queue button').first();
    const first = ranked.find(({ title: name }) => name.startsWith(FIRST[language]));
    await queued.filter({ hasText: FIRST[language] }).waitFor();
    const told = [
      say('talk-shift-cost', { before: '2.90', now: first.cost.toFixed(2) }),
      say('talk-shift-value', { before: '3.50', now: first.value.toFixed(2) }),
      say('talk-shift-rank', { before: 8, now: first.rank }),
    ];
    for (const sentence of told) await page.locator('.words').getByText(sentence).waitFor();
    await page.locator('.words').getByText(say('talk-shift-line-both')).waitFor();

    // What was rated once has moved nowhere.
    await page.locator('.queue button', { hasText: ONCE[language] }).click();
    await page.locator('section.cell', { hasText: ONCE[language] }).locator('figure').waitFor();
    await page.getByRole('heading', { name: title, exact: true }).waitFor({ state: 'detached' });
    await queued.click();
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1180, height: 720 });
    await shot('small-night');
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing at night');
    assert.deepEqual(console.complaints, [], 'the page complains about nothing');
  });
}
