/** Keys that are no action of their own, named for the sheet of keys: the page or the layer listens itself. */
import { say } from '$workshop/language.svelte';
import type { Section } from '../actions/action';
import { command } from '../actions/pressed';

interface OtherKey {
  keys: string[];
  name: string;
}

export function otherKeys(): Partial<Record<Section, OtherKey[]>> {
  return {
    everywhere: [
      { keys: [command, 'V'], name: say('import-paste-title') },
      { keys: ['Esc'], name: say('keys-escape') },
    ],
    prepare: [
      { keys: ['↑', '↓'], name: say('prepare-keys-walk') },
      { keys: ['Alt', '↑↓'], name: say('prepare-keys-move') },
      { keys: ['Enter'], name: say('prepare-keys-edit') },
      { keys: ['⌦'], name: say('prepare-remove-step') },
    ],
    ideate: [
      { keys: ['↑', '↓', '←', '→'], name: say('ideate-keys-walk') },
      { keys: ['Home', 'End'], name: say('ideate-keys-ends') },
      { keys: ['Space'], name: say('ideate-keys-select') },
      { keys: ['Alt', '↑↓←→'], name: say('ideate-keys-move') },
      { keys: ['Enter'], name: say('ideate-edit') },
      { keys: ['U'], name: say('ideate-make') },
      { keys: ['L'], name: say('ideate-light') },
      { keys: ['K'], name: say('ideate-park') },
      { keys: ['⌦'], name: say('ideate-remove') },
    ],
    shape: [
      { keys: ['↑', '↓', '←', '→'], name: say('shape-keys-walk') },
      { keys: ['Alt', '←→'], name: say('shape-keys-sort') },
      { keys: ['↑', '↓', 'Home', 'End'], name: say('vote-cut-keys') },
      { keys: ['Space'], name: say('ideate-keys-select') },
      { keys: ['Enter'], name: say('shape-open') },
      { keys: ['F2'], name: say('shape-rename') },
      { keys: ['U'], name: say('ideate-make') },
      { keys: ['K'], name: say('ideate-park') },
      { keys: ['⌦'], name: say('ideate-remove') },
    ],
    score: [
      { keys: ['0', '…', '9'], name: say('score-view-rate') },
      { keys: ['X'], name: say('score-cannot-judge') },
      { keys: ['⌫'], name: say('score-withdraw') },
      { keys: ['↑', '↓'], name: say('keys-criteria') },
      { keys: ['P', 'N'], name: say('keys-use-cases') },
      { keys: ['/'], name: say('score-filter') },
    ],
    decide: [{ keys: ['/'], name: say('score-filter') }],
  };
}
