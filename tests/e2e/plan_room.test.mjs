/** The plan of a lighthouse with the room: on the wall, and written on in silence from people's own devices. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, results, root, sayer, serve, sheetOfPlan, toStep, until } from './pharos.mjs';
import { rated } from './rated.mjs';

after(closeBrowser);

const CONTENT = JSON.parse(readFileSync(path(root, 'assets/content/example_workshop.json'), 'utf8')).use_cases;

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

/** The smallest letters on the canvas, and texts that leave it. */
function standing(page) {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('main *')].filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '') && one.getClientRects().length > 0,
    );
    const outside = texts.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 2 && (box.left < 0 || box.top < 0 || box.right > 1920 || box.bottom > 1080);
    });
    return { smallest: Math.min(...texts.map((one) => parseFloat(getComputedStyle(one).fontSize))), outside: outside.map((one) => one.textContent) };
  });
}

for (const language of LANGUAGES) {
  const say = sayer(language);
  const title = CONTENT.find(({ id }) => id === 'UC01').title[language === 'en' ? 'en' : 'zh'];
  const HOW = language === 'en' ? 'Forty tickets of March' : '三月的四十张工单';
  const RISK = language === 'en' ? 'It sounds sure and is wrong' : '说得很肯定，其实是错的';

  test(`${language}: a plan goes to the room, which writes on it in silence`, { timeout: 300_000 }, async (t) => {
    const home = folder();
    const links = await serve(t, home, rated(home, language, 12), { lan: true });
    const console = await open(t, links.link, { language });
    const { page } = console;
    const wall = await open(t, links.wall, { language, width: 1920, height: 1080 });
    await wall.page.getByRole('main').waitFor();
    const people = [];
    for (const device of [
      { width: 390, height: 844, touch: true },
      { width: 1280, height: 800, theme: 'dark' },
    ]) {
      const opened = await open(t, links.join, { language, ...device });
      await opened.page.getByLabel(say('part-name')).fill(`P${people.length + 1}`);
      await opened.page.getByRole('button', { name: say('part-join'), exact: true }).click();
      await opened.page.locator('main h1').waitFor();
      people.push(opened);
    }
    const picture = (opened, what, options) => opened.page.screenshot({ path: path(results, `plan-room-${what}-${language}.png`), ...options });
    const button = (name, words) => page.getByRole('button', { name: say(name, words), exact: true });

    // The facilitator sends it there; nothing of it was there before.
    await toStep(page, 6);
    await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    await button('plan-present').click();
    const shown = wall.page.locator('.plan');
    await shown.waitFor();
    await shown.getByRole('heading', { level: 1 }).waitFor();
    await button('plan-present').waitFor({ state: 'detached' });
    const look = async (what) => {
      await wall.page.waitForFunction(() => document.querySelectorAll('.view').length === 1);
      await picture(wall, what);
      const { smallest, outside } = await standing(wall.page);
      assert.ok(smallest >= 24, `${what}: letters of ${smallest}`);
      assert.deepEqual(outside, [], `${what}: nothing leaves the canvas`);
      await clean(wall, what);
    };
    await look('wall');
    assert.equal(await shown.locator('.people').count(), 0, 'nobody said yes: nobody is named');
    await picture(console, 'presented');

    // The room is asked, and writes: each sees the measures, nobody the others.
    await button('roomplan-ask').click();
    const [phone, laptop] = people.map((opened) => opened.page);
    for (const one of [phone, laptop]) await one.getByRole('heading', { level: 1, name: say('planwriting-title', { title }) }).waitFor();
    await shown.getByText(say('wall-plan-asked', { count: 0 })).waitFor();
    await page.locator('footer').getByText(say('doors-phones-plan'), { exact: true }).waitFor();
    const today = (one) => one.getByLabel(say('planwriting-today')).first();
    const send = (one) => one.getByRole('button', { name: say('planwriting-send'), exact: true });
    assert.ok(await send(phone).isDisabled(), 'there is nothing to send');
    await today(phone).fill('-5');
    await phone.getByRole('alert').waitFor();
    assert.ok(await send(phone).isDisabled());
    await today(phone).fill('91');
    await phone.getByLabel(say('planwriting-how')).first().fill(HOW);
    await phone.getByRole('textbox', { name: say('planwriting-risk') }).fill(RISK);
    await picture(people[0], 'phone', { fullPage: true });
    await clean(people[0], 'the phone');
    await send(phone).click();
    await phone.getByRole('heading', { name: say('planwriting-sent') }).waitFor();
    await page.getByText(say('roomplan-hidden', { count: 2 })).waitFor();
    await shown.getByText(say('wall-plan-asked', { count: 2 })).waitFor();
    // Said otherwise, it is still one.
    await today(phone).fill('90');
    await send(phone).click();
    await phone.getByText(/\b90\b|90/).first().waitFor();
    await today(laptop).fill('88');
    await laptop.getByRole('textbox', { name: say('planwriting-risk') }).fill('x');
    await send(laptop).click();
    await page.getByText(say('roomplan-hidden', { count: 4 })).waitFor();
    await laptop.getByRole('button', { name: say('planwriting-back') }).last().click();
    await page.getByText(say('roomplan-hidden', { count: 3 })).waitFor();
    await picture(people[1], 'laptop', { fullPage: true });
    await clean(people[1], 'the laptop');
    assert.equal(await page.getByText(RISK).count(), 0, 'she reads nothing yet');
    assert.equal(await laptop.getByText(RISK).count(), 0, 'and nobody what others wrote');
    await phone.reload();
    await phone.getByRole('heading', { name: say('planwriting-sent') }).waitFor();
    await look('wall-asked');

    // Closed, it is read; one press takes over, undo takes back.
    await button('roomplan-close').click();
    await page.getByText(RISK, { exact: true }).first().waitFor();
    await phone.getByRole('heading', { level: 1, name: say('planwriting-title', { title }) }).waitFor({ state: 'detached' });
    const room = page.getByRole('region', { name: say('roomplan-title') });
    await room.scrollIntoViewIfNeeded();
    await picture(console, 'read');
    await clean(console, 'what the room wrote');
    const line = (text) => room.locator('li').filter({ hasText: text });
    await line(HOW).getByRole('button').click();
    await line(HOW).getByText(say('roomplan-taken'), { exact: true }).waitFor();
    const figure = page.locator('[data-measure] .baseline input').first();
    await until('the figure is in its measure', async () => (await figure.inputValue()) === '90');
    await line(RISK).getByRole('button').click();
    await line(RISK).getByText(say('roomplan-taken'), { exact: true }).waitFor();
    await sheetOfPlan(page, say('plan-risks')).click();
    await page.getByRole('heading', { level: 3, name: RISK }).waitFor();
    await page.locator('body').press('Control+z');
    await page.getByRole('heading', { level: 3, name: RISK }).waitFor({ state: 'detached' });
    await sheetOfPlan(page, say('plan-quickwin')).click();
    await line(RISK).getByRole('button').waitFor();

    // By day, and with a name once somebody said yes.
    await wall.page.evaluate(() => (document.documentElement.dataset.theme = 'day'));
    await look('wall-day');
  });
}
