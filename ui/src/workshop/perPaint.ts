/** Gathers what comes until the page is painted next: a page that draws each of two hundred changes draws none in time. */

/** A page that nobody sees is not painted, and still hears the time. */
const UNSEEN = 250;

/** Hands on all that came since the last time, in order, once for each picture. */
export function perPaint<Thing>(take: (things: Thing[]) => void): (thing: Thing) => void {
  let gathered: Thing[] = [];
  let waiting = () => {};

  function now() {
    waiting();
    const things = gathered;
    gathered = [];
    take(things);
  }

  return (thing) => {
    gathered.push(thing);
    if (gathered.length > 1) return;
    const painted = requestAnimationFrame(now);
    const late = setTimeout(now, UNSEEN);
    waiting = () => {
      cancelAnimationFrame(painted);
      clearTimeout(late);
    };
  };
}
