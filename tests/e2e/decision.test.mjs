/** The decision: how firmly the ranking stands, what would change it, and where a talk could. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

/** How firmly a closed workshop stands, by the command line. */
function firmness(file) {
  return JSON.parse(pharos('rank', file, '--format', 'json', '--robustness')).use_cases.filter(({ rank }) => rank !== null);
}

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

for (const language of LANGUAGES) {
  for (const count of [12, 40, 120]) {
    test(`${language}: ${count} use cases: how firm it stands, what would change it, where to talk`, { timeout: 300_000 }, async (t) => {
      const say = sayer(language);
      const home = folder();
      const file = rated(home, language, count);
      const expected = firmness(file);
      const { link, wall: wallLink } = await serve(t, home, file, { lan: true });
      const console = await open(t, link, { language, theme: count === 40 ? 'dark' : 'light' });
      const { page } = console;
      const key = (name) => page.locator('body').press(name);
      const picture = (name) => page.screenshot({ path: path(results, `decision-${name}-${count}-${language}.png`) });

      await page.locator('#main').waitFor();
      await key('g');
      await key('5');
      // The column tells what the command line does.
      await page.locator('.ranking [data-row="0"] .top').waitFor();
      await page.locator('.ranking .top.old').first().waitFor({ state: 'detached' });
      const shown = await page.locator('.ranking [data-row] .top > [aria-hidden]').allTextContents();
      const told = expected.slice(0, shown.length).map(({ top3_share: { around_yours: share } }) => String(Math.round(100 * share)).replace(/^0$/, '–'));
      assert.deepEqual(shown, told, 'whole numbers out of 100');
      await picture('ranking');
      await clean(console, 'the ranking');

      await key('r');
      await page.getByRole('heading', { name: say('robust-flip-title') }).waitFor();
      await page.locator('.robust:not(.old) tbody tr').nth(expected.length - 1).waitFor();
      await page.waitForTimeout(300);
      await picture('robust');
      await clean(console, 'how firmly it stands');

      // The line jumps to its slider, and the other one leads.
      const jump = page.locator('.flip button').first();
      if (await jump.count()) {
        const sentence = await page.locator('.flip .sentence').textContent();
        await jump.click();
        await page.getByRole('button', { name: say('robust-flip-back') }).waitFor();
        await page.locator('.robust:not(.old)').waitFor();
        const first = (await page.locator('.orders ol').nth(1).locator('li .ell').first().textContent()).trim();
        assert.ok(sentence.includes(first), `${first} leads, as was said: ${sentence}`);
        assert.equal(await page.locator('.flip .sentence').textContent(), sentence, 'the sentence is about what was agreed');
        assert.equal(await page.evaluate(() => document.activeElement?.type), 'range', 'the slider has the focus');
        await picture('robust-tried');
        await page.setViewportSize({ width: 1180, height: 720 });
        await page.waitForTimeout(200);
        await picture('robust-small');
        await clean(console, 'a trial');
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.getByRole('button', { name: say('robust-flip-back') }).click();
        await page.locator('.robust:not(.old)').waitFor();
      }

      // Any round that is open counts: what the room sees waits for its close.
      const wall = await open(t, wallLink, { language, width: 1920, height: 1080 });
      await wall.page.getByRole('main').waitFor();
      if (count !== 12) {
        await key('g');
        await key('4');
        await page.getByRole('button', { name: say('score-close', { round: 1 }) }).click();
        await page.getByRole('dialog').getByRole('button', { name: say('score-close', { round: 1 }) }).click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await key('g');
        await key('5');
        await key('r');
      }
      await page.getByRole('button', { name: say('robust-to-wall') }).click();
      await wall.page.getByRole('heading', { name: say('wall-ranking') }).waitFor();
      await wall.page.locator('.count:not(.old) b').first().waitFor();
      assert.equal(await wall.page.locator('.count b').first().textContent(), told[0], 'the wall says the same number');
      await wall.page.waitForTimeout(600);
      await wall.page.screenshot({ path: path(results, `decision-wall-ranking-${count}-${language}.png`) });
      await clean(wall, 'the ranking on the wall');

      // Where do we disagree?
      await key('g');
      await key('4');
      await key('d');
      await page.getByRole('heading', { name: say('talk-queue') }).waitFor();
      await page.locator('.talk figure').waitFor();
      if (count === 12) {
        const first = (await page.locator('.queue button b').first().textContent()).trim();
        assert.match(first, language === 'en' ? /notebooks/ : /笔记/, 'where talk can change most');
      }
      await page.waitForTimeout(300);
      await picture('talk');
      await clean(console, 'where we disagree');
      await page.locator('.queue button[aria-current=true]').press('ArrowDown');
      assert.equal(await page.locator('.queue button').nth(1).getAttribute('aria-current'), 'true', 'the queue is walked by key');
      await page.locator('.queue button').first().click();
      await page.setViewportSize({ width: 1180, height: 720 });
      await page.waitForTimeout(300);
      await picture('talk-small');
      await page.setViewportSize({ width: 1440, height: 900 });

      await page.getByRole('button', { name: say('talk-clock-start') }).click();
      await wall.page.getByRole('timer', { name: say('wall-talk-clock') }).waitFor();
      await wall.page.locator('.bars').waitFor();
      await page.getByRole('button', { name: say('talk-clock-again') }).waitFor();
      await wall.page.waitForTimeout(600);
      await wall.page.screenshot({ path: path(results, `decision-wall-talk-${count}-${language}.png`) });
      const small = await wall.page.evaluate(() => Math.min(...[...document.querySelectorAll('main *')].filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '') && one.getClientRects().length > 0).map((one) => parseFloat(getComputedStyle(one).fontSize))));
      assert.ok(small >= 24, `letters of ${small}`);
      await clean(wall, 'a talk on the wall');
      await clean(console, 'a talk with a clock');
    });
  }
}
