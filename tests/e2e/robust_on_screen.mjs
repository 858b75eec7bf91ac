/** How soon it is on the screen how firmly 40 use cases stand, after the last of many moves of a slider. */
import { folder, open, serve, toStep } from './pharos.mjs';
import { rated } from './rated.mjs';

const CASES = 40;
const MOVES = 12;
/** A slider that is dragged moves with every frame; what was asked for the moves before is still worked out at the last. */
const DRAGGED = 9;

/** Milliseconds of each of some drags: from the last move to the frame in which all figures are new. */
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
        (input, [key, dragged]) =>
          new Promise((done, failed) => {
            const { value } = input;
            let begun = 0;
            let left = dragged;
            // Figures are old from the moment of a move on, until those of this very move are there.
            const look = () => {
              if (input.value === value) failed(new Error('the slider did not move'));
              else if (document.querySelector('.ranking .top.old') === null) done(performance.now() - begun);
              else requestAnimationFrame(look);
            };
            const drag = () => {
              begun = performance.now();
              input.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true }));
              left -= 1;
              requestAnimationFrame(left > 0 ? drag : look);
            };
            requestAnimationFrame(drag);
          }),
        [move % 2 === 1 ? 'ArrowLeft' : 'ArrowRight', DRAGGED],
      ),
    );
  }
  await context.close();
  return moves;
}
