/** The register of risks of a lighthouse: begun with what is likely, filled until nothing is missing, confirmed by name. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, sheetOfPlan } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

for (const language of LANGUAGES) {
  test(`${language}: risks are suggested, each gets a control and an owner, and somebody confirms`, { timeout: 240_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 12);
    let server = await serve(t, home, file);
    let console = await open(t, server.link, { language });
    let { page } = console;
    const key = (name) => page.locator('body').press(name);
    const picture = (name) => page.screenshot({ path: path(results, `risks-${name}-${language}.png`) });
    const button = (name, words) => page.getByRole('button', { name: say(name, words) });
    const lines = () => page.getByRole('list', { name: say('risks-list') }).locator(':scope > li');
    const dialog = () => page.getByRole('dialog');
    const heading = (name, words) => page.getByRole('heading', { level: 2, name: say(name, words), exact: true });
    const toRisks = async () => {
      await page.locator('#main').waitFor();
      await key('g');
      await key('6');
      await sheetOfPlan(page, say('plan-risks')).click();
      await page.getByLabel(say('risks-audience')).waitFor();
    };

    // Nothing is there by itself: it begins with what is likeliest for this card.
    await toRisks();
    await page.getByText(say('risks-empty')).waitFor();
    await picture('empty');
    await clean(console, 'no risks yet');
    await page.getByLabel(say('risks-audience')).selectOption('colleagues');
    await button('risks-start', { count: 3 }).click();
    await lines().nth(2).waitFor();
    await heading('risks-lead-bare', { count: 3, all: 3 }).waitFor();

    // Each gets what is done about it and who answers for it.
    for (let place = 0; place < 3; place += 1) {
      const line = lines().nth(place);
      await line.getByRole('button', { name: say('risks-control-add') }).first().click();
      await dialog().getByRole('button', { name: say('risks-control-take') }).first().click();
      await dialog().waitFor({ state: 'detached' });
      await line.locator('.controls li').first().waitFor();
    }
    await heading('risks-lead-ownerless', { count: 3, all: 3 }).waitFor();
    for (let place = 0; place < 3; place += 1) {
      const owner = lines().nth(place).locator('input.owner');
      await owner.fill(place === 1 ? '杜工' : 'Du');
      await owner.press('Tab');
    }
    const words = lines().first().locator('textarea').first();
    await words.fill(language === 'en' ? 'Names a cause that is not there; the engineer opens the wrong side.' : '编出一个原因，工程师拆错地方。');
    await words.press('Tab');
    await lines().first().locator('select').first().selectOption('sometimes');
    await lines().first().locator('select').nth(1).selectOption('heavy');

    // Two fields that are written one right after the other are both kept.
    await lines().first().locator('.select:not(.faint)').nth(1).waitFor();

    // What nothing does is said, and one key fills the gap; another one can be had first.
    const gap = page.locator('.gap').first();
    await gap.waitFor();
    const proposed = await gap.locator('b').textContent();
    if (await gap.getByRole('button', { name: say('risks-propose-other') }).count()) {
      await gap.getByRole('button', { name: say('risks-propose-other') }).click();
      await page.waitForFunction((before) => document.querySelector('.gap b').textContent !== before, proposed);
    }
    await picture('gap');
    await clean(console, 'a gap');
    for (let filled = 0; filled < 3 && (await page.locator('.gap').count()); filled += 1) {
      const before = await page.locator('.controls li').count();
      const missing = await page.locator('.gap b').first().textContent();
      await page.evaluate(() => document.activeElement?.blur());
      await key('a');
      await page.waitForFunction((count) => document.querySelectorAll('.controls li').length > count, before);
      // The key fills what is proposed: the next gap has to stand there first.
      await page.waitForFunction((was) => document.querySelector('.gap b')?.textContent !== was, missing);
    }
    await heading('risks-lead-covered', { count: 3 }).waitFor();
    await picture('whole');
    await page.setViewportSize({ width: 1180, height: 720 });
    await lines().first().waitFor();
    await picture('small');
    await clean(console, 'a small window');
    await page.setViewportSize({ width: 1440, height: 900 });

    // One does not concern this use case, and the reason stays; one is the room's own.
    const name = (await lines().nth(2).locator('h3').textContent()).trim();
    await lines().nth(2).getByRole('button', { name: say('risks-more', { name }) }).click();
    await page.getByRole('menuitem', { name: say('risks-no-concern-act') }).click();
    await dialog().getByLabel(say('risks-no-concern-why')).fill('Nothing of it leaves our rooms');
    await dialog().getByRole('button', { name: say('risks-no-concern-go') }).click();
    await page.getByText('Nothing of it leaves our rooms').waitFor();
    await lines().nth(2).waitFor({ state: 'detached' });
    await button('risks-add-own').click();
    await dialog().getByLabel(say('risks-own-name')).fill('老师傅退休 · The old hand retires');
    await dialog().getByRole('button', { name: say('risks-take') }).click();
    await lines().nth(2).locator('h3', { hasText: 'The old hand retires' }).waitFor();
    await lines().nth(2).getByRole('button', { name: say('risks-control-add') }).first().click();
    await dialog().getByLabel(say('risks-control-own-name')).fill('Write it down while she is here');
    await picture('controls');
    await clean(console, 'controls to choose from');
    await dialog().locator('.own').getByRole('button', { name: say('risks-control-take') }).click();
    await lines().nth(2).locator('.does b', { hasText: 'Write it down while she is here' }).waitFor();

    // Somebody says yes by name; the next change takes the yes away, and undo brings it back.
    await button('risks-confirm', { name: 'Du' }).click();
    await dialog().locator('input').fill('Du');
    await dialog().getByRole('button', { name: say('risks-confirm-go') }).click();
    await button('risks-confirm-back').waitFor();
    await lines().nth(2).locator('input.owner').fill('Qiao');
    await lines().nth(2).locator('input.owner').press('Tab');
    await button('risks-confirm', { name: 'Du' }).waitFor();
    await page.evaluate(() => document.activeElement?.blur());
    await key('Control+z');
    await button('risks-confirm-back').waitFor();
    await picture('confirmed');

    // It is in the file, and in what is taken away.
    await server.stop();
    const sheet = path(home, 'risks.md');
    pharos('export', file, '--to', sheet, '--lang', language);
    const { readFileSync } = await import('node:fs');
    const told = readFileSync(sheet, 'utf8');
    for (const text of ['The old hand retires', 'Write it down while she is here', 'Nothing of it leaves our rooms', '杜工', say('sheet-risks-title')]) {
      assert.ok(told.includes(text), `${text} is in the report`);
    }
    server = await serve(t, home, file);
    console = await open(t, server.link, { language, theme: 'dark' });
    page = console.page;
    await toRisks();
    await lines().nth(2).locator('h3', { hasText: 'The old hand retires' }).waitFor();
    await picture('night');
    await clean(console, 'opened again, at night');
  });
}
