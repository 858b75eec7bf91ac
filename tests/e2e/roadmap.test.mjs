/** The roadmap: from nothing to three stages, moved by drag, keys and table, with its one conflict. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, root, sayer, serve, toStep, until } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

const EXAMPLE = JSON.parse(readFileSync(path(root, 'assets/content/example_workshop.json'), 'utf8'));

/** The example with another roadmap. */
function withItems(home, language, name, items) {
  const whole = path(home, 'example.json');
  pharos('export', rated(home, language, 12), '--to', whole, '--own');
  const workshop = JSON.parse(readFileSync(whole, 'utf8'));
  workshop.rows = workshop.rows.filter(({ table }) => table !== 'roadmap_item');
  workshop.rows.push(...items.map((row) => ({ table: 'roadmap_item', row })));
  const changed = path(home, `${name}.json`);
  writeFileSync(changed, JSON.stringify(workshop));
  const file = path(home, `${name}.pharos`);
  pharos('new', file, '--from', changed);
  return file;
}

/** So many items, each waiting for one or two before it, of all kinds and people. */
function many(count, language) {
  const kinds = ['enabler', 'roll_out', 'big_bet', 'decision', 'lighthouse', 'milestone', 'try'];
  const ids = Array.from({ length: count }, () => randomUUID());
  return ids.map((id, at) => {
    const start = (at * 17) % 700;
    const kind = kinds[at % kinds.length];
    return {
      id,
      number: at + 1,
      kind,
      stage: ['pilot', 'plan', 'scale'][Math.floor((start / 700) * 3)],
      title: language === 'en' ? `Item ${at + 1} of a long roadmap` : `长路线图里的第${at + 1}项`,
      start_day: start,
      end_day: start + (kind === 'milestone' ? 0 : 10 + ((at * 7) % 40)),
      owner: '',
      depends_on: [...new Set(at > 20 ? [ids[at - 20], ...(at % 5 < 3 ? [ids[at - 13]] : [])] : [])],
      use_case: null,
      enabler: '',
      component: '',
      state: ['open', 'open', 'working', 'done'][at % 4],
      left_standing: [],
    };
  });
}

for (const language of LANGUAGES) {
  const inLanguage = (text) => text[language === 'en' ? 'en' : 'zh'];
  const titleOf = (id) => inLanguage(EXAMPLE.roadmap.items.find((one) => one.id === id).title);

  async function shown(t, file, home, options = {}) {
    const say = sayer(language);
    const server = await serve(t, home, file);
    const opened = await open(t, server.link, { language, ...options });
    const { page } = opened;
    await toStep(page, 6);
    await page.getByRole('radio', { name: say('plan-tab-roadmap'), exact: true }).click();
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const bar = (id) => page.locator(`[data-item][title="${titleOf(id)}"]`);
    const daysOf = async (id) => {
      const name = await bar(id).getAttribute('aria-label');
      return name.match(/\d+/g).slice(-2).map(Number);
    };
    const clean = async (what) => {
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
      assert.deepEqual(opened.complaints, [], `the page complains about nothing: ${what}`);
    };
    const picture = (name) => page.screenshot({ path: path(results, `roadmap-${name}-${language}.png`) });
    const told = (name, words) => page.getByText(say(name, words), { exact: true }).first();
    return { say, server, page, button, bar, daysOf, clean, picture, told, dialog: page.getByRole('dialog') };
  }

  /** The days that stand in the name of a bar, behind its title. */
  const spans = (id, from, to) => {
    const say = sayer(language);
    return say('roadmap-days', { from, to });
  };

  test(`${language}: the example is moved by drag, keys and menu, and its conflict is answered`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const { say, page, button, bar, clean, picture, told, dialog } = await shown(t, rated(home, language, 12), home);
    const stands = async (id, from, to) => bar(id).and(page.locator(`[aria-label*="${spans(id, from, to)}"]`)).waitFor();
    const undo = async () => page.keyboard.press('Control+z');
    const hao = inLanguage(EXAMPLE.seats.find(({ id }) => id === 'S11').name).split(/[,，]/)[0];

    // As the design draws it: three stages, five steps of the critical path, one conflict that stands on purpose.
    await told('roadmap-critical-about', { count: 5, day: 360 }).waitFor();
    await told('roadmap-conflict-person', { name: hao, from: 150, to: 200 }).waitFor();
    await told('roadmap-then', { end: 310 }).waitFor();
    await told('roadmap-left-standing').waitFor();
    assert.equal(await page.locator('[data-item]').count(), 17);
    assert.equal(await page.locator('.rod.crit').count(), 5, 'the critical path has a dark outline');
    await picture('example');
    await clean('the example');

    // The conflict is answered: taken back, said again, moved away, undone, given to somebody else.
    await button('roadmap-leave-back').click();
    await button('roadmap-leave').click();
    await dialog.getByLabel(say('roadmap-reason')).fill('A reason');
    await dialog.getByRole('button', { name: say('roadmap-leave'), exact: true }).click();
    await told('roadmap-stands', { reason: 'A reason' }).waitFor();
    await button('roadmap-by-days', { days: 50 }).click();
    await told('roadmap-clear').waitFor();
    await stands('R11', 200, 310);
    await undo();
    await told('roadmap-stands', { reason: 'A reason' }).waitFor();
    await button('roadmap-other-person').click();
    await dialog.getByLabel(say('roadmap-owner')).fill('A; B');
    await dialog.getByRole('button', { name: say('roadmap-other-person'), exact: true }).click();
    await page.getByText(say('problem-two-owners')).first().waitFor();
    await button('roadmap-other-person').click();
    await dialog.getByLabel(say('roadmap-owner')).fill('Nobody else');
    await dialog.getByRole('button', { name: say('roadmap-other-person'), exact: true }).click();
    await told('roadmap-conflict-early', { title: titleOf('R11'), from: 150, to: 200 }).waitFor();
    await undo();
    await told('roadmap-conflict-person', { name: hao, from: 150, to: 200 }).waitFor();

    // By keys: a day, a week, given up, and kept. One bar waits for it, and is asked for.
    await bar('R13').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.strip').getByText(spans('R13', 173, 338)).waitFor();
    await page.locator('.strip').getByText(say('roadmap-moves-along', { count: 1, titles: titleOf('R17') })).waitFor();
    await picture('moving');
    await page.keyboard.press('Escape');
    await stands('R13', 165, 330);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await button('roadmap-keep-along', { count: 1 }).waitFor();
    await picture('asking');
    await clean('somebody is asked whether what waits goes along');
    await button('roadmap-keep-along', { count: 1 }).click();
    await stands('R13', 166, 331);
    await stands('R17', 331, 361);
    await undo();
    await stands('R17', 330, 360);
    await stands('R13', 165, 330);

    // By drag: the whole bar, and its end.
    const drag = async (id, from, by) => {
      const box = await bar(id).boundingBox();
      const [left, top] = [from === 'end' ? box.x + box.width - 3 : box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(left, top);
      await page.mouse.down();
      await page.mouse.move(left + by / 2, top, { steps: 3 });
      await page.mouse.move(left + by, top, { steps: 3 });
      await page.locator('.strip').waitFor();
      await page.mouse.up();
    };
    const width = await page.locator('.chart').evaluate((node) => node.clientWidth - 114);
    const perDay = width / 450;
    await drag('R16', 'whole', 30 * perDay);
    await stands('R16', 230, 260);
    await drag('R16', 'end', 15 * perDay);
    await stands('R16', 230, 275);

    // By menu.
    await bar('R16').click({ button: 'right' });
    await page.getByRole('menuitem', { name: new RegExp(`^${say('roadmap-sooner')}`) }).click();
    await stands('R16', 223, 268);

    // A dependency is drawn, and a circle is refused, named and drawn.
    await bar('R16').focus();
    await page.keyboard.press('d');
    await page.locator('.strip').getByText(say('roadmap-drawing', { title: titleOf('R16') })).waitFor();
    await bar('R15').click();
    await told('roadmap-connected', { first: titleOf('R16'), second: titleOf('R15') }).waitFor();
    await bar('R15').focus();
    await page.keyboard.press('d');
    await bar('R12').click();
    await page.getByText(/→/).first().waitFor();
    // It is drawn, too: what is needed already, and what was refused; Escape takes the picture off.
    await page.locator('.way.round.refused').waitFor();
    assert.ok((await page.locator('.way.round:not(.refused)').count()) > 0, 'the rest of the circle');
    await picture('circle');
    await page.keyboard.press('Escape');
    await page.locator('.way.round').first().waitFor({ state: 'detached' });

    // A new one, wrong at first; it is taken off again.
    await button('roadmap-add').click();
    const field = (name) => dialog.getByLabel(say(name), { exact: true });
    await field('roadmap-title').fill('Something new');
    await field('roadmap-start').fill('300');
    await field('roadmap-end').fill('200');
    await dialog.getByText(say('roadmap-wrong-end')).waitFor();
    await field('roadmap-end').fill('-4');
    await dialog.getByText(say('roadmap-wrong-day', { last: 3650 })).waitFor();
    await field('roadmap-end').fill('320');
    await picture('dialog');
    await clean('a new item');
    await dialog.getByRole('button', { name: say('roadmap-keep'), exact: true }).click();
    await page.locator('[data-item][title="Something new"]').waitFor();

    // The table is the same roadmap.
    await page.getByRole('radio', { name: say('roadmap-view-table'), exact: true }).click();
    assert.equal(await page.locator('tbody tr').count(), 18);
    await picture('table');
    await clean('the table');
    await page.getByRole('row').filter({ hasText: 'Something new' }).getByRole('button').click();
    await dialog.getByRole('button', { name: say('roadmap-remove'), exact: true }).click();
    await until('the item is gone', async () => (await page.locator('tbody tr').count()) === 17);

    // What must be true before a stage is left.
    await button('roadmap-gates-edit').click();
    await dialog.getByRole('checkbox').nth(2).check();
    await picture('stages');
    await clean('stages');
    await dialog.getByRole('button', { name: say('roadmap-keep'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(say('roadmap-gate', { met: 1, count: 2 }), { exact: true }).waitFor();
  });

  test(`${language}: an empty roadmap begins with the lighthouses`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = withItems(home, language, 'empty', []);
    const { say, page, button, clean, picture } = await shown(t, file, home);
    await button('roadmap-place', { count: 3 }).waitFor();
    await picture('empty');
    await clean('an empty roadmap');
    await button('roadmap-place', { count: 3 }).click();
    await until('three bars', async () => (await page.locator('[data-item].lighthouse').count()) === 3);
    await picture('placed');
    await clean('lighthouses are placed');
    await page.keyboard.press('Control+z');
    await page.getByText(say('roadmap-empty')).waitFor();
  });

  test(`${language}: two hundred items can be read, and go on working`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = withItems(home, language, 'many', many(200, language));
    const { page, clean, picture } = await shown(t, file, home);
    await page.locator('[data-item]').first().waitFor();
    await page.locator('.path li').first().waitFor();
    const drawn = await page.locator('[data-item]').count();
    assert.ok(drawn < 200, `${drawn} bars are drawn: those that are seen`);
    await picture('200');
    await clean('two hundred items');
    await page.locator('[data-item]').first().focus();
    await page.keyboard.press('End');
    await page.locator('[data-item]:focus').waitFor();
    await picture('200-end');
    await page.keyboard.press('Home');
    await page.locator('[data-item]:focus').waitFor();
  });
}
