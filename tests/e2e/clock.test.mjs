/** The running agenda: one clock on console, wall and phones, and a day that ends in time. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, root, sayer, serve, until } from './pharos.mjs';

after(closeBrowser);

const DAY = 24 * 60 * 60 * 1_000;
const texts = JSON.parse(readFileSync(path(root, 'assets/content/step_texts.json'), 'utf8')).steps;

/** The half of a text that a reader gets. */
function half(text, language) {
  return text[language === 'en' ? 'en' : 'zh'];
}

function textsOf(kind) {
  return texts.find(({ id }) => id === kind);
}

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

/** A room of the half day: console, wall and one phone. */
async function room(t, language, { theme = 'light' } = {}) {
  const home = folder();
  const file = path(home, 'clock.pharos');
  pharos('new', file, '--template', 'half_day', '--title', 'Clock', '--lang', language);
  const links = await serve(t, home, file, { lan: true });
  const console = await open(t, links.link, { language, theme });
  await console.page.getByRole('heading', { level: 1 }).waitFor();
  const wall = await open(t, links.wall, { language, theme, width: 1920, height: 1080 });
  const phone = await joined(t, links.join, language, { theme });
  return { console, wall, phone, links };
}

async function joined(t, join, language, more = {}) {
  const say = sayer(language);
  const opened = await open(t, join, { language, width: 390, height: 844, touch: true, ...more });
  await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
  await opened.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
  return opened;
}

/** Seconds that the clock of a page shows; less than nought is over time. */
async function left(page) {
  const shown = await page.locator('[role=timer]').first().innerText();
  const [, over, minutes, seconds] = /(\+?)(\d+):(\d\d)/.exec(shown);
  return (over ? -1 : 1) * (Number(minutes) * 60 + Number(seconds));
}

/** All pages show the same seconds, give or take one. They are asked again: on a busy machine not all answer at once. */
async function same(pages, what) {
  let shown;
  await until(`${what}: the same seconds`, async () => {
    shown = await Promise.all(pages.map(left));
    return Math.max(...shown) - Math.min(...shown) <= 1;
  });
  return shown[0];
}

/** Says what is next, and starts it. */
async function next(page, say) {
  await page.locator('body').press('Shift+ArrowRight');
  await page.getByRole('button', { name: say('agenda-ask-go'), exact: true }).waitFor();
  const asked = await page.locator('.toast').innerText();
  await page.locator('body').press('Shift+ArrowRight');
  return asked;
}

/** The agenda's page, by the pill in the top bar. */
async function toAgenda(page, say) {
  await page.getByRole('button', { name: say('agenda-clock') }).click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(await accessibility(page), [], 'axe finds nothing: the popover of the clock');
  await page.getByRole('dialog').getByRole('button', { name: say('agenda-title'), exact: true }).click();
  await page.getByRole('heading', { name: say('agenda-title'), level: 1 }).waitFor();
}

/** Says when the room leaves: so many minutes from now. */
async function leaveIn(page, say, minutes) {
  await page.getByRole('button', { name: say('agenda-another-end') }).or(page.getByRole('button', { name: say('agenda-name-end') })).first().click();
  const at = new Date(Date.now() + minutes * 60_000);
  const time = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  await page.getByLabel(say('agenda-new-end-time')).fill(time);
  await page.getByRole('dialog').getByRole('button', { name: say('agenda-new-end-go') }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return time;
}

function step(page, kind, language) {
  return page.getByRole('button', { name: half(textsOf(kind).name, language) });
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: a step is started by key, and everybody sees the same clock`, { timeout: 240_000 }, async (t) => {
    const { console, wall, phone, links } = await room(t, language);
    const wrong = await joined(t, links.join, language, { wrongBy: DAY + 17 * 60_000 });
    const late = await open(t, links.wall, { language, width: 1920, height: 1080, wrongBy: -DAY });
    const pages = [console, wall, phone, wrong, late].map(({ page }) => page);
    assert.equal(await wall.page.locator('[role=timer]').count(), 0, 'nothing runs yet');

    // What changes is said first; the same key again starts it.
    const asked = await next(console.page, say);
    assert.ok(asked.includes(half(textsOf('welcome').hidden.what, language)), `what is hidden: ${asked}`);
    const pressed = Date.now();
    await Promise.all(pages.map((page) => page.locator('[role=timer]').first().waitFor()));
    assert.ok(Date.now() - pressed < 1_000, `within a second: ${Date.now() - pressed} ms`);
    const first = await same(pages, 'as it begins');
    assert.ok(first > 590 && first <= 600, `ten minutes: ${first}`);
    await console.page.getByText(say('agenda-place', { name: half(textsOf('welcome').name, language), number: 1, of: 17 })).first().waitFor();
    await console.page.screenshot({ path: path(results, `clock-console-${language}.png`) });
    await wall.page.screenshot({ path: path(results, `clock-wall-join-${language}.png`) });
    await phone.page.screenshot({ path: path(results, `clock-phone-${language}.png`) });
    await clean(console, 'console, running');
    await clean(wall, 'wall, running');
    await clean(phone, 'phone, running');

    // The popover gives a minute, and shows what comes next.
    await console.page.getByRole('button', { name: say('agenda-clock') }).click();
    await console.page.getByRole('dialog').getByRole('button', { name: say('agenda-more') }).click();
    await until('a minute by the popover', async () => (await left(wall.page)) > 600);
    await console.page.screenshot({ path: path(results, `clock-popover-${language}.png`) });
    await clean(console, 'the popover of the clock');
    await console.page.getByRole('dialog').getByRole('button', { name: say('agenda-less') }).click();
    await until('a minute less by the popover', async () => (await left(wall.page)) < 600);
    await console.page.keyboard.press('Escape');
    await console.page.getByRole('dialog').waitFor({ state: 'detached' });

    // Space: it stands still, and says so. The focus is on the page, and not on the button that opened the popover.
    await console.page.getByRole('heading', { level: 1 }).click();
    await console.page.locator('body').press(' ');
    // Each page has heard it: one that has not still counts, and by what it took for the time.
    for (const { page } of [wall, late]) await page.getByText(say('wall-clock-paused')).waitFor();
    for (const { page } of [phone, wrong]) await page.getByText(say('part-clock-paused')).waitFor();
    await console.page.getByRole('button', { name: say('agenda-resume') }).waitFor();
    const stopped = await same(pages, 'paused');
    await console.page.waitForTimeout(2_100);
    assert.equal(await same(pages, 'still paused'), stopped, 'it stands still');
    await console.page.screenshot({ path: path(results, `clock-console-paused-${language}.png`) });
    await wall.page.screenshot({ path: path(results, `clock-wall-paused-${language}.png`) });
    await phone.page.screenshot({ path: path(results, `clock-phone-paused-${language}.png`) });
    await clean(phone, 'phone, paused');
    await clean(wall, 'wall, paused');
    // On a button Space presses the button: that goes on, and is not paused again.
    await console.page.getByRole('button', { name: say('agenda-resume') }).focus();
    await console.page.keyboard.press(' ');
    await until('the clock goes on', async () => (await left(phone.page)) < stopped);

    // A minute more, for all.
    await console.page.locator('body').press(']');
    await until('a minute more', async () => (await Promise.all(pages.map(left))).every((seconds) => seconds > stopped));
    const more = await same(pages, 'a minute more');
    assert.ok(more > stopped && more <= stopped + 60, `one minute: ${stopped}, then ${more}`);

    // A wall that is frozen keeps its clock too, and has it right again when it is let go.
    await console.page.locator('body').press('f');
    await console.page.waitForTimeout(700);
    const frozen = await left(wall.page);
    await until('the others go on', async () => (await left(phone.page)) < frozen - 1);
    assert.equal(await left(wall.page), frozen, 'nothing moves on a frozen wall');
    await console.page.locator('body').press('f');
    await until('the wall is let go, and has caught up', async () => (await left(wall.page)) <= (await left(phone.page)) + 1);
    await same(pages, 'after the wall was frozen');

    // Loaded again, each page has it right.
    for (const { page } of [console, wall, phone, wrong, late]) {
      await page.reload();
      await page.locator('[role=timer]').first().waitFor();
    }
    await same(pages, 'after a reload');

    // What to say, and the keys, are a key away.
    await console.page.locator('body').press('w');
    await console.page.getByText(half(textsOf('welcome').say, language)[0]).waitFor();
    await console.page.getByText(half(textsOf('welcome').mistake, language)).waitFor();
    await console.page.screenshot({ path: path(results, `clock-words-${language}.png`) });
    await clean(console, 'what to say');
    await console.page.keyboard.press('?');
    await console.page.getByText(say('agenda-keys-pause')).waitFor();
    await console.page.keyboard.press('Escape');

    // The last minute, and the end of it.
    await console.page.getByRole('dialog').waitFor({ state: 'detached' });
    for (let minute = 0; minute < 10; minute += 1) {
      const before = await left(console.page);
      await console.page.locator('body').press('[');
      await until('a minute less', async () => (await left(console.page)) < before - 30);
    }
    await wall.page.locator('[role=timer].low, [role=timer].over').waitFor();
    await phone.page.locator('[role=timer].low, [role=timer].over').waitFor();
    await wall.page.screenshot({ path: path(results, `clock-wall-low-${language}.png`) });
    await wall.page.getByText(say('wall-clock-over')).waitFor({ timeout: 61_000 });
    await phone.page.getByText(say('part-clock-over')).first().waitFor();
    await until('over time counts up', async () => (await left(console.page)) < -1);
    await same(pages, 'over time');
    await console.page.screenshot({ path: path(results, `clock-console-over-${language}.png`) });
    await wall.page.screenshot({ path: path(results, `clock-wall-over-${language}.png`) });
    await phone.page.screenshot({ path: path(results, `clock-phone-over-${language}.png`) });
    await clean(console, 'console, over time');
    await clean(wall, 'wall, over time');
    await clean(phone, 'phone, over time');
  });

  for (const theme of ['light', 'dark']) {
    test(`${language}, ${theme}: late, two changes bring the room home; a step is opened again`, { timeout: 180_000 }, async (t) => {
      const { console, phone } = await room(t, language, { theme });
      const { page } = console;
      await toAgenda(page, say);
      await page.getByText(say('agenda-teach')).waitFor();
      await page.screenshot({ path: path(results, `agenda-before-${theme}-${language}.png`) });
      await clean(console, 'agenda, before the start');
      await page.locator('footer').getByRole('button', { name: say('agenda-begin') }).click();
      await page.locator('.strips .now').waitFor();
      await page.getByRole('button', { name: say('agenda-pause') }).first().waitFor();
      await page.screenshot({ path: path(results, `agenda-in-time-${theme}-${language}.png`) });
      await clean(console, 'agenda, in time');

      // The room has to leave ten minutes earlier than the plan: that is late.
      const time = await leaveIn(page, say, 201);
      await page.getByText(say('agenda-leaves', { time })).waitFor();
      const boxes = page.getByRole('checkbox');
      await boxes.first().waitFor();
      await page.locator('.behind').waitFor();
      assert.ok((await boxes.count()) <= 3);
      await page.screenshot({ path: path(results, `agenda-behind-${theme}-${language}.png`) });
      await clean(console, 'agenda, behind');
      await page.setViewportSize({ width: 1180, height: 720 });
      await page.screenshot({ path: path(results, `agenda-behind-small-${theme}-${language}.png`) });
      await page.setViewportSize({ width: 1440, height: 900 });

      // Nothing ticked: the page says how it goes; ticked again and applied: the new end.
      const ticked = await page.locator('[role=checkbox][aria-checked=true]').count();
      assert.ok(ticked > 0, 'what is enough is ticked');
      const home = await page.locator('.find').innerText();
      await page.locator('[role=checkbox][aria-checked=true]').first().click();
      await until('the sentence follows', async () => (await page.locator('.find').innerText()) !== home);
      await page.locator('[role=checkbox][aria-checked=false]').first().click();
      await page.getByRole('button', { name: say('agenda-apply', { count: ticked }) }).click();
      await page.getByText(say('agenda-applied', { count: ticked })).waitFor();
      await page.locator('.behind').waitFor({ state: 'detached' });
      await boxes.first().waitFor({ state: 'detached' });
      assert.ok((await page.locator('.cell s').count()) >= ticked, 'the old minutes are struck');
      await page.screenshot({ path: path(results, `agenda-applied-${theme}-${language}.png`) });

      // By hand: keys on a step, and the edge of a block.
      const pitch = step(page, 'pitch', language);
      await pitch.focus();
      const before = await pitch.innerText();
      await page.keyboard.press(']');
      await until('a minute more', async () => (await pitch.innerText()) !== before);
      const edge = page.locator('[data-edge]').last();
      const box = await edge.boundingBox();
      // All blocks are drawn anew with every minute: a pull is far more than that.
      const widths = () => page.locator('.real .block').evaluateAll((all) => all.map((one) => one.offsetWidth));
      const drawn = await widths();
      const isAsDrawn = async () => (await widths()).every((width, at) => Math.abs(width - drawn[at]) < 10);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 6 });
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await until('Escape puts it back', isAsDrawn);
      const close = step(page, 'close', language);
      const asItWas = await close.innerText();
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 6 });
      await page.mouse.up();
      await until('the edge is dropped', async () => (await close.innerText()) !== asItWas);
      await page.waitForTimeout(500);
      assert.notEqual(await close.innerText(), asItWas, 'and the agenda has it');

      // More than can be cut: by how much, and a new end.
      await leaveIn(page, say, 90);
      await page.getByRole('button', { name: say('agenda-name-end') }).waitFor();
      await page.screenshot({ path: path(results, `agenda-short-${theme}-${language}.png`) });
      await clean(console, 'agenda, not enough');
      await leaveIn(page, say, 300);
      await page.locator('.behind').waitFor({ state: 'detached' });

      // On, and back again: that is asked about, and the phone follows.
      await next(page, say);
      await phone.page.getByText(say('part-wait-step')).waitFor({ state: 'detached' });
      // The running step's button has that name, too, until the console has heard of it.
      const done = page.locator('section', { has: page.getByRole('heading', { name: say('agenda-done'), exact: true }) });
      await done.getByRole('button', { name: half(textsOf('welcome').name, language) }).click();
      await page.getByText(say('agenda-reopen-about')).waitFor();
      await page.screenshot({ path: path(results, `agenda-reopen-${theme}-${language}.png`) });
      await clean(console, 'a step is opened again');
      await page.getByRole('dialog').getByRole('button', { name: say('agenda-reopen-go') }).click();
      await phone.page.getByText(say('part-wait-step')).waitFor();
      await until('five minutes', async () => (await left(phone.page)) <= 300 && (await left(phone.page)) > 280);
      assert.deepEqual([...console.complaints, ...phone.complaints], []);
    });

    test(`${language}, ${theme}: in a break the wall says when to be back, and what for`, { timeout: 120_000 }, async (t) => {
      const { console, wall, phone } = await room(t, language, { theme });
      const { page } = console;
      await toAgenda(page, say);
      await step(page, 'break', language).click();
      await page.getByRole('menuitem', { name: say('agenda-start-now') }).click();
      const question = half(textsOf('calibrate').question, language);
      const about = { question };
      for (const [opened, key] of [[wall, 'wall-break-next'], [phone, 'part-break-next']]) {
        await until(key, async () => (await opened.page.evaluate(() => document.body.textContent)).includes(say(key, about)));
      }
      await same([page, wall.page, phone.page], 'in the break');
      await page.getByText(say('agenda-wall-break', { view: say('doors-wall-join') })).first().waitFor();
      await wall.page.waitForTimeout(400);
      await wall.page.screenshot({ path: path(results, `clock-wall-break-${theme}-${language}.png`) });
      await phone.page.screenshot({ path: path(results, `clock-phone-break-${theme}-${language}.png`) });
      for (const [opened, what] of [[console, 'console'], [wall, 'wall'], [phone, 'phone']]) await clean(opened, `${what}, break`);

      // A text of 24 px at least, as on every view of the wall.
      const small = await wall.page.evaluate(() => {
        const texts = [...document.querySelectorAll('main *')].filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()));
        return texts.filter((one) => parseFloat(getComputedStyle(one).fontSize) < 24).map((one) => one.outerHTML);
      });
      assert.deepEqual(small, []);

      // The next step ends it: the wall has a view again, and phones wait for the practice rating.
      await next(page, say);
      await until('the break is gone', async () => !(await wall.page.evaluate(() => document.body.textContent)).includes(question));
      await phone.page.getByRole('heading', { name: say('part-vote-soon') }).waitFor();
      await wall.page.waitForTimeout(400);
      await clean(wall, 'wall, after the break');
    });
  }
}

test('the laptop sleeps in the middle of a step: everybody is back by themselves, and the clock went on', { timeout: 180_000 }, async (t) => {
  const say = sayer('en');
  const { console, wall, phone, links } = await room(t, 'en');
  const pages = [console, wall, phone].map(({ page }) => page);
  await next(console.page, say);
  await Promise.all(pages.map((page) => page.locator('[role=timer]').first().waitFor()));
  const [before, asleep] = [await same(pages, 'before'), Date.now()];
  links.signal('SIGSTOP');
  // A line that is silent for too long counts as dead, and the phone says so in words.
  await phone.page.getByText(say('part-lost')).waitFor({ timeout: 90_000 });
  await phone.page.screenshot({ path: path(results, 'clock-asleep-phone-en.png') });
  await wall.page.screenshot({ path: path(results, 'clock-asleep-wall-en.png') });
  links.signal('SIGCONT');
  await phone.page.getByText(say('part-lost')).waitFor({ state: 'detached', timeout: 30_000 });
  await until('all clocks are one again', async () => {
    const shown = await Promise.all(pages.map(left));
    return Math.max(...shown) - Math.min(...shown) <= 1;
  });
  const slept = (Date.now() - asleep) / 1_000;
  assert.ok(Math.abs(before - (await left(phone.page)) - slept) <= 2, `the step ran on for ${slept} seconds`);
  await console.page.locator('body').press('Space');
  await phone.page.getByText(say('part-clock-paused')).waitFor();
});
