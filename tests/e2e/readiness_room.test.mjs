/** How ready the company is, with the room: asked on people's own devices, hidden until it is closed, taken over by press. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, results, root, sayer, serve, toStep, until } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

const QUESTIONS = JSON.parse(readFileSync(path(root, 'assets/content/readiness.json'), 'utf8')).questions.filter(({ area }) => area === 'data');

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

for (const language of LANGUAGES) {
  const say = sayer(language);
  const own = (text) => text[language === 'en' ? 'en' : 'zh'];

  test(`${language}: the room says in silence how ready the company is`, { timeout: 300_000 }, async (t) => {
    const home = folder();
    const links = await serve(t, home, rated(home, language, 12), { lan: true });
    const console = await open(t, links.link, { language });
    const { page } = console;
    const wall = await open(t, links.wall, { language, width: 1920, height: 1080, theme: 'dark' });
    await wall.page.getByRole('main').waitFor();
    const people = [];
    for (const device of [
      { width: 390, height: 844, touch: true },
      { width: 390, height: 844, touch: true, theme: 'dark' },
      { width: 1280, height: 800 },
    ]) {
      const opened = await open(t, links.join, { language, ...device });
      await opened.page.getByLabel(say('part-name')).fill(`P${people.length + 1}`);
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await opened.page.locator('main h1').waitFor();
      people.push(opened);
    }
    const picture = (opened, what, options) => opened.page.screenshot({ path: path(results, `readiness-room-${what}-${language}.png`), ...options });
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const phones = people.map((opened) => opened.page);
    const heading = (phone, text) => phone.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
    const option = (phone, level) => phone.getByRole('radio').nth(level - 1);

    await toStep(page, 6);
    await page.getByRole('radio', { name: say('plan-tab-registers'), exact: true }).click();
    await page.locator('[data-register=data] .num').filter({ hasText: /\d/ }).waitFor();
    await button('roomready-ask').click();
    await page.getByText(say('roomready-asked', { answered: 0, seats: 3 })).waitFor();
    await page.locator('footer').getByText(say('doors-phones-readiness'), { exact: true }).waitFor();
    await wall.page.getByRole('heading', { level: 1, name: say('wall-registers-ask-data') }).waitFor();
    for (const phone of phones) await heading(phone, own(QUESTIONS[0].question));
    await picture(people[0], 'question');
    await clean(people[0], 'a question');

    // Each answers all of them; the second can't say one, and the last changes an answer.
    const levels = [2, 2, 5];
    for (const [n, phone] of phones.entries()) {
      for (const [at, question] of QUESTIONS.entries()) {
        await heading(phone, own(question.question));
        if (n === 1 && at === 1) await phone.getByRole('button', { name: say('readysaying-cannot'), exact: true }).click();
        else await option(phone, levels[n]).click();
        await phone.getByRole('button', { name: say('part-next'), exact: true }).click();
      }
      await heading(phone, say('readysaying-title-data'));
      await page.getByText(say('roomready-asked', { answered: n + 1, seats: 3 })).waitFor();
    }
    await phones[2].getByRole('list', { name: say('readysaying-list') }).getByRole('button').first().click();
    await option(phones[2], 5).and(phones[2].getByRole('radio', { checked: true })).waitFor();
    await option(phones[2], 4).click();
    await option(phones[2], 4).and(phones[2].getByRole('radio', { checked: true })).waitFor();
    await phones[2].getByRole('button', { name: say('part-next'), exact: true }).click();
    await heading(phones[2], own(QUESTIONS[1].question));
    await picture(people[0], 'done');
    await picture(people[1], 'done-night', { fullPage: true });
    await picture(people[2], 'laptop');
    await clean(people[1], 'all answered, at night');
    await clean(people[2], 'on a laptop');
    // Whoever comes back finds their own answers, and goes on.
    await phones[1].reload();
    await heading(phones[1], say('readysaying-title-data'));
    await phones[1].getByText(say('readysaying-cannot'), { exact: true }).waitFor();

    // Only how many: neither the console nor the wall shows a spread.
    await wall.page.getByText(say('wall-registers-answered', { seats: 3 })).first().waitFor();
    await picture(wall, 'wall');
    await clean(wall, 'the wall');
    const first = page.locator(`[data-question="${QUESTIONS[0].id}"]`);
    assert.equal(await first.getByRole('img').count(), 0, 'she sees no spread yet');
    await picture(console, 'asked');
    await clean(console, 'the room is asked');

    // Closed, the spread shows; one press takes over, undo takes back.
    await button('roomready-close').click();
    await first.getByRole('img', { name: say('roomready-shape', { counts: [0, 2, 0, 1, 0].join(say('list-comma')) }) }).waitFor();
    await phones[0].getByRole('heading', { level: 1, name: say('readysaying-title-data') }).waitFor({ state: 'detached' });
    await wall.page.getByRole('heading', { level: 1, name: say('wall-registers-ask-data') }).waitFor({ state: 'detached' });
    assert.equal(await page.locator(`[data-question="${QUESTIONS[1].id}"]`).getByRole('img').count(), 0, 'two sentences are too few');
    const level = first.locator('summary .level b');
    const before = await level.textContent();
    assert.notEqual(before, '2', 'the company said something else');
    await first.locator('summary').click();
    await first.getByText(say('roomready-room', { median: 2, low: 2, high: 3 })).waitFor();
    await picture(console, 'closed');
    await clean(console, 'the spread');
    await first.getByRole('button', { name: say('roomready-take', { level: 2 }) }).click();
    await first.getByText(say('roomready-taken'), { exact: true }).waitFor();
    await until('it is the company’s answer', async () => (await level.textContent()) === '2');
    await page.locator('body').press('Control+z');
    await until('undo brings hers back', async () => (await level.textContent()) === before);
    await button('roomready-ask-again').waitFor();
    await page.evaluate(() => (document.documentElement.dataset.theme = 'night'));
    await picture(console, 'closed-night');
  });
}
