/** The real program and a real browser, for tests that use both. */
import { spawn, execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '../..');
export const tables = join(root, 'tests/fixtures/tables');
/** Pictures for people to look at. */
export const results = join(here, 'results');
mkdirSync(results, { recursive: true });

/** The program as it was built. */
export const program = process.env.PHAROS ?? join(root, 'target/debug/pharos');
export const desktop = process.env.PHAROS_DESKTOP ?? join(root, 'target/debug/pharos-desktop');

export const LANGUAGES = ['en', 'zh-CN'];

/** Says a sentence of the language files, as the page does. */
export function sayer(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(readFileSync(join(root, `assets/locales/${language}.ftl`), 'utf8')));
  return (key, facts = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`${key} is not in the language files`);
    return bundle.formatPattern(pattern, facts);
  };
}

/** A folder of its own, gone when all tests of a file are done: programs may still be closing theirs. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'pharos-e2e-'));
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Runs the command line and gives what it prints. */
export function pharos(...words) {
  return execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The ranking of a closed workshop. */
export function ranking(file) {
  return JSON.parse(pharos('rank', file, '--format', 'json')).use_cases;
}

/** `pharos serve`: with a file, or at the first screen. With `lan`, the room's doors are open too; `more` is said as well. */
export async function serve(test, home, file, { lan = false, lanPort = 0, address = '127.0.0.1', more = [] } = {}) {
  const doors = lan ? ['--lan', '--lan-port', String(lanPort), '--lan-address', address] : [];
  const words = ['serve', ...(file ? [file] : []), '--port', '0', ...doors, ...more];
  const child = spawn(program, words, { env: { ...process.env, PHAROS_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async (signal = 'SIGTERM') => {
    child.kill(signal);
    await ended;
  };
  test.after(() => stop());
  const links = [];
  let code = '';
  for await (const line of createInterface({ input: child.stdout })) {
    code = /\b([2-9A-HJ-NP-Z]{6})\b/.exec(line)?.[1] ?? code;
    links.push(...(/https?:\/\/\S+#\S+/.exec(line) ?? []));
    // The facilitator's link comes last. What people type has no secret behind it.
    if (links.length === (lan ? 3 : 1)) {
      const [join, wall] = lan ? links : [];
      return { link: links.at(-1), join, wall, code, stop, signal: (name) => child.kill(name) };
    }
  }
  throw new Error('no link was printed');
}

/** A new workshop is shown where it is prepared: from there on to its doors. */
export async function toTheDoors(page, say) {
  await page.getByRole('button', { name: say('prepare-go-doors'), exact: true }).click();
  await page.getByRole('heading', { name: say('doors-title'), exact: true }).waitFor();
}

/** By key to a step of the rail, counted from 1. Nobody presses a key before there is something to see. */
export async function toStep(page, step) {
  await page.locator('nav.rail').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press(String(step));
  await page.locator(`nav li:nth-child(${step}) [aria-current=step]`).waitFor();
}

/** What leads to a sheet of a plan: the list beside it. */
export function sheetOfPlan(page, name) {
  return page.locator('nav.left').getByRole('button', { name, exact: true });
}

/** By key, all that hangs hidden. The console is told once a second how much that is. */
export async function revealAll(page, say) {
  await page.getByRole('button', { name: say('ideate-reveal-all') }).waitFor();
  await page.keyboard.press('r');
}

/** To the votes, by key: they are a view of the step in which ideas are shaped. */
export async function toTheVotes(page, say) {
  await toStep(page, 3);
  await page.getByRole('radio', { name: say('shape-votes'), exact: true }).press('ArrowRight');
  await page.getByRole('radio', { name: say('shape-votes'), exact: true, checked: true }).waitFor();
}

/** The cards are a view of Shape. */
export async function toTheCards(page, say) {
  await toStep(page, 3);
  await page.getByRole('radio', { name: say('shape-cards'), exact: true }).click();
}

/** Waits for what no locator can wait for; ten seconds, then the test fails with its name. */
export async function until(what, holds) {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never: ${what}`);
}

let browser;

/** A page in Debian's Chromium. Whatever the page complains about fails the test. `wrongBy`: so far is its clock ahead. */
export async function open(test, link, { language = 'en', width = 1440, height = 900, theme = 'light', touch = false, wrongBy = 0 } = {}) {
  browser ??= await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const context = await browser.newContext({ locale: language, viewport: { width, height }, colorScheme: theme, acceptDownloads: true, reducedMotion: 'reduce', hasTouch: touch, isMobile: touch, ignoreHTTPSErrors: true });
  if (wrongBy !== 0) await context.addInitScript(setClock, wrongBy);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  test.after(async () => {
    if (test.passed === false) await testify(test, page);
    await context.close();
  });
  await page.goto(link);
  return { page, context, complaints };
}

/** What a page showed when its test failed: in words for the log, and as a picture. */
async function testify(test, page) {
  try {
    const shown = await page.locator('body').innerText({ timeout: 5_000 });
    test.diagnostic(`shown by ${new URL(page.url()).pathname}: ${shown.replaceAll(/\s+/g, ' ').slice(0, 1_000)}`);
    await page.screenshot({ path: join(results, `failed-${Date.now()}.png`), timeout: 5_000 });
  } catch (error) {
    test.diagnostic(`a page could not be asked what it shows: ${error.message}`);
  }
}

/** Runs in the page: its clock is wrong by so many milliseconds. */
function setClock(wrongBy) {
  const Right = Date;
  globalThis.Date = class extends Right {
    constructor(...given) {
      super(...(given.length === 0 ? [Right.now() + wrongBy] : given));
    }
    static now() {
      return Right.now() + wrongBy;
    }
  };
}

/** Closes the browser when a file of tests is done with it. */
export async function closeBrowser() {
  await browser?.close();
  browser = undefined;
}

/** What axe finds on a page: nothing, or the rules and places. */
export async function accessibility(page) {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(' ')).slice(0, 4).join(' | ')}`);
}

/** Starts the steps of an agenda one after the other by key, and is sure that each has begun. */
export function agendaOf(say, of) {
  let number = 0;
  return async (page) => {
    number += 1;
    const there = page.getByText(say('agenda-place', { name: '', number, of }).trim()).first();
    const go = page.getByRole('button', { name: say('agenda-ask-go'), exact: true });
    // What else there is to say may come between the question and the answer: then it is asked again.
    for (let tries = 0; tries < 8; tries += 1) {
      await page.locator('body').press('Shift+ArrowRight');
      await go.or(there).first().waitFor();
      if (await there.isVisible()) return;
      await page.locator('body').press('Shift+ArrowRight');
      if (await there.waitFor({ timeout: 4_000 }).then(() => true, () => false)) return;
    }
    throw new Error(`step ${number} does not begin`);
  };
}
