/** The real windows of the desktop app: WebKitGTK on displays of their own, driven by WebKitWebDriver. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Builder, By, Capabilities, until } from 'selenium-webdriver';
import { desktop, pharos, results } from './pharos.mjs';

export const WAIT = 20_000;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A display of its own, with a window manager. */
export async function display(t) {
  const number = 90 + Math.floor(Math.random() * 900);
  const screen = spawn('Xvfb', [`:${number}`, '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  t.after(() => screen.kill());
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return `:${number}`;
}

/** The window of the desktop app, and the way to end it. */
export async function window(t, home, screen) {
  const port = await freePort();
  const environment = {
    ...process.env, DISPLAY: screen, PHAROS_HOME: home, LANG: 'en_US.UTF-8', LC_ALL: 'C.UTF-8',
    // What the pages keep, such as the language, stays in the test.
    XDG_DATA_HOME: join(home, 'pages'),
    TAURI_AUTOMATION: 'true', TAURI_WEBVIEW_AUTOMATION: 'true',
  };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env: environment, stdio: 'ignore' });
  t.after(() => driver.kill());
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const capabilities = new Capabilities();
  capabilities.set('browserName', 'wry');
  capabilities.set('webkitgtk:browserOptions', { binary: desktop, args: [] });
  return new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
}

export async function button(driver, name) {
  const found = By.xpath(`//button[contains(normalize-space(.), ${JSON.stringify(name)})]`);
  const element = await driver.wait(until.elementLocated(found), WAIT, `the button ${name}`);
  await driver.wait(until.elementIsVisible(element), WAIT);
  return element;
}

export async function picture(driver, name) {
  writeFileSync(join(results, `desktop-${name}.png`), await driver.takeScreenshot(), 'base64');
}

/** Windows of the app and where they lie: `{ id, width, height, x, y }`. */
export function windows(screen) {
  const looked = spawnSync('xwininfo', ['-root', '-tree'], { env: { ...process.env, DISPLAY: screen }, encoding: 'utf8' });
  // A window that closes while it is looked at makes xwininfo give up: then it is looked at again.
  if (looked.status !== 0 && looked.stderr.includes('Bad')) return windows(screen);
  assert.equal(looked.status, 0, looked.stderr);
  const tree = looked.stdout;
  // By their class: the wall's name is another in each language.
  const lines = tree.split('\n').filter((line) => line.includes('("pharos-desktop" '));
  return lines.flatMap((line) => {
    const found = /(0x[0-9a-f]+) .*?(\d+)x(\d+)\+-?\d+\+-?\d+\s+\+(-?\d+)\+(-?\d+)/.exec(line);
    if (!found) return [];
    const [width, height, x, y] = found.slice(2).map(Number);
    return [{ id: found[1], width, height, x, y }];
  });
}

/** The workshop is closed: one whole file remains. */
export async function closed(home, look) {
  const [file] = readdirSync(join(home, 'workshops')).filter((name) => name.endsWith('.pharos'));
  const path = join(home, 'workshops', file);
  for (let tries = 0; tries < 50 && readdirSync(join(home, 'workshops')).length > 1; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.deepEqual(readdirSync(join(home, 'workshops')), [file], 'one file remains');
  look(path);
  assert.ok(pharos('check', path).length > 0, 'and the file is whole');
}
