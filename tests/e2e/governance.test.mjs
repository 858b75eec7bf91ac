/** Risk governance: the policy, who decides what, the inventory and the rules of the regions, and who looked. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep, until } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

/** To risk governance, by the tabs of the step and its switch. */
async function toGovernance(page, say) {
  await toStep(page, 6);
  await page.getByRole('radio', { name: say('plan-tab-registers'), exact: true }).click();
  await page.getByRole('radio', { name: say('plan-view-governance'), exact: true }).click();
  await page.getByRole('button', { name: say('governance-see-all', { count: 58 }), exact: true }).waitFor();
}

for (const language of LANGUAGES) {
  test(`${language}: governance says what touches a gate, keeps what is written, and undo brings it back`, { timeout: 240_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 12);
    const server = await serve(t, home, file);
    const console = await open(t, server.link, { language });
    const { page } = console;
    const picture = (name) => page.screenshot({ path: path(results, `governance-${name}-${language}.png`) });
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const dialog = () => page.getByRole('dialog');
    const field = (name) => dialog().getByLabel(say(name), { exact: true });

    await toGovernance(page, say);
    await page.locator('[data-inventory]').nth(6).waitFor();
    assert.equal(await page.locator('[data-inventory]').count(), 7, 'three lighthouses and four behind gates');
    await page.getByText(say('governance-list', { rules: 58, unchecked: 7 })).waitFor();
    await page.getByText(say('governance-as-of', { day: '2026-11-24' })).waitFor();
    await picture('example');
    await clean(console, 'the example');

    // A line of the policy is written where it stands; its sign says what has to be done first.
    const line = page.locator('[data-policy="0"]');
    await line.getByRole('textbox').fill(language === 'en' ? 'Read it first' : '先看一遍');
    await line.getByRole('textbox').press('Enter');
    await line.getByRole('button').click();
    await page.locator('[data-policy="0"].ask').waitFor();
    await page.locator('body').press('Control+z');
    await page.locator('[data-policy="0"].free').waitFor();

    // Two people are refused as one owner; what happened needs its day.
    await button('governance-add-incident').click();
    await field('governance-name-incident').fill('<b>💥</b> A wrong torque');
    await field('governance-owner-incident').fill(language === 'en' ? 'Su & Wei' : '小苏、老魏');
    await dialog().getByRole('button', { name: say('governance-keep') }).click();
    await dialog().getByText(say('problem-two-owners')).waitFor();
    await field('governance-owner-incident').fill('Su');
    await field('governance-when-incident').fill('');
    await dialog().getByRole('button', { name: say('governance-keep') }).click();
    await dialog().getByText(say('problem-out-of-range', { lowest: '0', highest: '3650' })).waitFor();
    await field('governance-when-incident').fill('171');
    await clean(console, 'an incident');
    await dialog().getByRole('button', { name: say('governance-keep') }).click();
    await dialog().waitFor({ state: 'detached' });
    const incident = page.locator('[data-kind=incident] [data-entry]');
    await incident.filter({ hasText: '<b>💥</b> A wrong torque' }).waitFor();

    // A look is recorded, and the next one is due a quarter later.
    await button('governance-review-record').click();
    await field('governance-name-review').fill(language === 'en' ? 'Nothing new' : '没有新情况');
    await field('governance-owner-review').fill('Shao');
    await dialog().getByRole('button', { name: say('governance-keep') }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(say('governance-next-review', { day: 170 + 91 })).waitFor();
    await picture('looked');

    // All rules, by region and by word.
    await page.locator('body').press('f');
    await dialog().locator('[data-rule]').nth(57).waitFor();
    await dialog().locator('select').selectOption('kr');
    await until('the four of Korea are left', async () => (await dialog().locator('[data-rule]').count()) === 4);
    await picture('rules');
    await clean(console, 'all rules');
    await dialog().getByRole('searchbox').fill('zzz');
    await dialog().getByText(say('governance-none-fit')).waitFor();
    await dialog().getByRole('button', { name: say('governance-close') }).click();
    await dialog().waitFor({ state: 'detached' });

    // A region without rules says so.
    await button('governance-regions-change').click();
    await field('governance-regions-other').fill('Brazil');
    await dialog().getByRole('button', { name: say('governance-keep') }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(say('governance-region-empty', { region: 'Brazil' })).waitFor();

    // Somebody says otherwise in the inventory.
    await page.locator('[data-inventory]').first().getByRole('button').click();
    await field('governance-head-state').fill('X-9');
    await dialog().getByRole('button', { name: say('governance-keep') }).click();
    await page.locator('[data-inventory]').first().getByText('X-9').waitFor();
    await server.stop();

    // What was written is in the file.
    const again = await serve(t, home, file);
    const night = await open(t, again.link, { language, theme: 'dark' });
    await toGovernance(night.page, say);
    await night.page.locator('[data-inventory]').first().getByText('X-9').waitFor();
    await night.page.locator('[data-kind=incident] [data-entry]').waitFor();
    await night.page.screenshot({ path: path(results, `governance-night-${language}.png`) });
    await clean(night, 'at night');
  });

  test(`${language}: a workshop without a policy is shown one to take over`, { timeout: 120_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 40);
    const title = language === 'en' ? 'Use case 4 of a long list' : '长清单里的第4个用例';
    pharos('lighthouse', file, 'add', title, '--lang', language);
    const server = await serve(t, home, file);
    const console = await open(t, server.link, { language });
    const { page } = console;
    await toGovernance(page, say);
    await page.getByText(say('governance-proposal')).waitFor();
    await page.screenshot({ path: path(results, `governance-empty-${language}.png`) });
    await clean(console, 'empty');
    await page.getByRole('button', { name: say('governance-proposal-take'), exact: true }).click();
    await page.locator('[data-policy="5"]').waitFor();
    await until('somebody has to take each of the five parts', async () => (await page.locator('[aria-labelledby=governance-roles] [data-entry]').count()) === 5);

    // It came in one step, and goes in one.
    await page.locator('body').press('Control+z');
    await page.getByText(say('governance-proposal')).waitFor();
    assert.equal(await page.locator('[data-entry]').count(), 0, 'nothing of it is left');
    await page.locator('body').press('Control+Shift+z');
    await page.locator('[data-policy="5"]').waitFor();
    await until('all of it is back', async () => (await page.locator('[aria-labelledby=governance-roles] [data-entry]').count()) === 5);
  });
}
