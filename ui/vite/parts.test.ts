import { expect, it } from 'vitest';
import { onlyNamed } from './tokens';
import { messagesOf } from './words';

it('takes only the messages of a page, with all their lines', () => {
  const source = [
    '### A page',
    'part-a = One',
    '# A comment',
    'other-b = Two',
    'part-c = { $count ->',
    '        [one] Three',
    '       *[other] Many',
    '    }',
    '',
    'other-d = Four',
    '    .hint = Five',
  ].join('\n');
  expect(messagesOf(source, ['part'])).toBe(
    'part-a = One\npart-c = { $count ->\n        [one] Three\n       *[other] Many\n    }',
  );
});

it('keeps the tokens that are named, and those that they are made of', () => {
  const sheet = ':root {\n  --a: var(--b);\n  --b: #fff; /* white */\n  --c: 1px;\n}';
  const kept = onlyNamed(sheet, 'color: var(--a)');
  expect(kept).toContain('--a: var(--b);');
  expect(kept).toContain('--b: #fff;');
  expect(kept).not.toContain('--c');
});
