/**
 * What a device keeps, filed under the workshop: the same address may be another workshop next week.
 *
 * Where the browser keeps nothing (a private window, a full disk) it is held in memory, and `isKept` says so.
 */
const memory = new Map<string, string>();
let kept = true;

/** Whether what was put away last will survive a reload. */
export function isKept(): boolean {
  return kept;
}

export function readKept<T>(name: string, workshop: string, otherwise: T): T {
  const key = keyOf(name, workshop);
  const text = memory.get(key) ?? stored(key);
  if (text === null) return otherwise;
  try {
    return JSON.parse(text) as T;
  } catch {
    return otherwise;
  }
}

/** `undefined` forgets it. */
export function keep<T>(name: string, workshop: string, value: T | undefined): void {
  const key = keyOf(name, workshop);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    memory.delete(key);
    kept = true;
  } catch {
    if (value === undefined) memory.delete(key);
    else memory.set(key, JSON.stringify(value));
    kept = false;
  }
}

/** Calls back when another tab of this device changed something, until the returned function is called. */
export function onKeptElsewhere(name: string, workshop: string, changed: () => void): () => void {
  const key = keyOf(name, workshop);
  const heard = (event: StorageEvent) => {
    if (event.key === key) changed();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

function keyOf(name: string, workshop: string): string {
  return `pharos-${name}/${workshop}`;
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
