/** What a phone says when its way into the room is barred, and that it comes in once nothing bars it. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toTheDoors } from './pharos.mjs';

after(closeBrowser);

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the room is locked, full and closed, a code is wrong, and a person is taken out`, { timeout: 180_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'barred.pharos');
    pharos('new', file, '--template', 'default', '--title', 'The room', '--lang', language);
    const { link, join, code } = await serve(t, home, file, { lan: true });
    const { page } = await open(t, link, { language });
    await toTheDoors(page, say);
    const lin = await open(t, join, { language, width: 390, height: 844, touch: true });
    await sitDown(lin, say, 'Lin');
    await lin.page.locator('main h1').waitFor();

    // Nobody new comes in, whoever is in stays.
    const locked = page.getByRole('switch', { name: say('doors-locked') });
    await locked.click();
    const wei = await open(t, join, { language, width: 390, height: 844, touch: true, theme: 'dark' });
    await says(wei, say('part-locked'), 'locked', language);
    await locked.click();
    const cap = page.getByLabel(say('doors-cap'));
    await cap.fill('1');
    await cap.press('Tab');
    await wei.page.getByRole('button', { name: say('part-try-again'), exact: true }).click();
    await sitDown(wei, say, '魏工');
    await says(wei, say('part-full'), 'full', language);
    await cap.fill('40');
    await cap.press('Tab');
    await wei.page.getByRole('button', { name: say('part-try-again'), exact: true }).click();
    await wei.page.locator('main h1').waitFor();
    await page.getByRole('radio', { name: say('people-tab', { count: 2 }) }).click();

    // Who is taken out may come back by a code, or as somebody new.
    await page.getByRole('button', { name: say('people-menu', { name: '魏工' }) }).click();
    await page.getByRole('menuitem', { name: say('people-take-out') }).click();
    await says(wei, say('part-taken-out'), 'taken-out', language);
    await wei.page.getByRole('button', { name: say('part-join-anew'), exact: true }).click();
    const typed = wei.page.getByLabel(say('part-code'), { exact: true });
    await typed.fill(code === 'ZZZZZZ' ? 'YYYYYY' : 'ZZZZZZ');
    await typed.press('Enter');
    await wei.page.getByRole('alert').waitFor();
    await seen(wei, 'wrong-code', language);
    await typed.fill(code);
    await typed.press('Enter');
    await sitDown(wei, say, '老魏');
    await wei.page.locator('main h1').waitFor();

    // The room closes for everybody, and says what of each is safe in it.
    await page.getByRole('button', { name: say('doors-close'), exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: say('doors-close'), exact: true }).click();
    await says(lin, say('part-closed'), 'closed', language);
    await says(wei, say('part-closed'), 'closed-dark', language);
  });
}

async function sitDown({ page }, say, name) {
  await page.getByLabel(say('part-name')).fill(name);
  await page.getByRole('button', { name: say('part-join'), exact: true }).click();
}

async function says(phone, words, what, language) {
  await phone.page.getByRole('heading', { name: words, exact: true }).waitFor();
  await seen(phone, what, language);
}

async function seen({ page, complaints }, what, language) {
  await page.screenshot({ path: path(results, `barred-${what}-${language}.png`) });
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}
