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
  | 'export';

let page = $state<Page>('home');

export const navigation = {
  get page(): Page {
    return page;
  },
};

export function go(next: Page): void {
  page = next;
}
