/** How soon it is on the screen how firmly 40 use cases stand, after the last move of a slider. */
import { folder, open, serve, toStep } from './pharos.mjs';
import { rated } from './rated.mjs';

const CASES = 40;
const MOVES = 12;

/** Milliseconds of each of some moves: from the key to the frame in which all figures are new. */
export async function robustOnScreen(bench) {
  const home = folder();
  const file = rated(home, 'en', CASES);
  const { link } = await serve(bench, home, file);
  const { page, context } = await open(bench, link);
  await page.locator('#main').waitFor();
  await toStep(page, 5);
  await page.locator('.ranking .top:not(.old)').first().waitFor();
  const slider = page.locator('.weights .weight input').nth(3);
  const moves = [];
  for (let move = 0; move < MOVES; move += 1) {
    await page.waitForTimeout(300);
    moves.push(
      await slider.evaluate(
        (input, key) =>
          new Promise((done) => {
            const begun = performance.now();
            let wasOld = false;
            const look = () => {
              const old = document.querySelector('.ranking .top.old') !== null;
              wasOld ||= old;
              if (wasOld && !old) done(performance.now() - begun);
              else requestAnimationFrame(look);
            };
            input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            requestAnimationFrame(look);
          }),
        move % 3 === 2 ? 'ArrowLeft' : 'ArrowRight',
      ),
    );
  }
  await context.close();
  return moves;
}
