/**
 * How the pages of the largest room move: the longest frame of the console while 2,000 notes are scrolled and carried and
 * 2,000 lines of a register are scrolled, and how soon a participant can type on a slow phone. `node large.bench.mjs
 * [--json FILE]` adds the figures to those of a file; the program is the one of PHAROS. Frames are the page's own: whatever
 * else the machine does shows in them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeIdeas } from './crowd.mjs';
import { framesWhile } from './frames.mjs';
import { PEOPLE, largeRoom, reveal, write } from './large_room.mjs';
import { longRegisters } from './long_registers.mjs';
import { closeBrowser, open, toStep } from './pharos.mjs';
import { robustOnScreen } from './robust_on_screen.mjs';

/** A phone of some years ago on the Wi-Fi of a full room: as slow as a fast 3G line, and nothing kept in its cache. */
const PHONE = { cpu: 4, latency: 40, kbit: 1_600 };
/** No frame of the console is longer than that while it is scrolled or something is carried. */
const FRAME_BAR = 50;
/** A participant can type within that. */
const USABLE_BAR = 1_000;
/** How firmly 40 use cases stand is on the screen so soon after the last move of a slider. */
const ROBUST_BAR = 100;
/** A board that comes all at once, and pages of phones: nothing freezes. */
const FREEZE_BAR = 500;

/** So many cards become one. */
const MERGED = 60;

const after = [];
const bench = { after: (act) => after.unshift(act) };
const figures = {};

/** Keeps a figure, and says it. */
function told(name, frames, bar = FRAME_BAR) {
  figures[name] = frames;
  const { longest_ms: longest, longest_task_ms: task, over_50_ms: over, frames: count } = frames;
  const missed = longest > bar ? '  MISSED' : '';
  process.stdout.write(`${name.padEnd(44)} longest frame ${String(longest).padStart(5)} ms (bar ${bar})${missed}  over 50 ms: ${over} of ${count}  longest task ${task} ms\n`);
}

function toldUsable(name, ms, bar = USABLE_BAR) {
  figures[name] = Math.round(ms);
  process.stdout.write(`${name.padEnd(44)} ${String(Math.round(ms)).padStart(5)} ms (bar ${bar})${ms > bar ? '  MISSED' : ''}\n`);
}

async function middleOf(place) {
  const { x, y, width, height } = await place.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Over the whole of what lies under the pointer, and back. */
async function wheel(page, at, height) {
  await page.mouse.move(at.x, at.y);
  for (const by of [300, -300]) {
    for (let gone = 0; gone < height; gone += 300) await page.mouse.wheel(0, by);
  }
}

async function board(room) {
  const { page } = room.console;
  const list = page.locator('[data-row-height]').nth(1);
  const middle = await middleOf(list);
  const height = await list.evaluate((element) => element.scrollHeight);
  told('console, a lane scrolled whole by wheel', await framesWhile(page, () => wheel(page, middle, height)));
  await page.locator('[data-note][tabindex="0"]').focus();
  told('console, 300 notes walked by key', await framesWhile(page, async () => {
    for (let note = 0; note < 300; note += 1) await page.keyboard.press('ArrowDown');
  }));
  told('console, a note carried across all lanes', await framesWhile(page, async () => {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    const box = await page.locator('.board').boundingBox();
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.move(turn % 2 ? box.x + 80 : box.x + box.width - 80, middle.y, { steps: 30 });
    // Held at the foot of a lane, which scrolls below it.
    const foot = box.y + box.height - 12;
    await page.mouse.move(middle.x, foot, { steps: 10 });
    for (let wag = 0; wag < 60; wag += 1) await page.mouse.move(middle.x + (wag % 2), foot);
    await page.mouse.up();
  }));
  told('console, 20 notes moved by key', await framesWhile(page, async () => {
    await page.locator('[data-note][tabindex="0"]').focus();
    for (let move = 0; move < 20; move += 1) {
      await page.keyboard.press(move % 2 ? 'Alt+ArrowLeft' : 'Alt+ArrowRight');
      await page.waitForTimeout(150);
    }
  }));
  told('console, scrolled while 200 ideas come in', await framesWhile(page, async () => {
    const coming = writeIdeas(room.people.slice(0, 20), 200, room.people[0].lanes);
    await wheel(page, middle, height);
    await coming;
  }));
  told('console, newest first and all again', await framesWhile(page, async () => {
    for (const view of ['ideate-view-newest', 'ideate-view-all']) {
      await page.getByRole('radio', { name: room.say(view), exact: true }).click();
      await page.waitForTimeout(300);
    }
  }), FREEZE_BAR);
}

async function people(room) {
  const { page } = room.console;
  const box = page.getByRole('region', { name: room.say('people-title') });
  told('console, 500 people are listed', await framesWhile(page, async () => {
    await page.getByRole('radio', { name: room.say('people-tab', { count: PEOPLE }) }).click();
    await box.waitFor();
  }), FREEZE_BAR);
  const middle = await middleOf(box);
  const height = await box.evaluate((element) => element.scrollHeight);
  told('console, 500 people scrolled whole', await framesWhile(page, () => wheel(page, middle, height)));
}

/** The loose cards of the whole board, and many of them that become one. */
async function shape(room) {
  const { page } = room.console;
  await toStep(page, 3);
  const cards = page.locator('[data-group=""] [data-note]');
  await cards.first().waitFor();
  const list = page.locator('[data-group=""] [data-scrolls]').first();
  const middle = await middleOf(list);
  const height = await list.evaluate((element) => element.scrollHeight);
  told('console, the loose cards scrolled whole', await framesWhile(page, () => wheel(page, middle, height)));
  const loose = page.locator('[data-group=""] h2 .num');
  await cards.first().click();
  for (let more = 1; more < MERGED; more += 1) await page.keyboard.press('Shift+ArrowDown');
  told(`console, ${MERGED} cards merged`, await framesWhile(page, async () => {
    const left = await loose.textContent();
    await page.keyboard.press('m');
    // Asked in every frame: a look at the text of all cards would take a quarter of it.
    await page.waitForFunction(([shown, before]) => shown.textContent !== before, [await loose.elementHandle(), left]);
  }));
}

/** A page as slow as a phone's. */
async function slow(opened) {
  const session = await opened.context.newCDPSession(opened.page);
  const throughput = (PHONE.kbit * 1_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: PHONE.latency, downloadThroughput: throughput, uploadThroughput: throughput });
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  // A page that is made slow takes a core from all others, also when it does nothing.
  const rest = () => session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { ...opened, rest };
}

/** Milliseconds from the beginning of the navigation until something can be used. */
async function usable(page, go, selector) {
  await page.addInitScript((wanted) => {
    const look = () => {
      if (document.querySelector(wanted)) globalThis.usableAt ??= performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }, selector);
  await go();
  await page.waitForFunction(() => globalThis.usableAt !== undefined, null, { timeout: 60_000 });
  return page.evaluate(() => globalThis.usableAt);
}

const TYPING = 'textarea.note:enabled';

async function phone(room) {
  const opened = await slow(await open(bench, 'about:blank', { width: 390, height: 844, touch: true }));
  const { page } = opened;
  toldUsable('phone, the name can be typed', await usable(page, () => page.goto(room.join), 'input:enabled'));
  await page.getByRole('textbox').first().fill('Lin');
  await page.getByRole('button', { name: room.say('part-join'), exact: true }).click();
  await page.locator(TYPING).waitFor();
  await opened.rest();
  toldUsable('phone, back before the reveal', await back(room, opened));
  return slow(opened);
}

/** The page is opened anew by somebody who sits already. */
async function back(room, { context }) {
  const opened = await slow({ context, page: await context.newPage() });
  const ms = await usable(opened.page, () => opened.page.goto(new URL('/', room.join).href), TYPING);
  await opened.page.close();
  return ms;
}

/** A register of 2,000 lines, by wheel and by key. */
async function registers() {
  const { page, list } = await longRegisters(bench);
  const middle = await middleOf(list);
  const height = await list.evaluate((element) => element.scrollHeight);
  told('console, 2,000 lines of a register by wheel', await framesWhile(page, () => wheel(page, middle, height)));
  await list.locator('[data-line]').first().click();
  told('console, 300 lines of a register by key', await framesWhile(page, async () => {
    for (let line = 0; line < 300; line += 1) await page.keyboard.press('ArrowDown');
  }));
}

async function main() {
  await registers();
  const moves = (await robustOnScreen(bench)).toSorted((a, b) => a - b);
  toldUsable('console, how firm 40 stand, the middle of 12', moves[Math.floor(moves.length / 2)], ROBUST_BAR);
  toldUsable('console, how firm 40 stand, the slowest of 12', moves.at(-1), ROBUST_BAR);
  const room = await largeRoom(bench, 'en');
  told('console, nothing is done: the machine itself', await framesWhile(room.console.page, () => room.console.page.waitForTimeout(3_000)));
  await people(room);
  await write(room);
  const seated = await phone(room);
  const wall = await open(bench, room.wall, { width: 1920, height: 1080 });
  await wall.page.locator('section header').first().waitFor();
  const [onConsole, onPhone, onWall] = await Promise.all([
    framesWhile(room.console.page, () => reveal(room)),
    framesWhile(seated.page, () => seated.page.locator('.lists li').first().waitFor({ timeout: 60_000 })),
    framesWhile(wall.page, () => wall.page.locator('section li').first().waitFor({ timeout: 60_000 })),
  ]);
  told('console, 2,000 ideas are revealed', onConsole, FREEZE_BAR);
  told('phone, 2,000 ideas are revealed', onPhone, FREEZE_BAR);
  told('wall, 2,000 ideas are revealed', onWall, FREEZE_BAR);
  await seated.rest();
  await room.console.page.waitForTimeout(3_000);
  await board(room);
  await shape(room);
  toldUsable('phone, back after the reveal', await back(room, seated));
  await slow(seated);
  told('phone, all lanes looked through', await framesWhile(seated.page, async () => {
    for (const lane of await seated.page.getByRole('radio').all()) {
      await lane.click();
      for (let turn = 0; turn < 10; turn += 1) await seated.page.evaluate(() => document.scrollingElement.scrollBy(0, 1_200));
    }
  }), FREEZE_BAR);
  told('wall, turned over and over by new ideas', await framesWhile(wall.page, () => writeIdeas(room.people.slice(0, 20), 100, room.people[0].lanes)), FREEZE_BAR);
}

/** Beside what other benches wrote there. */
function keep(file) {
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  writeFileSync(file, JSON.stringify({ ...before, pages: figures }, null, 2));
}

try {
  await main();
  const [flag, file] = process.argv.slice(2);
  if (flag === '--json') keep(file);
} finally {
  for (const act of after) await act();
  await closeBrowser();
}
