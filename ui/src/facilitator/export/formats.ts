/** What can be taken away, and what each is for. */
import type { IconName } from '$components';
import type { ExportFormat } from '$generated/ExportFormat';
import type { Key } from '$workshop/keys';

export interface Format {
  format: ExportFormat;
  /** As programs call it. */
  name: string;
  about: Key;
  icon: IconName;
}

/** In the order of their keys, from 1 on. */
export const FORMATS: readonly Format[] = [
  { format: 'pptx', name: 'PowerPoint', about: 'export-pptx-about', icon: 'sheet' },
  { format: 'xlsx', name: 'Excel', about: 'export-xlsx-about', icon: 'table' },
  { format: 'md', name: 'Markdown', about: 'export-md-about', icon: 'note' },
  { format: 'csv', name: 'CSV', about: 'export-csv-about', icon: 'file' },
];

/** A name that every system takes. */
export function fileName(title: string, of: string, format: ExportFormat): string {
  const name = of === '' ? title : `${title} ${of}`;
  return `${name}.${format}`.replaceAll(/[\\/:*?"<>|]/g, ' ');
}
