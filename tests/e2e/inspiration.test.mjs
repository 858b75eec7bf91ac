/** The drawer of use cases of others: found, taken as an idea that says where it began, on the console and on a phone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, revealAll, root, sayer, serve, toStep, toTheCards, until } from './pharos.mjs';

after(closeBrowser);

const content = (name) => JSON.parse(readFileSync(path(root, 'assets/content', name), 'utf8'));
const USE_CASES = content('inspiration_use_cases.json');
const CAPABILITIES = content('capability_cards.json');

for (const language of LANGUAGES) {
  const say = sayer(language);
  const half = language === 'en' ? 'en' : 'zh';
  const inspiredBy = ({ title }) => say('ideate-inspired', { title: title[half] });

  test(`${language}: the facilitator takes one by key, undoes it, and makes a use case of it`, { timeout: 240_000 }, async (t) => {
    const { link } = await workshop(t, language, false);
    const { page, complaints } = await open(t, link, { language });
    const shot = (what) => page.screenshot({ path: path(results, `inspiration-${what}-${language}.png`) });
    await toTheBoard(page, say);
    await page.locator('body').press('i');
    const dialog = page.getByRole('dialog', { name: say('drawer-title') });
    const cards = dialog.locator('[data-inspiration]');
    await dialog.waitFor();
    assert.equal(await cards.count(), 24);
    await shot('drawer');
    assert.deepEqual(await accessibility(page), []);

    // By function and by capability card, and by words of the other language.
    const first = USE_CASES[0];
    await dialog.getByLabel(say('drawer-function')).selectOption(first.function.en);
    assert.equal(await cards.count(), USE_CASES.filter((one) => one.function.en === first.function.en).length);
    await dialog.getByLabel(say('drawer-capability')).selectOption('vision');
    await dialog.getByText(CAPABILITIES.find(({ id }) => id === 'vision').good_for[half]).waitFor();
    const both = USE_CASES.filter((one) => one.function.en === first.function.en && one.capabilities.includes('vision'));
    assert.equal(await cards.count(), both.length);
    await shot('filtered');
    assert.deepEqual(await accessibility(page), []);
    await dialog.getByRole('searchbox').fill('zebra');
    await dialog.getByText(say('drawer-count', { count: 0 })).waitFor();
    await shot('none');
    await dialog.getByLabel(say('drawer-function')).selectOption('');
    await dialog.getByLabel(say('drawer-capability')).selectOption('');
    await dialog.getByRole('searchbox').fill(first.title[half === 'en' ? 'zh' : 'en']);
    await until('one is left', async () => (await cards.count()) === 1);

    // Without a pointer: down into the cards, Enter adds.
    await dialog.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByText(say('drawer-on-board')).waitFor();
    await shot('taken');
    assert.deepEqual(await accessibility(page), []);
    await page.keyboard.press('Escape');
    const note = page.locator('[data-note]', { hasText: first.title[half] });
    await note.waitFor();
    assert.ok((await note.textContent()).includes(inspiredBy(first)), 'the note says where it began');
    await page.locator('body').press('Control+z');
    await note.waitFor({ state: 'detached' });

    // From the footer and in another lane, in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1180, height: 720 });
    await page.getByRole('button', { name: say('drawer-open'), exact: true }).click();
    await shot('night-small');
    assert.deepEqual(await accessibility(page), []);
    await dialog.getByLabel(say('drawer-lane')).selectOption({ index: 1 });
    await dialog.locator(`[data-inspiration=${first.id}]`).click();
    await dialog.getByText(say('drawer-on-board')).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-lane]').nth(1).locator('[data-note]', { hasText: first.title[half] }).waitFor();
    await shot('note-night');

    // Its capability cards go with it, and its path says where it began.
    await note.click();
    await page.keyboard.press('u');
    await page.getByRole('dialog').getByRole('button', { name: say('ideate-make-go'), exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await toTheCards(page, say);
    for (const id of first.capabilities) {
      await page.locator('#main li', { hasText: CAPABILITIES.find((one) => one.id === id).name[half] }).first().waitFor();
    }
    await page.locator('#main ol').getByText(inspiredBy(first)).waitFor();
    await shot('card');
    assert.deepEqual(await accessibility(page), []);
    await page.locator('body').press('i');
    await dialog.waitFor();

    // Here it becomes a card, with what it says and its capability cards; one undo takes it away again.
    const other = USE_CASES.find(({ id }) => id !== first.id);
    await dialog.locator(`[data-inspiration=${other.id}]`).click();
    await dialog.locator(`[data-inspiration=${other.id}]`).getByText(say('drawer-is-card')).waitFor();
    await shot('drawer-cards');
    assert.deepEqual(await accessibility(page), []);
    await page.keyboard.press('Escape');
    await until('the card is open', async () => (await page.getByLabel(say('list-title')).first().inputValue()) === other.title[half]);
    await until('it says what it does', async () => (await page.getByLabel(say('list-description')).first().inputValue()) === other.description[half]);
    for (const id of other.capabilities) {
      await page.locator('#main li', { hasText: CAPABILITIES.find((one) => one.id === id).name[half] }).first().waitFor();
    }
    await page.locator('body').press('Control+z');
    await until('it is gone', async () => (await page.getByLabel(say('list-title')).first().inputValue()) === first.title[half]);
    assert.deepEqual(complaints, []);
  });

  test(`${language}: on a phone one goes into the field, is made one’s own, and says where it began`, { timeout: 240_000 }, async (t) => {
    const { link, join } = await workshop(t, language, true);
    const console = await open(t, link, { language });
    await toTheBoard(console.page, say);
    await console.page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
    const phone = await open(t, join, { language, width: 390, height: 844, touch: true });
    const { page } = phone;
    const shot = (what) => page.screenshot({ path: path(results, `inspiration-phone-${what}-${language}.png`) });
    await page.getByLabel(say('part-name')).fill('Lin');
    await page.getByRole('button', { name: say('part-join'), exact: true }).click();
    const field = page.locator('textarea.note');
    await field.waitFor();
    await shot('field');
    const drawer = page.getByRole('dialog', { name: say('drawer-title') });
    const take = async (one) => {
      await page.getByRole('button', { name: say('part-inspire'), exact: true }).click();
      await drawer.getByRole('searchbox').fill(one.title[half]);
      await drawer.getByRole('button', { name: one.title[half] }).click();
      await until('it is in the field', async () => (await field.inputValue()).endsWith(one.title[half]));
    };
    await page.getByRole('button', { name: say('part-inspire'), exact: true }).click();
    await drawer.waitFor();
    await shot('drawer');
    assert.deepEqual(await accessibility(page), []);
    await drawer.getByLabel(say('drawer-capability')).selectOption('vision');
    await drawer.getByText(CAPABILITIES.find(({ id }) => id === 'vision').good_for[half]).waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot('drawer-night');
    assert.deepEqual(await accessibility(page), []);
    await page.emulateMedia({ colorScheme: 'light' });
    for (const button of await drawer.getByRole('button').all()) {
      assert.ok((await button.boundingBox()).height >= 44, 'a finger finds it');
    }
    await drawer.getByRole('button', { name: say('drawer-close'), exact: true }).click();

    // It is kept with what was typed, also over a reload, and the text is one's own.
    const [one, other] = USE_CASES;
    await take(one);
    await shot('taken');
    await field.press('End');
    await field.pressSequentially(' 24');
    await page.reload();
    await until('with what was typed', async () => (await field.inputValue()) === `${one.title[half]} 24`);
    await field.press('Enter');
    await until('the field is empty', async () => (await field.inputValue()) === '');
    // What is emptied began from nothing.
    await take(other);
    await field.fill('');
    await field.fill('Mine alone');
    await field.press('Enter');
    await until('the field stays empty', async () => (await field.inputValue()) === '');

    await revealAll(console.page, say);
    const note = (text) => console.page.locator('[data-note]', { hasText: text });
    await note(`${one.title[half]} 24`).waitFor();
    await note('Mine alone').waitFor();
    assert.ok((await note(`${one.title[half]} 24`).textContent()).includes(inspiredBy(one)));
    assert.ok(!(await note('Mine alone').textContent()).includes(inspiredBy(other)));
    await console.page.screenshot({ path: path(results, `inspiration-note-${language}.png`) });
    assert.deepEqual(await accessibility(console.page), []);
    for (const { complaints } of [console, phone]) assert.deepEqual(complaints, []);
  });
}

async function workshop(t, language, lan) {
  const home = folder();
  const file = path(home, 'inspiration.pharos');
  pharos('new', file, '--template', 'default', '--title', 'A spark', '--lang', language);
  return serve(t, home, file, { lan });
}

async function toTheBoard(page, say) {
  await page.getByRole('heading', { name: say('rail-prepare'), level: 1 }).waitFor();
  await toStep(page, 2);
  await page.getByRole('button', { name: say('ideate-start'), exact: true }).waitFor();
}
