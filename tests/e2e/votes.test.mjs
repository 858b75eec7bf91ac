/** Votes: dots, 100 points, a practice rating and a fist of five, on the console, a wall and three devices. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, revealAll, sayer, serve, toStep, toTheVotes, until } from './pharos.mjs';

after(closeBrowser);

const DEVICES = [
  { name: 'Lin', width: 390, height: 844, touch: true },
  { name: '魏工', width: 390, height: 844, touch: true, theme: 'dark' },
  { name: 'Qiao', width: 1280, height: 800 },
];
const IDEAS = ['半夜三点停线，先看哪儿', 'Read the tender for me', 'Manuals in eight languages'];

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the room votes, sealed, and sees what came of it`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'votes.pharos');
    pharos('new', file, '--template', 'default', '--title', 'The room votes', '--lang', language);
    const { link, join, wall: wallLink } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const wall = await open(t, wallLink, {
      language,
      width: 1920,
      height: 1080,
    });
    const people = [];
    for (const device of DEVICES) {
      const opened = await open(t, join, { language, ...device });
      await opened.page.getByLabel(say('part-name')).fill(device.name);
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await opened.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
      people.push(opened);
    }
    const phones = people.map(({ page }) => page);
    const everybody = [console, wall, ...people];
    const shot = (opened, what) =>
      opened.page.screenshot({
        path: path(results, `votes-${what}-${language}.png`),
      });

    // Nothing to vote on teaches what a vote is for.
    await toTheVotes(console.page, say);
    await console.page.getByText(say('vote-empty')).waitFor();
    await shot(console, 'empty');
    await clean(console, 'no vote yet');

    await toStep(console.page, 2);
    await console.page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
    for (const [index, page] of phones.entries()) {
      await page.locator('textarea.note').fill(IDEAS[index]);
      await page.locator('textarea.note').press('Enter');
      await page.getByText(IDEAS[index]).first().waitFor();
    }
    await revealAll(console.page, say);
    await console.page.getByText(IDEAS[2]).first().waitFor();

    // Dots: each person has three, at most two on one idea.
    await newVote(console.page, say, 'dots', async (dialog) => {
      await dialog.getByLabel(say('vote-dots-each')).fill('3');
      await dialog.getByLabel(say('vote-dots-most')).fill('2');
    });
    for (const page of phones) await page.getByRole('heading', { name: say('part-dots-title') }).waitFor();
    const plus = (page, idea) =>
      page.getByRole('button', {
        name: say('part-vote-more', { name: idea }),
      });
    for (const [page, first, second] of [
      [phones[0], 0, 1],
      [phones[1], 0, 2],
      [phones[2], 1, 0],
    ]) {
      await plus(page, IDEAS[first]).click();
      await plus(page, IDEAS[first]).click();
      // Two are the most: the third says why not.
      await plus(page, IDEAS[first]).click({ force: true });
      await plus(page, IDEAS[second]).click();
      await page.getByText(say('part-dots-left', { count: 0 })).first().waitFor();
    }
    await console.page.getByText(say('vote-turnout', { finished: 3, asked: 3 })).waitFor();
    await wall.page.getByText(say('wall-vote-open-dots')).waitFor();
    await shot(people[0], 'dots');
    await shot(people[1], 'dots-dark');
    await shot(people[2], 'dots-wide');
    await shot(console, 'dots-open');
    await shot(wall, 'wall-dots-open');
    for (const opened of everybody) await clean(opened, 'dots, open');
    await phones[0].reload();
    await phones[0].getByText(say('part-dots-left', { count: 0 })).first().waitFor();

    await closeVote(console.page, say);
    for (const page of phones) await page.getByRole('heading', { name: say('part-outcome-closed') }).waitFor();
    await wall.page.getByText(say('wall-vote-closed-dots')).waitFor();
    await until('three of them are listed', async () => (await console.page.locator('[data-listed] b').count()) === 3);
    const sums = await console.page.locator('[data-listed] b').allTextContents();
    assert.deepEqual(sums, ['5', '3', '1'], 'most first: 2 + 2 + 1, 1 + 2, 1');
    await shot(people[0], 'dots-closed');
    await shot(console, 'dots-closed');
    await shot(wall, 'wall-dots-closed');
    for (const opened of everybody) await clean(opened, 'dots, closed');

    // Each author is told where the own idea lies: above the line, below it, or below it and kept. Nobody is told why.
    for (const page of phones) await toOwnIdeas(page, say);
    await phones[0].getByText(say('part-lives-above'), { exact: true }).waitFor();
    for (const page of phones.slice(1)) await page.getByText(say('part-lives-below'), { exact: true }).waitFor();
    await console.page.locator('[data-row]', { hasText: IDEAS[2] }).getByRole('button').press('Enter');
    await console.page.getByRole('menuitem', { name: say('vote-rescue-this') }).press('Enter');
    const rescue = console.page.getByRole('dialog');
    await rescue.getByLabel(say('vote-rescue-reason')).fill('手册不译就发不了货');
    await rescue.getByLabel(say('vote-rescue-reason')).press('Enter');
    await rescue.waitFor({ state: 'detached' });
    await phones[2].getByText(say('part-lives-kept'), { exact: true }).waitFor();
    await phones[1].getByText(say('part-lives-below'), { exact: true }).waitFor();
    for (const { page } of [wall, ...people]) assert.equal(await page.getByText('手册不译就发不了货').count(), 0, 'why is hers');
    assert.equal(await console.page.locator('[data-row]').count(), 3, 'what lies below stays in her list');
    await shot(people[2], 'lives-kept');
    await clean(people[2], 'where an idea lives');
    await toStep(console.page, 2);
    for (const idea of IDEAS) await console.page.getByText(idea).first().waitFor();
    await toTheVotes(console.page, say);
    for (const page of phones) await page.getByRole('button', { name: say('part-back'), exact: true }).click();
    await console.page.getByRole('button', { name: say('vote-write', { count: 2 }) }).click();
    await console.page.getByText(say('vote-cards-made', { count: 2 })).waitFor();

    // 100 points a side; the mean becomes the weights.
    await newVote(console.page, say, 'points');
    for (const page of phones) {
      await page.getByRole('heading', { name: say('part-points-value') }).waitFor();
      await page.getByRole('button', { name: say('part-points-even') }).click();
    }
    await shot(people[0], 'points');
    await shot(people[2], 'points-wide');
    await shot(people[1], 'points-dark');
    await clean(people[0], 'points');
    for (const page of phones) {
      await page.getByRole('button', { name: say('part-points-save') }).click();
      await page.getByRole('heading', { name: say('part-points-cost') }).waitFor();
      await page.getByRole('button', { name: say('part-points-even') }).click();
      await page.getByRole('button', { name: say('part-points-save') }).click();
      await page.getByText(say('part-points-kept')).first().waitFor();
    }
    await closeVote(console.page, say);
    await wall.page.getByText(say('wall-vote-closed-points')).waitFor();
    await shot(console, 'points-closed');
    await shot(wall, 'wall-points-closed');
    await clean(wall, 'points, closed');
    await console.page.getByRole('button', { name: say('vote-weights'), exact: true }).click();
    await console.page.getByText(say('vote-weights-taken')).waitFor();

    // A practice rating counts for nothing.
    await newVote(console.page, say, 'practice', async (dialog) => {
      await dialog.getByLabel(say('vote-practice-on')).fill('差旅报销');
    });
    for (const page of phones) {
      await page.getByRole('heading', { name: '差旅报销' }).waitFor();
      const question = page.locator('#question');
      for (let left = 11; left > 0; left -= 1) {
        const before = await question.textContent();
        await page.getByRole('radio').nth(3).click();
        await page.waitForFunction((text) => document.querySelector('#question')?.textContent !== text, before);
      }
      await page.getByText(say('part-practice-done')).waitFor();
    }
    await closeVote(console.page, say);
    await wall.page.getByText('差旅报销').first().waitFor();
    await shot(console, 'practice-closed');
    await shot(wall, 'wall-practice-closed');
    await shot(people[0], 'practice-closed');
    for (const opened of everybody) await clean(opened, 'practice, closed');

    // A fist of five: two from devices, one through the facilitator.
    await newVote(console.page, say, 'fist');
    for (const [page, hand] of [
      [phones[0], 5],
      [phones[1], 2],
    ]) {
      await page.getByRole('radio', { name: say(`fist-${hand}`) }).click();
      await shot(people[0], 'fist');
      await page.getByRole('button', { name: say('part-fist-show') }).click();
      await page.getByText(say('part-fist-given')).first().waitFor();
    }
    await clean(people[0], 'fist');
    await console.page.getByText(say('vote-turnout', { finished: 2, asked: 3 })).waitFor();
    await console.page.getByRole('button', { name: say('vote-proxy'), exact: true }).click();
    const proxy = console.page.getByRole('dialog');
    await proxy.getByLabel(say('vote-fist-hand')).selectOption('4');
    await shot(console, 'proxy');
    await clean(console, 'a proxy ballot');
    await proxy.getByRole('button', { name: say('vote-proxy-save') }).click();
    await console.page.getByText(say('vote-turnout', { finished: 3, asked: 3 })).waitFor();
    await closeVote(console.page, say);
    await wall.page.getByText(say('wall-vote-below', { count: 1 })).waitFor();
    await shot(wall, 'wall-fist-closed');
    await shot(people[1], 'fist-closed');
    await shot(console, 'fist-closed');
    for (const opened of everybody) await clean(opened, 'fist, closed');
  });
}

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

async function toOwnIdeas(page, say) {
  await page.locator('header button.me').click();
  await page.getByRole('button', { name: say('part-mine'), exact: true }).click();
  await page.getByRole('heading', { name: say('part-mine-title') }).waitFor();
}

async function newVote(page, say, kind, fill = async () => {}) {
  if ((await page.getByRole('button', { name: say('vote-new'), exact: true }).count()) === 0) {
    await toTheVotes(page, say);
  }
  await page
    .getByRole('button', { name: say('vote-new'), exact: true })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('vote-kind')).selectOption(kind);
  await fill(dialog);
  await dialog.getByRole('button', { name: say('vote-open'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function closeVote(page, say) {
  await page.getByRole('button', { name: say('vote-close'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('vote-close'), exact: true })
    .click();
}
