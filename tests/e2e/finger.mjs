/** A finger on a screen that is touched. */

/** One finger on the screen, as the browser takes it from a driver. */
export async function fingerOf(context, page) {
  const session = await context.newCDPSession(page);
  const touch = (type, ...touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  let at;
  return {
    async down(point) {
      at = point;
      await touch('touchStart', at);
    },
    /** In steps, as a hand moves. */
    async move(to, steps = 8) {
      const from = at;
      for (let step = 1; step <= steps; step += 1) {
        at = { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps };
        await touch('touchMove', at);
        await page.waitForTimeout(16);
      }
    },
    up: () => touch('touchEnd'),
  };
}

/** Where a finger finds something. */
export async function middleOf(place) {
  const { x, y, width, height } = await place.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}
