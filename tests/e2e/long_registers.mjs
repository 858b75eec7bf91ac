/** Registers with 2,000 lines, on the page of the facilitator. */
import { readFileSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { folder, open, pharos, sayer, serve, toStep } from './pharos.mjs';

const LINES = 2_000;
const REGISTERS = ['data', 'technology', 'people', 'risk'];
const STATES = ['open', 'working', 'done'];

/** The example with as many lines, all of them in one register but for the example's own. */
function written(home) {
  const example = join(home, 'example.pharos');
  const json = join(home, 'example.json');
  const file = join(home, 'long.pharos');
  pharos('example', example, '--lang', 'en');
  pharos('export', example, '--to', json, '--own');
  const workshop = JSON.parse(readFileSync(json, 'utf8'));
  const own = workshop.rows.filter(({ table }) => table === 'register_line').map(({ row }) => row);
  const cases = workshop.rows.filter(({ table }) => table === 'use_case').map(({ row }) => row.id);
  for (let number = own.length; number < LINES; number += 1) {
    const uses = [cases[number % cases.length]];
    const row = { ...own[number % own.length], id: randomUUID(), register: REGISTERS[0], use_cases: uses, state: STATES[number % 3] };
    workshop.rows.push({ table: 'register_line', row });
  }
  writeFileSync(json, JSON.stringify(workshop));
  pharos('new', file, '--from', json);
  return file;
}

/** The page, and its list. */
export async function longRegisters(test) {
  const home = folder();
  const { link } = await serve(test, home, written(home));
  const { page } = await open(test, link);
  const say = sayer('en');
  await page.locator('#main').waitFor();
  await toStep(page, 6);
  await page.getByRole('radio', { name: say('plan-tab-registers'), exact: true }).first().click();
  const list = page.locator('.lines');
  await list.locator('[data-line]').first().waitFor();
  return { page, list };
}
