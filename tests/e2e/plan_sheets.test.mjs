/** The sheets of a plan beside the list of lighthouses, and texts that can be read whole where they are written on. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, sheetOfPlan, toStep, until } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

const SHEETS = ['quickwin', 'risks', 'model', 'money', 'validate'];

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: one walks from lighthouse to lighthouse on every sheet of the plan`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const server = await serve(t, home, rated(home, language, 12));
    const { page, complaints } = await open(t, server.link, { language });
    const key = (name) => page.locator('body').press(name);
    const list = page.getByRole('navigation', { name: say('quickwin-lighthouses'), exact: true });
    const lit = () => list.locator('.lh[aria-current=true]');
    const place = async () => (await list.locator('.lh').evaluateAll((all) => all.findIndex((one) => one.ariaCurrent === 'true')));
    const placeIs = (what, wanted) => until(what, async () => (await place()) === wanted);
    await toStep(page, 6);
    await list.waitFor();
    assert.equal(await list.locator('.lh').count(), 3, 'the example has three lighthouses');
    const left = (await list.boundingBox()).x;
    for (const [index, sheet] of SHEETS.entries()) {
      await key(String(index + 1));
      const named = list.getByRole('button', { name: say(`plan-${sheet}`), exact: true });
      await until(`${sheet} is the one that is shown`, async () => (await named.getAttribute('aria-current')) === 'page');
      await until(`${sheet}: each lighthouse says how far it is`, () =>
        list.locator('.lh .xs').evaluateAll((all) => all.length === 3 && all.every((one) => one.textContent.trim() !== '')),
      );
      assert.equal((await list.boundingBox()).x, left, `${sheet}: the list stands where it stood`);
      await placeIs('it begins with the first', 0);
      await key('j');
      await placeIs('J goes on', 1);
      await key('k');
      await placeIs('K goes back', 0);
      await list.locator('.lh').nth(2).click();
      await placeIs('a press goes there', 2);
      assert.equal(await named.getAttribute('aria-current'), 'page', 'and the sheet stays');
      await page.locator('.shown h2').first().waitFor();
      await key('j');
      await placeIs('behind the last one comes the first', 0);
      await page.locator('.shown h2').first().waitFor();
      await page.screenshot({ path: path(results, `plan-sheet-${sheet}-${language}.png`) });
      assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${sheet}`);
      await lit().waitFor();
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const sheet of ['money', 'validate', 'quickwin']) {
      await sheetOfPlan(page, say(`plan-${sheet}`)).click();
      await page.locator('.shown h2').first().waitFor();
      await page.screenshot({ path: path(results, `plan-sheet-${sheet}-small-${language}.png`) });
    }
    assert.deepEqual(complaints, [], 'the page complains about nothing');
  });

  test(`${language}: a sheet of a plan is copied as a slide`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'example.pharos');
    pharos('example', file, '--lang', language);
    const server = await serve(t, home, file);
    const { page, context, complaints } = await open(t, server.link, { language });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = page.getByRole('button', { name: say('plan-copy-slide'), exact: true });
    const toast = (name) => page.locator('.toast').filter({ hasText: say(name) });
    await toStep(page, 6);
    const copied = {};
    for (const [index, sheet] of SHEETS.entries()) {
      await page.locator('body').press(String(index + 1));
      await until(`${sheet} is shown`, async () => (await sheetOfPlan(page, say(`plan-${sheet}`)).getAttribute('aria-current')) === 'page');
      await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
      await copy.click();
      // A sheet that nothing was written on has no slide, and says so.
      await toast('copyslide-done').or(toast('copyslide-none')).waitFor();
      copied[sheet] = await page.evaluate(pictureInClipboard);
      if (copied[sheet]) writeFileSync(path(results, `plan-slide-${sheet}-${language}.png`), Buffer.from(copied[sheet].png, 'base64'));
      else await toast('copyslide-none').waitFor();
      await page.locator('.toast').getByRole('button').last().click();
      await toast('copyslide-done').or(toast('copyslide-none')).waitFor({ state: 'detached' });
    }
    assert.deepEqual([copied.quickwin?.width, copied.quickwin?.height], [1920, 1080], 'the plan is a slide');
    const drawn = SHEETS.filter((sheet) => copied[sheet]);
    assert.deepEqual(drawn, ['quickwin', 'money'], 'the example has no risks, models or pilots yet');
    assert.equal(new Set(drawn.map((sheet) => copied[sheet].png)).size, drawn.length, 'each sheet is another slide');
    // The next lighthouse has a plan of its own.
    await page.locator('body').press('1');
    await page.locator('body').press('j');
    await copy.click();
    await toast('copyslide-done').waitFor();
    const next = await page.evaluate(pictureInClipboard);
    assert.notEqual(next.png, copied.quickwin.png);
    // A browser gives a page that came unencrypted no clipboard.
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await copy.click();
    await toast('copyslide-closed').waitFor();
    await toast('copyslide-closed-hint').waitFor();
    assert.deepEqual(complaints, [], 'the page complains about nothing');
  });

  test(`${language}: what is written in a plan can be read whole`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const server = await serve(t, home, rated(home, language, 12));
    const { page, complaints } = await open(t, server.link, { language });
    const long = language === 'en' ? 'Minutes from the first call until the right cause is found, told by the night shift, '.repeat(2).trim() : '从第一个电话到找对原因要多少分钟，由夜班口头报，每周抽四十张工单核对一次，'.repeat(4);
    await toStep(page, 6);
    const measure = page.locator('[data-measure]').first();
    await measure.waitFor();
    // Also where the engine does not size a field by what is in it.
    await page.addStyleTag({ content: 'textarea { field-sizing: fixed !important; }' });
    const name = measure.locator('textarea').first();
    await name.fill(long);
    await name.press('Enter');
    const how = measure.locator('textarea').last();
    await how.fill(long);
    await how.press('Enter');
    await page.getByRole('region').first().click({ position: { x: 4, y: 4 } });
    const isWhole = (node) => node.evaluate((field) => field.scrollHeight <= field.clientHeight + 1 && field.clientHeight > 40);
    await until('the name stands there whole', () => isWhole(name));
    await until('and how it is measured', () => isWhole(how));
    await measure.scrollIntoViewIfNeeded();
    await page.screenshot({ path: path(results, `plan-long-measure-${language}.png`) });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await until('undo takes it back', async () => (await how.inputValue()) !== long);

    // Whoever chooses something to add sees the question again, not an empty field.
    await sheetOfPlan(page, say('plan-risks')).click();
    await page.getByRole('button', { name: say('risks-start', { count: 3 }) }).click();
    const risks = page.getByRole('list', { name: say('risks-list') }).locator(':scope > li');
    await risks.nth(2).waitFor();
    const add = page.getByRole('combobox', { name: say('risks-add'), exact: true });
    await add.selectOption({ index: 1 });
    await risks.nth(3).waitFor();
    assert.equal(await add.evaluate((node) => node.selectedIndex), 0);
    await page.screenshot({ path: path(results, `plan-risk-added-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], 'axe finds nothing');
    assert.deepEqual(complaints, [], 'the page complains about nothing');
  });
}

test('the end of a task is pulled to another day, and undo puts it back', { timeout: 120_000 }, async (t) => {
  const say = sayer('en');
  const home = folder();
  const server = await serve(t, home, rated(home, 'en', 12));
  const { page, complaints } = await open(t, server.link);
  await toStep(page, 6);
  await page.getByRole('radio', { name: say('quickwin-view-weeks'), exact: true }).click();
  const row = page.locator('[data-task]').first();
  const days = row.locator('[data-field=days]');
  await days.waitFor();
  const before = Number(await days.inputValue());
  const edge = await row.locator('.edge').boundingBox();
  const span = await row.locator('.span').boundingBox();
  const day = span.width / before;
  const at = { x: edge.x + edge.width / 2, y: edge.y + edge.height / 2 };
  const pull = async (by) => {
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + by / 2, at.y, { steps: 3 });
    await page.mouse.move(at.x + by, at.y, { steps: 3 });
  };
  await pull(3 * day);
  await row.getByText(say('quickwin-pulled', { days: before + 3 }), { exact: true }).waitFor();
  await page.screenshot({ path: path(results, 'plan-pulled-en.png') });
  await page.keyboard.press('Escape');
  await row.locator('.told').waitFor({ state: 'detached' });
  await page.mouse.up();
  assert.equal(Number(await days.inputValue()), before, 'Escape lets it be');
  await pull(3 * day);
  await page.mouse.up();
  await until('three days more', async () => Number(await days.inputValue()) === before + 3);
  await page.locator('body').press('Control+z');
  await until('undo puts it back', async () => Number(await days.inputValue()) === before);
  await row.getByRole('button').last().click();
  await page.getByRole('menuitem', { name: say('quickwin-longer') }).click();
  await until('one more by the menu', async () => Number(await days.inputValue()) === before + 1);
  assert.deepEqual(complaints, [], 'the page complains about nothing');
});

/** Runs in the page: the picture that was copied, and how large it is; null where there is none. */
async function pictureInClipboard() {
  const [item] = await navigator.clipboard.read();
  if (!item.types.includes('image/png')) return null;
  const blob = await item.getType('image/png');
  const { width, height } = await createImageBitmap(blob);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { width, height, png: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}
