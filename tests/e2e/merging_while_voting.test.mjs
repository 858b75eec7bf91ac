/** Three people vote with dots while the facilitator merges what they vote on: nobody counts twice, and nothing shows. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, revealAll, sayer, serve, toStep, toTheVotes } from './pharos.mjs';

after(closeBrowser);

const [ONE, SAME, OTHER] = ['Read the tender for me', 'Read the tender for us', '一份手册，八种语言'];

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: cards merge while three people vote, and dots move with them`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'meanwhile.pharos');
    pharos('new', file, '--template', 'default', '--title', 'Meanwhile', '--lang', language);
    const { link, join } = await serve(t, home, file, { lan: true });
    const { page, complaints } = await open(t, 'about:blank', { language });
    const told = [];
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => told.push(String(payload))));
    await page.goto(link);
    const phones = [];
    for (const name of ['Lin', '魏工', 'Qiao']) {
      const opened = await open(t, join, { language, width: 390, height: 844, touch: true });
      await opened.page.getByLabel(say('part-name')).fill(name);
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await opened.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
      phones.push(opened.page);
    }
    await toStep(page, 2);
    await page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
    for (const [index, text] of [ONE, SAME, OTHER].entries()) {
      await phones[index].locator('textarea.note').fill(text);
      await phones[index].locator('textarea.note').press('Enter');
      await phones[index].getByText(text).first().waitFor();
    }
    await revealAll(page, say);
    await page.locator('[data-note]', { hasText: OTHER }).waitFor();

    // Three dots each, at most two on one.
    await toTheVotes(page, say);
    await page.getByRole('button', { name: say('vote-new'), exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('vote-kind')).selectOption('dots');
    await dialog.getByLabel(say('vote-dots-each')).fill('3');
    await dialog.getByLabel(say('vote-dots-most')).fill('2');
    await dialog.getByRole('button', { name: say('vote-open'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const from = told.length;
    const give = async (phone, idea, times = 1) => {
      for (let dot = 0; dot < times; dot += 1) {
        await phone.getByRole('button', { name: say('part-vote-more', { name: idea }) }).click();
      }
    };
    const left = (phone, count) => phone.getByText(say('part-dots-left', { count })).first().waitFor();
    const [lin, wei, qiao] = phones;
    await lin.getByRole('heading', { name: say('part-dots-title') }).waitFor();
    await give(lin, ONE, 2);
    await give(lin, SAME);
    await left(lin, 0);
    await give(wei, SAME, 2);
    await give(wei, OTHER);
    await give(qiao, OTHER);
    await left(qiao, 2);

    // The two that say the same become one card; the vote stays open.
    await toStep(page, 3);
    for (const text of [ONE, SAME]) {
      await page.locator('#main [data-note]', { hasText: text }).focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('m');
    const pile = page.locator('#main [data-note]', { hasText: say('shape-stands-for', { count: 2 }) });
    await pile.waitFor();
    const gone = (await pile.innerText()).includes(ONE) ? SAME : ONE;
    // Two on one card are the most: her third dot is free again, and goes elsewhere.
    await left(lin, 1);
    await lin.getByText(gone).waitFor({ state: 'detached' });
    await lin.screenshot({ path: path(results, `merging-phone-${language}.png`) });
    await give(lin, OTHER);
    await left(lin, 0);
    await left(wei, 0);

    // Nothing that was sent to the console in between says what anybody gave, or what came of it.
    const between = told.slice(from);
    assert.ok(between.some((frame) => frame.includes('merged_into')), 'it was told of the merge');
    for (const frame of between) {
      assert.ok(!/"marks"|"outcome":\{/.test(frame), `sealed: ${frame.slice(0, 200)}`);
    }

    await toTheVotes(page, say);
    await page.getByRole('button', { name: say('vote-close'), exact: true }).click();
    await dialog.getByRole('button', { name: say('vote-close'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('[data-listed] b').first().waitFor();
    const sums = await page.locator('[data-listed] b').allTextContents();
    assert.deepEqual(sums, ['4', '3'], 'each person once: 2 + 2 on the merged card, 1 + 1 + 1 on the other');
    await page.screenshot({ path: path(results, `merging-closed-${language}.png`) });

    // Whose idea is part of the card above the line is told so, and nobody else's is shown.
    await lin.locator('header button.me').click();
    await lin.getByRole('button', { name: say('part-mine'), exact: true }).click();
    await lin.getByText(say('part-lives-above')).waitFor();
    assert.equal(await lin.locator('article').count(), 1, 'her own idea alone');
    await lin.screenshot({ path: path(results, `merging-mine-${language}.png`) });
    assert.deepEqual(await accessibility(lin), []);
    assert.deepEqual(complaints, []);
  });
}
