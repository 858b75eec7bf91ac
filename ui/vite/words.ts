/**
 * `import source from '$assets/locales/en.ftl?words=part'`: only the messages whose keys begin with
 * `part-` (or one of several, separated by commas), so that a phone loads what its page says.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

export function words(): Plugin {
  return {
    name: 'pharos-words',
    enforce: 'pre',
    load(id) {
      const [file = '', query = ''] = id.split('?');
      const families = new URLSearchParams(query).get('words');
      if (!file.endsWith('.ftl') || families === null) return null;
      this.addWatchFile(file);
      const kept = messagesOf(readFileSync(file, 'utf8'), families.split(','));
      return `export default ${JSON.stringify(kept)}`;
    },
  };
}

/** A message begins at the start of a line and goes on to the next one or to a comment. */
export function messagesOf(source: string, families: readonly string[]): string {
  let wanted = false;
  const kept = source.split('\n').filter((line) => {
    const key = /^([a-z][\w-]*) *=/.exec(line)?.[1];
    if (key !== undefined) wanted = families.some((family) => key.startsWith(`${family}-`));
    else if (line.startsWith('#')) wanted = false;
    return wanted && line.trim() !== '';
  });
  return kept.join('\n');
}
