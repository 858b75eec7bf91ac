/** The language a workshop is held in: changed where it is prepared, heard on the wall and on phones at once, undone like anything else. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, until } from './pharos.mjs';

after(closeBrowser);

const OWN = 'Our own 车间';

for (const language of LANGUAGES) {
  const say = sayer(language);
  const other = LANGUAGES.find((one) => one !== language);
  const theirs = sayer(other);

  test(`${language}: a workshop is held in another language, what was written stays`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = join(home, 'held.pharos');
    pharos('new', file, '--title', 'Held', '--lang', language);
    const { link, wall: wallLink, join: joinLink } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const { page } = console;
    await page.getByRole('heading', { level: 1, name: say('rail-prepare') }).waitFor();
    await page.getByRole('button', { name: say('ideate-add-lane'), exact: true }).first().click();
    await page.getByRole('dialog').getByRole('textbox').first().fill(OWN);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const lanes = () => page.locator('section[aria-labelledby="lanes-title"] li').allInnerTexts();
    const before = await lanes();
    const wall = await open(t, wallLink, { language, width: 1920, height: 1080 });
    const welcome = (words) => wall.page.getByRole('heading', { level: 1, name: words('wall-join'), exact: true });
    await welcome(say).waitFor();
    const phone = await open(t, joinLink, { language, width: 390, height: 844, touch: true });
    await phone.page.getByRole('textbox').first().fill('Lin');
    await phone.page.getByRole('button', { name: say('part-join'), exact: true }).click();
    await phone.page.getByRole('heading', { level: 1 }).first().waitFor();

    const choice = page.getByRole('radiogroup', { name: say('prepare-language'), exact: true });
    await choice.scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(results, `workshop-language-${language}.png`) });
    await choice.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowRight');
    await welcome(theirs).waitFor();
    await page.waitForFunction((was) => document.querySelector('section[aria-labelledby="lanes-title"] li')?.innerText !== was, before[0]);
    await until('as many lanes as before', async () => (await lanes()).length === before.length);
    const after = await lanes();
    assert.equal(after.length, before.length);
    assert.equal(after.filter((name) => before.includes(name)).join('|'), OWN, 'only what somebody wrote stays');
    await wall.page.screenshot({ path: join(results, `workshop-language-wall-${language}.png`) });
    await page.screenshot({ path: join(results, `workshop-language-changed-${language}.png`) });
    await page.getByRole('heading', { level: 1, name: say('rail-prepare') }).waitFor();
    assert.equal(await phone.page.evaluate(() => document.documentElement.lang), language, 'a phone keeps its own');
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing');

    await page.keyboard.press('Control+z');
    await welcome(say).waitFor();
    await page.waitForFunction((was) => document.querySelector('section[aria-labelledby="lanes-title"] li')?.innerText === was, before[0]);
    assert.deepEqual(await lanes(), before, 'one undo brings all of it back');
    assert.deepEqual([...console.complaints, ...wall.complaints, ...phone.complaints], []);
  });
}
