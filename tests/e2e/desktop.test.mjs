/** The same path once in the real window: WebKitGTK under Xvfb, driven by WebKitWebDriver. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { By, Key, until } from 'selenium-webdriver';
import { WAIT, button, closed, display, picture, window, windows } from './desktop.mjs';
import { LAPTOP, PROJECTOR, close, drag, photograph, plugIn, twoScreens, typedInto, unplug } from './monitors.mjs';
import { LANGUAGES, folder, ranking, sayer } from './pharos.mjs';

const say = sayer('en');

/** Opens a menu and chooses in it. A page that is drawn anew at that moment closes it: then it is opened again. */
async function chooseInMenu(driver, menu, entry) {
  const opener = By.css(`button[aria-label=${JSON.stringify(menu)}]`);
  const item = By.xpath(`//*[starts-with(@role, "menuitem")][contains(normalize-space(.), ${JSON.stringify(entry)})]`);
  const choose = async () => {
    try {
      const [found] = await driver.findElements(item);
      if (found) return await found.click().then(() => true);
      const button = await driver.findElement(opener);
      if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    } catch (error) {
      if (!['StaleElementReferenceError', 'NoSuchElementError', 'ElementNotInteractableError', 'ElementClickInterceptedError'].includes(error.name)) throw error;
    }
    return false;
  };
  await driver.wait(choose, WAIT, `“${entry}” in the menu`);
}

/** Closes the workshop as a person does; then the window may go. */
async function closeWorkshop(driver, says = say) {
  await chooseInMenu(driver, says('shell-menu'), says('shell-close'));
  await button(driver, says('home-go-on'));
}

const lit = (driver) => driver.findElements(By.css('.lamp[aria-pressed="true"]'));

/** Opens the wall, or puts it back in its place, from the console's menu. */
async function openWall(driver, says = say) {
  await (await button(driver, says('doors-wall-menu'))).click();
  const entry = By.xpath(`//*[starts-with(@role, "menuitem")][contains(normalize-space(.), ${JSON.stringify(says('doors-wall-open'))})]`);
  await (await driver.wait(until.elementLocated(entry), WAIT, 'the menu')).click();
}

test('the real window: the example, a lamp, undo, a rating, and one file after closing', { timeout: 180_000 }, async (t) => {
  const home = folder();
  const screen = await display(t);
  const driver = await window(t, home, screen);
  try {
    await (await button(driver, say('home-example-open'))).click();
    await driver.wait(async () => (await lit(driver)).length === 3, WAIT, 'three lighthouses');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const names = await driver.findElements(By.css('svg text'));
    assert.ok(names.length > 30, `bubbles have their names: ${names.length}`);
    await picture(driver, 'decide');

    // The wall in small: the same page in a frame, which hears through this one.
    await (await driver.findElement(By.css('footer .wallstate'))).click();
    const frame = await driver.wait(until.elementLocated(By.css('iframe')), WAIT, 'the wall in small');
    await driver.switchTo().frame(frame);
    await driver.wait(until.elementLocated(By.css('main h1, main h2')), WAIT, 'what the wall shows');
    await driver.switchTo().defaultContent();
    await new Promise((resolve) => setTimeout(resolve, 800));
    await picture(driver, 'wall-mirror');
    // The driver was in the frame, and so would its keys be.
    await (await driver.findElement(By.css('footer .wallstate'))).click();
    await driver.wait(async () => (await driver.findElements(By.css('iframe'))).length === 0, WAIT, 'and away again');

    // A participant's page in a frame: it comes from a door of its own.
    await chooseInMenu(driver, say('shell-menu'), say('preview-title'));
    const phone = await driver.wait(until.elementLocated(By.css('[role=dialog] iframe')), WAIT, 'the phone');
    await driver.switchTo().frame(phone);
    await (await button(driver, say('part-join'))).click();
    await driver.wait(until.elementLocated(By.css('button.avatar, header')), WAIT, 'inside');
    await driver.switchTo().defaultContent();
    await (await driver.findElements(By.css('[role=dialog] input[type=radio]')))[1].click();
    await driver.switchTo().frame(phone);
    await driver.wait(until.elementLocated(By.css('textarea.note')), WAIT, 'a note to write on');
    await driver.switchTo().defaultContent();
    await new Promise((resolve) => setTimeout(resolve, 800));
    await picture(driver, 'preview');
    await (await driver.findElement(By.css(`[role=dialog] button[aria-label=${JSON.stringify(say('shell-dismiss'))}]`))).click();
    await driver.wait(async () => (await driver.findElements(By.css('iframe'))).length === 0, WAIT, 'and away again');

    await driver.actions().sendKeys('h').perform();
    await (await driver.wait(until.elementLocated(By.css('[data-number]')), WAIT, 'the history')).click();
    await driver.wait(until.elementLocated(By.css('section svg[role=img]')), WAIT, 'the room as it was');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await picture(driver, 'history');
    await driver.actions().sendKeys(Key.ESCAPE).perform();
    await driver.wait(until.elementLocated(By.css('.lamp')), WAIT, 'back to the decision');

    await (await driver.findElement(By.css('.lamp[aria-pressed="false"]'))).click();
    await driver.wait(async () => (await lit(driver)).length === 4, WAIT, 'a fourth is lit');
    await driver.actions().keyDown(Key.CONTROL).sendKeys('z').keyUp(Key.CONTROL).perform();
    await driver.wait(async () => (await lit(driver)).length === 3, WAIT, 'undo puts it out');

    await driver.actions().sendKeys('g').sendKeys('4').perform();
    await driver.wait(until.elementLocated(By.css('table')), WAIT, 'the score table');
    await picture(driver, 'score');
    await driver.actions().sendKeys('g').sendKeys('7').perform();
    const heading = By.xpath(`//h1[normalize-space(.) = ${JSON.stringify(say('rail-export'))}]`);
    await driver.wait(until.elementLocated(heading), WAIT, 'the export page');
    await driver.wait(until.elementLocated(By.css('.drawn-large img')), WAIT, 'the preview of the slides');
    await picture(driver, 'export');
    await closeWorkshop(driver);
    await picture(driver, 'home');
  } catch (error) {
    await picture(driver, 'failed');
    throw error;
  } finally {
    await driver.quit();
  }
  await closed(home, (path) => {
    assert.equal(ranking(path).filter((useCase) => useCase.lighthouse).length, 3, 'what was done is in the file');
  });
});

test('the real window: a pasted list is rated by keyboard, ranked and lit', { timeout: 180_000 }, async (t) => {
  const home = folder();
  const screen = await display(t);
  const driver = await window(t, home, screen);
  const cases = ['Fault finder', '标书通读', 'Shift handover', '口述服务报告'];
  try {
    await (await button(driver, say('home-paste'))).click();
    const field = await driver.wait(until.elementLocated(By.css('dialog textarea, [role=dialog] textarea')), WAIT, 'a field to paste into');
    // A tab would leave the field: typed lists use commas.
    const lines = ['title,problem', ...cases.map((title) => `${title},It takes too long`)];
    for (const line of lines) await field.sendKeys(line, Key.ENTER);
    await (await button(driver, say('import-paste-use'))).click();
    await (await button(driver, say('import-go-use-cases', { count: cases.length }))).click();
    const rows = By.css('table tbody button');
    await driver.wait(async () => (await driver.findElements(rows)).length >= cases.length, WAIT, 'the use cases');
    await (await driver.findElement(rows)).click();
    await driver.wait(until.elementLocated(By.css('[role="radio"][tabindex="0"]')), WAIT, 'the rating sheet');
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const value of ['5', '2']) {
      for (let criterion = 0; criterion < 11; criterion += 1) {
        await driver.actions().sendKeys(value).perform();
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      const answered = By.xpath(`//*[contains(normalize-space(.), ${JSON.stringify(say('score-answered', { count: 11, total: 11 }))})]`);
      await driver.wait(until.elementLocated(answered), WAIT, 'eleven answers');
      await picture(driver, `rate-${value}`);
      await driver.actions().sendKeys('n').perform();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await (await button(driver, say('score-go-decide'))).click();
    await driver.wait(async () => (await driver.findElements(By.css('.lamp'))).length >= 2, WAIT, 'two are ranked');
    await (await driver.findElement(By.css('.lamp[aria-pressed="false"]'))).click();
    await driver.wait(async () => (await lit(driver)).length === 1, WAIT, 'one is lit');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await picture(driver, 'decide-small');
    await closeWorkshop(driver);
  } catch (error) {
    await picture(driver, 'failed');
    throw error;
  } finally {
    await driver.quit();
  }
  await closed(home, (path) => {
    const ranked = ranking(path);
    assert.deepEqual(ranked.filter((useCase) => useCase.rank !== null).length, 2, 'two were rated');
    assert.equal(ranked.filter((useCase) => useCase.lighthouse).length, 1, 'one is lit');
    assert.ok(ranked.some((useCase) => useCase.title === '标书通读'), 'Chinese comes through');
  });
});

for (const language of LANGUAGES) {
  test(`the real window: its file is moved away, put back, deleted, and saved anew (${language})`, { timeout: 120_000 }, async (t) => {
    const says = sayer(language);
    const home = folder();
    const screen = await display(t);
    const driver = await window(t, home, screen);
    const gone = By.xpath(`//*[normalize-space(.) = ${JSON.stringify(says('problem-file-moved'))}]`);
    const isGone = async () => (await driver.findElements(gone)).length > 0;
    try {
      await (await button(driver, says('language-name'))).click();
      await (await button(driver, says('home-example-open'))).click();
      await driver.wait(async () => (await lit(driver)).length === 3, WAIT, 'three lighthouses');
      const place = join(home, 'workshops');
      const [file] = readdirSync(place).filter((name) => name.endsWith('.pharos'));
      const [here, elsewhere] = [join(place, file), join(home, 'elsewhere')];
      renameSync(here, elsewhere);
      await driver.wait(isGone, WAIT, 'the window says so');
      await picture(driver, `moved-${language}`);
      renameSync(elsewhere, here);
      await driver.wait(async () => !(await isGone()), WAIT, 'it is where it was');

      rmSync(here);
      await driver.wait(isGone, WAIT, 'the window says so again');
      await (await button(driver, says('file-moved-here'))).click();
      await driver.wait(async () => !(await isGone()), WAIT, 'it is there again');
      assert.ok(existsSync(here), 'it lies where it lay');
      await closeWorkshop(driver, says);
    } catch (error) {
      await picture(driver, `failed-${language}`);
      throw error;
    } finally {
      await driver.quit();
    }
    await closed(home, (path) => assert.equal(ranking(path).filter((useCase) => useCase.lighthouse).length, 3, 'all of it is in the new file'));
  });
}

test('the wall has a window of its own, and goes with the console', { timeout: 120_000 }, async (t) => {
  const home = folder();
  const screen = await display(t);
  const driver = await window(t, home, screen);
  const isWall = ({ width, height }) => width === 1280 && height === 720;
  try {
    await (await button(driver, say('home-example-open'))).click();
    await driver.wait(async () => (await lit(driver)).length === 3, WAIT, 'three lighthouses');
    await openWall(driver);
    await driver.wait(() => windows(screen).some(isWall), WAIT, 'the wall is there');
    await closeWorkshop(driver);
  } catch (error) {
    await picture(driver, 'failed');
    throw error;
  } finally {
    await driver.quit();
  }
  for (let tries = 0; tries < 50 && windows(screen).some(isWall); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok(!windows(screen).some(isWall), 'no wall is left behind');
});

const fills = (window, { x, y, width, height }) =>
  window.x === x && window.y === y && window.width === width && window.height === height;
const liesOn = (window, { x, width }) => window.x >= x && window.x + window.width <= x + width;

/** What the wall's page knows of its window. */
async function lookOfWall(driver) {
  const here = await driver.getWindowHandle();
  const wall = (await driver.getAllWindowHandles()).find((handle) => handle !== here);
  await driver.switchTo().window(wall);
  const look = await driver.executeScript(`
    const { scrollWidth, scrollHeight } = document.documentElement;
    const { innerWidth: width, innerHeight: height } = globalThis;
    const cursor = getComputedStyle(document.elementFromPoint(width / 2, height / 2)).cursor;
    return { width, height, scrolls: scrollWidth > width || scrollHeight > height, cursor };`);
  await driver.switchTo().window(here);
  return look;
}

for (const language of LANGUAGES) {
  test(`the wall fills the other screen, whichever that is (${language})`, { timeout: 180_000 }, async (t) => {
    const says = sayer(language);
    const home = folder();
    const screen = await twoScreens(t);
    const driver = await window(t, home, screen);
    const ofConsole = () => windows(screen).find(({ id }) => id === consoleId);
    const wall = () => windows(screen).find(({ id, width }) => id !== consoleId && width > 640);
    const wallFills = (place) =>
      driver.wait(() => wall() && fills(wall(), place), WAIT, `the wall at ${JSON.stringify(place)}`).catch((error) => {
        throw new Error(`${error.message}: ${JSON.stringify(windows(screen))}`);
      });
    let consoleId;
    try {
      await (await button(driver, says('language-name'))).click();
      await (await button(driver, says('home-example-open'))).click();
      await driver.wait(async () => (await lit(driver)).length === 3, WAIT, 'three lighthouses');
      consoleId = windows(screen).find(({ width }) => width === 1440).id;
      const before = ofConsole();
      assert.ok(liesOn(before, LAPTOP), 'the console begins on the first screen');

      await openWall(driver, says);
      await wallFills(PROJECTOR);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      assert.deepEqual(ofConsole(), before, 'the console stays where it was');
      assert.equal(typedInto(screen), Number(consoleId), 'what is typed goes to the console');
      photograph(screen, `two-screens-${language}`);
      assert.deepEqual(await lookOfWall(driver), { width: 1920, height: 1080, scrolls: false, cursor: 'none' });

      if (language === 'en') {
        unplug(screen);
        await driver.wait(() => liesOn(wall(), LAPTOP) && wall().width === 1280, WAIT, 'unplugged: an ordinary window');
        await openWall(driver);
        await driver.wait(() => typedInto(screen) === Number(wall().id), WAIT, 'with one screen it comes to the front');
        photograph(screen, 'unplugged');
        plugIn(screen);
        await openWall(driver);
        await wallFills(PROJECTOR);

        drag(screen, ofConsole(), { x: PROJECTOR.x + 80, y: 40 });
        await driver.wait(() => liesOn(ofConsole(), PROJECTOR), WAIT, 'the console is dragged to the projector');
        await openWall(driver);
        await wallFills(LAPTOP);
        photograph(screen, 'screens-swapped');
      }
      close(screen, ofConsole());
      await driver.wait(() => windows(screen).length === 0, WAIT, 'the wall goes with the console');
    } catch (error) {
      photograph(screen, 'failed');
      throw error;
    } finally {
      // The app has ended by itself: the driver may have nothing left to end.
      await driver.quit().catch(() => {});
    }
    await closed(home, (path) => assert.ok(ranking(path).length > 0, 'the workshop is whole'));
  });
}
