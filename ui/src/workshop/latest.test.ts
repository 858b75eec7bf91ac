import { describe, expect, it } from 'vitest';
import { latestOnly, newestOnly } from './latest';

function questions() {
  const asked: number[] = [];
  const answers: number[] = [];
  const errors: unknown[] = [];
  const pending: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const ask = latestOnly<number, number>(
    (question) => {
      asked.push(question);
      return new Promise((resolve, reject) =>
        pending.push({ resolve: () => resolve(question * 10), reject }),
      );
    },
    (answer) => answers.push(answer),
    (error) => errors.push(error),
  );
  const settle = async (how: 'resolve' | 'reject' = 'resolve') => {
    const next = pending.shift();
    if (how === 'resolve') next?.resolve();
    else next?.reject(new Error('refused'));
    await new Promise((done) => setTimeout(done));
  };
  return { ask, asked, answers, errors, settle };
}

describe('of many questions', () => {
  it('one is on its way, and of those that wait the newest is asked', async () => {
    const { ask, asked, answers, settle } = questions();
    for (const question of [1, 2, 3, 4]) ask(question);
    expect(asked, 'no second one before the first is answered').toEqual([1]);
    await settle();
    await settle();
    expect(asked, 'the last one always is').toEqual([1, 4]);
    expect(answers).toEqual([10, 40]);
  });

  it('a refused one does not stop those that follow', async () => {
    const { ask, asked, answers, errors, settle } = questions();
    ask(1);
    ask(2);
    await settle('reject');
    await settle();
    ask(3);
    await settle();
    expect(errors).toHaveLength(1);
    expect(asked).toEqual([1, 2, 3]);
    expect(answers).toEqual([20, 30]);
  });

  it('the newest is asked while an older one is answered, and its answer alone is heard', async () => {
    const answers: string[] = [];
    const errors: unknown[] = [];
    const pending: ((answer: string | null) => void)[] = [];
    const numbers: number[] = [];
    const ask = newestOnly<string, string>(
      (_, number) => new Promise((resolve) => (numbers.push(number), pending.push(resolve))),
      (answer, question) => answers.push(`${question}: ${answer}`),
      (error) => errors.push(error),
    );
    for (const question of ['a', 'b', 'c']) ask(question);
    expect(numbers, 'all at once').toEqual([1, 2, 3]);
    pending[2]?.('found');
    pending[0]?.(null);
    pending[1]?.('too late');
    await new Promise((done) => setTimeout(done));
    expect(answers).toEqual(['c: found']);
    expect(errors).toEqual([]);
  });
});
