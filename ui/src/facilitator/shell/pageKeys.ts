/** The keys that a page listens to itself, named for the sheet of keys. */
import { say } from '$workshop/language.svelte';

interface NamedKeys {
  name: string;
  of: readonly { keys: string[]; name: string }[];
}

export function pageKeys(): NamedKeys[] {
  return [
    {
      name: say('rail-ideate'),
      of: [
        { keys: ['N'], name: say('ideate-add') },
        { keys: ['↑', '↓', '←', '→'], name: say('ideate-keys-walk') },
        { keys: ['Space'], name: say('ideate-keys-select') },
        { keys: ['Alt', '↑↓←→'], name: say('ideate-keys-move') },
        { keys: ['Enter'], name: say('ideate-edit') },
        { keys: ['U'], name: say('ideate-make') },
        { keys: ['L'], name: say('ideate-light') },
        { keys: ['K'], name: say('ideate-park') },
        { keys: ['⌦'], name: say('ideate-remove') },
        { keys: ['R'], name: say('ideate-reveal-all') },
      ],
    },
    {
      name: say('rail-score'),
      of: [
        { keys: ['U'], name: say('score-new') },
        { keys: ['1', '…', '5'], name: say('score-view-rate') },
        { keys: ['X'], name: say('score-cannot-judge') },
        { keys: ['⌫'], name: say('score-withdraw') },
        { keys: ['↑', '↓'], name: say('keys-criteria') },
        { keys: ['P', 'N'], name: say('keys-use-cases') },
        { keys: ['/'], name: say('score-filter') },
      ],
    },
    {
      name: say('rail-decide'),
      of: [
        { keys: ['T'], name: say('keys-table') },
        { keys: ['L'], name: say('keys-lamp') },
        { keys: ['0'], name: say('keys-reset') },
        { keys: ['/'], name: say('score-filter') },
      ],
    },
  ];
}
