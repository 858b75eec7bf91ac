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
  | 'cards'
  | 'pitch'
  | 'score'
  | 'decide'
  | 'plan'
  | 'export'
  | 'history'
  | 'settings';

/** Pages that are opened from anywhere, and lead back to where one was. */
const ASIDE: readonly Page[] = ['history', 'settings'];

let page = $state<Page>('home');
let behind = $state<Page>('home');

export const navigation = {
  get page(): Page {
    return page;
  },
  /** The page of work: the one that is shown, or the one that a page aside leads back to. */
  get behind(): Page {
    return behind;
  },
};

export function go(next: Page): void {
  page = next;
  if (!ASIDE.includes(next)) behind = next;
}

/** Opens a page aside, or leads back from it. */
export function toggleAside(aside: Page): void {
  go(page === aside ? behind : aside);
}

/** Leads back from a page aside. */
export function leaveAside(): void {
  go(behind);
}
