/** Whether the system asks for pages that do not move. Asked each time: it can change while a wall hangs. */
export function stillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
