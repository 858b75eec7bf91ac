/** The first screen: what else is done to a workshop on its list, apart from opening it. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve } from './pharos.mjs';

after(closeBrowser);

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: a workshop is deleted for good from the first screen, another is taken off the list`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const files = ['First', 'Second', 'Third'].map((title) => {
      const file = join(home, `${title}.pharos`);
      pharos('new', file, '--title', title, '--lang', language);
      return file;
    });
    for (const file of files) {
      const { stop } = await serve(t, home, file);
      await stop();
    }
    const { link } = await serve(t, home);
    const opened = await open(t, link, { language });
    const { page } = opened;
    await page.getByRole('heading', { name: 'Third', exact: true }).waitFor();
    await page.screenshot({ path: join(results, `home-recent-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the first screen');

    // All of it by key.
    const more = (title) => page.getByRole('button', { name: say('home-more', { title }), exact: true });
    await more('Second').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: say('home-delete'), exact: true }).waitFor();
    await page.screenshot({ path: join(results, `home-more-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: its menu');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: say('erase-workshop-question', { title: 'Second' }) }).waitFor();
    await page.screenshot({ path: join(results, `home-delete-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the question');
    await dialog.getByRole('button', { name: say('erase-workshop-keep'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.ok(existsSync(files[1]), 'kept');

    await more('Second').click();
    await page.getByRole('menuitem', { name: say('home-delete'), exact: true }).click();
    await dialog.getByRole('button', { name: say('erase-workshop'), exact: true }).click();
    await page.getByText(say('erase-workshop-done', { title: 'Second' })).waitFor();
    await more('Second').waitFor({ state: 'detached' });
    assert.equal(existsSync(files[1]), false, 'its file is gone');

    await more('First').click();
    await page.getByRole('menuitem', { name: say('home-forget'), exact: true }).click();
    await more('First').waitFor({ state: 'detached' });
    assert.ok(existsSync(files[0]), 'what is taken off the list stays where it lies');
    await page.screenshot({ path: join(results, `home-deleted-${language}.png`) });
    assert.deepEqual(opened.complaints, []);
  });
}
