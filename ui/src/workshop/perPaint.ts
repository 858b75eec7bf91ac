/** Gathers what comes until the page is painted next: a page that draws each of two hundred changes draws none in time. */

/** A page that nobody sees is not painted, and still hears the time. */
const UNSEEN = 250;
/** What comes on and on is drawn ten times a second: nobody sees more, and the page has time to scroll in between. */
const BREATH = 100;

/** Hands on all that came since the last time, in order, once for each picture. What comes after a while is not kept waiting. */
export function perPaint<Thing>(take: (things: Thing[]) => void): (thing: Thing) => void {
  let gathered: Thing[] = [];
  let last = -BREATH;
  let stopWaiting = () => {};

  function now() {
    stopWaiting();
    const things = gathered;
    gathered = [];
    last = performance.now();
    take(things);
  }

  function wait() {
    let painted = 0;
    const paint = () => (painted = requestAnimationFrame(now));
    const pause = last + BREATH - performance.now();
    const breath = pause > 0 ? setTimeout(paint, pause) : void paint();
    const late = setTimeout(now, UNSEEN);
    stopWaiting = () => {
      clearTimeout(breath);
      cancelAnimationFrame(painted);
      clearTimeout(late);
    };
  }

  return (thing) => {
    gathered.push(thing);
    if (gathered.length === 1) wait();
  };
}
