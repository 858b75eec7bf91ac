/** Who writes which card: small tables, as even as they can be, from different groups where there are some. */
import type { CardTable } from '$generated/CardTable';
import type { UseCase } from '$generated/UseCase';

export interface Writer {
  id: string;
  /** None rates everything. */
  group: string | null;
}

/**
 * Deals people to cards. With more cards than people everybody gets several; with fewer cards, several sit at one.
 * People of one group are spread over the cards first, so that a table has different eyes.
 */
export function dealt(cards: readonly UseCase[], people: readonly Writer[]): CardTable[] {
  if (cards.length === 0 || people.length === 0) return [];
  const spread = byGroupInTurn(people);
  const tables = cards.map(({ id }) => ({ use_case: id, seats: [] as string[] }));
  const turns = Math.max(cards.length, people.length);
  for (let turn = 0; turn < turns; turn += 1) {
    const table = tables[turn % tables.length];
    const writer = spread[turn % spread.length];
    if (table && writer && table.seats.length < TABLE_MOST) table.seats.push(writer.id);
  }
  return tables;
}

/** Most people at one card, as the backend takes them. */
const TABLE_MOST = 12;

/** All of the first group, then all of the next: people of one group lie beside each other, so that dealing parts them. */
function byGroupInTurn(people: readonly Writer[]): Writer[] {
  const groups = [...new Set(people.map(({ group }) => group))];
  return groups.flatMap((group) => people.filter((person) => person.group === group));
}
