/** Use-case cards: what is written on them, by whom, where they come from, and the five gates. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toTheCards, until } from './pharos.mjs';

after(closeBrowser);

const PROBLEM = {
  en: ['We miss one killer clause', 'Nobody reads 240 pages'],
  'zh-CN': ['漏掉要命的一条', '240页没人读得完'],
};

const AGAIN = {
  en: ['again', 'Every week.'],
  'zh-CN': ['二号', '每周都这样。'],
};

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: a card is written, walked and split, and its gates are answered`, { timeout: 240_000 }, async (t) => {
    const { page, complaints, shot } = await example(t, language);
    await toTheCards(page, say);
    await page.getByRole('heading', { name: say('cards-path') }).waitFor();
    await shot('example');
    assert.deepEqual(await accessibility(page), []);

    // A line is written where it stands, sent when it is left, and taken back by undo.
    const process = page.getByLabel(say('list-process'), { exact: true });
    await process.fill('Between order and delivery');
    await process.press('Control+Enter');
    await page.locator('body').press('Control+z');
    await until('undo takes the line back', async () => (await process.inputValue()) === '');
    // Escape keeps what stood there.
    const title = page.getByLabel(say('list-title'), { exact: true });
    const before = await title.inputValue();
    await title.fill('Something else');
    await title.press('Escape');
    assert.equal(await title.inputValue(), before);
    await title.fill('');
    await title.press('Enter');
    assert.equal(await title.inputValue(), before, 'a title is never empty');

    // What generative AI does in it, and how it runs.
    await page.getByRole('button', { name: say('cards-capabilities-choose') }).click();
    const dialog = page.getByRole('dialog');
    const chosen = await dialog.locator('[aria-pressed=true]').count();
    await dialog.locator('[aria-pressed=false]').first().click();
    await until('one more capability', async () => (await dialog.locator('[aria-pressed=true]').count()) === chosen + 1);
    await shot('capabilities');
    assert.deepEqual(await accessibility(page), []);
    await dialog.getByRole('button', { name: say('cards-done'), exact: true }).click();
    await page.getByLabel(say('cards-mode')).selectOption('agent');

    // The last gate asks for a person; another person's answer stays beside it.
    const gate = page.getByRole('group', { name: say('score-gate-x5') });
    const pressed = gate.locator('[aria-pressed=true]');
    if ((await pressed.count()) > 0) await pressed.click();
    await gate.getByRole('button', { name: say('score-yes'), exact: true }).click();
    const missing = page.getByText(say('gates-confirms-missing'));
    await missing.waitFor();
    const row = page.locator('li', { has: gate });
    await row.getByLabel(say('score-gate-reason')).fill('It writes parameters');
    await row.getByLabel(say('gates-by')).fill('Lin');
    await row.getByLabel(say('gates-confirms')).fill('Xie');
    await page.keyboard.press('Tab');
    await missing.waitFor({ state: 'detached' });
    await shot('gates');
    await gate.getByRole('button', { name: say('score-no'), exact: true }).click();
    await row.getByText(say('gates-earlier-yes', { name: 'Lin' })).waitFor();
    await gate.getByRole('button', { name: say('score-no'), exact: true }).click();
    await gate.getByRole('button', { name: say('score-yes'), exact: true }).click();
    await row.getByRole('button', { name: say('gates-rules', { gate: 'X5' }) }).click();
    await dialog.getByLabel(say('gates-region')).waitFor();
    await shot('rules');
    assert.deepEqual(await accessibility(page), []);
    await page.keyboard.press('Escape');

    // On to the next by key, and a second card out of this one.
    await page.locator('body').press('j');
    await until('the next card', async () => (await title.inputValue()) !== before);
    await page.getByRole('button', { name: say('cards-split') }).click();
    await dialog.getByLabel(say('cards-split-title')).fill('The other half');
    await shot('split');
    assert.deepEqual(await accessibility(page), []);
    await dialog.getByRole('button', { name: say('cards-split-go') }).click();
    await until('the new card', async () => (await title.inputValue()) === 'The other half');
    await page.setViewportSize({ width: 1180, height: 720 });
    await shot('small');
    await page.setViewportSize({ width: 1440, height: 900 });

    // The way it came is walked back to the idea, and forward to the ratings.
    await page.getByLabel(say('cards-which')).selectOption({ index: 0 });
    await page.locator('#main ol button').first().click();
    await page.locator('[data-lane]').first().waitFor();
    await toTheCards(page, say);
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot('night');
    assert.deepEqual(await accessibility(page), []);
    assert.deepEqual(complaints, []);
  });

  test(`${language}: a card that reads like another one is hinted at, and never merged by itself`, { timeout: 240_000 }, async (t) => {
    const { page, complaints, shot } = await example(t, language);
    await toTheCards(page, say);
    const title = page.getByLabel(say('list-title'), { exact: true });
    const problem = page.getByLabel(say('list-problem'), { exact: true });
    const similar = page.getByRole('region', { name: new RegExp(`^${say('cards-similar')}`) });
    const which = page.getByLabel(say('cards-which'));
    const first = await title.inputValue();
    const says = await problem.inputValue();
    assert.equal(await similar.count(), 0, 'fourteen cards, and no two alike');

    // The same trouble, on a new card.
    const dialog = page.getByRole('dialog');
    await page.locator('body').press('u');
    const [again, more] = AGAIN[language];
    await dialog.getByLabel(say('list-title')).fill(`${first} ${again}`);
    await dialog.getByLabel(say('list-problem')).fill(`${says} ${more}`);
    await dialog.getByRole('button', { name: say('score-new-go') }).click();
    await dialog.waitFor({ state: 'detached' });
    await until('the new card', async () => (await title.inputValue()) === `${first} ${again}`);
    await similar.getByText(first, { exact: true }).waitFor();
    await shot('similar');
    assert.deepEqual(await accessibility(page), []);

    // Side by side, and on to the other one, which names the first.
    await similar.getByRole('button', { name: say('cards-beside-of', { title: first }) }).click();
    await dialog.getByRole('row', { name: says }).waitFor();
    await shot('beside');
    assert.deepEqual(await accessibility(page), []);
    await dialog.getByRole('button', { name: say('cards-beside-open') }).click();
    await until('the other card', async () => (await title.inputValue()) === first);
    await similar.getByText(`${first} ${again}`, { exact: true }).waitFor();

    // Not alike: nobody is asked again, until that is taken back.
    await similar.getByRole('button', { name: say('cards-not-alike-of', { title: `${first} ${again}` }) }).click();
    await similar.waitFor({ state: 'detached' });
    await page.getByText(say('shape-kept-apart')).waitFor();
    await page.locator('body').press('Control+z');
    await similar.getByText(`${first} ${again}`, { exact: true }).waitFor();
    await page.setViewportSize({ width: 1180, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot('similar-small-night');
    await similar.getByRole('button', { name: say('cards-beside-of', { title: `${first} ${again}` }) }).click();
    await shot('beside-small-night');
    assert.deepEqual(await accessibility(page), []);

    // Two that are one after all: the other card stands for both, and undo parts them.
    await dialog.getByRole('button', { name: say('cards-beside-merge') }).click();
    await until('the other card stands for both', async () => (await title.inputValue()) === `${first} ${again}`);
    await similar.waitFor({ state: 'detached' });
    const cards = await which.locator('option').count();
    await page.locator('body').press('Control+z');
    await until('both cards', async () => (await which.locator('option').count()) === cards + 1);
    await similar.getByText(first, { exact: true }).waitFor();
    assert.deepEqual(complaints, []);
  });

  test(`${language}: two at a table write one card on their phones, and nothing is lost`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'tables.pharos');
    pharos('example', file, '--lang', language);
    const { link, join, wall: wallLink } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const wall = await open(t, wallLink, { language, width: 1920, height: 1080 });
    const people = [];
    for (const name of ['Lin', '魏工']) {
      const opened = await open(t, join, { language, width: 390, height: 844, touch: true });
      await opened.page.getByLabel(say('part-name')).fill(name);
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await opened.page.locator('main h1').waitFor();
      people.push(opened);
    }
    const [lin, wei] = people.map(({ page }) => page);
    const shot = (of, what) => of.page.screenshot({ path: path(results, `cards-${what}-${language}.png`) });

    const { page } = console;
    await toTheCards(page, say);
    await page.getByRole('button', { name: say('cards-give'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await shot(console, 'give');
    const first = dialog.locator('li').first();
    for (const name of ['Lin', '魏工']) await first.getByRole('button', { name }).click();
    await shot(console, 'give');
    assert.deepEqual(await accessibility(page), []);
    await dialog.getByRole('button', { name: say('cards-give-go', { count: 1 }) }).click();

    for (const phone of [lin, wei]) await phone.getByRole('heading', { name: say('cardwriting-title') }).waitFor();
    const field = (phone) => phone.getByLabel(say('cardwriting-problem'), { exact: true });
    // Both begin with the same card, and both write in the same line.
    const [one, other] = PROBLEM[language];
    await field(lin).fill(one);
    await field(wei).fill(other);
    await lin.getByRole('heading', { name: say('cardwriting-title') }).click();
    await page.getByText(say('cards-writers', { names: ['Lin', '魏工'].join(say('list-comma')) })).waitFor();
    const problem = page.getByLabel(say('list-problem'), { exact: true });
    await until('what the first wrote', async () => (await problem.inputValue()) === one);
    await wei.getByRole('heading', { name: say('cardwriting-title') }).click();
    await until('what the second wrote', async () => (await problem.inputValue()) === other);
    // The one who was first sees the later text, and her own beside it.
    await lin.getByText(say('cardwriting-aside', { text: one })).waitFor();
    await until('the later text on the phone of the first', async () => (await field(lin).inputValue()) === other);
    await shot(people[0], 'phone');
    assert.deepEqual(await accessibility(lin), []);
    await page.getByRole('button', { name: say('cards-aside', { count: 1 }) }).click();
    await page.getByText(one, { exact: true }).waitFor();
    await shot(console, 'aside');
    await page.getByRole('button', { name: say('cards-aside-take') }).click();
    await until('the text that was taken back', async () => (await field(lin).inputValue()) === one);

    // The wall shows the card as it fills.
    await page.getByRole('button', { name: say('cards-present') }).click();
    await wall.page.getByText(one).waitFor();
    await shot(wall, 'wall');
    assert.deepEqual(await accessibility(wall.page), []);

    // The gates of the card, as they are answered: what follows is told, and never why or by whom.
    await page.getByRole('button', { name: say('cards-gates-present'), exact: true }).click();
    await wall.page.getByText(say('wall-gates-advice')).waitFor();
    const gate = page.getByRole('group', { name: say('score-gate-x2') });
    const no = gate.getByRole('button', { name: say('score-no'), exact: true });
    if ((await no.getAttribute('aria-pressed')) !== 'true') await no.click();
    await gate.getByRole('button', { name: say('score-yes'), exact: true }).click();
    await wall.page.getByText(say('score-follows-x2')).waitFor();
    await shot(wall, 'wall-gates');
    assert.deepEqual(await accessibility(wall.page), []);
    await page.getByRole('group', { name: say('score-gate-x1') }).getByRole('button', { name: say('score-yes'), exact: true }).click();
    await wall.page.getByText(say('score-follows-x1')).waitFor();
    await shot(wall, 'wall-gates-stopped');
    await page.locator('body').press('Control+z');
    await wall.page.getByText(say('score-follows-x1')).waitFor({ state: 'detached' });

    // Typed and not sent, then loaded again: it is still in its field.
    await lin.getByLabel(say('cardwriting-owner'), { exact: true }).pressSequentially('Xie');
    await lin.reload();
    await lin.getByRole('heading', { name: say('cardwriting-title') }).waitFor();
    assert.match(await lin.getByLabel(say('cardwriting-owner'), { exact: true }).inputValue(), /Xie/);
    for (const { complaints } of [console, wall, ...people]) assert.deepEqual(complaints, []);
  });

  test(`${language}: the page of cards teaches while there is none`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'none.pharos');
    pharos('new', file, '--template', 'default', '--title', 'Nothing yet', '--lang', language);
    const { link } = await serve(t, home, file);
    const { page } = await open(t, link, { language });
    await toTheCards(page, say);
    await page.getByText(say('cards-empty')).waitFor();
    await page.screenshot({ path: path(results, `cards-none-${language}.png`) });
    assert.deepEqual(await accessibility(page), []);
  });
}

async function example(t, language) {
  const home = folder();
  const file = path(home, 'cards.pharos');
  pharos('example', file, '--lang', language);
  const { link } = await serve(t, home, file);
  const { page, complaints } = await open(t, link, { language });
  const shot = (what) => page.screenshot({ path: path(results, `cards-${what}-${language}.png`) });
  return { page, complaints, shot };
}
