/** "My ideas": each author sees where each idea lives now, on a named board and on an anonymous one, and nobody else does. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, revealAll, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

const PEOPLE = [
  { name: 'Lin', width: 390, height: 844, touch: true },
  { name: '魏工', width: 1280, height: 800, theme: 'dark' },
];
const IDEAS = {
  en: [['Three in the morning, a hotel, the customer’s line stands still', 'Search eleven thousand old service reports'], ['Master Gu’s 34 notebooks']],
  'zh-CN': [['半夜三点，宾馆，客户停线', '一万一千份旧服务报告，按现象搜'], ['顾师傅的本子。34本']],
};

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  for (const names of ['named', 'anonymous']) {
    test(`${language}, ${names}: each author sees where the own ideas went`, { timeout: 120_000 }, async (t) => {
      const home = folder();
      const file = path(home, 'mine.pharos');
      pharos('new', file, '--template', 'default', '--title', 'Whose is it', '--lang', language);
      const { link, join } = await serve(t, home, file, { lan: true });
      const console = await open(t, link, { language });
      await console.page.getByRole('heading', { name: say('rail-prepare'), level: 1 }).waitFor();
      await toStep(console.page, 2);
      await console.page.getByRole('button', { name: say('ideate-start'), exact: true }).waitFor();
      if (names === 'anonymous') await makeAnonymous(console.page, say);
      await console.page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
      const people = [];
      for (const person of PEOPLE) {
        const opened = await open(t, join, { language, ...person });
        await opened.page.getByLabel(say('part-name')).fill(person.name);
        await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
        await opened.page.locator('textarea.note').waitFor();
        people.push(opened);
      }
      const [first, second] = people.map(({ page }) => page);
      for (const [page, texts] of [[first, IDEAS[language][0]], [second, IDEAS[language][1]]]) {
        for (const text of texts) {
          await page.locator('textarea.note').fill(text);
          await page.locator('textarea.note').press('Enter');
          await page.getByText(text).first().waitFor();
        }
      }
      const mine = async (page) => {
        await page.locator('header button.me').click();
        await page.getByRole('button', { name: say('part-mine'), exact: true }).click();
        await page.getByRole('heading', { name: say('part-mine-title') }).waitFor();
      };
      await mine(first);
      assert.equal(await first.getByText(say('part-lives-hidden')).count(), 2, 'both wait for the reveal');
      await first.getByRole('button', { name: say('part-back'), exact: true }).click();

      // One of them becomes a use case.
      await revealAll(console.page, say);
      await console.page.getByText(IDEAS[language][0][0]).first().click();
      await console.page.keyboard.press('u');
      await console.page.getByRole('dialog').getByRole('button', { name: say('ideate-make-go'), exact: true }).click();
      await mine(first);
      await first.getByText(say('part-lives-in-number', { number: 1 })).waitFor();
      assert.equal(await first.getByText(say('part-lives-on-board')).count(), 1, 'the other one hangs on the board');
      await first.getByText(say(names === 'anonymous' ? 'part-mine-this-device' : 'part-mine-only-you')).waitFor();
      await first.screenshot({ path: path(results, `mine-${names}-${language}.png`) });
      await clean(people[0], 'my ideas');

      // The other person sees the own one alone.
      await mine(second);
      await second.getByText(say('part-lives-on-board')).waitFor();
      assert.equal(await second.locator('article').count(), 1, 'nobody else’s idea');
      assert.equal(await second.getByText(say('part-lives-in-number', { number: 1 })).count(), 0);
      await second.screenshot({ path: path(results, `mine-wide-${names}-${language}.png`) });
      await clean(people[1], 'my ideas, wide');
    });
  }
}

/** Chooses the strictest promise before anybody writes. */
async function makeAnonymous(page, say) {
  await toStep(page, 1);
  await page.getByRole('heading', { name: say('rail-prepare'), level: 1 }).waitFor();
  await page.getByRole('radio', { name: say('ideate-names-anonymous') }).click();
  await toStep(page, 2);
}
