/** The export page: the ideas and the cards beside the ranked list, as they will be written. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: ideas and cards are listed beside the ranking`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'lists.pharos');
    pharos('example', file, '--lang', language);
    const { link } = await serve(t, home, file);
    const { page, complaints } = await open(t, link, { language, width: 1180, height: 720 });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await toStep(page, 7);
    await page.getByRole('radio', { name: say('export-what-ranking') }).waitFor();
    for (const [what, column] of [['ideas', 'list-part-of'], ['cards', 'list-made-from']]) {
      await page.getByRole('radio', { name: say(`export-what-${what}`) }).click();
      await page.locator('table').getByText(say(column)).waitFor();
      await page.screenshot({ path: path(results, `export-${what}-${language}.png`) });
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
    }
    assert.deepEqual(complaints, []);
  });
}
