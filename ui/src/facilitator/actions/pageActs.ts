/**
 * What only a page can do, since it opens a field or a dialog of its own. A page offers it while it is
 * shown; whoever wants it from elsewhere leads there first.
 */
import { onMount, tick } from 'svelte';
import { go, navigation, type Page } from '$workshop/navigation.svelte';

export type PageAct =
  | 'open-example'
  | 'new-workshop'
  | 'open-file'
  | 'paste-table'
  | 'add-step'
  | 'set-day'
  | 'add-group'
  | 'change-template'
  | 'save-template'
  | 'new-idea'
  | 'add-lane'
  | 'start-writing'
  | 'stop-writing'
  | 'reveal-all'
  | 'show-idea'
  | 'inspiration'
  | 'new-theme'
  | 'merge-ideas'
  | 'new-use-case'
  | 'open-vote'
  | 'close-vote'
  | 'reopen-vote'
  | 'ask-room'
  | 'open-round'
  | 'close-round'
  | 'reopen-round'
  | 'where-we-disagree'
  | 'close-doors'
  | 'show-results'
  | 'lamp'
  | 'matrix-or-table'
  | 'robust'
  | 'budget'
  | 'records'
  | 'record-decision'
  | 'plan-quickwin'
  | 'plan-money'
  | 'plan-risks'
  | 'plan-model'
  | 'plan-validate'
  | 'plan-roadmap'
  | 'plan-registers'
  | 'plan-tracking'
  | 'plan-governance'
  | 'plan-business'
  | 'next-plan'
  | 'present-plan'
  | 'copy-slide'
  | 'reset-weights'
  | 'show-use-case'
  | 'save-list';

/** `about` is the idea or use case that is meant, where there is one. */
type Act = (about: string) => void;

const offered = new Map<PageAct, Act>();

/** Called once while a page is made. */
export function offer(acts: Partial<Record<PageAct, Act>>): void {
  onMount(() => {
    const entries = Object.entries(acts) as [PageAct, Act][];
    for (const [name, act] of entries) offered.set(name, act);
    return () => {
      // The next page may offer the same, and comes before this one goes.
      for (const [name, act] of entries) if (offered.get(name) === act) offered.delete(name);
    };
  });
}

export async function carryOut(act: PageAct, page: Page, about = ''): Promise<void> {
  if (navigation.page !== page) go(page);
  await tick();
  offered.get(act)?.(about);
}
