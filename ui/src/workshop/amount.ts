/** Amounts as people type them. */

/** What was typed, with spaces and grouping marks left out; null for nothing, undefined for what is no amount. */
export function amountOf(typed: string, most: number): number | null | undefined {
  const plain = typed.replaceAll(/[\s,，'’_]/g, '');
  if (plain === '') return null;
  const [, digits, unit] = /^(\d+(?:\.\d+)?)(k|m|千|万|亿)?$/i.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const times = { k: 1e3, m: 1e6, 千: 1e3, 万: 1e4, 亿: 1e8 }[unit?.toLowerCase() ?? ''] ?? 1;
  const amount = Number(digits) * times;
  return amount <= most ? amount : undefined;
}

/** An amount in a field: as it can be typed again. */
export function typedAmount(amount: number | null): string {
  return amount === null ? '' : String(amount);
}
