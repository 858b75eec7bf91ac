/** The history: where in the day, what happened, the room as it was, a copy of it, and the way back. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: one looks at a moment, saves a copy of it, and goes back to it`, { timeout: 90_000 }, async (t) => {
    const home = folder();
    const file = join(home, 'history.pharos');
    pharos('example', file, '--lang', language);
    const { link } = await serve(t, home, file, { lan: true });
    const opened = await open(t, link, { language });
    const { page, complaints } = opened;
    const clean = async (what) => {
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
      assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
    };
    const title = page.getByRole('heading', { name: say('history-title'), level: 1 });
    // The time stands somewhere in the words of the button.
    const button = (key) => {
      const [before, behind] = say(key, { time: '|' }).split('|');
      return page.locator('footer button').filter({ hasText: before.trim() }).filter({ hasText: behind.trim() });
    };
    await page.getByRole('heading', { name: say('rail-decide'), level: 1 }).waitFor();

    // Two steps that can be taken back: a lamp goes out, and a use case is parked.
    await toStep(page, 2);
    await page.getByRole('heading', { name: say('rail-ideate'), level: 1 }).waitFor();
    const add = async (text) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(text);
      await page.getByRole('option', { name: say('palette-new-idea', { text }) }).first().click();
      await page.getByText(say('palette-idea-added', { lane: '' }).split('“')[0].split('「')[0]).first().waitFor();
    };
    await add('One more');
    await add('And another');
    await page.keyboard.press('h');
    await title.waitFor();
    await page.screenshot({ path: join(results, `history-${language}.png`) });
    await clean('the history');

    // Everything, by keys alone.
    const everything = page.getByRole('radio', { name: say('history-everything'), exact: true });
    await everything.click();
    const lines = page.getByRole('list', { name: say('history-lines') }).getByRole('button');
    await lines.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.locator('[data-number][aria-pressed=true]').count(), 1);
    await page.getByText(say('history-going-back', { count: 1 })).waitFor();
    await page.getByRole('img', { name: say('history-matrix') }).waitFor();
    await page.screenshot({ path: join(results, `history-moment-${language}.png`) });
    await clean('a moment');

    const before = readdirSync(home, { recursive: true }).filter((name) => String(name).endsWith('.pharos')).length;
    await button('history-save').click();
    await page.getByText(say('history-saved', { path: '' })).waitFor();
    const after = readdirSync(home, { recursive: true }).filter((name) => String(name).endsWith('.pharos')).length;
    assert.equal(after, before + 1, 'a copy lies beside it');
    assert.ok(existsSync(file));

    await button('history-back-to').click();
    await page.getByText(say('history-went-back', { count: 1 })).waitFor();
    await page.screenshot({ path: join(results, `history-back-${language}.png`) });
    await clean('gone back');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: say('rail-ideate'), level: 1 }).waitFor();
    assert.equal(await page.getByText('And another').count(), 0, 'the later one is taken back');
    assert.ok((await page.getByText('One more').count()) > 0, 'the earlier one stays');

    // By night, and on a small laptop.
    await page.setViewportSize({ width: 1180, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.keyboard.press('h');
    await title.waitFor();
    await page.getByRole('list', { name: say('history-lines') }).getByRole('button').nth(1).click();
    await page.getByRole('img', { name: say('history-matrix') }).waitFor();
    await page.screenshot({ path: join(results, `history-night-small-${language}.png`) });
    await clean('a small night');
  });
}
