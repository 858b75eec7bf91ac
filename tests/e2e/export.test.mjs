/** The export page: what will be written is looked at before, and names stay out unless the room was told. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join as path } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep, until } from './pharos.mjs';

after(closeBrowser);

/** The pages of a PDF in words, read by poppler. */
const wordsOf = (pdf) => execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).replace(/\f$/, '').split('\f');

/** The export page of a workshop. */
async function toExport(t, { language, file, home, ...wish }) {
  const { link } = await serve(t, home, file);
  const opened = await open(t, link, { language, width: 1440, height: 900, ...wish });
  await opened.page.getByRole('heading', { level: 1 }).first().waitFor();
  await toStep(opened.page, 7);
  return opened;
}

/** The large picture of a page whose name begins so, once it is drawn. */
async function drawn(page, name) {
  const image = page.locator(`.drawn-large img[alt^=${JSON.stringify(name)}]`);
  await image.waitFor();
  await until(`${name} is drawn`, () => image.evaluate((one) => one.complete && one.naturalWidth > 0));
  return image;
}

/** All small pictures that can be seen are there. */
const allDrawn = (page) => until('every thumbnail is drawn', () => page.locator('.drawn-small .sheet').evaluateAll((sheets) => sheets.filter((sheet) => {
  const [{ top, left }, { bottom, right }] = [sheet, sheet.closest('.drawn-small')].map((one) => one.getBoundingClientRect());
  return top < bottom && left < right && !sheet.querySelector('img');
}).length === 0));

/** Saves, and gives where the browser put it. */
async function saved(page) {
  const downloads = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const download = await downloads;
  return { file: await download.path(), name: download.suggestedFilename() };
}

/** How far two pictures are apart on average, 0 to 1, both drawn at the size of the first. */
const apart = (page, one, other) => page.evaluate(async ([first, second]) => {
  const pixels = async (address, size) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = size ?? [300, Math.round(300 * image.naturalHeight / image.naturalWidth)];
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { data: pen.getImageData(0, 0, canvas.width, canvas.height).data, size: [canvas.width, canvas.height] };
  };
  const a = await pixels(first);
  const b = await pixels(second, a.size);
  return a.data.reduce((sum, value, place) => sum + Math.abs(value - b.data[place]), 0) / a.data.length / 255;
}, [one, other]);

for (const language of LANGUAGES) {
  const say = sayer(language);
  const slide = (number) => say('export-slide', { number, title: '' });
  const sheet = (number) => say('export-page', { number, title: '' });
  const saveButton = (page, format) => page.getByRole('button', { name: say('export-save', { format }) });

  test(`${language}: slides are drawn as they will be written, sheets and lists are looked at as tables`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'lists.pharos');
    pharos('example', file, '--lang', language);
    const { page, complaints } = await toExport(t, { language, file, home });
    const thumb = (number) => page.locator(`[role=tab][aria-label^=${JSON.stringify(slide(number))}]`);
    await thumb(22).waitFor();
    await drawn(page, slide(1));
    await thumb(3).click();
    await drawn(page, slide(3));
    await allDrawn(page);
    await page.getByText(say('export-about-pptx')).waitFor();
    await page.screenshot({ path: path(results, `export-slides-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the slides');
    await page.keyboard.press('PageDown');
    await drawn(page, slide(4));
    await page.getByText(say('export-page-of', { number: 4, of: 22 })).waitFor();

    // What is unticked has no slide; the appendix is there when it is wished for.
    await page.getByRole('checkbox', { name: say('export-part-gates') }).uncheck();
    await thumb(22).waitFor({ state: 'detached' });
    const ideas = page.locator('.parts label', { hasText: say('export-part-appendix') });
    await ideas.click();
    await thumb(23).waitFor();
    assert.equal(await page.getByRole('checkbox', { name: say('export-part-disagreement') }).isChecked(), true);

    const tab = (name) => page.getByRole('tab', { name, exact: true });
    await page.locator('label', { hasText: 'Excel' }).click();
    await tab(say('workbook-summary')).waitFor();
    await page.getByText(say('report-lighthouses')).waitFor();
    const ratings = page.getByRole('checkbox', { name: say('export-part-ratings') });
    assert.equal(await ratings.isDisabled(), true, 'nobody is named, so there is nothing to tick');
    await page.locator('.parts').getByText(say('export-part-empty-ratings')).waitFor();
    await page.screenshot({ path: path(results, `export-summary-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the report');
    await tab(say('workbook-summary')).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('table').getByText(say('list-quadrant')).waitFor();
    await page.screenshot({ path: path(results, `export-ranking-${language}.png`) });
    await tab(say('list-ideas-sheet')).click();
    await page.locator('table').getByText(say('list-part-of')).waitFor();

    await page.setViewportSize({ width: 1180, height: 720 });
    for (const [what, column] of [['ideas', 'list-part-of'], ['cards', 'list-made-from']]) {
      await page.getByRole('radio', { name: say(`export-what-${what}`) }).click();
      await page.locator('table').getByText(say(column)).waitFor();
      await page.screenshot({ path: path(results, `export-${what}-${language}.png`) });
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
    }

    await page.getByRole('heading', { level: 1 }).first().click();
    await page.keyboard.press('5');
    await page.getByRole('radio', { name: 'Markdown', checked: true }).waitFor();
    const text = page.getByRole('region', { name: say('export-preview') });
    await text.getByText(`## ${say('report-finding')}`).waitFor();
    await page.screenshot({ path: path(results, `export-markdown-${language}.png`) });
    const written = readFileSync((await saved(page)).file, 'utf8');
    const shown = await text.locator('p').allTextContents();
    assert.deepEqual(shown.map((line) => line.trim()).filter(Boolean), written.split('\n').map((line) => line.trim()).filter(Boolean), 'the preview is the file');
    await page.locator('label', { hasText: 'Markdown' }).getByText(say('export-is-saved')).waitFor();
    assert.deepEqual(complaints, []);
  });

  test(`${language}: a PDF is looked at page by page, and saved as it looked`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'pages.pharos');
    pharos('example', file, '--lang', language);
    const { page, complaints } = await toExport(t, { language, file, home, theme: 'dark' });
    const thumb = (number) => page.locator(`[role=tab][aria-label^=${JSON.stringify(sheet(number))}]`);
    await page.evaluate(() => document.activeElement?.blur());
    await page.keyboard.press('3');
    await drawn(page, sheet(1));
    await thumb(4).click();
    const fourth = await drawn(page, sheet(4));
    await allDrawn(page);
    await page.screenshot({ path: path(results, `export-pdf-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the pages');

    const pdf = await saved(page);
    const words = wordsOf(pdf.file);
    assert.equal(await page.locator('[role=tab]').count(), words.length, 'as many pages');
    const prefix = path(home, 'page');
    execFileSync('pdftoppm', ['-png', '-r', '110', '-f', '4', '-l', '4', pdf.file, prefix]);
    const printed = readFileSync(execFileSync('sh', ['-c', `ls ${prefix}*.png`], { encoding: 'utf8' }).trim());
    const address = `data:image/png;base64,${printed.toString('base64')}`;
    const difference = await apart(page, await fourth.getAttribute('src'), address);
    assert.ok(difference < 0.02, `the picture is the page that was printed: ${difference}`);
    await thumb(5).click();
    const other = await apart(page, await (await drawn(page, sheet(5))).getAttribute('src'), address);
    assert.ok(other > difference * 2, `another page is another picture: ${other}, ${difference}`);
    await page.locator('footer').getByText(pdf.name).waitFor();

    // Larger, side by side, on other paper, in black on white or not: the same pages.
    await page.getByRole('radio', { name: say('export-spread') }).click();
    await page.getByRole('button', { name: say('export-larger') }).click();
    await drawn(page, sheet(4));
    await drawn(page, sheet(5));
    await page.getByText(say('export-pages-of', { from: 4, to: 5, of: words.length })).waitFor();
    await allDrawn(page);
    await page.screenshot({ path: path(results, `export-spread-${language}.png`) });
    await page.getByRole('button', { name: say('export-back') }).click();

    // Parts, a mark, other paper: pages follow, and so does the file.
    await page.getByRole('checkbox', { name: say('export-part-ideas', { count: 56 }) }).uncheck();
    await until('fewer pages', async () => (await page.locator('[role=tab]').count()) < words.length);
    await page.getByRole('switch', { name: say('export-draft') }).click();
    await page.getByRole('radio', { name: say('export-paper-letter') }).click();
    await page.getByRole('radio', { name: say('export-both') }).click();
    await until('both are asked for', () => saveButton(page, say('export-pdf')).isEnabled());
    const files = [];
    const both = new Promise((resolve) => page.on('download', (download) => files.push(download) === 2 && resolve()));
    await page.keyboard.press('Control+s');
    await both;
    const [english, chinese] = await Promise.all(files.map(async (one) => ({ name: one.suggestedFilename(), file: await one.path() })));
    assert.ok(english.name.endsWith(' English.pdf') && chinese.name.endsWith(' 中文.pdf'), `${english.name}, ${chinese.name}`);
    for (const [one, says] of [[english, sayer('en')], [chinese, sayer('zh-CN')]]) {
      const printed = wordsOf(one.file);
      assert.ok(printed.every((text) => text.includes(says('report-draft'))), 'each page is marked');
      assert.ok(!printed[1].includes(says('list-ideas-sheet')), 'the contents follow');
      assert.match(execFileSync('pdfinfo', [one.file], { encoding: 'utf8' }), /letter/);
    }
    assert.deepEqual(complaints, []);
  });

  test(`${language}: a character that no font has is named with its place, and a mark can stand for it`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'odd.pharos');
    pharos('new', file, '--title', '喆祎珺堃', '--lang', language);
    const table = path(home, 'odd.csv');
    writeFileSync(table, `title,problem\nRobots 🚀,x\n${'停机'.repeat(60)},y\n`);
    pharos('import', file, table, '--as', 'use-cases');
    const { page, complaints } = await toExport(t, { language, file, home, width: 1180, height: 720 });
    await page.locator('label', { hasText: say('export-pdf') }).click();
    await page.getByText(say('export-missing', { count: 1 })).waitFor();
    await page.getByText('U+1F680').waitFor();
    await page.getByText(say('export-missing-title', { title: 'Robots 🚀' })).waitFor();
    assert.equal(await saveButton(page, say('export-pdf')).isDisabled(), true);
    await page.screenshot({ path: path(results, `export-missing-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the character');
    await page.getByRole('button', { name: say('export-stand-in') }).click();
    await page.getByText(say('export-stood-in')).waitFor();
    await until('it can be saved', () => saveButton(page, say('export-pdf')).isEnabled());
    const words = wordsOf((await saved(page)).file).join('\n');
    assert.ok(words.includes('〓') && words.includes('U+1F680') && words.includes('喆祎珺堃'), 'the file says so');
    assert.deepEqual(complaints, []);
  });

  test(`${language}: a draft says why, pictures are saved as they look, and what runs can be stopped`, { timeout: 180_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'draft.pharos');
    pharos('example', file, '--lang', language);
    const unlit = JSON.parse(pharos('rank', file, '--format', 'json')).use_cases.findLast((one) => !one.lighthouse && one.rank !== null);
    pharos('lighthouse', file, 'add', unlit.title, '--lang', language);
    const many = path(home, 'many.csv');
    writeFileSync(many, `title,problem,description\n${Array.from({ length: 120 }, (_, place) => `Case ${place},${'停机现场，谁来排障？'.repeat(60)},${'Words that go on. '.repeat(100)}`).join('\n')}\n`);
    pharos('import', file, many, '--as', 'use-cases');
    const { page, complaints } = await toExport(t, { language, file, home, theme: 'dark' });
    const mark = page.getByRole('switch', { name: say('export-draft') });
    await page.locator('[role=tab]').first().waitFor();
    await page.getByText(say('report-draft-unsigned', { count: 1 })).waitFor();
    assert.deepEqual([await mark.isDisabled(), await mark.getAttribute('aria-checked')], [true, 'true'], 'it is on by itself');

    await page.locator('label', { hasText: say('export-pictures') }).click();
    const image = page.locator('.drawn-large img');
    await image.waitFor();
    await page.getByText(say('export-about-png')).waitFor();
    await page.screenshot({ path: path(results, `export-picture-${language}.png`) });
    const png = readFileSync((await saved(page)).file);
    const difference = await apart(page, await image.getAttribute('src'), `data:image/png;base64,${png.toString('base64')}`);
    assert.ok(difference < 0.01, `the picture is the file: ${difference}`);
    await page.getByRole('radio', { name: 'SVG', exact: true }).click();
    await page.getByText(say('export-about-svg')).waitFor();
    assert.match(readFileSync((await saved(page)).file, 'utf8'), /^<svg /);

    // So many pages take their time.
    await page.locator('label', { hasText: say('export-pdf') }).click();
    await page.locator('[role=tab]').nth(50).waitFor();
    const downloads = [];
    page.on('download', (download) => downloads.push(download));
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: say('export-cancel'), exact: true }).click();
    await page.locator('footer').getByText(say('export-cancelled')).waitFor();
    await until('it can be saved again', () => saveButton(page, say('export-pdf')).isEnabled());
    assert.equal(downloads.length, 0, 'nothing was written');
    assert.deepEqual(complaints.filter((one) => !one.includes('409')), []);
  });

  test(`${language}: names stay out of files until the room is told`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'names.pharos');
    pharos('example', file, '--lang', language);
    const { page, complaints } = await toExport(t, { language, file, home, width: 1180, height: 720, theme: 'dark' });
    const names = page.getByRole('radiogroup', { name: say('export-names') });
    await page.locator('label', { hasText: 'Excel' }).click();
    await page.getByRole('tab', { name: say('workbook-summary'), exact: true }).waitFor();
    await names.getByRole('radio', { name: say('export-names-seat-number') }).click();
    const ratings = page.getByRole('tab', { name: say('sheet-ratings-title'), exact: true });
    await ratings.click();
    await page.locator('table').getByText(say('score-seat', { number: 1 }), { exact: true }).first().waitFor();
    await names.getByRole('radio', { name: say('export-names-name') }).click();
    await page.getByText(say('problem-names-stay-out')).waitFor();
    await page.screenshot({ path: path(results, `export-names-refused-${language}.png`) });
    assert.equal(await page.getByRole('button', { name: say('export-save', { format: 'Excel' }) }).isDisabled(), true);

    await page.keyboard.press('Control+,');
    const setting = page.getByRole('radiogroup', { name: say('settings-names') });
    await setting.getByRole('radio', { name: say('settings-names-name') }).click();
    await setting.getByRole('radio', { name: say('settings-names-name'), checked: true }).waitFor();
    await page.screenshot({ path: path(results, `settings-names-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: settings');
    await page.keyboard.press('Escape');
    await page.locator('label', { hasText: 'Excel' }).click();
    await names.getByRole('radio', { name: say('export-names-name') }).click();
    await page.getByRole('tab', { name: say('sheet-ratings-title'), exact: true }).click();
    await page.locator('table').getByText(say('sheet-rater')).waitFor();
    const raters = await page.locator('table tbody tr td:first-child').allInnerTexts();
    assert.ok(raters.length > 10 && !raters.includes(say('score-seat', { number: 1 })), raters.join());
    assert.deepEqual(complaints, []);
  });
}
