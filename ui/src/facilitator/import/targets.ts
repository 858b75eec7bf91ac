import type { TableKind } from '$generated/TableKind';

/** Where a column of each kind of table may go. */
export const targets: Record<TableKind, readonly string[]> = {
  use_cases: [
    'title',
    'problem',
    'description',
    'users',
    'data',
    'outcome',
    'department',
    'owner',
    'note',
    'skip',
  ],
  ideas: ['text', 'lane', 'skip'],
  ratings: ['rater', 'use_case', 'criterion', 'rating', 'skip'],
};

export const encodings = ['utf-8', 'gb18030', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

/** Each delimiter and the last part of its key. */
export const delimiters: Record<string, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '|': 'pipe',
  '\t': 'tab',
};
