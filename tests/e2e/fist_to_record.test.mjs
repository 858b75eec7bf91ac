/** From the hands of the room to the record: asked about one lighthouse, sealed while it is open, counted once, signed. */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

const PEOPLE = [
  { name: 'Lin', hand: 5 },
  { name: '魏工', hand: 4 },
  { name: 'Qiao', hand: 4 },
  { name: 'Ada', hand: 2 },
];

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: a fist of five about a lighthouse is closed and stands in the record that is signed`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = rated(home, language, 5);
    const { link, join, wall: wallLink, stop } = await serve(t, home, file, { lan: true });
    const console = await open(t, link, { language });
    const wall = await open(t, wallLink, { language, width: 1920, height: 1080 });
    const { page } = console;
    const shot = (opened, what) => opened.page.screenshot({ path: path(results, `fist-${what}-${language}.png`) });
    const people = [];
    for (const person of PEOPLE) {
      const opened = await open(t, join, { language, width: 390, height: 844, touch: true });
      await opened.page.getByLabel(say('part-name')).fill(person.name);
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await opened.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
      people.push({ ...opened, ...person });
    }

    // The first of the ranking is lit, and the room is asked about it from its record.
    const toTheRecords = async () => {
      await toStep(page, 5);
      await page.getByRole('radio', { name: say('decide-view-records'), exact: true }).click();
    };
    await toStep(page, 5);
    await page.locator('.ranking [data-row="0"]').first().click();
    await page.locator('body').press('l');
    await toTheRecords();
    const title = await page.locator('#draft-title').innerText();
    await page.getByText(say('record-fist-none')).waitFor();
    await page.getByRole('button', { name: say('record-fist-ask'), exact: true }).click();
    for (const { page: phone, hand } of people) {
      await phone.getByRole('heading', { name: title, exact: true }).waitFor();
      await phone.getByRole('radio', { name: say(`fist-${hand}`) }).click();
      await phone.getByRole('button', { name: say('part-fist-show'), exact: true }).click();
      await phone.getByText(say('part-fist-given')).first().waitFor();
    }
    await shot(people[0], 'phone');

    // While it is open nobody reads a hand, the facilitator neither, and no record can take it.
    await wall.page.getByText(say('wall-vote-finished', { count: 4, here: 4 })).waitFor();
    await shot(wall, 'wall-open');
    await toTheRecords();
    await page.getByText(say('record-fist-sealed')).waitFor();
    assert.equal(await page.getByText(say('record-fist-count', { voters: 4 })).count(), 0, 'not a hand is counted');
    await shot(console, 'sealed');
    await clean(console, 'sealed');

    await page.locator('body').press('g');
    await page.locator('body').press('3');
    await page.getByRole('radio', { name: say('shape-votes'), exact: true }).click();
    await page.getByRole('button', { name: say('vote-close'), exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: say('vote-close'), exact: true }).click();
    await wall.page.getByText(say('wall-vote-below', { count: 1 })).waitFor();
    await shot(wall, 'wall-closed');
    for (const person of people) await person.page.getByRole('heading', { name: say('part-outcome-closed') }).waitFor();

    // Counted, it is told beside the draft; what is written is signed with it.
    await toTheRecords();
    await page.getByText(say('record-fist-count', { voters: 4 })).waitFor();
    await page.getByText(say('record-fist-below', { count: 1 })).waitFor();
    const field = (name) => page.locator('form').getByLabel(say(name), { exact: true });
    for (const [name, text] of [
      ['record-part-what', 'Start on Monday.'],
      ['record-part-why', 'First of all.'],
      ['record-part-dissent', 'Ada has doubts.'],
      ['record-conditions', 'One gateway only'],
      ['record-owner', 'Wei'],
      ['record-review', '75'],
      ['record-signed', 'Xie'],
    ]) {
      await field(name).fill(text);
    }
    await shot(console, 'draft');
    await page.getByRole('button', { name: say('record-sign'), exact: true }).click();
    await page.locator('#draft-title').waitFor({ state: 'detached' });
    await page.locator('.facts').waitFor();
    await shot(console, 'signed');
    await clean(console, 'signed');

    await stop();
    const { records } = JSON.parse(pharos('records', file));
    assert.equal(records.length, 1);
    const [{ fist, title: signed, dissent }] = records;
    assert.equal(signed, title);
    assert.equal(dissent, 'Ada has doubts.');
    assert.deepEqual([fist.voters, ...fist.counts], [4, 0, 0, 1, 0, 2, 1], 'every hand once');
  });
}
