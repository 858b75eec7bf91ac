/**
 * Two screens as a laptop and a projector give them: Xorg with its dummy driver, as Xvfb has one screen only. No
 * graphics card, keyboard or console of the machine is touched.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, results } from './pharos.mjs';

/** The facilitator's screen, and the projector to its right. */
export const LAPTOP = { x: 0, y: 0, width: 1600, height: 900 };
export const PROJECTOR = { x: 1600, y: 0, width: 1920, height: 1080 };

// The server itself: `/usr/bin/Xorg` may be a wrapper that lets only people at the machine's own console in.
const SERVER = '/usr/lib/xorg/Xorg';

/** Programs the test needs, and the Debian packages they come in. */
const NEEDED = {
  [SERVER]: 'xserver-xorg-core',
  '/usr/lib/xorg/modules/drivers/dummy_drv.so': 'xserver-xorg-video-dummy',
  '/usr/bin/xrandr': 'x11-xserver-utils',
  '/usr/bin/xwininfo': 'x11-utils',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/wmctrl': 'wmctrl',
  '/usr/bin/scrot': 'scrot',
};

// The driver says of every output but the first that nothing is plugged in, and GTK passes over such outputs even
// where xrandr lists them as monitors. `Enable` makes the server say that the projector is plugged in.
const CONFIGURATION = `
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
  Option "Monitor-DUMMY0" "laptop"
  Option "Monitor-DUMMY1" "projector"
EndSection
Section "Monitor"
  Identifier "laptop"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "laptop" 118.25 1600 1696 1856 2112 900 903 908 934
  Option "PreferredMode" "laptop"
  Option "Position" "0 0"
  Option "Primary" "true"
EndSection
Section "Monitor"
  Identifier "projector"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "projector" 173.00 1920 2048 2248 2576 1080 1083 1088 1120
  Option "PreferredMode" "projector"
  Option "Position" "1600 0"
  Option "Enable" "true"
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "laptop"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3520 1080
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
`;

const within = (screen) => ({ env: { ...process.env, DISPLAY: screen }, encoding: 'utf8' });

/** A display of two screens with a window manager, on a free number. */
export async function twoScreens(t) {
  const missing = Object.keys(NEEDED).filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`two screens need: apt-get install ${missing.map((path) => NEEDED[path]).join(' ')}`);
  const place = folder();
  writeFileSync(join(place, 'two.conf'), CONFIGURATION);
  const log = join(place, 'Xorg.log');
  const words = ['-displayfd', '3', '-config', 'two.conf', '-logfile', log, '-noreset', '-nolisten', 'tcp', '-novtswitch', '-sharevts'];
  const server = spawn(SERVER, words, { cwd: place, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  t.after(() => server.kill());
  const screen = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    server.once('exit', () => reject(new Error(`Xorg did not start. Its log:\n${existsSync(log) ? readFileSync(log, 'utf8').slice(-2_000) : 'none'}`)));
  });
  const manager = spawn('openbox', { ...within(screen), stdio: 'ignore' });
  t.after(() => manager.kill());
  await managed(screen);
  return screen;
}

/** Waits for the window manager: windows opened before would not be told apart from its own. */
async function managed(screen) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (execFileSync('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'], within(screen)).includes('window id')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('openbox did not start');
}

/** The projector's cable is pulled out. */
export function unplug(screen) {
  execFileSync('xrandr', ['--output', 'DUMMY1', '--off'], within(screen));
}

/** And put in again. */
export function plugIn(screen) {
  execFileSync('xrandr', ['--output', 'DUMMY1', '--mode', 'projector', '--pos', '1600x0'], within(screen));
}

/** Drags a window to another place. */
export function drag(screen, { id }, { x, y }) {
  execFileSync('wmctrl', ['-i', '-r', id, '-e', `0,${x},${y},-1,-1`], within(screen));
}

/** Closes a window by its title bar. */
export function close(screen, { id }) {
  execFileSync('wmctrl', ['-i', '-c', id], within(screen));
}

/** The window that gets what is typed. */
export function typedInto(screen) {
  const said = execFileSync('xprop', ['-root', '_NET_ACTIVE_WINDOW'], within(screen));
  return Number(/0x[0-9a-f]+/.exec(said)?.[0] ?? 0);
}

/** Both screens as people see them, pointer and all. */
export function photograph(screen, name) {
  execFileSync('scrot', ['--overwrite', '--pointer', join(results, `desktop-${name}.png`)], within(screen));
}
