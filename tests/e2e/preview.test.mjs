/** The participant's page, tried out on the console before anybody comes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, root, sayer, serve } from './pharos.mjs';

after(closeBrowser);

const texts = JSON.parse(readFileSync(path(root, 'assets/content/step_texts.json'), 'utf8')).steps;
const textsOf = (kind) => texts.find(({ id }) => id === kind);
const half = (text, language) => text[language === 'en' ? 'en' : 'zh'];

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the facilitator tries out every step as a participant, and nothing of it is kept`, { timeout: 180_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'preview.pharos');
    pharos('new', file, '--template', 'half_day', '--title', 'Preview', '--lang', language);
    const links = await serve(t, home, file);
    const { page, complaints } = await open(t, links.link, { language });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: say('preview-title') }).click();
    const dialog = page.getByRole('dialog');
    const phone = page.frameLocator('iframe');
    await phone.getByRole('textbox').first().fill('Lin');
    await page.screenshot({ path: path(results, `preview-${language}-join.png`) });
    await phone.getByRole('button', { name: say('part-join'), exact: true }).click();
    await phone.getByRole('heading', { name: say('part-wait-title') }).waitFor();
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the dialog');

    const steps = dialog.getByRole('radio');
    const count = await steps.count();
    assert.ok(count > 10, `the whole agenda is there: ${count}`);
    const done = { wrote: false, voted: false, rated: false };
    for (let n = 0; n < count; n += 1) {
      await steps.nth(n).check();
      await page.waitForTimeout(700);
      const note = phone.locator('textarea.note:enabled');
      if (!done.wrote && (await note.count())) {
        await note.fill('Only tried out');
        await note.press('Control+Enter');
        await phone.getByText('Only tried out').first().waitFor();
        await page.screenshot({ path: path(results, `preview-${language}-ideate.png`) });
        done.wrote = true;
      }
      const heading = await phone.getByRole('heading').allInnerTexts();
      if (heading.includes(say('part-dots-title'))) {
        await page.screenshot({ path: path(results, `preview-${language}-vote.png`) });
        done.voted = true;
      }
      const isRating = (await dialog.locator('label.on').innerText()).includes(half(textsOf('rate').name, language));
      if (isRating) {
        await phone.getByRole('radio').nth(4).waitFor();
        await page.screenshot({ path: path(results, `preview-${language}-rate.png`) });
        done.rated = true;
      }
    }
    await page.screenshot({ path: path(results, `preview-${language}-end.png`) });
    assert.deepEqual(done, { wrote: true, voted: true, rated: true });
    await dialog.getByRole('button', { name: say('shell-dismiss') }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
  });
}
