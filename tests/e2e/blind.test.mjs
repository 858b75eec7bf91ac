/**
 * Somebody who sees nothing takes part: the page is read from the accessibility tree alone, and driven by what that
 * tree offers and the keyboard. No selector, no position, no pointer.
 */
import assert from 'node:assert/strict';
import { join as path } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES, agendaOf, closeBrowser, folder, open, pharos, revealAll, sayer, serve, toStep, toTheVotes } from './pharos.mjs';

after(closeBrowser);

const PATIENCE = 15_000;
/** Of the half day. */
const STEPS = 17;

/** What a screen reader knows of a page. */
class Reader {
  static async of(page) {
    const reader = new Reader();
    reader.page = page;
    reader.tree = await page.context().newCDPSession(page);
    await reader.tree.send('Accessibility.enable');
    await reader.tree.send('DOM.enable');
    return reader;
  }

  async nodes() {
    const { nodes } = await this.tree.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        value: node.value?.value ?? '',
        is: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        backend: node.backendDOMNodeId,
      }));
  }

  /** The first node of a role whose name holds some words. */
  async find(role, words) {
    const end = Date.now() + PATIENCE;
    let nodes = [];
    while (Date.now() < end) {
      nodes = await this.nodes();
      const found = nodes.find((node) => node.role === role && (words instanceof RegExp ? words.test(node.name) : node.name.includes(words)));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const told = nodes.filter(({ name, role: kind }) => name && ['heading', 'button', 'textbox', 'radio', 'StaticText'].includes(kind));
    throw new Error(`no ${role} "${words}" is told; told is: ${told.map(({ role: kind, name }) => `${kind} ${name}`).join(' | ')}`);
  }

  async focus(node) {
    await this.tree.send('DOM.focus', { backendNodeId: node.backend });
  }

  async press(role, words) {
    const node = await this.find(role, words);
    assert.notEqual(node.is.disabled, true, `${words} can be pressed`);
    await this.focus(node);
    await this.page.keyboard.press('Enter');
  }

  async choose(words) {
    await this.focus(await this.find('radio', words));
    await this.page.keyboard.press(' ');
  }

  async type(words, text) {
    await this.focus(await this.find('textbox', words));
    await this.page.keyboard.type(text);
  }
}

for (const language of LANGUAGES) {
  const say = sayer(language);

  test(`${language}: who sees nothing writes, goes on from cards, votes, rates and hears what came of it`, { timeout: 240_000 }, async (t) => {
    const home = folder();
    const file = path(home, 'blind.pharos');
    pharos('new', file, '--template', 'default', '--title', 'Heard', '--lang', language);
    const { link, join } = await serve(t, home, file, { lan: true });
    const console = (await open(t, link, { language })).page;
    const others = [];
    for (const name of ['Ada', 'Ben', 'Cem']) {
      const { page } = await open(t, join, { language, width: 390, height: 844 });
      others.push(page);
      await page.getByLabel(say('part-name')).fill(name);
      await page.getByRole('button', { name: say('part-join'), exact: true }).click();
    }
    const next = agendaOf(say, STEPS);
    const begin = () => next(console);

    const { page, complaints } = await open(t, join, { language, width: 390, height: 844 });
    const reader = await Reader.of(page);
    await reader.type(say('part-name'), 'Lou');
    await reader.press('button', say('part-join'));
    await reader.find('heading', say('part-wait-title'));

    // Welcome, then ideas: into a lane of one's own choice, edited, and taken back.
    await begin();
    await reader.press('button', say('part-ready'));
    assert.equal((await reader.find('button', say('part-ready'))).is.pressed, 'true', 'it is told that one is ready');
    await begin();
    for (const [index, other] of others.entries()) {
      await other.locator('textarea.note').fill(`what ${index} wrote`);
      await other.locator('textarea.note').press('Enter');
    }
    const lanes = (await reader.nodes()).filter(({ role }) => role === 'radio');
    assert.ok(lanes.length > 1 && lanes.every(({ name }) => name !== ''), 'every lane has a name');
    await reader.choose(lanes[1].name);
    await reader.type(say('part-idea'), 'read aloud to me');
    await page.keyboard.press('Enter');
    await reader.press('button', say('part-edit-idea', { text: 'read aloud to me' }));
    await page.keyboard.press('End');
    await page.keyboard.type(', and slowly');
    await page.keyboard.press('Enter');
    await reader.find('button', say('part-remove-idea', { text: 'read aloud to me, and slowly' }));

    // A card of somebody else.
    await begin();
    await reader.find('heading', say('part-cards-title'));
    const card = await reader.find('textbox', /what \d wrote/);
    await reader.focus(card);
    await page.keyboard.type('with the page it came from');
    await reader.press('button', say('part-card-send'));
    await reader.find('button', say('part-edit-idea', { text: 'with the page it came from' }));

    // Everything is shown, and dots are given.
    await begin();
    await toStep(console, 2);
    await revealAll(console, say);
    await console.getByText('what 1 wrote').first().waitFor();
    await begin();
    await reader.find('heading', say('part-dots-title'));
    await reader.press('button', say('part-vote-more', { name: 'what 1 wrote' }));
    await reader.find('group', say('part-vote-count', { name: 'what 1 wrote', count: 1 }));
    await reader.press('button', say('part-vote-done'));
    await toTheVotes(console, say);
    for (const other of others) await other.locator('li').filter({ hasText: 'what 1 wrote' }).locator('button').last().click();
    await closeVote(console, say);
    await reader.find('heading', say('part-outcome-closed'));
    await reader.find('StaticText', 'what 1 wrote');
    await console.getByRole('button', { name: say('vote-cut-less') }).waitFor();
    await console.getByRole('button', { name: say('vote-write', { count: 1 }), exact: true }).click();
    await console.getByText(say('vote-cards-made', { count: 1 })).waitFor();
    await toTheVotes(console, say);

    // 100 points, shared evenly and then moved by five.
    await newVote(console, say, 'points');
    await reader.find('heading', say('part-points-value'));
    await reader.press('button', say('part-points-even'));
    await reader.press('button', new RegExp(`^${escaped(say('part-vote-less', { name: '' }))}`));
    await reader.find('StaticText', say('part-points-left', { count: 5 }));
    await reader.press('button', new RegExp(`^${escaped(say('part-vote-more', { name: '' }))}`));
    await reader.press('button', say('part-points-save'));
    await reader.find('heading', say('part-points-cost'));
    await closeVote(console, say);

    // A hand.
    await newVote(console, say, 'fist');
    await reader.choose(say('fist-4'));
    await reader.press('button', say('part-fist-show'));
    await reader.find('StaticText', say('part-fist-given'));
    await closeVote(console, say);

    // Every question of a sheet: what is asked is a heading, and every answer is a sentence.
    await toStep(console, 4);
    await console.locator('footer').getByRole('button', { name: say('people-ask') }).click();
    await console.getByRole('dialog').getByRole('button').last().click();
    for (let asked = 0; asked < 60; asked += 1) {
      const nodes = await settled(reader, say);
      if (nodes.some(({ role, name }) => role !== 'heading' && name.includes(say('part-rate-done')))) break;
      const answers = nodes.filter(({ role }) => role === 'radio');
      assert.equal(answers.length, 5, 'five answers');
      assert.ok(answers.every(({ name }) => name.replace(/[\d\s]/g, '').length >= 3), 'in sentences');
      await reader.focus(answers[asked % 5]);
      await page.keyboard.press(' ');
      await reader.press('button', say('part-next'));
    }
    await reader.find('StaticText', say('part-rate-done'));
    assert.deepEqual(complaints, []);
  });
}

/** The sheet, once it asks something or says that all is done. */
async function settled(reader, say) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const nodes = await reader.nodes();
    if (nodes.some(({ role, name }) => role === 'radio' || name.includes(say('part-rate-done')))) return nodes;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nothing is asked');
}

function escaped(text) {
  return text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function newVote(page, say, kind) {
  await page.getByRole('button', { name: say('vote-new'), exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('vote-kind')).selectOption(kind);
  await dialog.getByRole('button', { name: say('vote-open'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function closeVote(page, say) {
  await page.getByRole('button', { name: say('vote-close'), exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: say('vote-close'), exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
