/**
 * A whole half day, played at speed: eighteen people on their own devices through every step of the default
 * template, with a reload, a restart, a late idea, a proxy and a step that is opened again. At the end the file
 * holds exactly what was put in.
 */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, agendaOf, closeBrowser, folder, open, pharos, ranking, results, revealAll, sayer, serve, toStep, toTheVotes } from './pharos.mjs';

after(closeBrowser);

const PEOPLE = 18;
const STEPS = 17;
const CASES = 3;
/** Twenty pages on one machine take their time. */
const PATIENCE = 90_000;
/** A port that stays when the program starts again. */
const PORTS = { en: 47_311, 'zh-CN': 47_312 };

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: eighteen people play the half day through`, { timeout: 600_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'half_day.pharos');
    pharos('new', file, '--template', 'default', '--title', 'Half a day', '--lang', language);
    const room = { lan: true, lanPort: PORTS[language] };
    let links = await serve(t, home, file, room);
    let console = await open(t, links.link, { language });
    const wall = await open(t, links.wall, { language, width: 1920, height: 1080 });
    const people = [];
    for (let number = 1; number <= PEOPLE; number += 1) {
      const device = number % 3 === 0 ? { width: 1280, height: 800 } : { width: 390, height: 844, touch: true };
      const person = await open(t, links.join, { language, ...device });
      await person.page.getByLabel(say('part-name')).fill(`P${number}`);
      await person.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      people.push(person);
    }
    const phones = people.map(({ page }) => page);
    for (const page of [console.page, wall.page, ...phones]) page.setDefaultTimeout(PATIENCE);
    const all = (act) => Promise.all(phones.map(act));
    const shot = (opened, what) => opened.page.screenshot({ path: path(results, `half-day-${what}-${language}.png`) });
    const next = agendaOf(say, STEPS);
    const begin = async (kind) => {
      await next(console.page);
      t.diagnostic(`${language}: ${kind}`);
    };
    const pageOf = async (digit) => {
      await toStep(console.page, digit);
    };

    await begin('welcome');
    await all((page) => page.getByRole('heading', { name: say('part-wait-title') }).or(page.getByText(say('part-wait-step'))).first().waitFor());
    await phones[0].getByRole('button', { name: say('part-ready'), exact: true }).click();

    // Everybody writes two; one loses the page in between, and one the connection.
    await begin('ideate');
    await all((page) => page.locator('textarea.note').waitFor());
    await all((page, index) => write(page, `idea ${index}a ${'想法'.repeat(index % 4)}`));
    await phones[4].locator('textarea.note').fill('half a thought');
    await phones[4].reload();
    await phones[4].locator('textarea.note').waitFor();
    assert.equal(await phones[4].locator('textarea.note').inputValue(), 'half a thought', 'a draft survives the reload');
    await all((page, index) => write(page, `idea ${index}b`));
    await people[17].context.setOffline(true);
    await write(phones[17], 'too late for the step');

    // Everybody goes on from a card of somebody else.
    await begin('brainwrite');
    const online = phones.slice(0, 17);
    await Promise.all(
      online.map(async (page, index) => {
        await page.getByRole('heading', { name: say('part-cards-title') }).waitFor();
        const field = page.locator('article textarea').first();
        await field.fill(`a step by ${index}`);
        await page.getByRole('button', { name: say('part-card-send') }).click();
        await page.locator('article').getByText(`a step by ${index}`).first().waitFor();
      }),
    );
    await shot(people[0], 'brainwrite');
    await shot(people[2], 'brainwrite-wide');
    await clean(people[0], 'brainwriting');

    await begin('reveal_and_cluster');
    await pageOf('2');
    await revealAll(console.page, say);
    await console.page.getByText(/a step by/).first().waitFor();
    await wall.page.getByText('idea 0a').first().waitFor();
    await shot(console, 'revealed');
    await shot(wall, 'wall-revealed');

    // The vote comes with its step; the late idea comes in and waits in the parking lot.
    await begin('vote');
    await people[17].context.setOffline(false);
    await all(async (page) => {
      await page.getByRole('heading', { name: say('part-dots-title') }).waitFor();
      const plus = page.locator('li').filter({ hasText: /idea [012]a/ }).locator('button').last();
      await plus.click();
    });
    await toTheVotes(console.page, say);
    await console.page.getByText(say('vote-turnout', { finished: 0, asked: PEOPLE })).waitFor();
    await all((page) => page.getByRole('button', { name: say('part-vote-done'), exact: true }).click());
    await wall.page.getByText(say('wall-vote-finished', { count: PEOPLE, here: PEOPLE })).waitFor();
    await close(console.page, say('vote-close'));
    const line = console.page.getByRole('slider', { name: say('vote-cut-line') });
    await line.press('Home');
    for (let cut = 1; cut < CASES; cut += 1) await line.press('ArrowDown');
    const cases = Number(await line.getAttribute('aria-valuenow'));
    await console.page.getByRole('button', { name: say('vote-write', { count: cases }) }).click();
    await console.page.getByText(say('vote-cards-made', { count: cases })).waitFor();

    for (const kind of ['shape', 'gate_check', 'break', 'calibrate', 'pitch']) await begin(kind);

    // They rate; in the middle the program is killed and started again.
    await begin('rate');
    const [before, rest] = [phones.slice(0, 6), phones.slice(6)];
    const rated = [...(await Promise.all(before.map((page, index) => rates(page, say, index))))];
    await links.stop('SIGKILL');
    await phones[7].getByText(say('part-not-connected')).first().waitFor();
    links = await serve(t, home, file, room);
    console = await open(t, links.link, { language });
    console.page.setDefaultTimeout(PATIENCE);
    await console.page.getByRole('heading', { level: 1 }).first().waitFor();
    await all((page) => page.getByText(say('part-connected')).first().waitFor());
    rated.push(...(await Promise.all(rest.map((page, index) => rates(page, say, index + 6)))));
    const answers = rated.reduce((sum, count) => sum + count, 0);
    assert.ok((await seconds(console.page)) > 0, 'its clock goes on');
    await pageOf('4');
    await console.page.getByText(say('people-finished', { finished: PEOPLE, asked: PEOPLE })).waitFor();
    await console.page.getByRole('button', { name: say('score-close', { round: 1 }) }).first().click();
    await console.page.getByRole('dialog').getByRole('button', { name: say('score-close', { round: 1 }) }).click();

    for (const kind of ['discuss', 'rate_again', 'decide']) await begin(kind);
    await pageOf('5');
    await console.page.locator('.lamp').first().click();
    await console.page.locator('.lamp[aria-pressed="true"]').first().waitFor();
    await shot(console, 'decide');

    // A hand for the lighthouse: seventeen from devices, one through the facilitator.
    await begin('commit');
    await Promise.all(
      phones.slice(0, 17).map(async (page, index) => {
        await page.getByRole('radio', { name: say(`fist-${3 + (index % 3)}`) }).click();
        await page.getByRole('button', { name: say('part-fist-show') }).click();
        await page.getByText(say('part-fist-given')).first().waitFor();
      }),
    );
    await toTheVotes(console.page, say);
    await console.page.getByText(say('vote-turnout', { finished: PEOPLE - 1, asked: PEOPLE })).waitFor();
    await console.page.getByRole('button', { name: say('vote-proxy'), exact: true }).click();
    await console.page.getByRole('dialog').getByLabel(say('vote-fist-hand')).selectOption('5');
    await console.page.getByRole('dialog').getByRole('button', { name: say('vote-proxy-save') }).click();
    await console.page.getByText(say('vote-turnout', { finished: PEOPLE, asked: PEOPLE })).waitFor();
    await close(console.page, say('vote-close'));
    await shot(console, 'fist');

    for (const kind of ['plan', 'close']) await begin(kind);
    await all((page) => page.getByText(say('part-step-results')).first().waitFor());
    await shot(people[1], 'close');
    await shot(wall, 'wall-close');
    for (const opened of [console, wall, people[0], people[2]]) assert.deepEqual(await accessibility(opened.page), [], 'axe finds nothing at the end');

    await links.stop();
    const told = pharos('check', file);
    const numbers = told.match(/\d+/g).map(Number);
    t.diagnostic(told);
    // Two ideas each, a step from seventeen, and the late one.
    for (const [what, count] of [['ideas', 2 * PEOPLE + 17 + 1], ['use cases', cases], ['ratings', answers], ['seats', PEOPLE + 1], ['lighthouses', 1]]) {
      assert.ok(numbers.includes(count), `${count} ${what}: ${told}`);
    }
    assert.equal(ranking(file).length, cases);
  });
}

async function write(page, text) {
  await page.locator('textarea.note').fill(text);
  await page.locator('textarea.note').press('Enter');
  await page.getByText(text, { exact: true }).first().waitFor();
}

/** Answers every question of the sheet, and gives how many there were. */
async function rates(page, say, person) {
  const done = page.getByText(say('part-rate-done'));
  const question = page.locator('#question');
  let count = 0;
  await question.or(done).first().waitFor();
  while (!(await done.isVisible())) {
    await page.getByRole('radio').nth((person + count) % 5).click();
    count += 1;
    const shown = await page.locator('main').innerText();
    await page.getByRole('button', { name: say('part-next'), exact: true }).click();
    await page.waitForFunction((text) => document.querySelector('main').innerText !== text, shown);
  }
  return count;
}

async function close(page, name) {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

async function seconds(page) {
  const shown = await page.locator('[role=timer]').first().innerText();
  const [, minutes, rest] = /(\d+):(\d\d)/.exec(shown);
  return Number(minutes) * 60 + Number(rest);
}

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}
