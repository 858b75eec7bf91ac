/** The list of other people's work in the program, as it is kept beside the code: a table in Markdown. */
export interface LicenceRow {
  name: string;
  version: string;
  licence: string;
}

export function licenceRows(markdown: string): LicenceRow[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  // The first two are the head and its rule.
  return lines.slice(2).map((line) => {
    const [, name = '', version = '', licence = ''] = line.split('|').map((cell) => cell.trim());
    return { name, version, licence };
  });
}
