/** Views of the wall that tell what came of it: one cell, what moved in it, the ranking and the closing. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

/** The smallest letters on the canvas, and texts that leave it. */
function standing(page) {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('main *')].filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '') && one.getClientRects().length > 0,
    );
    const sizes = texts.map((one) => parseFloat(getComputedStyle(one).fontSize));
    const outside = texts.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 2 && (box.left < 0 || box.top < 0 || box.right > 1920 || box.bottom > 1080);
    });
    return { smallest: Math.min(...sizes), outside: outside.map((one) => one.textContent) };
  });
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the wall tells one cell, what moved, the ranking and the last picture`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'wall.pharos');
    pharos('example', file, '--lang', language);
    const { link, wall: wallLink } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const { page } = console;
    await page.locator('.lamp').first().waitFor();
    const wall = await open(t, wallLink, { language, width: 1920, height: 1080 });
    await wall.page.getByRole('main').waitFor();
    const show = async (view) => {
      await page.getByRole('button', { name: say('doors-wall-menu'), exact: true }).click();
      await page.locator('[role^=menuitem]').filter({ hasText: new RegExp(`^\\s*${say(`doors-wall-${view}`)}`) }).first().click();
    };
    const look = async (view) => {
      await wall.page.waitForTimeout(600);
      await wall.page.screenshot({ path: path(results, `wall-${view}-${language}.png`) });
      const { smallest, outside } = await standing(wall.page);
      assert.ok(smallest >= 24, `${view}: letters of ${smallest}`);
      assert.deepEqual(outside, [], `${view}: nothing leaves the canvas`);
      await clean(wall, view);
    };

    await show('disagreement');
    await wall.page.locator('.bars').waitFor();
    await look('disagreement');

    // The same in small, on the console: where nobody has to turn around.
    const state = page.locator('footer .wallstate');
    await state.click();
    const mirror = page.frameLocator('iframe');
    await mirror.locator('.bars').waitFor();
    await page.waitForTimeout(600);
    await page.screenshot({ path: path(results, `wall-mirror-${language}.png`) });
    await clean(console, 'the wall in small');
    await page.getByRole('dialog').getByRole('button', { name: say('doors-wall-blank'), exact: true }).click();
    await mirror.locator('.bars').waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByRole('button', { name: say('doors-wall-blank'), exact: true }).click();
    await mirror.locator('.bars').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('iframe').waitFor({ state: 'detached' });
    await page.getByText(say('doors-wall-disagreement')).first().waitFor();

    // A frozen wall keeps its picture; what comes next is looked at first.
    await page.locator('body').press('f');
    await show('ranking');
    await state.filter({ hasText: say('doors-wall-held', { held: say('doors-wall-disagreement'), view: say('doors-wall-ranking') }) }).click();
    await mirror.getByRole('heading', { name: say('wall-ranking') }).waitFor();
    await page.getByText(say('doors-wall-mirror-frozen')).waitFor();
    await page.waitForTimeout(600);
    await page.screenshot({ path: path(results, `wall-mirror-frozen-${language}.png`) });
    await clean(console, 'what comes next in small');
    assert.equal(await wall.page.locator('.bars').count(), 1, 'the room still sees the bars');
    await page.getByRole('dialog').getByRole('button', { name: say('doors-wall-freeze'), exact: true }).click();
    await wall.page.getByRole('heading', { name: say('wall-ranking') }).waitFor();
    await page.keyboard.press('Escape');

    await show('shift');
    await wall.page.getByText(say('wall-round', { round: 2 }), { exact: true }).waitFor();
    await look('shift');

    await show('ranking');
    await wall.page.getByRole('heading', { name: say('wall-ranking') }).waitFor();
    await look('ranking');

    await show('closing');
    await wall.page.getByText(say('wall-closing-thanks')).waitFor();
    await look('closing');

    // From the figures of a use case one cell is sent there.
    await toStep(page, 4);
    await page.getByText(/^1$/).first().waitFor();
    await page.locator('table tbody tr, [role=row]').nth(1).click();
    await page.getByRole('radio', { name: say('score-view-figures'), exact: true }).click();
    await page.getByRole('button', { name: say('score-cell-to-wall', { criterion: 'C1' }), exact: true }).click();
    await wall.page.getByText(/· C1 /).waitFor();
    await page.screenshot({ path: path(results, `wall-from-figures-${language}.png`) });
    await clean(console, 'figures');
    await look('disagreement-c1');
  });
}
