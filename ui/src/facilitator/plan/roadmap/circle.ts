/** What would wait for itself. Pure. */
import type { RoadmapItem } from '$generated/RoadmapItem';

/**
 * The circle that comes about if an item needs these: its items in the order in which each is needed by the next, from the
 * item itself on; the last one is what it must not need. Empty where there is none.
 */
export function circleOf(
  items: readonly Pick<RoadmapItem, 'id' | 'depends_on'>[],
  id: string,
  needs: readonly string[],
): readonly string[] {
  const known = new Map(items.map((item) => [item.id, item.depends_on]));
  const seen = new Set<string>();
  // Each way leads back from what is needed to the item itself.
  const open = needs.map((need) => [need]);
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const [first] = way;
    if (first === id) return way;
    if (first === undefined || seen.has(first)) continue;
    seen.add(first);
    for (const need of known.get(first) ?? []) open.push([need, ...way]);
  }
  return [];
}
