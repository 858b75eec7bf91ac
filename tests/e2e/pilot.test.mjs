/** The pilot: weeks that are typed and imported, what people saw, and a verdict that is signed and opened again. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, results, sayer, serve, sheetOfPlan, toStep } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

for (const language of LANGUAGES) {
  test(`${language}: weeks are measured, answers are looked at, and go or stop is signed`, { timeout: 240_000 }, async (t) => {
    const say = sayer(language);
    const home = folder();
    const file = rated(home, language, 12);
    let server = await serve(t, home, file);
    let console = await open(t, server.link, { language });
    let { page } = console;
    const picture = (name) => page.screenshot({ path: path(results, `pilot-${name}-${language}.png`) });
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });
    const heading = (name, words) => page.getByRole('heading', { level: 2, name: say(name, words), exact: true });
    const dialog = () => page.getByRole('dialog');
    const inDialog = (name) => dialog().getByRole('button', { name: say(name), exact: true });
    const measure = language === 'en' ? 'Answers that helped' : '帮上忙的回答';
    const toPilot = async () => {
      await toStep(page, 6);
      await sheetOfPlan(page, say('plan-validate')).click();
      await button('pilot-enter').waitFor();
    };

    await toPilot();
    await heading('pilot-lead-nothing').waitFor();
    await picture('empty');
    await clean(console, 'nothing measured');

    // A week is typed, by key; it has one value unless it is to be replaced.
    // The plan names three measures; this is the third of them.
    const enter = async (week, value) => {
      await page.keyboard.press('v');
      await dialog().getByLabel(say('pilot-week-of')).fill(week);
      await dialog().getByText(measure).waitFor();
      await dialog().getByLabel(say('pilot-value'), { exact: true }).nth(2).fill(value);
      await dialog().getByLabel(say('pilot-value-of')).nth(2).fill('200');
    };
    await enter('1', '56');
    await picture('week');
    await clean(console, 'a week is typed');
    await inDialog('pilot-keep').click();
    await dialog().waitFor({ state: 'detached' });
    await heading('pilot-lead-none', { of: 3 }).waitFor();
    await enter('1', '57');
    await inDialog('pilot-keep').click();
    await dialog().getByText(say('pilot-taken', { week: 1 })).waitFor();
    await inDialog('pilot-replace').click();
    await dialog().waitFor({ state: 'detached' });
    await page.locator('svg text', { hasText: '57' }).first().waitFor();
    await page.keyboard.press('v');
    await dialog().getByLabel(say('pilot-week-of')).fill('400');
    await dialog().getByLabel(say('pilot-value'), { exact: true }).first().fill('1');
    await inDialog('pilot-keep').click();
    await page.getByText(say('problem-out-of-range', { lowest: 1, highest: 104 })).first().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });

    // A table brings more; where a week is taken it is asked first. A gap stays a gap.
    const minutes = language === 'en' ? 'Minutes to the first cause' : '找到第一个原因的分钟数';
    const head = [language === 'en' ? 'Week' : '周次', measure, minutes].join(',');
    writeFileSync(path(home, 'weeks.csv'), `\uFEFF${head}\n1,56,91\n2,61,84\n5,65,77\n6,68,72\n`);
    await page.locator('input[type=file]').setInputFiles(path(home, 'weeks.csv'));
    await dialog().getByText(say('pilot-replace-about')).waitFor();
    await inDialog('pilot-replace').click();
    await heading('pilot-lead-some', { reached: 1, of: 3 }).waitFor();
    await page.getByText(say('pilot-rules'), { exact: true }).waitFor();
    await page.getByText(say('pilot-gaps', { weeks: say('pilot-weeks', { from: 3, to: 4 }) })).first().waitFor();

    // What people saw who looked at answers.
    const note = async (kind, text, sample, held) => {
      await button('pilot-note-add').click();
      await dialog().getByRole('combobox').selectOption(kind);
      await dialog().getByLabel(say('pilot-note-text')).fill(text);
      if (sample) {
        await dialog().getByLabel(say('pilot-note-sample')).fill(sample);
        await dialog().getByLabel(say('pilot-note-held')).fill(held);
      }
      await inDialog('pilot-keep').click();
      await dialog().waitFor({ state: 'detached' });
    };
    await note('review', language === 'en' ? 'Two old hands read every answer.' : '两位老手逐条看回答。', '40', '37');
    await note('explainability', language === 'en' ? 'The page is shown with each answer.' : '每个回答都带页码。', '25', '24');
    await note('incident', language === 'en' ? 'A wrong part number, found in time.' : '件号错了一个，及时发现。');
    await page.getByText(say('pilot-fact-right', { held: 37, of: 40 }), { exact: false }).first().waitFor();
    await picture('measured');
    await clean(console, 'measured');

    // The verdict is signed by name, and is the decision record that holds.
    await button('pilot-record').click();
    await dialog().getByLabel(say('pilot-stays')).fill(language === 'en' ? 'Each answer shows its page.' : '每个回答都带页码。');
    await dialog().getByLabel(say('pilot-next')).fill(language === 'en' ? 'From 20 to 55 engineers.' : '从20人扩到55人。');
    await dialog().getByLabel(say('pilot-verdict-by')).fill('Xie');
    await dialog().getByLabel(say('pilot-verdict-present')).fill('Wei, Du');
    await dialog().getByLabel(say('pilot-verdict-owner')).fill('Wei');
    await picture('verdict');
    await clean(console, 'a verdict is written');
    await inDialog('pilot-verdict-go').click();
    await dialog().waitFor({ state: 'detached' });
    await page.locator('.box.go b', { hasText: say('pilot-word-go') }).waitFor();
    await picture('go');
    await clean(console, 'go');

    // It is not undone, but opened again; both stay.
    await button('pilot-reopen').click();
    await dialog().getByLabel(say('pilot-verdict-by')).fill('Xie');
    await dialog().getByLabel(say('pilot-why')).fill(language === 'en' ? 'A week was counted twice.' : '有一周算了两遍。');
    await inDialog('pilot-reopen').click();
    await button('pilot-record').waitFor();
    await page.locator('.earlier').first().waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog().getByRole('radio', { name: say('pilot-word-stop'), exact: true }).click();
    await dialog().getByLabel(say('pilot-verdict-by')).fill('Xie');
    await inDialog('pilot-verdict-go').click();
    await page.locator('.box.stop').waitFor();
    await page.setViewportSize({ width: 1180, height: 720 });
    await picture('small');
    await clean(console, 'a small window');

    // It is in the file, and among the decision records.
    await server.stop();
    server = await serve(t, home, file);
    console = await open(t, server.link, { language, theme: 'dark' });
    page = console.page;
    await toPilot();
    await page.locator('.box.stop').waitFor();
    await page.locator('svg circle').first().waitFor();
    await picture('night');
    await clean(console, 'opened again, at night');
  });
}
