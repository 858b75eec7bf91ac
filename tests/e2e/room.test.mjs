/** One room: a console, a wall and three people at once, in both languages, with cuts in between. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, ranking, results, revealAll, root, sayer, serve, toStep, toTheDoors } from './pharos.mjs';

after(closeBrowser);

const PEOPLE = [
  { name: 'Lin', width: 390, height: 844, touch: true },
  { name: '魏工', width: 390, height: 844, touch: true },
  { name: 'Qiao', width: 1280, height: 800, touch: false },
];

/** Three people join by the QR's link. */
async function joined(t, join, language) {
  const say = sayer(language);
  const people = [];
  for (const person of PEOPLE) {
    const opened = await open(t, join, { language, width: person.width, height: person.height, touch: person.touch });
    const { page } = opened;
    await page.getByLabel(say('part-name')).fill(person.name);
    if (people.length === 0) {
      await page.screenshot({ path: path(results, `room-join-${language}.png`) });
      await clean(opened, 'join');
    }
    await page.getByRole('button', { name: say('part-join'), exact: true }).click();
    await page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
    assert.ok(!page.url().includes('#'), 'the secret has left the address bar');
    people.push(opened);
  }
  return people;
}

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

async function write(page, say, text) {
  const field = page.locator('textarea.note');
  await field.fill(text);
  await field.press('Enter');
}

/** Answers with the built page, as a browser's cache does, while the room's program is gone. */
async function fromCache(page) {
  await page.route(new URL('/**', page.url()).href, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: path(root, 'ui/dist', pathname === '/' ? 'participant.html' : pathname) });
  });
}

/** Where the question begins, and how much of the last answer lies under the dock. */
function standing(page) {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const box = (place) => [...document.querySelectorAll(place)].at(-1).getBoundingClientRect();
    return { top: box('#question').top, hidden: box('[role=radio]').bottom - box('#page > footer').top };
  });
}

/** Chooses an entry of the console's wall menu. */
async function show(console, say, entry) {
  await console.getByRole('button', { name: say('doors-wall-menu'), exact: true }).click();
  await console.locator('[role^=menuitem]').filter({ hasText: say(entry) }).first().click();
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: people join, write in silence, see it revealed, rate, and see what came of it`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'room.pharos');
    pharos('new', file, '--template', 'default', '--title', 'The room', '--lang', language);
    const { link, join, wall: wallLink, stop } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    await toTheDoors(console.page, say);
    const people = await joined(t, join, language);
    const [first, second, third] = people.map(({ page }) => page);
    await console.page.getByText('3/3', { exact: false }).first().waitFor();
    await console.page.screenshot({ path: path(results, `room-doors-${language}.png`) });
    await clean(console, 'doors');
    await first.screenshot({ path: path(results, `room-wait-${language}.png`) });
    await clean(people[0], 'waiting');

    const wall = await open(t, wallLink, { language, width: 1920, height: 1080 });
    await wall.page.getByText(say('wall-join')).first().waitFor();
    await wall.page.screenshot({ path: path(results, `room-wall-join-${language}.png`) });
    await clean(wall, 'wall, join');

    // In silence: nobody but the author has a text, the console and the wall included.
    await toStep(console.page, 2);
    await console.page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
    await show(console.page, say, 'doors-wall-board');
    for (const [index, { page }] of people.entries()) {
      await page.locator('textarea.note').waitFor();
      for (const number of [1, 2]) await write(page, say, `canary ${index}${number} 夜里三点停线`);
    }
    await first.getByText('canary 02').waitFor();
    await first.waitForTimeout(1_500);
    for (const [index, page] of [first, second, third, console.page, wall.page].entries()) {
      const text = await page.evaluate(() => document.body.innerText);
      for (const author of [0, 1, 2]) {
        assert.equal(text.includes(`canary ${author}1`), author === index, `${index} sees only what is its own`);
      }
    }
    await first.screenshot({ path: path(results, `room-ideate-${language}.png`) });
    await third.screenshot({ path: path(results, `room-ideate-wide-${language}.png`) });
    await console.page.screenshot({ path: path(results, `room-silent-${language}.png`) });
    await wall.page.screenshot({ path: path(results, `room-wall-silent-${language}.png`) });
    await clean(people[0], 'ideate');
    await clean(people[2], 'ideate, wide');
    await clean(console, 'silent board');
    await clean(wall, 'wall, silent board');

    // One move reveals all, to everybody.
    await revealAll(console.page, say);
    for (const page of [first, second, console.page, wall.page]) await page.getByText('canary 22').first().waitFor();
    await first.screenshot({ path: path(results, `room-revealed-${language}.png`), fullPage: true });
    await wall.page.waitForTimeout(3_500);
    await wall.page.screenshot({ path: path(results, `room-wall-board-${language}.png`) });
    await clean(people[0], 'revealed');

    // Two notes become use cases, by key.
    for (const text of ['canary 01', 'canary 11']) {
      await console.page.getByText(text).first().click();
      await console.page.keyboard.press('u');
      await console.page.getByRole('dialog').getByRole('button', { name: say('ideate-make-go'), exact: true }).click();
      await console.page.keyboard.press('Escape');
    }

    // The devices rate; the console sees how far they are, nobody a result.
    await toStep(console.page, 4);
    await console.page.getByRole('button', { name: say('people-ask'), exact: true }).first().click();
    await console.page.getByRole('dialog').getByRole('button', { name: say('people-ask'), exact: true }).click();
    for (const [index, { page }] of people.entries()) {
      await page.getByRole('radio').first().waitFor();
      if (index === 0) {
        await page.screenshot({ path: path(results, `room-rate-${language}.png`) });
        await clean(people[0], 'rate');
      }
      // By key, with the focus where the move to this step put it.
      await page.keyboard.press('3');
      await page.locator('[role=radio][aria-checked=true]').waitFor();
      await page.getByRole('button', { name: say('part-next'), exact: true }).click();
      for (let asked = 0; asked < 40; asked += 1) {
        if (await page.getByText(say('part-rate-done')).first().isVisible()) break;
        await page.getByRole('radio').nth(1 + ((asked + index) % 4)).click();
        await page.getByRole('button', { name: say('part-next'), exact: true }).click();
      }
      await page.getByText(say('part-rate-done')).first().waitFor();
    }
    await third.screenshot({ path: path(results, `room-rated-wide-${language}.png`) });
    await console.page.getByText(say('people-finished', { finished: 3, asked: 3 })).waitFor();
    await console.page.screenshot({ path: path(results, `room-turnout-${language}.png`) });
    await clean(console, 'turnout');
    await wall.page.screenshot({ path: path(results, `room-wall-rating-${language}.png`) });

    // Closed and shown.
    await console.page.getByRole('button', { name: say('score-close', { round: 1 }) }).first().click();
    await console.page.getByRole('dialog').getByRole('button').last().click();
    await console.page.getByRole('button', { name: say('people-show-results'), exact: true }).first().click();
    await first.getByRole('heading', { name: say('part-ranking') }).waitFor();
    await first.screenshot({ path: path(results, `room-results-${language}.png`), fullPage: true });
    await clean(people[0], 'results');
    await show(console.page, say, 'doors-wall-matrix');
    await wall.page.waitForTimeout(800);
    await wall.page.screenshot({ path: path(results, `room-wall-matrix-${language}.png`) });
    await clean(wall, 'wall, matrix');

    for (const { complaints } of [console, wall, ...people]) assert.deepEqual(complaints, []);
    await stop();
    assert.equal(ranking(file).filter(({ rank }) => rank !== null).length, 2, 'what three people rated is ranked in the file');
  });

  test(`${language}: a rating that comes too late is given back in words`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'late.pharos');
    pharos('example', file, '--lang', language);
    const before = await serve(t, home, file, { lan: true });
    const console = await open(t, before.link, { language });
    const person = await open(t, before.join, { language, width: 390, height: 844, touch: true });
    const { page } = person;
    await page.getByRole('button', { name: say('part-join'), exact: true }).click();
    await page.getByRole('heading', { name: say('part-wait-title') }).or(page.getByText(say('part-ranking'))).first().waitFor();
    await toStep(console.page, 4);
    await console.page.getByRole('button', { name: say('people-ask'), exact: true }).first().click();
    await console.page.getByRole('dialog').getByRole('button', { name: say('people-ask-go', { round: 3 }), exact: true }).click();
    await page.getByRole('radio').first().waitFor();

    // Killed, rated without a connection, and closed before the device is back.
    await before.stop('SIGKILL');
    await page.getByText(say('part-lost')).first().waitFor();
    await page.getByRole('radio').nth(3).click();
    const alone = await serve(t, home, file);
    const again = await open(t, alone.link, { language });
    await again.page.locator('.lamp').first().waitFor();
    await toStep(again.page, 4);
    await again.page.getByRole('button', { name: say('score-close', { round: 3 }) }).first().click();
    await again.page.getByRole('dialog').getByRole('button').last().click();
    await again.page.waitForTimeout(1_000);
    await alone.stop();
    await serve(t, home, file, { lan: true, lanPort: Number(new URL(before.join).port) });
    await page.getByText(say('part-given-back-closed')).first().waitFor();
    await page.screenshot({ path: path(results, `room-given-back-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: given back');
  });

  test(`${language}: no answer lies under the dock, on small phones neither`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'small.pharos');
    pharos('example', file, '--lang', language);
    const { link, join } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    await console.page.locator('.lamp').first().waitFor();
    await toStep(console.page, 4);
    await console.page.getByRole('button', { name: say('people-ask'), exact: true }).first().click();
    await console.page.getByRole('dialog').getByRole('button', { name: say('people-ask-go', { round: 3 }), exact: true }).click();
    for (const [width, height] of [[390, 844], [360, 640]]) {
      const { page } = await open(t, join, { language, width, height, touch: true });
      await page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await page.locator('#question').waitFor();
      for (let question = 1; question <= 11; question += 1) {
        await page.getByText(say('part-question-of', { number: question, count: 11 }), { exact: true }).waitFor();
        // On the smallest phones the use case comes first, and leaves the answers the page from then on.
        const mayScroll = height < 844 && question === 1;
        const { top, hidden } = await standing(page);
        assert.ok(mayScroll || (hidden <= 0 && top >= 0), `${width}, question ${question}: all of it is seen (${top}, ${hidden})`);
        if (question === 9) await page.screenshot({ path: path(results, `room-answers-${width}-${language}.png`) });
        await page.getByRole('radio').last().focus();
        assert.ok((await standing(page)).hidden <= 0, `${width}, question ${question}: what has the focus is seen`);
        await page.evaluate(() => scrollTo(0, 0));
        await page.getByRole('button', { name: say('part-next'), exact: true }).click();
      }
    }
  });

  test(`${language}: what is typed without a connection arrives once, after a reload too`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'offline.pharos');
    pharos('new', file, '--template', 'default', '--title', 'Offline', '--lang', language);
    const before = await serve(t, home, file, { lan: true });
    const console = await open(t, before.link, { language });
    const person = await open(t, before.join, { language, width: 390, height: 844, touch: true });
    const { page } = person;
    await page.getByRole('button', { name: say('part-join'), exact: true }).click();
    await page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
    await toStep(console.page, 2);
    await console.page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
    await write(page, say, 'before the cut');
    // It has arrived, and its answer too: what is cut off now is what comes after.
    await page.getByText('before the cut').first().waitFor();
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('pharos-outbox/')));

    // The laptop's program is killed where it stands: the line is gone, and work goes on.
    await before.stop('SIGKILL');
    await page.getByText(say('part-lost')).first().waitFor();
    for (let number = 1; number <= 20; number += 1) await write(page, say, `offline ${String(number).padStart(2, '0')}`);
    await page.getByText('offline 20').waitFor();
    await page.screenshot({ path: path(results, `room-offline-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: offline');

    // Opened anew without a line, from what the browser kept: what waits is said, and shown.
    await fromCache(page);
    await page.reload();
    await page.getByText(say('part-kept-ideas', { count: 20 })).waitFor();
    await page.getByText('offline 20').waitFor();
    assert.equal(await page.title(), 'Offline');
    assert.match(await page.getByRole('timer').innerText(), /\d|…/);
    await page.screenshot({ path: path(results, `room-offline-reloaded-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing: opened without a line');
    await page.unrouteAll();

    // It starts again at the same address; the page is loaded anew and has all that waited.
    const again = await serve(t, home, file, { lan: true, lanPort: Number(new URL(before.join).port) });
    const after = await open(t, again.link, { language });
    await page.reload();
    await page.getByText('offline 20').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.note.is-waiting').length === 0, undefined, { timeout: 30_000 });
    await toStep(after.page, 2);
    await after.page.getByRole('button', { name: say('ideate-reveal-all') }).click();
    await after.page.getByText(/offline|before the cut/).first().waitFor();
    const texts = (await page.locator('.note.is-mine p').allTextContents()).filter((text) => /cut|offline/.test(text));
    assert.equal(texts.length, 21, 'each once');
    assert.deepEqual(new Set(texts).size, 21, 'none twice');
  });
}
