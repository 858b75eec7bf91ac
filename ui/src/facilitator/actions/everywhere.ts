/** What can be done with or without a workshop: the layers of the shell, language and looks. */
import { appearance, themes } from '$workshop/appearance.svelte';
import { language, languages, sayIn } from '$workshop/language.svelte';
import { toggleAside } from '$workshop/navigation.svelte';
import { toggle } from '../shell/overlay.svelte';
import { named, type Action } from './action';
import { command, letter, withCommand } from './pressed';

export function everywhere(): Action[] {
  return [
    {
      id: 'palette',
      name: named('palette-title'),
      icon: 'search',
      group: 'go',
      keys: [command, 'K'],
      section: 'everywhere',
      heard: {
        single: false,
        matches: (event) => withCommand(event) && !event.shiftKey && letter(event) === 'k',
      },
      refused: null,
      run: () => toggle('palette'),
    },
    {
      id: 'keys',
      name: named('keys-title'),
      icon: 'keyboard',
      group: 'go',
      keys: ['?'],
      section: 'everywhere',
      heard: { single: true, matches: (event) => event.key === '?' },
      refused: null,
      run: () => toggle('keys'),
    },
    {
      id: 'settings',
      name: named('settings-title'),
      icon: 'sliders',
      group: 'go',
      keys: [command, ','],
      section: 'everywhere',
      heard: { single: false, matches: (event) => withCommand(event) && event.key === ',' },
      refused: null,
      run: () => toggleAside('settings'),
    },
    ...languages.map(({ value, label }): Action => ({
      id: `language-${value}`,
      name: named('palette-language', { language: label }),
      shortName: () => label,
      icon: 'info',
      group: 'act',
      checked: language.current === value,
      refused: null,
      run: () => (language.current = value),
    })),
    ...themes.map((theme): Action => ({
      id: `theme-${theme}`,
      name: (wanted) => sayIn(wanted, 'palette-theme', { theme: sayIn(wanted, `theme-${theme}`) }),
      shortName: named(`theme-${theme}`),
      icon: theme === 'night' ? 'moon' : 'sun',
      group: 'act',
      checked: appearance.theme === theme,
      refused: null,
      run: () => (appearance.theme = theme),
    })),
    {
      id: 'single-keys',
      name: named('settings-single-keys'),
      icon: 'keyboard',
      group: 'act',
      checked: appearance.singleKeys,
      refused: null,
      run: () => (appearance.singleKeys = !appearance.singleKeys),
    },
  ];
}
