/** A damaged workshop is not opened: what can be read of it comes into a new file, and she sees how much that is. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

/** Bytes of a page of the file. */
const PAGE = 4096;

/** The page that holds some words, full of zeros: as a disk or a memory stick leaves it. */
function damage(file, words) {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(words);
  assert.ok(at > 0, 'there is something to damage');
  const page = Math.floor(at / PAGE) * PAGE;
  bytes.fill(0, page, page + PAGE);
  writeFileSync(file, bytes);
  return bytes;
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: a damaged workshop is salvaged and opened`, { timeout: 60_000 }, async (t) => {
    const home = folder();
    const file = join(home, 'day.pharos');
    pharos('example', file, '--lang', language);
    const bytes = damage(file, language === 'en' ? 'Fault finder in front of the machine' : '停机现场排障助手');
    const { link } = await serve(t, home);
    const { page, complaints } = await open(t, link, { language });
    const clean = async (what) => {
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
      assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
    };
    await page.getByRole('button', { name: say('home-choose'), exact: true }).click();
    await page.getByLabel(say('home-path')).fill(file);
    await page.getByRole('dialog').getByRole('button', { name: say('home-path-open'), exact: true }).click();
    await page.getByRole('heading', { name: say('salvage-question') }).waitFor();
    await page.screenshot({ path: join(results, `salvage-${language}.png`) });
    await clean('the offer');
    await page.getByRole('dialog').getByRole('button', { name: say('salvage-do'), exact: true }).click();
    await page.getByRole('heading', { name: say('salvage-done') }).waitFor();
    await page.getByRole('dialog').getByText('1,649', { exact: true }).waitFor();
    await page.screenshot({ path: join(results, `salvage-done-${language}.png`) });
    await clean('what came out');
    await page.getByRole('dialog').getByRole('button', { name: say('salvage-open'), exact: true }).click();
    await page.getByRole('heading', { name: say('rail-decide'), level: 1 }).waitFor();
    await clean('the new file');
    assert.deepEqual(readFileSync(file), bytes, 'the damaged file is as it was');
  });

  test(`${language}: the newest autosave is offered where a file does not open`, { timeout: 90_000 }, async (t) => {
    const home = folder();
    const file = join(home, 'day.pharos');
    pharos('example', file, '--lang', language);
    const { link } = await serve(t, home, file);
    const { page, complaints } = await open(t, link, { language });
    await page.getByRole('heading', { name: say('rail-decide'), level: 1 }).waitFor();
    await toStep(page, 2);
    await page.getByRole('button', { name: new RegExp(`^(${say('ideate-start')}|${say('ideate-start-again')})$`) }).click();
    const shelves = join(home, 'autosaves');
    const kept = () => existsSync(shelves) && readdirSync(shelves).some((shelf) => readdirSync(join(shelves, shelf)).length > 0);
    while (!kept()) await page.waitForTimeout(200);
    await page.getByRole('button', { name: say('shell-menu'), exact: true }).click();
    await page.getByRole('menuitem', { name: say('shell-close') }).click();
    const chooser = page.getByRole('button', { name: new RegExp(`^(${say('home-choose')}|${say('home-open-file')})$`) });
    await chooser.waitFor();
    const bytes = damage(file, language === 'en' ? 'Fault finder in front of the machine' : '停机现场排障助手');
    await chooser.click();
    await page.getByLabel(say('home-path')).fill(file);
    await page.getByRole('dialog').getByRole('button', { name: say('home-path-open'), exact: true }).click();
    const [before, behind] = say('salvage-autosave', { time: '|' }).split('|');
    const offer = page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${before}.*\\d\\d:\\d\\d${behind}$`) });
    await offer.waitFor();
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(results, `salvage-autosave-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the offer');
    await offer.click();
    await page.getByRole('heading', { name: say('rail-ideate'), level: 1 }).waitFor();
    assert.deepEqual(complaints, []);
    assert.deepEqual(readFileSync(file), bytes, 'the damaged file is as it was');
  });
}
