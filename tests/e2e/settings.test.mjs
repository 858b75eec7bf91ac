/** The settings: a page that opens from anywhere, acts at once, is kept, and leads back to where one was. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep, until } from './pharos.mjs';

after(closeBrowser);

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

function root(page, name) {
  return page.evaluate((wanted) => document.documentElement.getAttribute(wanted), name);
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: settings act at once, stay, and lead back`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = join(home, 'settings.pharos');
    pharos('new', file, '--title', language === 'en' ? 'Where could GenAI help us first?' : '生成式AI先帮我们哪一手？', '--lang', language);
    const { link, wall: wallLink } = await serve(t, home, file, { lan: true });
    const opened = await open(t, link, { language });
    const { page } = opened;
    const title = page.getByRole('heading', { name: say('settings-title'), level: 1 });
    await page.getByRole('heading', { name: say('rail-prepare'), level: 1 }).waitFor();

    // From the menu, and by its key; Escape leads back, from wherever the focus is.
    await page.getByRole('button', { name: say('shell-menu') }).click();
    await page.getByRole('menuitem', { name: say('settings-title') }).click();
    await title.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: say('rail-prepare'), level: 1 }).waitFor();
    await page.keyboard.press('Control+,');
    await title.waitFor();
    await page.getByText('SQLite 3.').waitFor();
    await page.screenshot({ path: join(results, `settings-${language}.png`) });
    await clean(opened, 'settings by day');

    const radio = (group, name) => page.getByRole('radiogroup', { name: say(group) }).getByRole('radio', { name, exact: true });
    await radio('settings-theme', say('theme-night')).click();
    assert.equal(await root(page, 'data-theme'), 'night', 'night falls at once');
    await page.screenshot({ path: join(results, `settings-night-${language}.png`) });
    await clean(opened, 'settings at night');

    assert.equal(await root(page, 'data-motion'), 'less', 'the system of this test asks for less');
    await radio('settings-motion', say('motion-usual')).click();
    assert.equal(await root(page, 'data-motion'), 'usual', 'and she decides otherwise');

    const size = page.getByRole('slider', { name: say('settings-text-size') });
    await size.focus();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.documentElement.style.fontSize), '160%');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.equal(sideways, 0, 'the largest letters do not scroll sideways');
    await page.screenshot({ path: join(results, `settings-160-${language}.png`) });

    // The wall is set apart.
    const watching = await open(t, wallLink, { language, width: 1920, height: 1080 });
    await until('the wall is dark', async () => (await root(watching.page, 'data-theme')) === 'night');
    await radio('settings-wall', say('theme-day')).click();
    await until('the wall is light', async () => (await root(watching.page, 'data-theme')) === 'day');
    await watching.page.screenshot({ path: join(results, `settings-wall-day-${language}.png`) });

    const awake = page.getByRole('switch', { name: say('settings-awake'), exact: true });
    await awake.click();
    assert.equal(await awake.getAttribute('aria-checked'), 'false', 'the laptop may sleep');

    // Kept over a reload, and put back as a whole.
    await page.reload();
    await page.getByRole('heading', { name: say('rail-prepare'), level: 1 }).waitFor();
    assert.equal(await root(page, 'data-theme'), 'night', 'kept');
    assert.equal(await root(page, 'data-motion'), 'usual', 'kept');
    await page.keyboard.press('Control+,');
    assert.equal(await awake.getAttribute('aria-checked'), 'false', 'kept');
    await page.getByRole('button', { name: say('settings-reset'), exact: true }).click();
    assert.equal(await awake.getAttribute('aria-checked'), 'true', 'it is kept awake again');
    assert.deepEqual([await root(page, 'data-theme'), await root(page, 'data-motion')], ['day', 'less'], 'as the system has it');
    assert.equal(await page.evaluate(() => document.documentElement.style.fontSize), '');

    // Another language, and the system's again.
    const other = LANGUAGES.find((one) => one !== language);
    const [theirs, mine] = [sayer(other), say('language-name')];
    await radio('settings-language', theirs('language-name')).click();
    await page.getByRole('heading', { name: theirs('settings-title'), level: 1 }).waitFor();
    await page.getByRole('radiogroup', { name: theirs('settings-language') }).getByRole('radio', { name: theirs('theme-system'), exact: true }).click();
    await title.waitFor();
    assert.notEqual(mine, theirs('language-name'));

    await page.getByRole('button', { name: say('settings-licences'), exact: true }).click();
    await page.getByRole('dialog').getByText('rusqlite', { exact: true }).waitFor();
    await page.screenshot({ path: join(results, `settings-licences-${language}.png`) });
    await clean(opened, 'licences');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await title.waitFor();
    await page.locator('footer').getByRole('button', { name: say('settings-back', { page: say('settings-work') }), exact: true }).click();
    await page.getByRole('heading', { name: say('rail-prepare'), level: 1 }).waitFor();
  });

  test(`${language}: an autosave is listed, looked at, and opened beside`, { timeout: 60_000 }, async (t) => {
    const home = folder();
    const file = join(home, 'autosaves.pharos');
    pharos('new', file, '--title', 'Autosaves', '--lang', language);
    const { link } = await serve(t, home, file, { lan: true });
    const opened = await open(t, link, { language });
    const { page } = opened;
    await page.getByRole('heading', { name: say('rail-prepare'), level: 1 }).waitFor();
    await page.keyboard.press('Control+,');
    await page.getByText(say('autosaves-empty')).waitFor();
    await page.keyboard.press('Escape');
    await toStep(page, 2);
    await page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
    await page.keyboard.press('Control+,');
    const look = page.getByRole('button', { name: say('autosaves-look-at', { time: '' }) }).first();
    await look.waitFor();
    await page.screenshot({ path: join(results, `settings-autosaves-${language}.png`) });
    await clean(opened, 'a list of autosaves');
    await look.click();
    await page.getByRole('dialog').getByText(say('autosaves-use-cases', { count: 0 })).waitFor();
    await page.screenshot({ path: join(results, `settings-autosave-${language}.png`) });
    await clean(opened, 'a look at one');
    await page.getByRole('dialog').getByRole('button', { name: say('autosaves-open') }).click();
    await page.getByText(say('autosaves-opened', { time: '' }).split('.')[0].split('：')[0]).first().waitFor();
    await page.screenshot({ path: join(results, `settings-autosave-opened-${language}.png`) });
    await clean(opened, 'opened beside');
  });

  test(`${language}: texts are deleted for good, and then the whole workshop`, { timeout: 90_000 }, async (t) => {
    const home = folder();
    const file = join(home, 'erasing.pharos');
    pharos('new', file, '--title', 'Erasing', '--lang', language);
    const { link } = await serve(t, home, file, { lan: true });
    const opened = await open(t, link, { language });
    const { page } = opened;
    await page.getByRole('heading', { name: say('rail-prepare'), level: 1 }).waitFor();
    const add = async (text, what) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(text);
      await page.getByRole('option', { name: say(what, { text }) }).first().click();
    };
    const texts = language === 'en' ? ['Falcon wants it by May', 'Falcon wants it by May, read aloud', 'Minutes with names'] : ['猎隼五月前要', '猎隼五月前要，念出来', '会议纪要带名字'];
    await add(texts[0], 'palette-new-idea');
    await add(texts[1], 'palette-new-use-case');
    await add(texts[2], 'palette-new-idea');
    await page.keyboard.press('Control+,');
    await page.getByRole('button', { name: say('erase-choose'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(texts[0].slice(0, 5).toLowerCase());
    await dialog.getByRole('checkbox', { name: texts[0], exact: true }).check();
    await dialog.getByText(say('erase-others', { count: 1 })).waitFor();
    await page.screenshot({ path: join(results, `erase-pick-${language}.png`) });
    await clean(opened, 'choosing what goes');
    await dialog.getByRole('button', { name: say('erase-others-too', { count: 1 }), exact: true }).click();
    await dialog.getByRole('button', { name: say('erase-go-on', { count: 2 }), exact: true }).click();
    await page.screenshot({ path: join(results, `erase-question-${language}.png`) });
    await clean(opened, 'the question');
    await dialog.getByRole('button', { name: say('erase-do'), exact: true }).click();
    await page.getByText(say('erase-done', { count: 2 })).waitFor();
    await page.screenshot({ path: join(results, `erase-done-${language}.png`) });
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await page.getByText(say('step-erase', { count: 2 })).waitFor();
    await page.getByRole('radio', { name: say('history-everything'), exact: true }).click();
    assert.equal(await page.getByText(texts[0].slice(0, 5)).count(), 0, 'no page says it any more');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+,');
    await page.getByRole('button', { name: say('erase-workshop'), exact: true }).click();
    await page.getByRole('heading', { name: say('erase-workshop-question', { title: 'Erasing' }) }).waitFor();
    await page.screenshot({ path: join(results, `erase-workshop-${language}.png`) });
    await clean(opened, 'the whole workshop');
    await page.getByRole('dialog').getByRole('button', { name: say('erase-workshop'), exact: true }).click();
    await page.getByText(say('erase-workshop-done', { title: 'Erasing' })).waitFor();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    assert.equal(existsSync(file), false, 'its file is gone');
    await page.screenshot({ path: join(results, `erase-workshop-done-${language}.png`) });
    await clean(opened, 'the first screen again');
  });

  test(`${language}: settings open before any workshop does`, { timeout: 60_000 }, async (t) => {
    const { link } = await serve(t, folder());
    const opened = await open(t, link, { language });
    const { page } = opened;
    await page.getByRole('button', { name: say('shell-menu') }).click();
    await page.getByRole('menuitem', { name: say('settings-title') }).click();
    await page.getByRole('heading', { name: say('settings-title'), level: 1 }).waitFor();
    await page.getByText('SQLite 3.').waitFor();
    await page.screenshot({ path: join(results, `settings-home-${language}.png`) });
    await clean(opened, 'settings before any workshop');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('shell-menu') }).waitFor();
  });
}
