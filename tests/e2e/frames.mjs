/** How a page moves while something is done to it: its frames, as the page itself sees them. */

/** Runs in the page. */
function watch() {
  const seen = { longest: 0, frames: 0, over50: 0, blocked: 0 };
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    seen.longest = Math.max(seen.longest, now - last);
    seen.over50 += Number(now - last > 50);
    seen.frames += 1;
    last = now;
    if (globalThis.watchedFrames === seen) requestAnimationFrame(frame);
  };
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked = Math.max(seen.blocked, duration);
  });
  tasks.observe({ type: 'longtask' });
  seen.stop = () => {
    globalThis.watchedFrames = null;
    tasks.disconnect();
  };
  globalThis.watchedFrames = seen;
  requestAnimationFrame(frame);
}

/** Runs in the page: milliseconds, rounded. */
function seen() {
  const { longest, frames, over50, blocked, stop } = globalThis.watchedFrames;
  stop();
  return { frames, longest_ms: Math.round(longest), over_50_ms: over50, longest_task_ms: Math.round(blocked) };
}

/** The frames of a page while something is done. `longest_task_ms` is 0 where no task took 50 ms. */
export async function framesWhile(page, act) {
  await page.evaluate(watch);
  await act();
  // What was done last is drawn, too.
  await page.waitForTimeout(300);
  return page.evaluate(seen);
}
