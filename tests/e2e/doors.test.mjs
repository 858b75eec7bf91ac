/** The doors panel: what is checked before people come in, and a certificate of one's own. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toTheDoors } from './pharos.mjs';

after(closeBrowser);

/** A certificate for this machine, made anew: no key lies in the repository. */
function certified(home) {
  const [chain, key] = [path(home, 'chain.pem'), path(home, 'key.pem')];
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30', '-subj', '/CN=test'];
  execFileSync('openssl', [...made, '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', chain], { stdio: 'ignore' });
  return { chain, key };
}

function workshop(home, language) {
  const file = path(home, 'room.pharos');
  pharos('new', file, '--template', 'default', '--title', 'The room', '--lang', language);
  return file;
}

/** The line of a check, by its title. */
function line(page, title) {
  return page.locator('li.ck').filter({ hasText: title });
}

async function clean({ page, complaints }, what) {
  assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${what}`);
  assert.deepEqual(complaints, [], `the page complains about nothing: ${what}`);
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: the panel says what is known of the machine, and takes a certificate or says why not`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const { chain, key } = certified(home);
    const { link } = await serve(t, home, workshop(home, language), {
      lan: true,
    });
    const console = await open(t, link, { language });
    const { page } = console;
    await toTheDoors(page, say);
    await page.getByText(say('doors-checking')).first().waitFor({ state: 'detached' });
    // Nobody came in from outside, and this machine must not take itself for somebody.
    assert.equal(await page.getByText(say('doors-firewall-open')).count(), 0, 'nothing is claimed of the firewall');
    const held = await line(page, say('doors-sleep-held')).count();
    const refused = await line(page, say('doors-sleep-refused')).count();
    assert.equal(held + refused, 1, 'sleep is held off, or it is said that it is not');
    await page.getByText(say('doors-plain-http')).waitFor();
    await page.screenshot({ path: path(results, `doors-${language}.png`) });
    await clean(console, 'doors');

    await line(page, say('certificate-title')).getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('certificate-chain')).fill(path(home, 'absent.pem'));
    await dialog.getByLabel(say('certificate-key')).fill(key);
    await dialog.getByRole('button', { name: say('certificate-use'), exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    assert.ok((await dialog.getByRole('alert').innerText()).includes('absent.pem'), 'the file is named');
    await page.screenshot({
      path: path(results, `doors-certificate-${language}.png`),
    });
    await clean(console, 'the dialog');
    await dialog.getByLabel(say('certificate-chain')).fill(chain);
    await dialog.getByRole('button', { name: say('certificate-use'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await line(page, say('certificate-title')).getByText(say('certificate-next-time')).waitFor();
    await page.getByText(say('doors-plain-http')).waitFor();
  });

  test(`${language}: a phone comes in over https`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const { chain, key } = certified(home);
    const served = await serve(t, home, workshop(home, language), {
      lan: true,
      more: ['--certificate', chain, '--key', key],
    });
    assert.match(served.join, /^https:\/\/localhost:\d+\/#/);
    const console = await open(t, served.link, { language });
    await toTheDoors(console.page, say);
    await line(console.page, say('certificate-ok')).waitFor();
    await console.page.getByText(say('doors-https')).waitFor();

    const phone = await open(t, served.join, {
      language,
      width: 390,
      height: 844,
      touch: true,
    });
    assert.equal(await phone.page.evaluate(() => globalThis.isSecureContext), true, 'a secure context');
    await phone.page.getByLabel(say('part-name')).fill('Lin');
    await phone.page.getByRole('button', { name: say('part-join'), exact: true }).click();
    await phone.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
    const wall = await open(t, served.wall, {
      language,
      width: 1920,
      height: 1080,
    });
    await wall.page.getByText(say('wall-join')).first().waitFor();
    await wall.page.screenshot({
      path: path(results, `doors-https-wall-${language}.png`),
    });
    await console.page.screenshot({
      path: path(results, `doors-https-${language}.png`),
    });
    for (const [what, page] of Object.entries({ console, phone, wall })) await clean(page, what);
  });
}
