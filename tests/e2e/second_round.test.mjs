/** A second round: one's own value against the middle half of the room, keep or change, and a reason only from outside. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

const PEOPLE = [
  { name: 'Lin', width: 390, height: 844, touch: true, gives: 5 },
  { name: '魏工', width: 360, height: 640, touch: true, gives: 3 },
  { name: 'Qiao', width: 1280, height: 800, touch: false, gives: 2 },
];
const TITLE = { en: 'Supplier delay mails become delivery dates', 'zh-CN': '供应商延期邮件变成交期' };
const GROUP = { en: 'Risk', 'zh-CN': '风险' };
const REASON = { en: 'Half the suppliers only answer the phone.', 'zh-CN': '一半供应商只接电话。' };

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: a group that rates some of the criteria is asked those alone, and told so`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const [file, table] = [path(home, 'mask.pharos'), path(home, 'cases.csv')];
    writeFileSync(table, `title\n"${TITLE[language]}"`);
    pharos('new', file, '--template', 'default', '--title', 'Some', '--lang', language);
    pharos('import', '--as', 'use-cases', file, table);
    const { link, join } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const phones = [];
    for (const theme of ['light', 'dark']) {
      const opened = await open(t, join, { language, width: 390, height: 844, touch: true, theme });
      await opened.page.getByLabel(say('part-name')).fill(theme);
      await opened.page.getByRole('radio', { name: GROUP[language], exact: true }).click();
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await opened.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
      phones.push({ ...opened, theme });
    }
    await toStep(console.page, 4);
    await console.page.getByRole('button', { name: say('people-ask'), exact: true }).first().click();
    await console.page.getByRole('dialog').getByRole('button', { name: say('people-ask'), exact: true }).click();
    for (const phone of phones) {
      const { page, theme } = phone;
      await page.getByText(say('part-mask', { group: GROUP[language], count: 2 })).waitFor();
      await page.getByRole('radio').nth(2).click();
      await page.screenshot({ path: path(results, `second-mask-${theme}-${language}.png`) });
      await clean(phone, theme);
      for (let asked = 0; asked < 2; asked += 1) {
        await page.getByRole('radio').nth(1).click();
        await page.getByRole('button', { name: say('part-next'), exact: true }).click();
      }
      await page.getByText(say('part-rate-done')).first().waitFor();
    }
  });

  test(`${language}: who rates again sees the middle half, keeps or changes, and says why from outside`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'second.pharos');
    const table = path(home, 'cases.csv');
    writeFileSync(table, `title\n"${TITLE[language]}"`);
    pharos('new', file, '--template', 'default', '--title', 'Twice', '--lang', language);
    pharos('import', '--as', 'use-cases', file, table);
    const { link, join } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const people = [];
    for (const person of PEOPLE) {
      const opened = await open(t, join, { language, ...person });
      await opened.page.getByLabel(say('part-name')).fill(person.name);
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await opened.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
      people.push(opened);
    }
    const [outside, inside, wide] = people.map(({ page }) => page);
    const shot = (page, what) => page.screenshot({ path: path(results, `second-${what}-${language}.png`) });
    const next = (page) => page.getByRole('button', { name: say('part-next'), exact: true }).click();
    const ask = async (round) => {
      await console.page.getByRole('button', { name: say('people-ask'), exact: true }).first().click();
      const dialog = console.page.getByRole('dialog');
      await dialog.getByRole('button', { name: round === 1 ? say('people-ask') : say('people-ask-go', { round }), exact: true }).click();
    };
    const close = async (round) => {
      await console.page.getByRole('button', { name: say('score-close', { round }) }).first().click();
      await console.page.getByRole('dialog').getByRole('button').last().click();
    };

    // The first round: 5, 3 and 2 for everything. Nothing came before, so nothing is shown.
    await toStep(console.page, 4);
    await ask(1);
    for (const [index, { page }] of people.entries()) {
      await page.getByRole('radio').first().waitFor();
      assert.equal(await page.getByRole('button', { name: say('part-keep-value', { value: PEOPLE[index].gives }) }).count(), 0);
      for (let asked = 0; asked < 20; asked += 1) {
        if (await page.getByText(say('part-rate-done')).first().isVisible()) break;
        await page.getByRole('radio').nth(PEOPLE[index].gives - 1).click();
        await next(page);
      }
      await page.getByText(say('part-rate-done')).first().waitFor();
    }
    await close(1);

    // The second one: the middle half is 2.5 to 4.
    await ask(2);
    const before = say('part-before', { low: '2.5', middle: '3', high: '4' });
    for (const [index, page] of [outside, inside, wide].entries()) {
      await page.getByText(before).waitFor();
      await page.getByText(say('part-before-own', { value: PEOPLE[index].gives })).waitFor();
    }
    const secondQuestion = new RegExp('^' + say('part-question-of', { number: 2, count: '@' }).replace('@', '\\d+') + '$');
    const why = (page) => page.getByLabel(say('part-why'));
    assert.equal(await why(inside).count(), 0, 'nobody is asked why who stands inside');
    await why(wide).waitFor();
    await shot(inside, 'inside');
    for (const person of people) await clean(person, 'a second round');

    // No answer lies under the dock, on the smallest phone neither.
    const hidden = await inside.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const box = (place) => [...document.querySelectorAll(place)].at(-1).getBoundingClientRect();
      return box('[role=radio]').bottom - box('#page > footer').top;
    });
    assert.ok(hidden <= 0, `the last answer lies ${hidden} under the dock`);

    // Outside: changed to 4, with a reason; figures in the reason are no answers, and Enter goes on.
    await outside.getByRole('radio').nth(3).click();
    await why(outside).fill(REASON[language]);
    await why(outside).press('1');
    await why(outside).press('Backspace');
    await shot(outside, 'outside');
    await clean(people[0], 'with a reason');
    await why(outside).press('Enter');
    await outside.getByText(secondQuestion).waitFor();

    // Inside: kept by one press. Outside without a reason is allowed.
    await inside.getByRole('button', { name: say('part-keep-value', { value: 3 }), exact: true }).click();
    await wide.getByRole('radio').nth(0).click();
    await shot(wide, 'wide');
    await wide.getByRole('button', { name: say('part-keep-value', { value: 2 }), exact: true }).click();
    await inside.getByText(secondQuestion).waitFor();

    // What was written is there again, after a reload too.
    await outside.reload();
    await outside.getByText(before).waitFor();
    await outside.getByRole('button', { name: say('part-back'), exact: true }).first().click();
    await why(outside).waitFor();
    assert.equal(await why(outside).inputValue(), REASON[language]);
    assert.equal(await outside.locator('[role=radio][aria-checked=true]').innerText().then((text) => text.trim().startsWith('4')), true);

    // On the console: no word of it while the round is open; closed, without a name.
    assert.ok(!(await console.page.evaluate(() => document.body.innerText)).includes(REASON[language]));
    await close(2);
    const figures = console.page.getByRole('radio', { name: say('score-view-figures'), exact: true });
    if (!(await figures.isVisible())) await console.page.getByText(TITLE[language]).first().click();
    await figures.click();
    await console.page.getByText(REASON[language]).waitFor();
    await console.page.getByText(say('score-reason-gave', { value: 4 })).waitFor();
    assert.equal(await console.page.locator('aside').getByText('Lin').count(), 0, 'and no name beside it');
    await shot(console.page, 'console');
    await clean(console, 'reasons');
  });
}
