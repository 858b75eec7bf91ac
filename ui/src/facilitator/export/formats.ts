/** What can be taken away, and what each is for. */
import type { IconName } from '$components';
import type { ExportFormat } from '$generated/ExportFormat';
import type { Language } from '$generated/Language';
import type { Key } from '$workshop/keys';
import { say, sayIn } from '$workshop/language.svelte';

/** What a person chooses from; pictures are of two kinds. */
export type FormatName = 'pptx' | 'xlsx' | 'pdf' | 'pictures' | 'md' | 'csv' | 'zip' | 'json';

export interface Format {
  format: FormatName;
  about: Key;
  /** The same, once it is known how many pages there are. */
  count?: Key;
  icon: IconName;
}

/** In the order of their keys, from 1 on. */
export const FORMATS: readonly Format[] = [
  { format: 'pptx', about: 'export-pptx-about', count: 'export-pptx-count', icon: 'wall' },
  { format: 'xlsx', about: 'export-xlsx-about', count: 'export-xlsx-count', icon: 'table' },
  { format: 'pdf', about: 'export-pdf-about', count: 'export-pdf-count', icon: 'file' },
  { format: 'pictures', about: 'export-pictures-about', icon: 'copy' },
  { format: 'md', about: 'export-md-about', icon: 'note' },
  { format: 'csv', about: 'export-csv-about', icon: 'list' },
  { format: 'zip', about: 'export-zip-about', icon: 'folder' },
  { format: 'json', about: 'export-json-about', icon: 'sheet' },
];

/** As programs call it; two are called in the reader's language. */
export function formatName(format: FormatName): string {
  switch (format) {
    case 'pptx':
      return 'PowerPoint';
    case 'xlsx':
      return 'Excel';
    case 'pdf':
      return say('export-pdf');
    case 'pictures':
      return say('export-pictures');
    case 'md':
      return 'Markdown';
    case 'csv':
      return 'CSV';
    case 'zip':
      return say('export-zip');
    case 'json':
      return 'JSON';
  }
}

interface Called {
  title: string;
  /** Which list it is, where it is one by itself. */
  of: string;
  /** Where there is one file in each language, the one of this. */
  language: Language | null;
  ending: ExportFormat;
}

/** A name that every system takes. */
export function fileName({ title, of, language, ending }: Called): string {
  const words = [title, of, language === null ? '' : sayIn(language, 'language-name')];
  const name = words.filter((word) => word !== '').join(' ');
  return `${name}.${ending}`.replaceAll(/[\\/:*?"<>|]/g, ' ');
}
