/** Pitch and round robin: an order drawn by lot, one minute each on the wall, and names that never get there. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, root, sayer, serve, until } from './pharos.mjs';

after(closeBrowser);

const { name: PITCH } = JSON.parse(readFileSync(path(root, 'assets/content/step_texts.json'), 'utf8')).steps.find(({ id }) => id === 'pitch');
const CASES = {
  en: [
    ['Read the tender and list the questions', 'A tender has 240 pages and nine days. The clause that costs us money turns up on day eight.'],
    ['Delay mails become delivery dates', 'Three people read 80 mails a day and type new dates into the plan.'],
    ['Shift handover in two minutes', ''],
    ['Find the work instruction by a photo of the machine, even where the type plate has become unreadable', 'Nobody finds the right page at three in the morning.'],
  ],
  'zh-CN': [
    ['标书通读与疑问清单', '一份标书240页，九天交。要花钱的那条，第八天才看到。'],
    ['延期邮件变成交期', '三个人每天读80封邮件，再把新日期敲进计划。'],
    ['两分钟交班', ''],
    ['拍一张机器照片就能找到对应的作业指导书，铭牌看不清也行', '凌晨三点，没人翻得到该看的那一页。'],
  ],
};
const PEOPLE = ['Lin', '魏工', 'Qiao'];

/** By day and by night. */
async function inBothThemes(page, look) {
  for (const theme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme: theme });
    await look(theme);
  }
}

async function clean({ page, complaints }, what) {
  await inBothThemes(page, async (theme) => {
    assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}, ${theme}`);
  });
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

async function call(page, words) {
  await page.keyboard.press('Control+k');
  await page.locator('[role=combobox]').fill(words);
  await page.locator('[role=option][aria-selected=true]').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

function button(page, name) {
  return page.locator('footer').getByRole('button', { name, exact: true });
}

/** Everything that the wall was sent, by its socket. */
function heard(page) {
  const frames = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))));
  return frames;
}

function isPitch(frame) {
  return frame.includes('"view":"pitch"');
}

/** Seconds that the pitch's clock shows on the wall; less than nought is over time. */
async function left(wall) {
  const [, over, minutes, seconds] = /(\+?)(\d+):(\d\d)/.exec(await wall.locator('.clock').innerText());
  return (over ? -1 : 1) * (Number(minutes) * 60 + Number(seconds));
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the order is drawn, and the wall tells one after the other`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'pitch.pharos');
    const table = path(home, 'cases.csv');
    writeFileSync(table, ['title,problem', ...CASES[language].map((cells) => cells.map((cell) => `"${cell}"`).join(','))].join('\n'));
    pharos('new', file, '--template', 'half_day', '--title', 'Pitch', '--lang', language);
    pharos('import', '--as', 'use-cases', file, table);
    const { link, wall: wallLink } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const { page } = console;
    await page.getByRole('heading', { level: 1 }).waitFor();
    const wall = await open(t, 'about:blank', { language, width: 1920, height: 1080 });
    const frames = heard(wall.page);
    await wall.page.goto(wallLink);
    await wall.page.getByRole('main').waitFor();
    const shot = ({ page }, what) => inBothThemes(page, (theme) => page.screenshot({ path: path(results, `pitch-${what}-${theme}-${language}.png`) }));
    const small = async (what) => {
      await page.setViewportSize({ width: 1180, height: 720 });
      await shot(console, `${what}-small`);
      await page.setViewportSize({ width: 1440, height: 900 });
    };
    const titles = CASES[language].map(([title]) => title);
    const current = () => wall.page.locator('h1').innerText();

    // The step begins: nothing is drawn, and the wall knows of no order. From its clock there is a way to the page.
    await page.getByRole('button', { name: say('agenda-clock') }).click();
    await page.getByRole('dialog').getByRole('button', { name: say('agenda-title'), exact: true }).click();
    await page.getByRole('button', { name: PITCH[language === 'en' ? 'en' : 'zh'] }).click();
    await page.getByRole('menuitem', { name: say('agenda-start-now') }).click();
    await wall.page.locator('[role=timer]').waitFor();
    await page.getByRole('button', { name: say('agenda-clock') }).click();
    await shot(console, 'popover');
    await page.getByRole('dialog').getByRole('button', { name: say('pitch-open') }).click();
    await page.getByRole('heading', { name: say('pitch-ready', { count: 4 }) }).waitFor();
    await shot(console, 'ready');
    await clean(console, 'not drawn yet');
    assert.equal(await wall.page.locator('.clock').count(), 0, 'the wall shows no pitch before the order is drawn');
    assert.ok(frames.length > 0 && !frames.some(isPitch), 'no order is sent before it is drawn');

    // Drawn: the first one, its problem, its minute, and what comes.
    await button(page, say('pitch-draw')).click();
    await wall.page.getByText(say('wall-pitch-place', { number: 1, of: 4 })).waitFor();
    const order = await page.locator('ol li span.ell').allInnerTexts();
    assert.deepEqual(order.toSorted(), titles.toSorted(), 'each of them once');
    assert.equal(await current(), order[0], 'the first one of the order');
    assert.ok(frames.some(isPitch), 'now it is sent');
    await wall.page.getByText(say('wall-pitch-next', { title: order[1] })).waitFor();
    const first = await left(wall.page);
    assert.ok(first > 50 && first <= 60, `a minute: ${first}`);
    await until('it counts down', async () => (await left(wall.page)) < first);
    await shot(console, 'first');
    await small('first');
    await shot(wall, 'wall-first');
    await clean(console, 'the first one');
    await clean(wall, 'wall, the first one');

    // Next by key and by button, back, and the last one says so.
    await page.locator('body').press('ArrowRight');
    await until('the second', async () => (await current()) === order[1]);
    assert.equal(await page.locator('li[aria-current=step] span.ell').innerText(), order[1], 'the list marks it');
    await button(page, say('pitch-back')).click();
    await until('the first again', async () => (await current()) === order[0]);
    await button(page, say('pitch-next')).click();
    await button(page, say('pitch-next')).click();
    await until('the third', async () => (await current()) === order[2]);
    await call(page, say('pitch-next-case'));
    await until('the last', async () => (await current()) === order[3]);
    await wall.page.getByText(say('wall-pitch-last')).waitFor();
    assert.ok(await button(page, say('pitch-next')).isDisabled(), 'nothing comes after the last');
    await page.locator('li', { hasText: titles[3] }).getByRole('button').or(page.locator('li[aria-current=step]')).first().click();
    await until('the longest', async () => (await current()) === titles[3] || order[3] === titles[3]);
    await shot(wall, 'wall-long');
    await clean(wall, 'wall, a long title');

    // Forty-five seconds from the next turn on; a loaded wall and console have the same.
    const before = await left(wall.page);
    await page.getByRole('radio', { name: say('pitch-seconds', { count: 45 }) }).click();
    assert.ok(Math.abs((await left(wall.page)) - before) <= 2, 'nobody loses time while they speak');
    await page.getByRole('button', { name: say('pitch-restart'), exact: true }).click();
    await until('45 seconds', async () => (await left(wall.page)) <= 45 && (await left(wall.page)) > 38);
    await Promise.all([page, wall.page].map((one) => one.reload()));
    await wall.page.locator('.clock').waitFor();
    await call(page, say('pitch-open'));
    await page.locator('li[aria-current=step]').waitFor();
    assert.deepEqual(await page.locator('ol li span.ell').allInnerTexts(), order, 'the order stays');

    // The wall shows something else, and the pitch comes back.
    await call(page, say('doors-wall-board'));
    await page.getByText(say('pitch-not-on-wall')).waitFor();
    await shot(console, 'elsewhere');
    await clean(console, 'the wall shows something else');
    await page.getByRole('button', { name: say('pitch-restart'), exact: true }).click();
    await wall.page.locator('.clock').waitFor();

    // Over time: terracotta, and it counts up.
    await wall.page.locator('.clock.over').waitFor({ timeout: 60_000 });
    await until('it counts up', async () => (await left(wall.page)) <= -2);
    await page.locator('.clock.over').waitFor();
    await shot(console, 'over');
    await shot(wall, 'wall-over');
    await clean(console, 'over time');
    await clean(wall, 'wall, over time');

    // Again: that is asked about.
    await button(page, say('pitch-draw-again')).click();
    await page.getByRole('dialog').getByText(say('pitch-draw-again-about')).waitFor();
    await shot(console, 'again');
    await clean(console, 'drawing again is asked about');
    await page.getByRole('dialog').getByRole('button', { name: say('pitch-draw-again') }).click();
    await wall.page.getByText(say('wall-pitch-place', { number: 1, of: 4 })).waitFor();
    await until('its time begins', async () => (await left(wall.page)) > 0);
  });

  test(`${language}: without use cases the page teaches; people speak in an order that stays on the console`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'robin.pharos');
    pharos('new', file, '--template', 'default', '--title', 'Robin', '--lang', language);
    const { link, join, wall: wallLink } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const { page } = console;
    await page.getByRole('heading', { level: 1 }).waitFor();
    const wall = await open(t, 'about:blank', { language, width: 1920, height: 1080 });
    const frames = heard(wall.page);
    await wall.page.goto(wallLink);
    const shot = (what) => page.screenshot({ path: path(results, `robin-${what}-${language}.png`) });
    const name = () => page.locator('h2.find').innerText();

    await call(page, say('pitch-open'));
    await page.getByRole('heading', { name: say('pitch-empty') }).waitFor();
    await shot('no-cases');
    await clean(console, 'no use cases');
    assert.equal(await button(page, say('pitch-draw')).count(), 0, 'there is nothing to draw');
    await page.getByRole('radio', { name: say('robin-title') }).click();
    await page.getByRole('heading', { name: say('robin-empty') }).waitFor();
    await shot('nobody');
    await clean(console, 'nobody is here');

    const people = [];
    for (const [index, person] of PEOPLE.entries()) {
      const opened = await open(t, join, { language, width: 390, height: 844, touch: true });
      await opened.page.getByLabel(say('part-name')).fill(person);
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await opened.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
      await page.getByRole('heading', { name: say('robin-ready', { count: index + 1 }) }).waitFor();
      people.push(opened);
    }
    await button(page, say('robin-draw')).click();
    await page.locator('li[aria-current=step]').waitFor();
    const order = await page.locator('ol li span.ell').allInnerTexts();
    assert.deepEqual(order.toSorted(), PEOPLE.toSorted(), 'each person once');
    assert.equal(await name(), order[0]);
    await shot('first');
    await clean(console, 'the first person');

    // Whoever is gone is passed over.
    await people[PEOPLE.indexOf(order[1])].context.close();
    await page.getByText(say('robin-gone')).waitFor();
    await page.getByText(say('pitch-then', { title: order[2] })).waitFor();
    await button(page, say('pitch-next')).click();
    await until('the third person', async () => (await name()) === order[2]);
    await shot('gone');
    await clean(console, 'one is gone');
    await button(page, say('robin-end')).click();
    await page.getByRole('heading', { name: say('robin-done') }).waitFor();
    await shot('done');
    await button(page, say('robin-again')).click();
    await until('the first person again', async () => (await name()) === order[0]);

    assert.ok(frames.length > 0);
    for (const person of PEOPLE) assert.ok(!frames.some((frame) => frame.includes(person)), `no name is sent to the wall: ${person}`);
    assert.equal(await wall.page.locator('.clock').count(), 0, 'the wall shows nothing of it');
    assert.deepEqual(wall.complaints, []);
  });
}
