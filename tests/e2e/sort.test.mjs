/** Silent sorting: three people on their own devices sort at once, by finger and by keyboard alone, and the room sees it grow. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { fingerOf, middleOf } from './finger.mjs';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, root, sayer, serve, until, toStep } from './pharos.mjs';

after(closeBrowser);

const { steps } = JSON.parse(readFileSync(path(root, 'assets/content/step_texts.json'), 'utf8'));
const kind = steps.find(({ id }) => id === 'sort');

const NOTES = {
  en: ['Find faults from machine sounds', 'Answer questions about leave', 'Read tenders overnight', 'Draft the shift report', 'Match invoices and orders', 'Translate the manual'],
  'zh-CN': ['听声音找设备故障', '回答休假怎么请', '夜里先把标书读一遍', '帮班长写交班记录', '发票和订单自动对账', '说明书翻成八种语言'],
};

for (const language of LANGUAGES) {
  const say = sayer(language);
  const name = language === 'en' ? kind.name.en : kind.name.zh;
  const [FAULTS, LEAVE, TENDERS, SHIFT, INVOICES] = NOTES[language];
  const theme = (number) => say('sorting-theme', { number });

  /** A console, people and a wall in a workshop with notes that all may read; the step is added to the agenda by hand, and begun. */
  async function sorting(t, count, people) {
    const home = folder();
    const file = path(home, 'sort.pharos');
    pharos('new', file, '--template', 'default', '--title', 'Sorting', '--lang', language);
    const few = NOTES[language];
    const lines = Array.from({ length: count }, (_, index) => (index < few.length ? few[index] : `${few[index % few.length]} ${index}`));
    writeFileSync(path(home, 'ideas.csv'), ['lane,text', ...lines.map((line) => `${language === 'en' ? 'Customers' : '客户'},${line}`)].join('\n'));
    pharos('import', file, path(home, 'ideas.csv'), '--as', 'ideas');
    const links = await serve(t, home, file, { lan: true });
    const console = await open(t, links.link, { language });
    await console.page.locator('.rail').waitFor();
    const wall = await open(t, links.wall, { language, width: 1920, height: 1080 });
    const phones = [];
    for (const device of people) {
      const opened = await open(t, links.join, { language, ...device });
      await opened.page.getByLabel(say('part-name')).fill(`P${phones.length + 1}`);
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      phones.push(opened);
    }
    const { page } = console;
    await toStep(page, 1);
    await page.getByRole('button', { name: say('prepare-add-step'), exact: true }).click();
    await page.getByRole('menuitem', { name }).first().click();
    await page.locator('[data-step]', { hasText: name }).waitFor();
    return { console, wall, phones, start: () => startStep(page, say, name) };
  }

  const note = (page, text) => page.locator('[data-note]', { hasText: text });
  const inTheme = (page, number) => page.getByRole('region', { name: new RegExp(`^${theme(number)}\\b|^${theme(number)}，`) });

  test(`${language}: three people sort at once, in silence`, { timeout: 240_000 }, async (t) => {
    const { console, wall, phones, start } = await sorting(t, 6, [
      { width: 390, height: 844, touch: true },
      { width: 1280, height: 800 },
      { width: 390, height: 844, touch: true, theme: 'dark' },
    ]);
    const shot = (opened, what) => opened.page.screenshot({ path: path(results, `sort-${what}-${language}.png`) });
    await start();
    const [lin, wei, qiao] = phones.map(({ page }) => page);
    for (const page of [lin, wei, qiao]) await page.getByRole('heading', { name: say('sorting-title') }).waitFor();
    await shot(phones[0], 'begins');
    assert.deepEqual(await accessibility(lin), []);

    // By finger: a note, then where it belongs.
    await note(lin, FAULTS).tap();
    const dialog = (page) => page.getByRole('dialog');
    await shot(phones[0], 'where-first');
    await dialog(lin).getByRole('button', { name: say('sorting-new') }).tap();
    await inTheme(lin, 1).getByText(FAULTS).waitFor();
    await inTheme(qiao, 1).getByText(FAULTS).waitFor();
    for (const control of await lin.locator('main button, footer button').all()) {
      const { height } = await control.boundingBox();
      assert.ok(height >= 44, `a finger finds it: ${height}`);
    }

    // By keyboard alone: arrows go from note to note, and the keys go on where the note was.
    await note(wei, LEAVE).focus();
    await wei.keyboard.press('ArrowDown');
    await wei.keyboard.press('ArrowUp');
    await wei.keyboard.press('Enter');
    await dialog(wei).getByRole('button', { name: say('sorting-new') }).focus();
    assert.deepEqual(await accessibility(wei), []);
    await wei.keyboard.press('Enter');
    await inTheme(wei, 2).getByText(LEAVE).waitFor();
    await until('the keys are at the next note', async () =>
      wei.evaluate((text) => document.activeElement?.textContent?.includes(text), TENDERS));
    await wei.keyboard.press('Enter');
    await dialog(wei).getByRole('button', { name: theme(1) }).focus();
    await wei.keyboard.press('Enter');
    await inTheme(lin, 1).getByText(TENDERS).waitFor();
    await wei.keyboard.press('Enter');
    await wei.keyboard.press('Escape');
    await dialog(wei).waitFor({ state: 'detached' });

    // All three at once, on the same note as well: the later move wins, everywhere the same.
    const move = async (page, text, to) => {
      await note(page, text).click();
      await dialog(page).getByRole('button', { name: to }).click();
    };
    await Promise.all([move(lin, SHIFT, theme(1)), move(qiao, SHIFT, theme(2)), move(wei, INVOICES, theme(2))]);
    await inTheme(qiao, 2).getByText(INVOICES).waitFor();
    const placesOf = (page) => page.locator('main section').evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('[data-note]')].map((found) => found.textContent.trim()).sort()));
    await until('all see the same board', async () => {
      const [first, ...others] = await Promise.all([lin, wei, qiao].map(placesOf));
      return others.every((one) => JSON.stringify(one) === JSON.stringify(first));
    });

    // The last move of one's own is taken back; where somebody moved it on, it stays.
    await move(qiao, TENDERS, theme(2));
    await inTheme(lin, 2).getByText(TENDERS).waitFor();
    await qiao.getByRole('button', { name: say('sorting-undo') }).click();
    await inTheme(lin, 1).getByText(TENDERS).waitFor();
    await move(qiao, TENDERS, theme(2));
    await inTheme(lin, 2).getByText(TENDERS).waitFor();
    await move(lin, TENDERS, say('sorting-stay'));
    await until('it stands alone at the other phone', async () => (await inTheme(qiao, 2).getByText(TENDERS).count()) === 0);
    await qiao.getByRole('button', { name: say('sorting-undo') }).click();
    await until('it is said', async () => (await qiao.locator('body').textContent()).includes(say('sorting-overtaken')));

    // What is moved without a line goes out once it is back.
    await phones[0].context.setOffline(true);
    await move(lin, TENDERS, theme(1));
    await inTheme(lin, 1).getByText(TENDERS).waitFor();
    await phones[0].context.setOffline(false);
    await inTheme(wei, 1).getByText(TENDERS).waitFor({ timeout: 60_000 });

    await qiao.getByRole('button', { name: say('sorting-ready') }).click();
    await toStep(console.page, 3);
    const strip = console.page.getByRole('region', { name: say('shape-silent') });
    await strip.getByText(say('shape-silent-count', { sorted: 3, people: 3 })).waitFor();
    await strip.getByText(say('shape-silent-ready', { ready: 1 })).waitFor();
    await strip.getByText(say('shape-to-and-fro-many', { count: 1 })).waitFor();
    await strip.getByRole('button', { name: say('shape-to-and-fro-next') }).click();
    await console.page.locator('#main [data-note]:focus', { hasText: TENDERS }).waitFor();
    await shot(console, 'console');
    assert.deepEqual(await accessibility(console.page), []);
    await wall.page.getByText(say('wall-themes-unnamed', { number: 1 })).first().waitFor();
    await shot(wall, 'wall');
    for (const [index, what] of ['phone', 'wide', 'phone-night'].entries()) await shot(phones[index], what);
    await note(lin, TENDERS).tap();
    await shot(phones[0], 'where');
    assert.deepEqual(await accessibility(lin), []);
    await lin.keyboard.press('Escape');

    // A name comes last, from the console, and is there on the phones at once.
    await console.page.locator('[data-group]:not([data-group=""]) [data-name]').first().click();
    await console.page.keyboard.insertText(`${say('shape-themes')} A`);
    await console.page.keyboard.press('Enter');
    await lin.getByRole('heading', { name: `${say('shape-themes')} A` }).waitFor();
    for (const { complaints } of [console, wall]) assert.deepEqual(complaints, []);
    assert.deepEqual(phones[1].complaints.concat(phones[2].complaints), []);
  });

  test(`${language}: a note is carried by finger and by mouse`, { timeout: 240_000 }, async (t) => {
    const { phones, start } = await sorting(t, 40, [
      { width: 390, height: 844, touch: true },
      { width: 1280, height: 800 },
    ]);
    await start();
    const [{ page: lin, context }, { page: wei }] = phones;
    for (const page of [lin, wei]) await page.getByRole('heading', { name: say('sorting-title') }).waitFor();
    const finger = await fingerOf(context, lin);
    const places = lin.locator('[data-places]');
    const place = (name) => places.locator('[data-into]', { hasText: name });
    const shot = (what) => lin.screenshot({ path: path(results, `sort-${what}-${language}.png`) });
    const scrolled = () => lin.evaluate(() => scrollY);

    // Held, then carried to what comes up: nothing scrolls meanwhile.
    const carry = async (text, name, what) => {
      const held = await middleOf(note(lin, text).first());
      const before = await scrolled();
      await finger.down(held);
      await places.waitFor();
      await finger.move({ x: held.x + 20, y: held.y + 120 });
      await finger.move(await middleOf(place(name)));
      await lin.locator('[data-places] .is-over').waitFor();
      if (what) await shot(what);
      for (const one of await places.locator('[data-into]').all()) {
        assert.ok((await one.boundingBox()).height >= 44, 'a finger finds it');
      }
      assert.equal(await scrolled(), before, 'a finger that carries does not scroll');
      await finger.up();
      await places.waitFor({ state: 'detached' });
    };
    await carry(FAULTS, say('sorting-new'), 'carried-first');
    await inTheme(lin, 1).getByText(FAULTS).waitFor();
    await carry(LEAVE, theme(1), 'carried');
    await inTheme(wei, 1).getByText(LEAVE).waitFor();
    await lin.getByRole('button', { name: say('sorting-undo') }).tap();
    await until('it is taken back', async () => (await inTheme(wei, 1).getByText(LEAVE).count()) === 0);

    // Let go where nothing is, or back where it came from: it stays.
    // The undo button is at the end of the page, and so may the page be.
    await note(lin, LEAVE).first().scrollIntoViewIfNeeded();
    const held = await middleOf(note(lin, LEAVE).first());
    await finger.down(held);
    await places.waitFor();
    await finger.move({ x: held.x, y: 20 });
    await finger.up();
    await places.waitFor({ state: 'detached' });
    assert.equal(await lin.getByRole('dialog').count(), 0, 'a drop opens nothing');
    // Held and let go: it is asked where it belongs.
    await finger.down(held);
    await places.waitFor();
    await finger.up();
    await lin.getByRole('dialog').getByRole('button', { name: say('sorting-cancel') }).tap();
    await lin.getByRole('dialog').waitFor({ state: 'detached' });
    assert.equal(await inTheme(lin, 1).locator('[data-note]').count(), 1);

    // A swipe scrolls, and moves no note.
    await finger.down(held);
    await finger.move({ x: held.x, y: held.y - 200 }, 4);
    await finger.up();
    await until('the page has scrolled', async () => (await scrolled()) > 100);
    assert.equal(await places.count(), 0);

    // By mouse, straight onto the notes of a theme; Escape brings it back.
    const drag = async (text) => {
      const from = await middleOf(note(wei, text).first());
      await wei.mouse.move(from.x, from.y);
      await wei.mouse.down();
      const to = await middleOf(inTheme(wei, 1).getByRole('heading'));
      await wei.mouse.move(to.x, to.y, { steps: 8 });
      await wei.locator('section.is-over').waitFor();
    };
    await drag(TENDERS);
    await wei.screenshot({ path: path(results, `sort-carried-wide-${language}.png`) });
    await wei.keyboard.press('Escape');
    await wei.mouse.up();
    await wei.locator('[data-places]').waitFor({ state: 'detached' });
    assert.equal(await inTheme(wei, 1).getByText(TENDERS).count(), 0);
    await drag(TENDERS);
    await wei.mouse.up();
    await inTheme(lin, 1).getByText(TENDERS).first().waitFor();
    assert.equal(await wei.getByRole('dialog').count(), 0, 'a drop opens nothing');
    assert.deepEqual(await accessibility(wei), []);
    for (const { complaints } of phones) assert.deepEqual(complaints, []);
  });

  test(`${language}: two hundred notes on a phone`, { timeout: 180_000 }, async (t) => {
    const { console, phones, start } = await sorting(t, 200, [{ width: 390, height: 844, touch: true, theme: 'dark' }]);
    await start();
    const [{ page }] = phones;
    await page.getByRole('heading', { name: say('sorting-title') }).waitFor();
    assert.ok((await page.locator('[data-note]').count()) < 100, 'a long list draws what is seen of it');
    for (let made = 1; made <= 5; made += 1) {
      await page.locator('[data-note]').first().click();
      await page.getByRole('dialog').getByRole('button', { name: say('sorting-new') }).click();
      await inTheme(page, made).waitFor();
    }
    await page.evaluate(() => {
      globalThis.longestFrame = 0;
      let last = performance.now();
      const beat = (now) => {
        globalThis.longestFrame = Math.max(globalThis.longestFrame, now - last);
        last = now;
        requestAnimationFrame(beat);
      };
      requestAnimationFrame(beat);
    });
    for (let moved = 0; moved < 20; moved += 1) {
      await page.locator('[data-note]').first().click();
      await page.getByRole('dialog').getByRole('button', { name: theme(3) }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    const took = await page.evaluate(() => globalThis.longestFrame);
    t.diagnostic(`${language}: longest frame while 20 notes move, 200 on the board: ${took.toFixed(0)} ms`);
    await inTheme(page, 3).locator('[data-note]').nth(20).waitFor();
    await page.screenshot({ path: path(results, `sort-200-${language}.png`) });
    await toStep(console.page, 3);
    await console.page.screenshot({ path: path(results, `sort-200-console-${language}.png`) });
    assert.deepEqual(phones[0].complaints, []);
  });
}

/** Begins a step of the agenda by its name, from the page of the agenda. */
async function startStep(page, say, name) {
  await page.getByRole('button', { name: say('agenda-clock') }).click();
  await page.getByRole('dialog').getByRole('button', { name: say('agenda-title'), exact: true }).click();
  await page.locator('#main').getByRole('button', { name }).first().click();
  await page.getByRole('menuitem', { name: say('agenda-start-now') }).click();
}
