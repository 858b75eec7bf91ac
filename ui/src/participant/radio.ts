/** Keys of a group of radio buttons that are drawn by the page: arrows move, space and Enter choose. */
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Moves the focus within the group that the event came from. */
export function moveFocus(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const group = event.currentTarget;
  if (step === undefined || !(group instanceof HTMLElement)) return;
  const options = [...group.querySelectorAll<HTMLElement>('[role=radio]')];
  const at = options.findIndex((option) => option === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  options[(at + step + options.length) % options.length]?.focus();
}

/** Tab reaches the chosen option, or the first one while none is chosen. */
export function tabindexOf(isChosen: boolean, isFirst: boolean, nothingChosen: boolean): 0 | -1 {
  return isChosen || (nothingChosen && isFirst) ? 0 : -1;
}
