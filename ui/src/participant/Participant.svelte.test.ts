// @vitest-environment happy-dom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '$assets/locales/en.ftl?words=part,fist';
import zh from '$assets/locales/zh-CN.ftl?words=part,fist';
import type { Language } from '$generated/Language';
import type { SeenChange } from '$generated/SeenChange';
import { FakeSocket, SNAPSHOT, lastSocket } from '$host/fakeSocket';
import { language, learn, say } from '$workshop/speaking.svelte';
import Participant from './Participant.svelte';
import { callRoom } from './firstCall';

const LANGUAGES: Language[] = ['en', 'zh-CN'];
const SECRET = '0123456789abcdef0123456789abcdef';
let page: object | null = null;

function ideas(...texts: string[]) {
  return texts.map((text) => ({
    id: text,
    contribution: { do: 'add_idea', idea: text, lane: 'l', text, secret: null },
  }));
}

/** Puts something away as the device does. */
function keep(name: string, workshop: string, value: unknown) {
  localStorage.setItem(`pharos-${name}/${workshop}`, JSON.stringify(value));
}

function satIn(workshop: string) {
  keep('seats', '', [{ workshop, key: SECRET }]);
}

function open(spoken: Language = 'en', hash = '') {
  learn(spoken, spoken === 'en' ? en : zh);
  language.current = spoken;
  location.hash = hash;
  page = mount(Participant, { target: document.body, props: { call: callRoom(spoken) } });
  flushSync();
}

/** Opens a page to which no room answers. */
function openAlone(spoken: Language = 'en') {
  open(spoken);
  vi.advanceTimersByTime(500);
}

function text(): string {
  flushSync();
  return document.body.textContent ?? '';
}

function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === words,
  );
  if (!found) throw new Error(`no button says ${words}`);
  return found;
}

function seated() {
  lastSocket().onopen();
  lastSocket().receive({ kind: 'seated', workshop: 'w', seat: 's' });
  lastSocket().frame(1, SNAPSHOT);
  flushSync();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  FakeSocket.made = [];
  localStorage.clear();
});
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  location.hash = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(LANGUAGES)('a page that is opened without a line, %s', (spoken) => {
  it('says what waits on this device, and shows it', () => {
    satIn('w');
    keep('outbox', 'w', ideas('one', 'two', 'three'));
    keep('outbox', 'other', ideas('of another room'));
    keep('draft', 'w', { lane: 'l', text: 'half a thought' });
    keep('title', 'w', 'The day of ideas');
    openAlone(spoken);
    for (const words of ['The day of ideas', 'one', 'two', 'three', 'half a thought']) {
      expect(text()).toContain(words);
    }
    expect(text()).toContain(say('part-kept-ideas', { count: 3 }));
    expect(text()).toContain(say('part-kept-draft'));
    expect(text()).not.toContain('of another room');
    expect(document.title).toBe('The day of ideas');
  });
});

describe('what waits on this device', () => {
  it('is not shown for the moment in which a room answers', () => {
    satIn('w');
    keep('outbox', 'w', ideas('one'));
    open();
    expect(text().trim()).toBe('');
    vi.advanceTimersByTime(500);
    expect(text()).toContain(say('part-kept-ideas', { count: 1 }));
  });

  it('goes out as soon as the seat is entered', () => {
    satIn('w');
    keep('outbox', 'w', ideas('one'));
    open();
    lastSocket().onclose();
    vi.advanceTimersByTime(250);
    seated();
    expect(text()).not.toContain(say('part-kept-ideas', { count: 1 }));
    expect(lastSocket().sent.filter(({ send }) => send === 'contribute')).toHaveLength(1);
  });

  it('is counted as entries where not all of it is ideas', () => {
    satIn('w');
    const answer = { do: 'rate', round: 'r', use_case: 'u', criterion: 'V1', answer: { value: 3 } };
    keep('outbox', 'w', [...ideas('one'), { id: 'rating', contribution: answer }]);
    openAlone();
    expect(text()).toContain(say('part-kept-entries', { count: 2 }));
  });
});

describe('whoever is ready', () => {
  it('is so for one step, and says it again for the next', () => {
    satIn('w');
    open();
    seated();
    const pressed = () => button(say('part-ready')).getAttribute('aria-pressed');
    button(say('part-ready')).click();
    flushSync();
    expect(pressed()).toBe('true');
    const clock = {
      state: 'paused',
      kind: 'welcome',
      title: '',
      minutes: 5,
      left_seconds: 9,
    } as const;
    lastSocket().frame(2, { kind: 'update', shared: { changes: [], clock }, own: [] });
    flushSync();
    expect(pressed()).toBe('false');
    expect(lastSocket().sent.filter(({ send }) => send === 'ready')).toHaveLength(1);
  });
});

describe('while there is no line', () => {
  const timer = () => document.querySelector('[role=timer]')?.textContent?.trim();

  function lostFor(tries: number) {
    satIn('w');
    open();
    seated();
    for (let count = 0; count < tries; count += 1) {
      lastSocket().onclose();
      flushSync();
      if (count < tries - 1) vi.advanceTimersByTime(5_000);
    }
    vi.advanceTimersByTime(1_250);
    flushSync();
  }

  it('the page counts down to the next try, aloud only once', () => {
    lostFor(7);
    expect(timer()).toBe(say('part-next-try', { seconds: 4 }));
    vi.advanceTimersByTime(1_000);
    flushSync();
    expect(timer()).toBe(say('part-next-try', { seconds: 3 }));
    vi.advanceTimersByTime(3_000);
    flushSync();
    expect(timer()).toBe(say('part-trying'));
    const aloud = document.querySelector('[role=alert]');
    expect(aloud?.textContent).toContain(say('part-keeps-trying'));
    expect(aloud?.querySelector('[role=timer]'), 'each second would be read aloud').toBeNull();
  });

  it('a try can be made at once', () => {
    lostFor(7);
    const before = FakeSocket.made.length;
    button(say('part-try-now')).click();
    flushSync();
    expect(FakeSocket.made).toHaveLength(before + 1);
    expect(timer()).toBe(say('part-trying'));
  });

  it('that it is back is told', () => {
    lostFor(7);
    button(say('part-try-now')).click();
    seated();
    flushSync();
    expect(document.querySelector('[aria-live=polite]')?.textContent).toBe(say('part-connected'));
    expect(timer()).toBeUndefined();
  });
});

describe('what stands in the way', () => {
  it('is a closed room also when its program ends behind it', () => {
    satIn('w');
    open();
    seated();
    lastSocket().refuse('room_closed');
    expect(text()).toContain(say('part-closed-about'));
    vi.advanceTimersByTime(5_000);
    lastSocket().onclose();
    expect(text()).toContain(say('part-closed'));
    expect(text()).not.toContain(say('part-lost'));
  });

  it('is a link that was renewed, not something that was typed', () => {
    open('en', `#${SECRET}`);
    lastSocket().refuse('room_wrong_code');
    expect(text()).toContain(say('part-join-old-link'));
    expect(document.querySelector('input')?.getAttribute('aria-invalid')).toBe('false');
  });

  it('is a wrong code beside the field it was typed in', () => {
    open();
    const field = document.querySelector('input');
    if (!field) throw new Error('no field');
    field.value = 'abc234';
    field.dispatchEvent(new Event('input'));
    field.form?.requestSubmit();
    lastSocket().refuse('room_wrong_code');
    flushSync();
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('is a seat that this room does not know', () => {
    satIn('w');
    open();
    lastSocket().refuse('room_taken_out');
    expect(text()).toContain(say('part-join-no-seat'));
  });
});

describe('while ideas are written', () => {
  const row = (table: string, row: object) => ({ table, key: table, row: { table, row } });
  const idea = { id: 'i', lane: 'l', number: 1, place: 1, text: 'mine', author: 's' };

  function ideating() {
    satIn('w');
    open();
    lastSocket().onopen();
    lastSocket().receive({ kind: 'seated', workshop: 'w', seat: 's' });
    const lane = { id: 'lane', number: 1, name: 'Lane', question: '', silent: true };
    lastSocket().frame(1, {
      ...SNAPSHOT,
      shared: {
        ...SNAPSHOT.shared,
        rows: [
          row('workshop', { title: 'The day', step: 'ideate' }),
          row('board', { names: 'hidden', box_closed: false }),
          row('lane', lane),
        ] as SeenChange[],
        hidden: [{ lane: 'lane', count: 3 }],
      },
      own: [row('idea', { ...idea, lane: 'lane', revealed: false })] as SeenChange[],
    });
  }

  it('own ones are not counted among those of the others', () => {
    ideating();
    expect(text()).toContain(say('part-waiting-count', { count: 2 }));
  });

  it('a full disk is named, and what is written is kept', () => {
    ideating();
    expect(text()).toContain(say('part-add'));
    lastSocket().frame(2, { kind: 'trouble', code: 'disk_full' });
    expect(text()).toContain(say('part-trouble-full'));
    expect(text()).toContain(say('part-keep'));
    lastSocket().frame(3, { kind: 'trouble', code: 'disk_trouble' });
    expect(text()).toContain(say('part-trouble'));
  });
});

describe('the words about a group', () => {
  it.each(LANGUAGES)('name it once, whatever it is called, %s', (spoken) => {
    open(spoken);
    const words = say('part-mask', { group: spoken === 'en' ? 'Risk group' : '风险组', count: 2 });
    expect(words).not.toMatch(/group group|组组/i);
    expect(words).toContain(spoken === 'en' ? 'Risk group' : '风险组');
  });
});
