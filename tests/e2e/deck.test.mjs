/** The deck before anybody else sees it: titles and notes written in place, slides in or out, the client's template. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join as path } from 'node:path';
import { writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep, until } from './pharos.mjs';

after(closeBrowser);

/** A part of a package, such as the notes of a slide. */
const part = (deck, name) => execFileSync('unzip', ['-p', deck, name], { encoding: 'utf8', maxBuffer: 1 << 28 });
/** What stands in a part, in words. */
const wordsOf = (xml) => xml.replaceAll(/<[^>]*>/g, ' ').replaceAll('&amp;', '&');

for (const language of LANGUAGES) {
  const say = sayer(language);
  const other = language === 'en' ? 'zh-CN' : 'en';
  const slide = (page, name) => page.locator('.grid button').filter({ hasText: say(`slides-name-${name}`) }).first();
  const title = (page) => page.getByRole('textbox', { name: say('slides-title'), exact: true });
  const notes = (page) => page.locator('.notes').getByRole('textbox');
  const written = (page) => page.locator('.grid li:not(.is-out)');
  /** Everything in sight is drawn. */
  const allDrawn = (page) => until('the slides are drawn', () => page.locator('.grid .sheet').evaluateAll((sheets) => sheets.filter((sheet) => {
    const [{ top }, { bottom }] = [sheet, sheet.closest('.grid')].map((one) => one.getBoundingClientRect());
    return top < bottom && !sheet.querySelector('img');
  }).length === 0));

  /** The slides of the example, to be edited. */
  async function toTheSlides(t, { home, file, ...wish }) {
    const { link } = await serve(t, home, file);
    const opened = await open(t, link, { language, ...wish });
    await opened.page.getByRole('heading', { level: 1 }).first().waitFor();
    await toStep(opened.page, 7);
    await opened.page.getByRole('button', { name: say('slides-edit') }).click();
    await slide(opened.page, 'method').waitFor();
    return opened;
  }

  async function saved(page) {
    const downloads = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    return (await downloads).path();
  }

  test(`${language}: titles and notes are written in place, in the deck and in its file`, { timeout: 180_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'deck.pharos');
    pharos('example', file, '--lang', language);
    const { page, complaints } = await toTheSlides(t, { home, file });
    await allDrawn(page);
    await page.locator('.checks').getByText(say('slides-check-fonts-ok')).waitFor();
    await page.locator('.checks').getByText(say('slides-check-names-ok')).waitFor();
    await slide(page, 'matrix').click();
    const said = await title(page).inputValue();
    await page.screenshot({ path: path(results, `deck-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the slides');

    await title(page).fill('Ours & theirs');
    await title(page).press('Enter');
    await page.getByText(say('slides-said', { words: said })).waitFor();
    await notes(page).fill('One\nTwo');
    await notes(page).blur();
    await until('the notes are kept', async () => (await page.getByRole('button', { name: say('slides-say-again') }).count()) === 2);
    await page.screenshot({ path: path(results, `deck-edited-${language}.png`) });

    // The other language has words of its own.
    const chosen = page.getByRole('radio', { name: other === 'en' ? 'English' : say('export-chinese'), exact: true });
    await chosen.click();
    await until('the words are those of the other language', async () => {
      const now = await title(page).inputValue();
      return now !== 'Ours & theirs' && now !== said;
    });
    await page.getByRole('radio', { name: language === 'en' ? 'English' : say('export-chinese'), exact: true }).click();
    await until('its own words are back', async () => (await title(page).inputValue()) === 'Ours & theirs');

    const deck = await saved(page);
    assert.ok(wordsOf(part(deck, 'ppt/slides/slide3.xml')).includes('Ours & theirs'), 'the slide says so');
    const beside = wordsOf(part(deck, 'ppt/notesSlides/notesSlide3.xml'));
    assert.ok(beside.includes('One') && beside.includes('Two'), beside);
    await page.getByRole('switch', { name: say('slides-speak') }).click();
    await notes(page).waitFor({ state: 'detached' });
    await until('it is asked for again', () => page.getByRole('button', { name: say('export-save', { format: 'PowerPoint' }) }).isEnabled());
    assert.ok(!wordsOf(part(await saved(page), 'ppt/notesSlides/notesSlide3.xml')).includes('Two'), 'without notes');

    // What the figures say comes back, by its button and by undo.
    await page.getByRole('button', { name: say('slides-say-again') }).first().click();
    await until('the figures have their say', async () => (await title(page).inputValue()) === said);
    assert.deepEqual(complaints, []);
  });

  test(`${language}: slides are walked through by keys, and go out and come back`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'deck.pharos');
    pharos('example', file, '--lang', language);
    const { page, complaints } = await toTheSlides(t, { home, file, theme: 'dark' });
    const count = await written(page).count();
    assert.equal(count, 22);
    await slide(page, 'cover').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('.grid button[aria-current]').filter({ hasText: say('slides-name-matrix') }).waitFor();
    await page.keyboard.press('Delete');
    await until('it is out', async () => (await written(page).count()) === count - 1);
    await page.keyboard.press('Delete');
    assert.equal(await written(page).count(), count - 1, 'out is out');
    await page.keyboard.press('ArrowRight');
    await page.locator('.grid button[aria-current] .num').filter({ hasText: /^3$/ }).waitFor();
    await page.keyboard.press(' ');
    await until('two are out', async () => (await written(page).count()) === count - 2);
    await allDrawn(page);
    await page.screenshot({ path: path(results, `deck-out-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: slides that are out');
    await page.keyboard.press(' ');
    await until('one came back', async () => (await written(page).count()) === count - 1);
    await page.keyboard.press('Control+z');
    await until('undo takes that back', async () => (await written(page).count()) === count - 2);
    await page.keyboard.press('ArrowDown');
    await page.locator('.grid button[aria-current]').filter({ hasText: say('slides-name-matrix') }).waitFor({ state: 'detached' });
    // In a field the same keys write.
    await title(page).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Delete');
    await page.keyboard.press(' ');
    assert.equal(await written(page).count(), count - 2);
    await page.setViewportSize({ width: 1180, height: 720 });
    await page.screenshot({ path: path(results, `deck-small-${language}.png`) });
    assert.deepEqual(complaints, []);
  });

  test(`${language}: a client's template is chosen once, and its layouts are confirmed once`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'deck.pharos');
    pharos('example', file, '--lang', language);
    // Any presentation is a template.
    const template = path(home, 'Client 2026.pptx');
    pharos('export', file, '--to', template, '--lang', language);
    const { page, complaints } = await toTheSlides(t, { home, file });
    const choose = page.locator('.panel input[type=file]');
    await choose.setInputFiles(template);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(say('slides-template-confirm-title')).waitFor();
    await dialog.getByRole('combobox', { name: say('slides-kind-table'), exact: true }).selectOption({ index: 1 });
    await page.screenshot({ path: path(results, `deck-template-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the layouts');
    await dialog.getByRole('button', { name: say('slides-template-confirm') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(say('slides-template-found', { file: 'Client 2026.pptx', found: 6, all: 6 })).waitFor();
    assert.equal(await page.getByText(say('slides-template-proposed')).count(), 0);
    await until('it is asked for again', () => page.getByRole('button', { name: say('export-save', { format: 'PowerPoint' }) }).isEnabled());
    const relations = part(await saved(page), 'ppt/slides/_rels/slide4.xml.rels');
    assert.match(relations, /slideLayout2/, 'tables lie on the layout that was chosen');
    await page.getByRole('button', { name: say('export-back') }).click();
    await page.getByText(say('slides-template-preview', { count: 0 })).waitFor();
    await page.screenshot({ path: path(results, `deck-template-chosen-${language}.png`) });

    // What is no presentation is refused in words, and the one before stays.
    const odd = path(home, 'notes.pptx');
    writeFileSync(odd, 'no presentation');
    await choose.setInputFiles(odd);
    await page.getByText(say('problem-template-refused', { file: 'notes.pptx', why: 'none' })).waitFor();
    await page.getByText(say('slides-template-found', { file: 'Client 2026.pptx', found: 6, all: 6 })).waitFor();
    // The same file is known again, whatever it is called.
    await page.getByRole('button', { name: say('slides-template-change') }).click();
    await page.getByRole('dialog').getByRole('button', { name: say('slides-template-ours') }).click();
    await page.getByText(say('slides-template-none')).waitFor();
    await choose.setInputFiles(template);
    await page.getByText(say('slides-template-found', { file: 'Client 2026.pptx', found: 6, all: 6 })).waitFor();
    assert.equal(await page.getByText(say('slides-template-proposed')).count(), 0, 'confirmed before');
    assert.deepEqual(complaints, []);
  });
}
