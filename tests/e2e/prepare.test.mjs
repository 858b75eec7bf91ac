/** The page where a workshop is prepared: by keyboard and by mouse, in both languages, by day and by night. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep, toTheDoors } from './pharos.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

function made(home, language, template = 'half_day') {
  const file = join(home, 'prepared.pharos');
  pharos('new', file, '--template', template, '--title', 'Prepared', '--lang', language);
  return file;
}

const lines = (page) => page.locator('[data-step] > button');
const titles = (page) => page.locator('[data-step] > button b').allInnerTexts();

/** Waits until the agenda reads like this. */
async function reads(page, wanted) {
  await page.waitForFunction((wanted) => [...document.querySelectorAll('[data-step] > button b')].map((title) => title.textContent).join('|') === wanted, wanted.join('|'));
}

/** An item of the list of what is open. */
const item = (page, text) => page.getByRole('region').locator('li', { hasText: text });

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the agenda is moved, edited and measured against the day`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const { link } = await serve(t, home, made(home, language));
    const opened = await open(t, link, { language });
    const { page } = opened;
    await page.getByRole('heading', { level: 1, name: say('rail-prepare') }).waitFor();
    await page.screenshot({
      path: join(results, `prepare-new-${language}.png`),
    });
    await clean(opened, 'a new workshop');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(300);
    await page.screenshot({
      path: join(results, `prepare-night-${language}.png`),
    });
    await clean(opened, 'at night');
    await page.emulateMedia({ colorScheme: 'light' });

    // By key: one place down, and back by undo. The focus stays with the step.
    const before = await titles(page);
    await lines(page).first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await reads(page, [before[1], before[0], ...before.slice(2)]);
    await page.waitForFunction((title) => document.activeElement?.querySelector('b')?.textContent === title, before[0]);
    await page.keyboard.press('Control+z');
    await reads(page, before);

    // By pointer: the first line to behind the third; Escape lets it go back.
    const box = await lines(page).nth(2).boundingBox();
    const carry = async (from) => {
      const at = await lines(page).nth(from).boundingBox();
      await page.mouse.move(at.x + 120, at.y + 8);
      await page.mouse.down();
      await page.mouse.move(at.x + 120, at.y + 20, { steps: 3 });
      await page.mouse.move(box.x + 120, box.y + box.height - 4, {
        steps: 6,
      });
    };
    await carry(0);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await page.waitForTimeout(200);
    assert.deepEqual(await titles(page), before, 'Escape leaves it where it was');
    await carry(0);
    await page.mouse.up();
    await reads(page, [before[1], before[2], before[0], ...before.slice(3)]);

    // Its fields: title, minutes; what is no number goes back, what is off the scale is refused.
    await lines(page).first().focus();
    await page.keyboard.press('Enter');
    const minutes = page.getByLabel(say('prepare-step-minutes'), {
      exact: true,
    });
    await minutes.fill('40');
    await minutes.press('Enter');
    await page.getByText(say('prepare-minutes', { minutes: 40 }), { exact: true }).waitFor();
    await minutes.fill('many');
    await minutes.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-step] .fields [inputmode=numeric]').value === '40');
    await minutes.fill('481');
    await minutes.press('Enter');
    await page.getByText(say('problem-out-of-range', { lowest: 1, highest: 480 })).waitFor();
    const title = page.getByLabel(say('prepare-step-title'), { exact: true });
    await title.fill('Coffee first');
    await title.press('Enter');
    await page.locator('[data-step] b', { hasText: 'Coffee first' }).waitFor();
    await page.screenshot({
      path: join(results, `prepare-step-${language}.png`),
    });
    await clean(opened, 'the fields of a step');
    await page.getByLabel(say('prepare-step-note'), { exact: true }).fill('Fresh milk');
    await title.press('Escape');
    await title.waitFor({ state: 'detached' });

    // A new step comes behind the one that the keys are at; Delete takes it away again.
    const count = await lines(page).count();
    await page.getByRole('button', { name: say('prepare-add-step'), exact: true }).click();
    await page.getByRole('menuitem').nth(7).click();
    await page.waitForFunction((count) => document.querySelectorAll('[data-step]').length === count + 1, count);
    await page.locator('[data-step]').nth(1).locator('> button:focus').waitFor();
    await page.keyboard.press('Delete');
    await page.waitForFunction((count) => document.querySelectorAll('[data-step]').length === count, count);

    // The menu of a line moves it as well, and the palette reaches what the page offers.
    const now = await titles(page);
    await lines(page).nth(3).click({ button: 'right' });
    await page.getByRole('menuitem', { name: say('prepare-up') }).click();
    await reads(page, [...now.slice(0, 2), now[3], now[2], ...now.slice(4)]);
    await page.keyboard.press('Control+z');
    await reads(page, now);
    await page.keyboard.press('Control+k');
    await page.locator('[role=combobox]').waitFor();
    await page.keyboard.type(say('prepare-add-step'));
    await page
      .locator('[role=option][aria-selected=true]')
      .filter({ hasText: say('prepare-add-step') })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').nth(17).waitFor();
    await clean(opened, 'the kinds of steps');
    await page.screenshot({ path: join(results, `prepare-kinds-${language}.png`) });
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: say('keys-title') }).waitFor();
    await page.screenshot({ path: join(results, `prepare-keys-${language}.png`) });
    await clean(opened, 'the sheet of keys');
    await page.keyboard.press('Escape');

    // The day: 210 minutes were planned, one step has 30 more than it had; three hours are there.
    await page.getByRole('button', { name: say('prepare-day-title'), exact: true }).click();
    const day = page.getByRole('dialog');
    await day.getByLabel(say('prepare-day-date')).fill('2027-03-09');
    await day.getByLabel(say('prepare-day-starts')).fill('8.99');
    await day.getByText(say('prepare-day-wrong')).waitFor();
    await day.getByLabel(say('prepare-day-starts')).fill('8:30');
    await day.getByLabel(say('prepare-day-ends')).fill('08:00');
    await day.getByRole('button', { name: say('score-edit-go') }).click();
    await day.getByText(say('problem-ends-before-start')).waitFor();
    await day.getByLabel(say('prepare-day-ends')).fill('11:30');
    await day.getByRole('button', { name: say('score-edit-go') }).click();
    await day.waitFor({ state: 'detached' });
    const sum = await page.evaluate(() => [...document.querySelectorAll('[data-step] .minutes')].reduce((sum, { textContent }) => sum + parseInt(textContent, 10), 0));
    await page.getByText(say('prepare-too-long', { minutes: sum - 180, time: '11:30' })).waitFor();
    await item(page, say('prepare-check-too-long', { minutes: sum - 180 })).waitFor();
    assert.equal(await lines(page).first().locator('.time').innerText(), '08:30');
    await page.screenshot({
      path: join(results, `prepare-too-long-${language}.png`),
    });
    await clean(opened, 'an agenda longer than the day');

    // The page is left and opened again: all of it is in the file.
    const kept = await titles(page);
    await page.reload();
    await reads(page, kept);
    await lines(page).first().click();
    assert.equal(await page.getByLabel(say('prepare-step-note'), { exact: true }).inputValue(), 'Fresh milk');
    await toTheDoors(page, say);
    await toStep(page, 1);
    await page.getByRole('heading', { level: 1, name: say('rail-prepare') }).waitFor();
  });

  test(`${language}: weights, criteria, lanes and who rates what`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const { link } = await serve(t, home, made(home, language));
    const opened = await open(t, link, { language });
    const { page } = opened;
    await page.getByRole('heading', { level: 1, name: say('rail-prepare') }).waitFor();

    // Typed and pushed; what is missing to 100 is named where it is and in the list of what is open.
    const weight = (id) => page.locator('.criterion', { hasText: id }).locator('input.weight');
    await weight('V1').fill('25');
    await weight('V1').press('Tab');
    await page.getByText(say('prepare-sum-short', { by: 5 }), { exact: true }).waitFor();
    const value = say('prepare-side-value');
    await item(page, say('prepare-check-weights-short', { side: value, by: 5 })).waitFor();
    const slider = page.locator('.criterion', { hasText: 'V1' }).getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(say('prepare-sum'), { exact: true }).nth(1).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText(say('prepare-sum-over', { by: 5 }), { exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(say('prepare-sum'), { exact: true }).nth(1).waitFor();
    for (const id of ['C1', 'C2', 'C3', 'C4', 'C5', 'C6']) {
      await weight(id).fill('0');
      await weight(id).press('Tab');
    }
    await page.getByText(say('prepare-sum-zero')).waitFor();
    await page.screenshot({
      path: join(results, `prepare-zero-${language}.png`),
    });
    await clean(opened, 'weights that are all 0');

    // The fast profile is one step, and one undo.
    await page.getByRole('radio', { name: language === 'en' ? 'Fast' : '快速' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.criterion').length === 6);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelectorAll('.criterion').length === 11);

    // A criterion of one's own, written in one language alone; it opens, and goes again.
    await page.getByRole('button', { name: say('prepare-add-value') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('prepare-criterion-name'), { exact: true }).fill('Pride');
    await clean(opened, 'a new criterion');
    await dialog.getByRole('button', { name: say('score-new-go') }).click();
    const own = page.getByRole('button', { name: 'V6 Pride', exact: true });
    await own.click();
    await page.getByRole('button', { name: say('prepare-edit-criterion') }).click();
    await dialog
      .getByRole('button', {
        name: say('prepare-remove-criterion'),
        exact: true,
      })
      .click();
    await own.waitFor({ state: 'detached' });

    // Who rates what, by mouse and by key. The last criterion of a group stays.
    const groups = page.getByRole('table');
    const cell = (row, column) => groups.locator('tbody tr').nth(row).locator('td button').nth(column);
    const risk = 2;
    assert.equal(await cell(risk, 0).getAttribute('aria-pressed'), 'false');
    await cell(risk, 0).click();
    await groups.locator('tbody tr').nth(risk).locator('td button[aria-pressed=true]').nth(2).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await groups.locator('tbody tr').nth(risk).locator('td button[aria-pressed=true]').nth(3).waitFor();
    assert.equal(await cell(risk, 1).getAttribute('aria-pressed'), 'true', 'the one beside it, by key');
    const pressed = () => groups.locator('tbody tr').nth(risk).locator('td button[aria-pressed=true]');
    for (let left = 4; left > 1; left -= 1) {
      await pressed().first().click();
      await page.waitForFunction(([row, left]) => document.querySelectorAll('tbody tr')[row].querySelectorAll('td button[aria-pressed=true]').length === left, [risk, left - 1]);
    }
    await pressed().first().click();
    await page.getByText(say('prepare-group-needs-one', { group: say('group-risk') })).waitFor();
    assert.equal(await pressed().count(), 1);
    await clean(opened, 'who rates what');

    // A group of one's own comes and goes.
    await page.getByRole('button', { name: say('prepare-group'), exact: true }).click();
    await dialog.getByRole('textbox').first().fill('Plant');
    await dialog.getByRole('button', { name: say('score-new-go') }).click();
    await groups.getByRole('button', { name: 'Plant', exact: true }).click();
    await dialog.getByRole('button', { name: say('prepare-remove-group') }).click();
    await groups.getByRole('button', { name: 'Plant', exact: true }).waitFor({ state: 'detached' });

    // No lanes: said at once, in two places. Then those of an industry, and one undo.
    const chip = page.locator('li[data-hue] > button');
    for (let left = await chip.count(); left > 0; left -= 1) {
      await chip.first().click();
      await dialog.getByRole('button', { name: say('prepare-remove-lane') }).click();
      await page.waitForFunction((left) => document.querySelectorAll('li[data-hue]').length === left, left - 1);
    }
    await page.getByText(say('prepare-no-lanes')).waitFor();
    await item(page, say('prepare-check-no-lanes')).waitFor();
    await page.screenshot({
      path: join(results, `prepare-no-lanes-${language}.png`),
    });
    await clean(opened, 'no lanes');
    await page.getByRole('button', { name: say('prepare-lanes-by-industry') }).click();
    await page.getByRole('menuitem').nth(1).click();
    await chip.nth(5).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(say('prepare-no-lanes')).waitFor();

    // Dots, rounds, the reference case, names.
    await page.getByLabel(say('prepare-dots'), { exact: true }).fill('11');
    await page.keyboard.press('Tab');
    const rounds = page.getByRole('radiogroup', {
      name: say('prepare-rounds'),
    });
    await rounds.getByRole('radio', { name: '1' }).click();
    await item(page, say('prepare-check-one-too-many')).waitFor();
    await page.getByLabel(say('prepare-reference'), { exact: true }).fill('Label scanner');
    await page.keyboard.press('Tab');
    await item(page, say('prepare-check-reference', { title: 'Label scanner' })).waitFor();
    await page.getByRole('radio', { name: say('ideate-names-anonymous') }).click();
    await page
      .getByRole('radio', {
        name: say('ideate-names-anonymous'),
        checked: true,
      })
      .waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: say('rail-prepare') }).waitFor();
    assert.equal(await page.getByLabel(say('prepare-dots'), { exact: true }).inputValue(), '11');
    assert.equal(await rounds.getByRole('radio', { checked: true }).innerText(), '1');
  });

  test(`${language}: a template of one's own is saved, begun from and taken over`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const { link } = await serve(t, home, made(home, language));
    const opened = await open(t, link, { language });
    const { page } = opened;
    const dialog = page.getByRole('dialog');
    await lines(page).first().focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelectorAll('[data-step]').length === 15);
    const ours = await titles(page);
    await page.getByRole('button', { name: say('prepare-save-template') }).click();
    await dialog.getByLabel(say('prepare-template-name'), { exact: true }).fill('Our morning');
    await clean(opened, 'saving a template');
    await page.keyboard.press('Enter');
    await page.getByText(say('prepare-template-saved', { name: 'Our morning' })).waitFor();

    // Another template: what follows is said first, and one undo brings all of it back.
    await page.getByRole('button', { name: say('prepare-change-template') }).click();
    await dialog.getByRole('radio').nth(2).check();
    await dialog.getByText(say('prepare-template-names'), { exact: false }).waitFor();
    await page.screenshot({
      path: join(results, `prepare-template-${language}.png`),
    });
    await clean(opened, 'changing the template');
    await dialog.getByRole('button', { name: say('prepare-template-go') }).click();
    await page.waitForFunction(() => document.querySelectorAll('.criterion').length === 6);
    await page.keyboard.press('Control+z');
    await reads(page, ours);
    await page.waitForFunction(() => document.querySelectorAll('.criterion').length === 11);

    // From the first screen.
    await page.getByRole('button', { name: say('shell-menu') }).click();
    await page.getByRole('menuitem', { name: say('shell-close') }).click();
    await page.locator('button.template', { hasText: 'Our morning' }).click();
    await page.getByRole('heading', { level: 1, name: say('rail-prepare') }).waitFor();
    await reads(page, ours);

    // And it goes again.
    await page.getByRole('button', { name: say('prepare-change-template') }).click();
    await dialog
      .getByRole('button', {
        name: say('prepare-template-forget', { name: 'Our morning' }),
      })
      .click();
    await dialog.getByText('Our morning').waitFor({ state: 'detached' });
    assert.equal(await dialog.getByRole('radio').count(), 5, 'those that ship stay');
  });

  test(`${language}: little and much content, at both sizes and in both themes`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const example = join(home, 'example.pharos');
    pharos('example', example, '--lang', language);
    for (const [name, file] of [
      ['example', example],
      ['series', made(home, language, 'remote_3x90')],
    ]) {
      const { link, stop } = await serve(t, home, file);
      for (const [width, height] of [
        [1440, 900],
        [1180, 720],
      ]) {
        for (const theme of ['light', 'dark']) {
          const opened = await open(t, link, {
            language,
            width,
            height,
            theme,
          });
          const { page } = opened;
          await page.getByRole('heading', { level: 1 }).waitFor();
          await toStep(page, 1);
          await lines(page).first().waitFor();
          await page.waitForTimeout(300);
          await page.screenshot({
            path: join(results, `prepare-${name}-${width}-${theme}-${language}.png`),
          });
          await clean(opened, `${name} at ${width}, ${theme}`);
          const spilled = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight);
          assert.equal(spilled, false, 'the page itself never scrolls');
          await page.context().close();
        }
      }
      await stop();
    }
  });
}
