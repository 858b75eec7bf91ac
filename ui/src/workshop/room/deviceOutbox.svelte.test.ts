// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contribution } from '$generated/Contribution';
import type { ErrorCode } from '$generated/ErrorCode';
import type { FromParticipant } from '$generated/FromParticipant';
import { DeviceOutbox } from './deviceOutbox.svelte';

function idea(text: string): Contribution {
  return { do: 'add_idea', idea: text, lane: 'l', text, secret: null };
}

function problem(code: ErrorCode) {
  return { code, message: 'No.', hint: 'Because.' };
}

/** A device with a line that can be cut. */
function device(workshop = 'w') {
  const sent: { id: string; text: string }[] = [];
  const line = { open: true, silences: 0 };
  const outbox = new DeviceOutbox(
    workshop,
    (message: FromParticipant) => {
      if (!line.open) return false;
      if (message.send === 'contribute') {
        const text = 'text' in message.contribution ? message.contribution.text : '';
        sent.push({ id: message.id, text });
      }
      return true;
    },
    () => (line.silences += 1),
  );
  return { outbox, sent, line, last: () => sent.at(-1)?.id ?? '' };
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

describe('the outbox of a device', () => {
  it('sends one at a time, in order', () => {
    const { outbox, sent, last } = device();
    outbox.opened();
    for (const text of ['a', 'b', 'c']) outbox.put(idea(text));
    expect(sent.map(({ text }) => text)).toEqual(['a']);
    outbox.outcome(last(), null);
    outbox.outcome(last(), null);
    expect(sent.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    outbox.outcome(last(), null);
    expect(outbox.waiting).toEqual([]);
  });

  it('keeps what is written without a line, through a reload, and sends it under the same id', () => {
    const first = device();
    for (const text of ['a', 'b']) first.outbox.put(idea(text));
    expect(first.sent).toEqual([]);
    const ids = first.outbox.waiting.map(({ id }) => id);
    first.outbox.close();

    const again = device();
    again.outbox.opened();
    again.outbox.outcome(again.last(), null);
    expect(again.sent.map(({ id }) => id)).toEqual(ids);
  });

  it('sends the same id again when the line broke before the outcome', () => {
    const { outbox, sent, last } = device();
    outbox.opened();
    outbox.put(idea('a'));
    const id = last();
    outbox.lost();
    outbox.opened();
    expect(sent.map((one) => one.id)).toEqual([id, id]);
    outbox.outcome(id, null);
    expect(outbox.waiting).toEqual([]);
  });

  it('sends the same id again when nobody knows, and waits longer for a full disk', () => {
    const { outbox, sent, last } = device();
    outbox.opened();
    outbox.put(idea('a'));
    outbox.outcome(last(), problem('unknown'));
    vi.advanceTimersByTime(1_000);
    outbox.outcome(last(), problem('disk_full'));
    vi.advanceTimersByTime(1_000);
    expect(sent).toHaveLength(2);
    vi.advanceTimersByTime(4_000);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent).toHaveLength(3);
  });

  it('gives back what is refused, in words, and goes on with the next', () => {
    const { outbox, sent, last } = device();
    outbox.opened();
    outbox.put(idea('a'));
    outbox.put(idea('b'));
    outbox.outcome(last(), problem('too_late'));
    expect(outbox.refused.map(({ problem, contribution }) => [problem.code, contribution])).toEqual(
      [['too_late', idea('a')]],
    );
    expect(sent.at(-1)?.text).toBe('b');
    expect(device().outbox.refused, 'a reload must not lose the text').toHaveLength(1);
    outbox.dismiss(outbox.refused[0]?.id ?? '');
    expect(device().outbox.refused).toEqual([]);
  });

  it('takes a line without outcomes for dead', () => {
    const { outbox, line } = device();
    outbox.opened();
    outbox.put(idea('a'));
    vi.advanceTimersByTime(10_000);
    expect(line.silences).toBe(1);
  });

  it('sends nothing of one workshop into another at the same address', () => {
    device('w').outbox.put(idea('a'));
    const other = device('x');
    other.outbox.opened();
    expect(other.sent).toEqual([]);
  });

  it('does not drop what another tab has written meanwhile', () => {
    const [one, two] = [device(), device()];
    one.outbox.opened();
    one.outbox.put(idea('a'));
    two.outbox.put(idea('b'));
    one.outbox.outcome(one.last(), null);
    expect(device().outbox.waiting.map(({ contribution }) => contribution)).toEqual([idea('b')]);
  });
});
