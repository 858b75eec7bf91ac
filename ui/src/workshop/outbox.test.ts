import { describe, expect, it, vi } from 'vitest';
import type { Steer } from '$generated/Steer';
import { type Host, ProblemError } from '$host/types';
import { Outbox } from './outbox';

function problem(code: 'unknown' | 'round_closed') {
  return new ProblemError({ code, message: '', hint: '' });
}

function outboxOver(answer: (steer: Steer) => Promise<unknown>) {
  return new Outbox({ ask: ((_: string, steer: Steer) => answer(steer)) as Host['ask'] });
}

describe('outbox', () => {
  it('sends one command after the other, in order', async () => {
    const sent: string[] = [];
    let busy = 0;
    const outbox = outboxOver(async ({ command }) => {
      busy += 1;
      expect(busy).toBe(1);
      await Promise.resolve();
      sent.push(command.do);
      busy -= 1;
    });
    await Promise.all([
      outbox.send({ do: 'undo' }),
      outbox.send({ do: 'redo' }),
      outbox.send({ do: 'undo' }),
    ]);
    expect(sent).toEqual(['undo', 'redo', 'undo']);
  });

  it('sends the same id again when nobody knows', async () => {
    vi.useFakeTimers();
    const ids: string[] = [];
    const outbox = outboxOver(({ id }) => {
      ids.push(id);
      return ids.length < 3 ? Promise.reject(problem('unknown')) : Promise.resolve({});
    });
    const sent = outbox.send({ do: 'undo' });
    await vi.runAllTimersAsync();
    await sent;
    vi.useRealTimers();
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(3);
  });

  it('tells a refusal and goes on with the next', async () => {
    let first = true;
    const outbox = outboxOver(() => {
      const answer = first ? Promise.reject(problem('round_closed')) : Promise.resolve({});
      first = false;
      return answer;
    });
    const refused = outbox.send({ do: 'undo' });
    const taken = outbox.send({ do: 'redo' });
    await expect(refused).rejects.toThrow(ProblemError);
    await expect(taken).resolves.toBeUndefined();
  });
});
