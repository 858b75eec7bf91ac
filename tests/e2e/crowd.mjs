/** A large room: people who are no more than a socket each, and who write a lot. */
import { randomBytes, randomUUID } from 'node:crypto';
import WebSocket from 'ws';

const TEXTS = [
  'Read shift handovers aloud and note what is still open',
  '拍照问作业指导书',
  'Angebote aus alten Angeboten vorbereiten, mit den Preisen von heute',
  '夜班停线时，先查同类故障再叫人',
  'Find the drawing that a customer means when all they send is a blurred photo',
  'اقرأ العقود الطويلة ولخص ما يلزمنا',
  '🧭 One place for all who ask where a form is',
  '把三年的验收报告里反复出现的问题找出来，按供应商排好，每条都带原文出处，采购谈判前十分钟能看完',
];
const LONG =
  'Whoever answers a tender reads three hundred pages first. The same forty questions come in other words each time: deadlines, penalties, insurance, who signs. Mark where each is answered, quote it, and say plainly where nothing is said, so that two people can check it in one morning. 同样的四十个问题，每次换一种说法。';

/** What the idea of some number says: short and long, in several languages, each told apart by its number. */
export function ideaText(number) {
  const text = number % 17 === 0 ? LONG : TEXTS[(number + Math.floor(number / 6)) % TEXTS.length];
  return `${text} · ${String(number).padStart(4, '0')}`;
}

/** Somebody who sits in the room. */
class Person {
  #socket;
  #outcomes = new Map();
  #more = Infinity;
  #heard;
  #inside = new Promise((resolve) => (this.#heard = resolve));
  lanes = [];
  /** What the room sees: rows by table and key. */
  rows = new Map();

  constructor(join, name) {
    const { host, hash, protocol } = new URL(join);
    this.#socket = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/room/socket`, { origin: new URL(join).origin });
    this.#socket.on('open', () => this.#say({ hello: 'secret', secret: hash.slice(1), language: 'en' }));
    this.#socket.on('message', (data) => this.#hear(JSON.parse(String(data)), name));
  }

  /** Resolves when all that the room shows has come. */
  static async sits(join, name) {
    const person = new Person(join, name);
    await person.#inside;
    return person;
  }

  /** Resolves when it is on disk. */
  write(lane, text) {
    return this.#contribute({ do: 'add_idea', idea: randomUUID(), lane, text, secret: null });
  }

  /** Gives dots to ideas by what they say, in the vote that is open. Resolves when it is on disk. */
  votes(dots) {
    const vote = this.#of('vote').find(({ closed }) => !closed).id;
    const ideas = this.#of('idea');
    const marks = Object.entries(dots).map(([text, count]) => [ideas.find((idea) => idea.text === text).id, count]);
    return this.#contribute({ do: 'cast_ballot', vote, marks: { dots: Object.fromEntries(marks) } });
  }

  /** Whether a vote is open, as far as this person heard. */
  get isAsked() {
    return this.#of('vote').some(({ closed }) => !closed);
  }

  #of(table) {
    return [...this.rows.values()].filter((row) => row.table === table).map(({ row }) => row);
  }

  #contribute(contribution) {
    const id = randomUUID();
    this.#say({ send: 'contribute', id, contribution });
    return new Promise((resolve, reject) => this.#outcomes.set(id, { resolve, reject }));
  }

  leave() {
    this.#socket.close();
  }

  #say(message) {
    this.#socket.send(JSON.stringify(message));
  }

  #hear(message, name) {
    if (message.kind === 'welcome') {
      const group = message.groups[name.length % Math.max(1, message.groups.length)]?.id ?? null;
      this.#say({ send: 'take_seat', key: randomBytes(16).toString('hex'), name, group });
    } else if (message.kind === 'outcome') {
      const { resolve, reject } = this.#outcomes.get(message.id);
      if (message.problem) reject(new Error(message.problem.message));
      else resolve();
    } else if (message.kind === 'frame') {
      for (const { table, key, row } of message.body.shared?.rows ?? message.body.shared?.changes ?? []) {
        if (row) this.rows.set(`${table}/${key}`, row);
        else this.rows.delete(`${table}/${key}`);
      }
      if (this.#more > 0) this.#enter(message.body);
    }
  }

  #enter({ kind, shared }) {
    if (kind !== 'snapshot' && this.#more === Infinity) return;
    this.#more = kind === 'snapshot' ? shared.more : this.#more - Number(kind === 'update');
    for (const { table, key } of shared?.rows ?? shared?.changes ?? []) if (table === 'lane') this.lanes.push(key);
    if (this.#more === 0) this.#heard();
  }
}

/** So many at once: a room comes in by its door, and the machine of a test is small. */
const AT_ONCE = 25;

async function inTurns(all, act) {
  const done = [];
  for (let from = 0; from < all.length; from += AT_ONCE) done.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map(act))));
  return done;
}

/** So many people sit down. They go when the test ends. */
export async function crowd(test, join, count) {
  const names = Array.from({ length: count }, (_, index) => (index % 3 === 0 ? `魏${index + 1}` : `Guest ${index + 1}`));
  const people = await inTurns(names, (name) => Person.sits(join, name));
  test.after(() => people.forEach((person) => person.leave()));
  return people;
}

/** All of them write, one after the other until there are so many ideas, into some lanes in turn. */
export async function writeIdeas(people, count, lanes) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await inTurns(numbers, (number) => people[number % people.length].write(lanes[number % lanes.length], ideaText(number)));
}
