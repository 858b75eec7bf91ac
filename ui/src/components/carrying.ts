/** Something carried by the pointer, from the press to the drop. Whatever it does, a menu and the keys do as well. */

export type Point = Pick<PointerEvent, 'clientX' | 'clientY'>;

export interface Carrying {
  /** It leaves its place. */
  lift: (at: Point) => void;
  /** It is on its way. */
  carry: (at: Point) => void;
  /** It is let go. */
  drop: () => void;
  /** It is carried no more, dropped or not. Comes before the drop. */
  end: () => void;
}

/** A mouse carries after so many pixels, a finger after holding still for so long. */
const FAR = 4;
const HOLD = 250;
/** A finger that moves this far before is scrolling. */
const SCROLLS = 8;

/** Follows the pointer from a press on. */
export function follow(event: PointerEvent, carrying: Carrying): void {
  if (event.button !== 0) return;
  const { clientX: x, clientY: y, pointerType } = event;
  const listening = new AbortController();
  const { signal } = listening;
  const finger = pointerType === 'touch';
  let lifted = false;
  let moved = false;
  const lift = (at: Point) => {
    lifted = true;
    carrying.lift(at);
  };
  const hold = finger ? setTimeout(() => lift(event), HOLD) : undefined;
  if (finger) {
    // The menu would open under what is carried: it waits until the finger has gone without a move.
    event.stopPropagation();
    addEventListener('contextmenu', swallow, { signal, capture: true });
  }
  // Where the page was busy, the hold is over before it hears that the finger moved or went in time.
  const tooSoon = ({ timeStamp }: Event) => finger && timeStamp - event.timeStamp < HOLD;
  const stop = () => {
    clearTimeout(hold);
    listening.abort();
    carrying.end();
  };

  addEventListener(
    'pointermove',
    (move) => {
      const far = Math.hypot(move.clientX - x, move.clientY - y);
      moved ||= far > (finger ? SCROLLS : FAR);
      if (moved && finger && (!lifted || tooSoon(move))) stop();
      else if (lifted) carrying.carry(move);
      else if (!finger && far >= FAR) lift(move);
    },
    { signal },
  );
  addEventListener(
    'pointerup',
    (up) => {
      stop();
      if (!lifted || tooSoon(up)) return;
      swallowClick();
      if (finger && !moved) openMenu(event);
      else carrying.drop();
    },
    { signal },
  );
  addEventListener('pointercancel', stop, { signal });
  addEventListener(
    'keydown',
    (pressed) => {
      if (pressed.key !== 'Escape' || !lifted) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      addEventListener('pointerup', swallowClick, { once: true });
      stop();
    },
    { signal, capture: true },
  );
  // A finger that carries must not scroll.
  const still = (touch: TouchEvent) => lifted && touch.preventDefault();
  addEventListener('touchmove', still, { signal, passive: false });
}

const EDGE = 36;
const SCROLL_BY = 14;

/** Scrolls a list while something is held at its edge: by so many pixels each time it is asked. */
export function scrollAtEdge(list: HTMLElement, y: number, by = SCROLL_BY): void {
  const { top, bottom } = list.getBoundingClientRect();
  if (y < top + EDGE) list.scrollTop -= by;
  else if (y > bottom - EDGE) list.scrollTop += by;
}

function swallow(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** A finger has no second button: holding asks for the menu. */
function openMenu({ target, clientX, clientY }: PointerEvent): void {
  const menu = { bubbles: true, cancelable: true, clientX, clientY };
  target?.dispatchEvent(new MouseEvent('contextmenu', menu));
}

/** The click that follows a drop would choose what was carried. Keys click too, and mean it. */
function swallowClick(): void {
  const swallowPointer = (event: MouseEvent) => event.detail > 0 && swallow(event);
  addEventListener('click', swallowPointer, { capture: true });
  setTimeout(() => removeEventListener('click', swallowPointer, { capture: true }), 50);
}
