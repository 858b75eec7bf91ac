/** A workshop that cannot be opened: what happened, what is safe, what to do. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve } from './pharos.mjs';

after(closeBrowser);

/** Where a file of SQLite keeps the number that a program may use as it likes: the format of a workshop. */
const FORMAT = 60;

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: a workshop that is open elsewhere, must not be written, or is newer`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = join(home, 'day.pharos');
    pharos('example', file, '--lang', language);
    const elsewhere = await serve(t, folder(), file);
    const { link } = await serve(t, home);
    const { page, complaints } = await open(t, link, { language });
    const dialog = page.getByRole('dialog');
    const chooser = page.getByRole('button', { name: new RegExp(`^(${say('home-choose')}|${say('home-open-file')})$`) });
    const choose = async (path) => {
      await chooser.click();
      await page.getByLabel(say('home-path')).fill(path);
      await dialog.getByRole('button', { name: say('home-path-open'), exact: true }).click();
      await dialog.getByText(say('refused-untouched')).waitFor();
    };
    const shown = async (name) => {
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(results, `refused-${name}-${language}.png`) });
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${name}`);
    };
    const closeWorkshop = async () => {
      await page.getByRole('button', { name: say('shell-menu'), exact: true }).click();
      await page.getByRole('menuitem', { name: say('shell-close') }).click();
      await chooser.waitFor();
    };

    await choose(file);
    await shown('in-use');
    await dialog.getByRole('button', { name: say('refused-again'), exact: true }).click();
    await dialog.getByText(say('refused-untouched')).waitFor();
    await dialog.getByRole('button', { name: say('refused-copy'), exact: true }).click();
    await page.getByRole('heading', { name: say('rail-decide'), level: 1 }).waitFor();
    await page.locator('.lamp[aria-pressed=true]').nth(2).waitFor();
    await closeWorkshop();

    // Once it is closed there, trying again opens the file itself.
    await choose(file);
    await elsewhere.stop();
    await dialog.getByRole('button', { name: say('refused-again'), exact: true }).click();
    await page.getByRole('heading', { name: say('rail-decide'), level: 1 }).waitFor();
    await closeWorkshop();

    chmodSync(file, 0o444);
    await choose(file);
    await shown('read-only');
    await dialog.getByRole('button', { name: say('shell-dismiss'), exact: true }).click();
    chmodSync(file, 0o644);

    const newer = readFileSync(file);
    newer.writeUInt32BE(99, FORMAT);
    writeFileSync(file, newer);
    await choose(file);
    await shown('newer');
    assert.equal(await dialog.getByRole('button', { name: say('refused-copy'), exact: true }).count(), 0);
    await dialog.getByRole('button', { name: say('shell-dismiss'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(readFileSync(file), newer, 'it was not touched');
    assert.deepEqual(complaints, []);
  });

  test(`${language}: a workshop in a synced folder stays there, or is moved to this computer`, { timeout: 60_000 }, async (t) => {
    const [home, cloud] = [folder(), join(folder(), 'OneDrive - Tidewheel')];
    mkdirSync(cloud);
    const file = join(cloud, 'day.pharos');
    pharos('example', file, '--lang', language);
    const { link } = await serve(t, home, file);
    const { page, complaints } = await open(t, link, { language });
    await page.getByText(say('shared-folder'), { exact: true }).waitFor();
    await page.screenshot({ path: join(results, `shared-folder-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: a synced folder');
    assert.deepEqual(readdirSync(cloud).filter((name) => name.endsWith('-wal')), [], 'it is written without a log');
    await page.getByRole('button', { name: say('shared-folder-stay'), exact: true }).click();
    await page.getByText(say('shared-folder'), { exact: true }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: say('shared-folder-move'), exact: true }).click();
    await page.getByText(say('shared-folder-moved')).waitFor();
    await page.getByText(say('shared-folder'), { exact: true }).waitFor({ state: 'detached' });
    await page.locator('.lamp[aria-pressed=true]').nth(2).waitFor();
    assert.deepEqual(readdirSync(cloud), [], 'nothing is left there');
    assert.equal(readdirSync(join(home, 'workshops')).filter((name) => name.endsWith('.pharos')).length, 1);
    assert.deepEqual(complaints, []);
  });
}
