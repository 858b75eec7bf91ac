/** The command palette: anything, by a few letters of either language or of pinyin. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, until } from './pharos.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

function example(home, language) {
  const file = join(home, 'example.pharos');
  pharos('example', file, '--lang', language);
  return file;
}

/** A workshop with so many use cases, named alike. */
function many(home, language, count) {
  const file = join(home, `${count}.pharos`);
  const table = join(home, `${count}.csv`);
  const title = language === 'en' ? 'Night shift report' : '夜班报告';
  pharos('new', file, '--template', 'default', '--title', String(count), '--lang', language);
  writeFileSync(table, ['title', ...Array.from({ length: count }, (_, index) => `${title} ${index + 1}`)].join('\n'));
  pharos('import', '--as', 'use-cases', file, table);
  return file;
}

/** The option that Enter would carry out. */
function active(page) {
  return page.locator('[role=option][aria-selected=true]');
}

async function call(page, query) {
  await page.keyboard.press('Control+k');
  await page.locator('[role=combobox]').waitFor();
  await page.keyboard.type(query);
}

for (const language of LANGUAGES) {
  const say = sayer(language);
  const other = sayer(LANGUAGES.find((one) => one !== language));

  test(`${language}: the palette finds by pinyin, initials, Chinese and English, and carries out`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const { link } = await serve(t, home, example(home, language));
    const opened = await open(t, link, { language });
    const { page } = opened;
    const dialog = page.getByRole('dialog', { name: say('palette-title') });
    await page.getByRole('heading', { name: say('rail-decide'), level: 1 }).waitFor();

    // Before anything is typed: six that fit. From the menu, and by its key.
    await page.getByRole('button', { name: say('shell-menu') }).click();
    await page.getByRole('menuitem', { name: say('palette-title') }).click();
    await dialog.waitFor();
    assert.equal(await page.getByRole('dialog').getByRole('option').count(), 6);
    await page.screenshot({ path: join(results, `palette-fitting-${language}.png`) });
    await clean(opened, 'six actions');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    // Four ways to the same page, in either language.
    for (const query of ['lishi', 'ls', '历史', 'history']) {
      await call(page, query);
      await page.getByRole('dialog').getByRole('option', { name: say('history-title') }).waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await call(page, other('rail-ideate'));
    await active(page).filter({ hasText: say('rail-ideate') }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: say('rail-ideate'), level: 1 }).waitFor();

    // A field of the page is opened and has the focus; the palette opens over it and gives it back.
    await call(page, other('ideate-add'));
    await page.keyboard.press('Enter');
    const composer = page.locator('.composer textarea');
    await composer.waitFor();
    await page.keyboard.type('half');
    await page.keyboard.press('Control+k');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await composer.evaluate((field) => field === document.activeElement), true, 'the focus is back');
    await page.keyboard.type(' typed');
    assert.equal(await composer.inputValue(), 'half typed');
    await page.keyboard.press('Escape');

    // What is not allowed stays, with its reason.
    await call(page, say('doors-close'));
    const refused = page.getByRole('dialog').getByRole('option', { name: say('doors-close') });
    assert.equal(await refused.getAttribute('aria-disabled'), 'true');
    assert.match(await refused.innerText(), new RegExp(say('doors-closed')));
    await page.keyboard.press('Enter');
    assert.equal(await dialog.isVisible(), true, 'and is not carried out');
    await clean(opened, 'an action that is not allowed');
    await page.keyboard.press('Escape');

    // A use case of the example, and an idea.
    await call(page, language === 'en' ? 'fault finder' : 'tjxc');
    await page.screenshot({ path: join(results, `palette-titles-${language}.png`) });
    await clean(opened, 'titles');
    const title = await active(page).locator('.label > .ell').first().innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: say('rail-score'), level: 1 }).waitFor();
    await page.getByRole('complementary', { name: title }).waitFor();

    // Nothing matches: a new idea.
    await call(page, 'Qqq zzz');
    await active(page).filter({ hasText: say('palette-new-idea', { text: 'Qqq zzz' }) }).waitFor();
    await page.screenshot({ path: join(results, `palette-new-${language}.png`) });
    await clean(opened, 'a new idea');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await call(page, 'qqq');
    await active(page).filter({ hasText: 'Qqq zzz' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-note]:focus').filter({ hasText: 'Qqq zzz' }).waitFor();

    // The other language, from the palette itself: everything on the page follows.
    await call(page, LANGUAGES.indexOf(language) === 0 ? 'zhongwen' : 'english');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: other('rail-ideate'), level: 1 }).waitFor();
    await clean(opened, 'the other language');
  });

  for (const count of [3, 300]) {
    test(`${language}: the palette with ${count} use cases, by day and by night`, { timeout: 120_000 }, async (t) => {
      const home = folder();
      const { link } = await serve(t, home, many(home, language, count));
      for (const theme of ['light', 'dark']) {
        const opened = await open(t, link, { language, theme });
        const { page } = opened;
        await page.getByRole('heading', { level: 1 }).waitFor();
        await call(page, language === 'en' ? 'night' : 'yeban');
        const shown = page.locator('[role=option]', { hasText: language === 'en' ? 'Night shift' : '夜班' });
        await until('so many as there are, and no more than eight', async () => (await shown.count()) === Math.min(8, count));
        await page.screenshot({ path: join(results, `palette-${count}-${theme}-${language}.png`) });
        await clean(opened, `${count} use cases, ${theme}`);
      }
    });
  }

  test(`${language}: on the first screen the palette makes a workshop and says what needs one`, { timeout: 120_000 }, async (t) => {
    const { link } = await serve(t, folder());
    const opened = await open(t, link, { language });
    const { page } = opened;
    await page.getByRole('button', { name: say('home-example-open') }).waitFor();
    await call(page, say('shell-undo'));
    await page.getByRole('dialog').getByRole('option', { name: say('palette-why-no-workshop') }).first().waitFor();
    await clean(opened, 'no workshop');
    await page.keyboard.press('Escape');
    await call(page, 'qqqqq');
    await page.getByText(say('palette-none')).waitFor();
    await page.screenshot({ path: join(results, `palette-none-${language}.png`) });
    await clean(opened, 'nothing matches');
    await page.keyboard.press('Escape');
    await call(page, 'xjgzf');
    await active(page).filter({ hasText: say('palette-new-workshop') }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: say('rail-prepare') }).waitFor();
  });
}
