/** The network goes while the room is live: in a network of its own, which this test takes away. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve } from './pharos.mjs';

const APART = ['--user', '--map-root-user', '--net'];
const ADDRESS = '10.44.0.2';
const OTHER = '10.55.0.2';
/** A cable with both ends here. */
const PAIR = ['link', 'add', 'eth7', 'type', 'veth', 'peer', 'name', 'peer7'];
const ip = (...words) => execFileSync('ip', words);

if (process.env.PHAROS_APART) {
  after(closeBrowser);
  ip('link', 'set', 'lo', 'up');
  ip(...PAIR);
  ip('link', 'set', 'eth7', 'up');
  ip('link', 'set', 'peer7', 'up');
  for (const language of LANGUAGES) {
    const say = sayer(language);

    test(`${language}: the network goes and comes back`, { timeout: 90_000 }, async (t) => {
      ip('addr', 'replace', `${ADDRESS}/24`, 'dev', 'eth7');
      const home = folder();
      const file = join(home, 'day.pharos');
      pharos('example', file, '--lang', language);
      const { link } = await serve(t, home, file, { lan: true, address: ADDRESS });
      const { page, complaints } = await open(t, link, { language });
      await page.getByRole('heading', { name: say('rail-decide'), level: 1 }).waitFor();
      const gone = page.getByText(say('network-gone'), { exact: true });
      ip('addr', 'del', `${ADDRESS}/24`, 'dev', 'eth7');
      await gone.waitFor();
      await page.getByText(ADDRESS).first().waitFor();
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(results, `network-gone-${language}.png`) });
      assert.deepEqual(await accessibility(page), [], 'axe finds nothing');
      ip('addr', 'add', `${ADDRESS}/24`, 'dev', 'eth7');
      await gone.waitFor({ state: 'detached' });

      // Another network instead: she leads people there.
      ip('addr', 'del', `${ADDRESS}/24`, 'dev', 'eth7');
      await gone.waitFor();
      ip('addr', 'add', `${OTHER}/24`, 'dev', 'eth7');
      await page.getByRole('button', { name: say('network-gone-other'), exact: true }).click();
      const other = page.getByRole('radio').filter({ hasText: OTHER });
      await other.filter({ hasText: say('doors-address-proven') }).waitFor();
      await page.screenshot({ path: join(results, `network-gone-other-${language}.png`) });
      await other.click();
      await gone.waitFor({ state: 'detached' });
      ip('addr', 'del', `${OTHER}/24`, 'dev', 'eth7');
      assert.deepEqual(complaints, []);
    });
  }
} else {
  test('the network goes while the room is live', { timeout: 200_000 }, (t) => {
    if (spawnSync('unshare', [...APART, 'ip', ...PAIR]).status !== 0) {
      return t.skip('this system lets nobody make a network of its own');
    }
    const { NODE_TEST_CONTEXT: _, ...own } = process.env;
    const words = [...APART, process.execPath, '--test-reporter=spec', fileURLToPath(import.meta.url)];
    const run = spawnSync('unshare', words, { env: { ...own, PHAROS_APART: '1' }, encoding: 'utf8' });
    assert.equal(run.status, 0, run.stdout + run.stderr);
  });
}
