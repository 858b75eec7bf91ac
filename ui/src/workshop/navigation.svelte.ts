/** Which page is shown. */
export type Page =
  | 'home'
  | 'import'
  | 'prepare'
  | 'doors'
  | 'agenda'
  | 'ideate'
  | 'shape'
  | 'vote'
  | 'pitch'
  | 'score'
  | 'decide'
  | 'plan'
  | 'export'
  | 'settings';

let page = $state<Page>('home');
let behind = $state<Page>('home');

export const navigation = {
  get page(): Page {
    return page;
  },
  /** The page of work: the one that is shown, or the one that the settings lead back to. */
  get behind(): Page {
    return behind;
  },
};

export function go(next: Page): void {
  page = next;
  if (next !== 'settings') behind = next;
}

export function leaveSettings(): void {
  go(behind);
}
