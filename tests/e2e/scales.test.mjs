/** Another scale than 1 to 5: chosen while preparing, rated on by phones and at the console, and held once it is used. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, ranking, results, sayer, serve, toStep, until } from './pharos.mjs';

after(closeBrowser);

const TITLE = { en: 'Supplier delay mails become delivery dates', 'zh-CN': '供应商延期邮件变成交期' };
const PEOPLE = [
  { name: 'Lin', width: 390, height: 844, touch: true },
  { name: '魏工', width: 360, height: 640, touch: true, theme: 'dark' },
  { name: 'Qiao', width: 1280, height: 800 },
];

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: a sheet from 0 to 10 is prepared, rated and shown, and its figures stand on 1 to 5`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'scales.pharos');
    const table = path(home, 'cases.csv');
    writeFileSync(table, `title\n"${TITLE[language]}"`);
    pharos('new', file, '--template', 'default', '--title', 'Ten', '--lang', language);
    pharos('import', '--as', 'use-cases', file, table);
    const { link, join, wall: wallLink, stop } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const { page } = console;
    const shot = (opened, what) => opened.page.screenshot({ path: path(results, `scales-${what}-${language}.png`) });

    // Chosen for all criteria at once; sentences stay with the points that mean the same.
    await toStep(page, 1);
    const scale = page.getByRole('radiogroup', { name: say('prepare-scale'), exact: true });
    const choose = (name) => scale.getByRole('radio', { name, exact: true }).click();
    const isOn = (name) => scale.getByRole('radio', { name, exact: true, checked: true }).waitFor();
    const sentences = () => page.locator('.about ol li b').allInnerTexts();
    await page.getByRole('button', { name: /^V1/ }).first().click();
    assert.deepEqual(await sentences(), ['1', '2', '3', '4', '5']);
    for (const [name, points] of [
      ['1–3', ['1', '2', '3']],
      ['1–7', ['1', '4', '7']],
      ['0–10', ['0', '5', '10']],
    ]) {
      await choose(name);
      await isOn(name);
      await until(`sentences of ${name}`, async () => (await sentences()).join() === points.join());
      await shot(console, `prepare-${points.at(-1)}`);
    }
    await page.keyboard.press('Control+z');
    await isOn('1–7');
    await choose('0–10');
    await isOn('0–10');
    await page.getByRole('button', { name: say('prepare-edit-criterion') }).click();
    await page.getByLabel(say('prepare-criterion-anchor', { point: 10 }), { exact: true }).waitFor();
    await shot(console, 'criterion');
    await clean(console, 'a criterion of eleven points');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1180, height: 720 });
    await shot(console, 'prepare-small-night');
    await clean(console, 'prepared, at night');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });

    // On phones by touch, on a laptop by key: a 1 with a 0 at once behind it is ten.
    const people = [];
    for (const person of PEOPLE) {
      const opened = await open(t, join, { language, ...person });
      await opened.page.getByLabel(say('part-name')).fill(person.name);
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await opened.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
      people.push(opened);
    }
    await toStep(page, 4);
    await page.getByRole('button', { name: say('people-ask'), exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: say('people-ask'), exact: true }).click();
    for (const [index, opened] of people.entries()) {
      const phone = opened.page;
      const question = phone.locator('#question');
      await question.waitFor();
      assert.deepEqual(await phone.locator('[role=radio] b').allInnerTexts(), ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
      const chosen = (point) => phone.locator('[role=radio][aria-checked=true] b', { hasText: new RegExp(`^${point}$`) });
      for (let asked = 0; asked < 20; asked += 1) {
        if (await phone.getByText(say('part-rate-done')).first().isVisible()) break;
        const before = await question.innerText();
        if (index === 2) {
          await question.press('1');
          await chosen(1).waitFor();
          if (asked > 0) {
            await question.press('1');
            await question.press('0');
            await chosen(10).waitFor();
          }
        } else {
          await phone.getByRole('radio').nth(index === 0 ? 10 : 0).click();
        }
        if (asked === 0) {
          await shot(opened, `phone-${index}`);
          await clean(opened, `phone ${index}`);
        }
        await phone.getByRole('button', { name: say('part-next'), exact: true }).click();
        await until('another question', async () => !(await question.isVisible()) || (await question.innerText()) !== before);
      }
      await phone.getByText(say('part-rate-done')).first().waitFor();
    }

    // At the console: by key too, and it waits for a 0 before it goes on.
    await page.getByText(TITLE[language]).first().click();
    await page.getByRole('radio', { name: say('score-view-rate'), exact: true }).click();
    const answerOf = (criterion) => page.locator(`section[data-criterion=${criterion}] .given b`);
    await page.locator('section[data-criterion=V1] [role=radio]').first().focus();
    await page.keyboard.press('1');
    await page.keyboard.press('0');
    await page.locator('section[data-criterion=V2].open').waitFor();
    await until('ten is the answer', async () => (await answerOf('V1').innerText()) === '10');
    await page.keyboard.press('7');
    await page.locator('section[data-criterion=V3].open').waitFor();
    await until('seven is the answer', async () => (await answerOf('V2').innerText()) === '7');
    await page.getByText(say('score-keys-ten')).waitFor();
    await shot(console, 'sheet');
    await clean(console, 'the sheet of the console');

    // What people said stands on this scale: another one is refused, and says what to do.
    await toStep(page, 1);
    await choose('1–5');
    await page.getByText(say('problem-scale-in-use')).waitFor();
    await isOn('0–10');
    await shot(console, 'refused');

    // Closed: figures, and the wall.
    await toStep(page, 4);
    await page.getByRole('button', { name: say('score-close', { round: 1 }) }).first().click();
    await page.getByRole('dialog').getByRole('button').last().click();
    await page.getByRole('radio', { name: say('score-view-figures'), exact: true }).click();
    await page.locator('li', { hasText: 'V3' }).getByText('6.7').waitFor();
    await shot(console, 'figures');
    await clean(console, 'figures');
    const wall = await open(t, wallLink, { language, width: 1920, height: 1080 });
    await page.getByRole('button', { name: say('score-cell-to-wall', { criterion: 'V3' }), exact: true }).click();
    await wall.page.getByText(say('wall-cell-mean', { mean: '6.7' })).waitFor();
    await shot(wall, 'wall');
    await clean(wall, 'the wall');
    await page.getByRole('radio', { name: say('talk-view'), exact: true }).click();
    await page.locator('figure ol').waitFor();
    await shot(console, 'talk');

    await stop();
    const [standing] = ranking(file);
    // Two people say ten and one says nought on each; the facilitator's ten and seven are on the first two.
    const mean = (points) => 1 + (4 * points.reduce((sum, point) => sum + point)) / points.length / 10;
    const value = (30 * mean([10, 0, 1, 10]) + 20 * mean([10, 0, 10, 7]) + 50 * mean([10, 0, 10])) / 100;
    assert.ok(Math.abs(standing.value - value) < 1e-9, `${standing.value} is ${value}, on 1 to 5`);

    // A table of ratings is held to the scale as well.
    const ratings = path(home, 'ratings.csv');
    writeFileSync(ratings, `rater,use_case,criterion,rating\nNew,${TITLE[language]},V1,10\nNew,${TITLE[language]},V2,11\n`);
    assert.throws(() => pharos('import', '--as', 'ratings', file, ratings), 'the round is closed');
  });
}
