/** What was carried out last comes first among equals, until the page is closed. */
const MOST = 20;
let ids: string[] = [];

export function remember(id: string): void {
  ids = [id, ...ids.filter((other) => other !== id)].slice(0, MOST);
}

/** The later it was carried out, the smaller. */
export function agoOf(id: string): number {
  const at = ids.indexOf(id);
  return at < 0 ? MOST : at;
}

export function forgetAll(): void {
  ids = [];
}
