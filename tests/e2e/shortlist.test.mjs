/** The shortlist: a line that is kept, one rescue, two votes side by side, cards, and the wall; by key and by pointer. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { crowd } from './crowd.mjs';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toTheVotes } from './pharos.mjs';

after(closeBrowser);

const TEXTS = [
  'Read the tender for me. 240 pages, one killer clause',
  '半夜三点停线，报警E-417，先看哪儿',
  '60 delay mails a week, I type every date by hand',
  'Manuals in eight languages, same terms',
  '交接本：哪里坏了，哪里先绑着',
  'The agent knows before the customer calls',
  '拍照问作业指导书',
  'One part changes. Which drawings does it touch?',
  'Minutes where each task has a name and a date',
  '差旅、请假、签证照片：带原文回答',
  'Master Gu’s notebooks. 34. He retires in spring',
  'Coffee machine, 3rd floor. Nobody can fix it. AI?',
];
const COFFEE = TEXTS[11];
const GU = TEXTS[10];
const REASON = { en: 'He retires in spring. If not now, never.', 'zh-CN': '他春天退休，现在不做就没了。' };

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: twelve ideas, two votes, a line and a rescue`, { timeout: 300_000 }, async (t) => {
    const { console, people, wallPage, phones, shot, links, file, clean } = await voting(t, language, TEXTS, 6);
    const { page } = console;
    const list = page.getByRole('list', { name: say('vote-list') });
    const line = page.getByRole('slider', { name: say('vote-cut-line') });
    const cutIs = (cut) => page.locator(`[role=slider][aria-valuenow="${cut}"]`).waitFor();

    // Each person has another order of the same lines.
    const orders = [];
    for (const phone of phones) orders.push(await phone.page.locator('li.note p:first-child').allTextContents());
    assert.notDeepEqual(orders[0], orders[1], 'nobody’s list has a favoured top');
    assert.deepEqual(orders[0].toSorted(), orders[1].toSorted(), 'of the same ideas');
    assert.deepEqual(orders[0].toSorted(), TEXTS.toSorted());

    await give(people, (person) => ({ [TEXTS[0]]: 1, [TEXTS[1]]: 1, [COFFEE]: 1, [TEXTS[(person % 5) + 2]]: 1 }));
    await close(page, say);
    await cutIs(4);
    assert.equal(await list.locator('[data-listed]').count(), 10, 'those above, and the first six below');
    await page.getByRole('button', { name: say('vote-list-more', { count: 2 }) }).waitFor();
    await shot(console, 'closed');
    await clean(console, 'one vote');

    // The line by key: held while keys come, written once, undone as one step.
    await line.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'PageDown', 'ArrowUp']) await page.keyboard.press(key);
    await cutIs(10);
    await page.keyboard.press('End');
    await cutIs(12);
    await page.keyboard.press('Home');
    await cutIs(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // It is written down once the history names it.
    await page.getByRole('button', { name: say('shell-undo-what', { what: say('step-set-cut', { subject: 2 }) }) }).waitFor();
    await page.reload();
    await toTheVotes(page, say);
    await cutIs(2);
    await page.locator('body').press('Control+z');
    await cutIs(4);
    // Escape lets go of it.
    await line.focus();
    await page.keyboard.press('ArrowDown');
    await cutIs(5);
    await page.keyboard.press('Escape');
    await cutIs(4);
    // By button.
    await page.getByRole('button', { name: say('vote-cut-more') }).click();
    await cutIs(5);
    await page.getByRole('button', { name: say('vote-cut-less') }).click();
    await cutIs(4);

    // By pointer, and Escape brings it back.
    const drag = async (rows) => {
      const { x, y } = await line.boundingBox();
      await page.mouse.move(x + 20, y + 12);
      await page.mouse.down();
      await page.mouse.move(x + 20, y + 20, { steps: 2 });
      await page.mouse.move(x + 20, y + 12 + rows * 34, { steps: 12 });
    };
    await drag(3);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await cutIs(4);
    await drag(3);
    await page.mouse.up();
    const dragged = Number(await line.getAttribute('aria-valuenow'));
    assert.ok(dragged >= 6 && dragged <= 8, `the line went along: ${dragged}`);
    await page.locator('body').press('Control+z');
    await cutIs(4);

    // One from below, by key, with its reason.
    await page.getByRole('button', { name: say('vote-list-more', { count: 2 }) }).click();
    await row(list, GU).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: say('vote-rescue-this') }).waitFor();
    await shot(console, 'menu');
    await page.getByRole('menuitem', { name: say('vote-rescue-this') }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('vote-rescue-reason')).press('Enter');
    await dialog.getByText(say('vote-rescue-needs')).waitFor();
    await dialog.getByLabel(say('vote-rescue-reason')).fill(REASON[language]);
    await shot(console, 'rescue');
    await clean(console, 'a rescue');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('blockquote').getByText(REASON[language]).waitFor();
    await list.getByText(say('vote-rescued'), { exact: true }).waitFor();
    await page.getByText(say('vote-cut', { cut: 4, rescued: 1, cards: 5 })).waitFor();
    await shot(console, 'rescued');
    await page.getByLabel(say('vote-between-label')).fill('“I only wanted to see whether anybody reads this.” 咖啡机有维保合同。');

    // Once more, with the same settings; the coffee machine falls.
    await page.getByRole('button', { name: say('vote-again') }).click();
    await page.getByText(say('vote-turnout', { finished: 0, asked: 8 })).waitFor();
    await wallPage.page.getByText(say('wall-vote-open-dots')).waitFor();
    await give(people, (person) => ({ [TEXTS[0]]: 2, [TEXTS[1]]: 1, [TEXTS[(person % 5) + 2]]: 1 }));
    await close(page, say);
    const found = say('vote-found-fell', { idea: COFFEE, place: 1 });
    await page.getByRole('heading', { name: found }).or(page.getByRole('heading', { name: COFFEE })).first().waitFor();
    await page.getByText(say('vote-both-closed'), { exact: true }).waitFor();
    await page.getByLabel(say('vote-between-label')).waitFor();
    assert.match(await page.getByLabel(say('vote-between-label')).inputValue(), /咖啡机/, 'it is kept between the votes');
    await page.getByRole('switch', { name: say('vote-both-in-exports'), checked: true }).waitFor();
    await shot(console, 'both');
    await clean(console, 'two votes');
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot(console, 'both-night');
    await clean(console, 'two votes, at night');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1180, height: 720 });
    await shot(console, 'both-small');
    await clean(console, 'two votes, in a small window');
    await page.setViewportSize({ width: 1440, height: 900 });
    await wallPage.page.getByText(say('wall-vote-below-line')).waitFor();
    await shot(wallPage, 'wall');
    await clean(wallPage, 'the wall');

    // Vote 1 is still there, by key, with its line and its rescue.
    await page.getByRole('radio', { name: say('vote-short', { number: 2 }) }).press('ArrowLeft');
    await page.locator('blockquote').getByText(REASON[language]).waitFor();
    await page.getByRole('radio', { name: say('vote-short', { number: 1 }) }).press('ArrowRight');
    await page.locator('blockquote').waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: say('vote-short', { number: 2 }) }).press('ArrowLeft');

    // Five cards, and the reason goes along.
    await page.getByRole('button', { name: say('vote-write', { count: 5 }) }).press('Enter');
    const which = page.getByLabel(say('cards-which'));
    await which.selectOption(await which.locator('option', { hasText: GU }).getAttribute('value'));
    await page.getByText(say('score-rescued', { reason: REASON[language] })).waitFor();
    await shot(console, 'card');
    await clean(console, 'cards');
    await links.stop();
    const out = path(folder(), 'cards.xlsx');
    pharos('export', file, '--to', out, '--lang', language);
    const cards = pharos('check', file);
    assert.match(cards, /5/, 'five cards are in the file');
  });

  test(`${language}: two hundred ideas`, { timeout: 300_000 }, async (t) => {
    const many = Array.from({ length: 200 }, (_, n) => `${TEXTS[n % TEXTS.length]} · ${String(n + 1).padStart(3, '0')}`);
    const { console, people, wallPage, shot, clean } = await voting(t, language, many, 10);
    const { page } = console;
    await give(people, (person) => Object.fromEntries(Array.from({ length: 10 }, (_, n) => [many[(person * 7 + n * n) % 60], 1])));
    await close(page, say);
    const line = page.getByRole('slider', { name: say('vote-cut-line') });
    await line.waitFor();
    await shot(console, '200');
    await clean(console, '200 ideas');
    await page.getByRole('list', { name: say('vote-list') }).getByRole('button').last().click();
    assert.equal(await page.locator('[data-listed]').count(), 200);
    await line.focus();
    const began = Date.now();
    for (let key = 0; key < 20; key += 1) await page.keyboard.press('ArrowDown');
    const took = (Date.now() - began) / 20;
    t.diagnostic(`one key with 200 lines drawn: ${took.toFixed(0)} ms`);
    await page.keyboard.press('Enter');
    await shot(console, '200-moved');
    // Forty cards take longer than the agenda gives.
    await page.locator('p.box').waitFor();
    await wallPage.page.getByText(say('wall-vote-below-line')).waitFor();
    await shot(wallPage, 'wall-200');
    await clean(wallPage, 'the wall, 200 ideas');
    assert.deepEqual(console.complaints, []);
  });
}

/** A room that votes: `each` dots, at most three on one. */
async function voting(t, language, texts, people) {
  const say = sayer(language);
  const home = folder();
  const file = path(home, 'shortlist.pharos');
  pharos('new', file, '--template', 'default', '--title', 'Tidewheel Machinery', '--lang', language);
  const table = path(home, 'ideas.csv');
  const lanes = ['Customers', 'Operations', '研发'];
  writeFileSync(table, `idea,lane\n${texts.map((text, n) => `"${text}",${lanes[n % lanes.length]}`).join('\n')}\n`);
  pharos('import', file, table, '--as', 'ideas');
  const links = await serve(t, home, file, { lan: true });
  const console = await open(t, links.link, { language });
  const wallPage = await open(t, links.wall, { language, width: 1920, height: 1080 });
  await console.page.getByRole('heading', { level: 1 }).first().waitFor();
  const sitting = await crowd(t, links.join, people);
  const phones = [];
  if (texts.length < 50) {
    for (const name of ['Lin', '魏工']) {
      const phone = await open(t, links.join, { language, width: 390, height: 844, touch: true });
      await phone.page.getByLabel(say('part-name')).fill(name);
      await phone.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await phone.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
      phones.push(phone);
    }
  }
  const { page } = console;
  await toTheVotes(page, say);
  await page.getByRole('button', { name: say('vote-new'), exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('vote-dots-each')).fill(texts.length < 50 ? '4' : '10');
  await dialog.getByRole('radio', { name: say('vote-dots-one') }).click();
  await dialog.getByRole('radio', { name: say('vote-dots-one') }).press('ArrowRight');
  await dialog.getByLabel(say('vote-dots-most')).fill('3');
  await page.screenshot({ path: path(results, `shortlist-new-${language}.png`) });
  await dialog.getByRole('button', { name: say('vote-open'), exact: true }).click();
  // It is open, and the room is led there.
  await page.getByText(say('vote-turnout', { finished: 0, asked: people + phones.length })).waitFor();
  await wallPage.page.getByText(say('wall-vote-open-dots')).waitFor();
  for (const phone of phones) await phone.page.getByRole('heading', { name: say('part-dots-title') }).waitFor();
  const shot = (opened, what) => opened.page.screenshot({ path: path(results, `shortlist-${what}-${language}.png`) });
  const clean = async (opened, what) => {
    assert.deepEqual(await accessibility(opened.page), [], `axe finds nothing: ${what}`);
    assert.deepEqual(opened.complaints, [], `the page complains about nothing: ${what}`);
  };
  return { console, people: sitting, wallPage, phones, shot, links, file, clean };
}

/** Everybody gives dots, once they have heard that a vote is open. */
async function give(people, dots) {
  for (const [index, person] of people.entries()) {
    while (!person.isAsked) await new Promise((resolve) => setTimeout(resolve, 50));
    await person.votes(dots(index));
  }
}

async function close(page, say) {
  await page.getByRole('button', { name: say('vote-close'), exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: say('vote-close'), exact: true }).click();
  await page.getByRole('list', { name: say('vote-list') }).waitFor();
}

function row(list, text) {
  return list.getByRole('button', { name: text, exact: true });
}
