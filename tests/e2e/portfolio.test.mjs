/** Many workshops side by side: what can be read is told, what cannot be is listed, and no file is written to. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

/** Each file of a folder with what is in it. */
function fingerprints(of) {
  return readdirSync(of).map((name) => [name, createHash('sha256').update(readFileSync(path(of, name))).digest('hex')]);
}

for (const language of LANGUAGES) {
  test(`${language}: a folder of workshops, one of them damaged and one newer, stands side by side`, { timeout: 120_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const kept = path(home, 'kept');
    mkdirSync(kept);
    const example = path(kept, 'a.pharos');
    pharos('example', example, '--lang', language);
    pharos('new', path(kept, 'b.pharos'), '--lang', language, '--title', '<b>X</b> 🚢');
    const whole = readFileSync(example);
    writeFileSync(path(kept, 'c.pharos'), whole.subarray(0, whole.length / 2));
    const newer = Buffer.from(whole);
    newer.writeUInt32BE(99, 60);
    writeFileSync(path(kept, 'd.pharos'), newer);
    const before = fingerprints(kept);

    // The list of recent ones leads there: one workshop is opened and closed.
    let server = await serve(t, home, rated(home, language, 12));
    await server.stop();
    server = await serve(t, home);
    const console = await open(t, server.link, { language });
    const { page } = console;
    const button = (name) => page.getByRole('button', { name: say(name), exact: true });
    await button('portfolio-open').click();
    await page.getByText(say('portfolio-read', { all: 1 })).waitFor();
    await button('portfolio-add').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('portfolio-add-path'), { exact: true }).fill(kept);
    await dialog.getByRole('button', { name: say('portfolio-add-go'), exact: true }).click();
    await page.getByText(say('portfolio-bad', { count: 2 })).waitFor();
    await page.getByText('<b>X</b> 🚢', { exact: true }).waitFor();
    await page.getByText('57,733').first().waitFor();
    // The example twice: the list of recent ones, and the folder.
    await page.locator('tfoot', { hasText: '472,800' }).waitFor();
    await page.screenshot({ path: path(results, `portfolio-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing');
    assert.deepEqual(console.complaints, [], 'the page complains about nothing');
    assert.deepEqual(fingerprints(kept), before, 'no file was written to, and none came beside them');

    // From there one opens a workshop.
    await page.locator('.workshop button', { hasText: '<b>X</b>' }).click();
    await page.locator('nav.rail').waitFor();
  });
}
