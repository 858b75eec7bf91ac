import { expect, it } from 'vitest';
import { onlyDrawn } from './icons';
import { shortened, shortKeysOf } from './shortKeys';
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
  expect(messagesOf(source, ['part'])).toEqual({
    'part-a': 'One',
    'part-c': [['count', 'other', { one: 'Three', other: 'Many' }]],
  });
  expect(Object.keys(messagesOf(source, []))).toContain('other-d.hint');
});

it('refuses a message that no page could fill', () => {
  expect(() => messagesOf('part-a = { NUMBER($share) }', [])).toThrow('part-a');
});

it('keeps the tokens that are named, and those that they are made of', () => {
  const sheet = ':root {\n  --a: var(--b);\n  --b: #fff; /* white */\n  --c: 1px;\n}';
  const kept = onlyNamed(sheet, 'color: var(--a)');
  expect(kept).toContain('--a: var(--b);');
  expect(kept).toContain('--b: #fff;');
  expect(kept).not.toContain('--c');
});

it('keeps the icons that are named', () => {
  const list =
    "export const icons = {\n  bell: 'M4',\n  'eye-off':\n    'M2',\n  lamp: 'M5',\n} as const;";
  expect(onlyDrawn(list, `<Icon name="lamp" /> 'eye-off'`)).toBe(
    "export const icons = {\n  'eye-off':\n    'M2',\n  lamp: 'M5',\n} as const;",
  );
});

it('shortens the keys that are said as they stand, and no others', () => {
  const text = `say('part-a'); say("part-b"); say('part-b'); sayOf('part-c', kind); say('part-c-x')`;
  const shortKeys = shortKeysOf(['part-a', 'part-b', 'part-c-x', 'part-d'], text);
  expect([...shortKeys]).toEqual([['part-a', '0']]);
  expect(shortened(text, shortKeys)).toBe(text.replace("'part-a'", "'0'"));
});
