/** Two people share one device: each has a seat, and what one types is never the other's. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, revealAll, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: two people share a phone`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'shared.pharos');
    pharos('new', file, '--template', 'default', '--title', 'One phone', '--lang', language);
    const { link, join } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const phone = await open(t, join, { language, width: 390, height: 844, touch: true });
    const { page } = phone;
    const shot = (what) => page.screenshot({ path: path(results, `shared-${what}-${language}.png`) });
    const me = async () => {
      await page.locator('header button.me').click();
      await page.getByRole('heading', { name: say('part-you'), exact: true }).waitFor();
    };
    const press = (name) => page.getByRole('button', { name, exact: true }).click();

    await page.getByLabel(say('part-name')).fill('Ada');
    await press(say('part-join'));
    await page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
    await toStep(console.page, 2);
    await console.page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
    await page.locator('textarea.note').fill('What Ada sent');
    await page.locator('textarea.note').press('Enter');
    await page.getByText('What Ada sent').first().waitFor();
    await page.locator('textarea.note').fill('What Ada is still typing');

    await me();
    await shot('me');
    assert.deepEqual(await accessibility(page), [], 'the sheet about oneself');
    await press(say('part-shared-new'));
    await page.getByText(say('part-shared-welcome')).waitFor();
    await shot('welcome');
    assert.deepEqual(await accessibility(page), [], 'somebody else comes in');

    await t.test('thinks better of it', async () => {
      await press(say('part-cancel'));
      await page.getByText('What Ada sent').first().waitFor();
      await me();
      await press(say('part-shared-new'));
    });
    await page.getByLabel(say('part-name')).fill('魏工');
    await press(say('part-join'));
    await page.locator('textarea.note').waitFor();
    assert.equal(await page.locator('textarea.note').inputValue(), '', 'what Ada types stays with Ada');
    assert.equal(await page.getByText('What Ada sent').count(), 0, 'so does what she sent, before the reveal');

    // Without a line, and through a reload: it still goes out under the right name.
    await page.context().setOffline(true);
    await page.locator('textarea.note').fill('魏工写的');
    await page.locator('textarea.note').press('Enter');
    await page.getByText('魏工写的').first().waitFor();
    await page.context().setOffline(false);
    await me();
    await shot('me-two');
    await press(say('part-shared-as', { name: 'Ada' }));
    await page.getByText('What Ada sent').first().waitFor();
    assert.equal(await page.locator('textarea.note').inputValue(), 'What Ada is still typing');
    assert.equal(await page.getByText('魏工写的').count(), 0);
    await page.reload();
    await page.getByText('What Ada sent').first().waitFor();
    await me();
    await press(say('part-shared-as', { name: '魏工' }));
    await page.getByText('魏工写的').first().waitFor();

    await revealAll(console.page, say);
    const note = (text) => console.page.getByText(text).first();
    await Promise.all([note('What Ada sent').waitFor(), note('魏工写的').waitFor()]);
    assert.deepEqual([...console.complaints, ...phone.complaints], []);
  });
}
