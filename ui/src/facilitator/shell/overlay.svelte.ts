/** Which layer lies over the page. One at a time. */
export type Overlay = 'palette' | 'keys' | 'describe' | 'words' | 'preview';

let current = $state<Overlay | null>(null);

export const overlay = {
  get current(): Overlay | null {
    return current;
  },
};

export function open(layer: Overlay): void {
  current = layer;
}

export function close(): void {
  current = null;
}

export function toggle(layer: Overlay): void {
  current = current === layer ? null : layer;
}
