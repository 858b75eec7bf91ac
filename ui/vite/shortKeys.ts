/**
 * For a page that is built by itself, short keys of its words: written out they are read by people, but a
 * phone loads each of them twice, with its words and where they are said.
 */

/** A short key for every key that stands in the text, in single quotes. Those that `sayOf` makes stay. */
export function shortKeysOf(keys: readonly string[], text: string): Map<string, string> {
  const families = [...text.matchAll(/\bsayOf\(\s*'([\w-]+)'/g)].map(([, name]) => `${name}-`);
  const quoted = keys
    .filter((key) => text.includes(`'${key}'`) && !new RegExp(`["\`]${key}["\`]`).test(text))
    .filter((key) => !families.some((family) => key.startsWith(family)));
  return new Map(quoted.map((key, index) => [key, index.toString(36)]));
}

/** The source with its quoted keys shortened. */
export function shortened(source: string, shortKeys: ReadonlyMap<string, string>): string {
  return source.replace(/'([a-z][\w-]*)'/g, (quoted, key: string) => {
    const short = shortKeys.get(key);
    return short === undefined ? quoted : `'${short}'`;
  });
}
