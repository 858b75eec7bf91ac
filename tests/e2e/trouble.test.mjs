/** Trouble while the room is live: what happened, what is safe, what to do. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, accessibility, closeBrowser, folder, open, pharos, results, sayer, serve, toStep } from './pharos.mjs';

after(closeBrowser);

for (const language of LANGUAGES) {
  const say = sayer(language);
  const shots = (page, complaints) => async (name) => {
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(results, `trouble-${name}-${language}.png`) });
    assert.deepEqual(await accessibility(page), [], `axe finds nothing: ${name}`);
    assert.deepEqual(complaints, [], `the page complains about nothing: ${name}`);
  };

  test(`${language}: the file is moved away, put back, deleted, and saved anew`, { timeout: 120_000 }, async (t) => {
    const home = folder();
    const file = join(home, 'day.pharos');
    pharos('example', file, '--lang', language);
    const { link, join: invitation } = await serve(t, home, file, { lan: true });
    const { page, complaints } = await open(t, link, { language });
    const phone = await open(t, invitation, { language, width: 390, height: 844, touch: true });
    await phone.page.getByRole('button', { name: say('part-join'), exact: true }).click();
    const shown = shots(page, complaints);
    const gone = page.getByText(say('problem-file-moved'), { exact: true });
    const kept = page.getByText(say('file-moved-about', { time: 'TIME' }).split('TIME')[1].trim().slice(0, 20));

    renameSync(file, join(home, 'elsewhere'));
    await gone.waitFor();
    await kept.waitFor();
    await shown('moved');
    renameSync(join(home, 'elsewhere'), file);
    await gone.waitFor({ state: 'detached' });

    rmSync(file);
    await gone.waitFor();
    await page.reload();
    await gone.waitFor();
    await page.getByRole('button', { name: say('file-moved-here'), exact: true }).click();
    await page.getByText(say('file-moved-saved', { file })).waitFor();
    await gone.waitFor({ state: 'detached' });
    await shown('saved-anew');
    assert.ok(existsSync(file), 'it lies where it lay');

    rmSync(file);
    await gone.waitFor();
    await page.getByRole('button', { name: say('file-moved-elsewhere'), exact: true }).click();
    await gone.waitFor({ state: 'detached' });
    assert.ok(!existsSync(file), 'it lies elsewhere');
    assert.deepEqual(phone.complaints.filter((line) => !line.includes('WebSocket')), []);
  });

  test(`${language}: the disk is full, and has room again`, { timeout: 120_000 }, async (t) => {
    const [home, disk] = [folder(), join(folder(), 'disk')];
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]).status !== 0) {
      return t.skip('whoever runs this may not mount a small disk');
    }
    t.after(() => spawnSync('umount', ['--lazy', disk]));
    const file = join(disk, 'day.pharos');
    pharos('new', file, '--title', 'Full', '--lang', language);
    const { link, join: invitation } = await serve(t, home, file, { lan: true });
    const { page, complaints } = await open(t, link, { language });
    const phone = await open(t, invitation, { language, width: 390, height: 844, touch: true });
    await phone.page.getByRole('button', { name: say('part-join'), exact: true }).click();
    await phone.page.getByRole('heading', { name: say('part-wait-title') }).waitFor();
    await toStep(page, 2);
    await page.getByRole('button', { name: say('ideate-start'), exact: true }).click();
    const note = phone.page.locator('textarea.note');
    await note.waitFor();
    const filler = join(disk, 'filler');
    try {
      writeFileSync(filler, Buffer.alloc(4 << 20));
    } catch (error) {
      assert.equal(error.code, 'ENOSPC');
    }
    for (let n = 0; n < 12; n += 1) {
      await note.fill(`${n} ${'x'.repeat(1_900)}`);
      await note.press('Enter');
    }
    const full = page.getByText(say('problem-disk-full'), { exact: true });
    await full.waitFor();
    await phone.page.getByText(say('part-trouble-full')).waitFor();
    // It stays until it is over, for whoever comes in meanwhile too.
    await page.waitForTimeout(3_000);
    await page.reload();
    await full.waitFor();
    await page.getByText(say('disk-kept-until', { time: 'TIME' }).split('TIME')[language === 'en' ? 0 : 1].trim()).waitFor();
    await shots(page, [])('full');
    await phone.page.screenshot({ path: join(results, `trouble-full-phone-${language}.png`) });
    rmSync(filler);
    await full.waitFor({ state: 'detached' });
    await phone.page.getByText(say('part-trouble-full')).waitFor({ state: 'detached' });
    assert.deepEqual(complaints.filter((line) => !line.includes('WebSocket')), []);
  });
}
