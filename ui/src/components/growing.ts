/** Long lists of rows of any height: they draw their beginning, and go on each time their end comes near. */

/** So many rows are drawn at first, and as many more each time. */
export const STRETCH = 30;

/**
 * Calls once when a mark at the end of what is drawn comes near. To be attached anew after each stretch, by naming how
 * much is drawn: a mark that stays on the screen says nothing a second time.
 */
export function comesNear(more: () => void): (mark: HTMLElement) => () => void {
  return (mark) => {
    const watch = new IntersectionObserver(([end]) => end?.isIntersecting && more(), {
      rootMargin: '600px',
    });
    watch.observe(mark);
    return () => watch.disconnect();
  };
}
