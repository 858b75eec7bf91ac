// @vitest-environment happy-dom
import type { SlideView } from '$generated/SlideView';
import type { LiveWorkshop } from '$workshop/live.svelte';
import type { Steering } from '$generated/Steering';
import { describe, expect, it } from 'vitest';
import { SlideDeck, keyOf, slidesOf } from './slides.svelte';

const words = (said: string, own: string | null = null) => ({ said, own, has_changed: false });
const view = (slide: SlideView['slide'], is_out = false): SlideView => ({
  slide,
  is_out,
  has_chart: false,
  title: words('What it says'),
  notes: words('One\nTwo', 'Mine'),
});
const pages = (views: SlideView[]) => {
  let number = 0;
  return views.map((slide) => ({
    name: slide.is_out ? '' : String((number += 1)),
    title: slide.title.said,
    lines: [],
    table: null,
    shape: 16 / 9,
    slide,
  }));
};

function deck(views: SlideView[]) {
  const sent: Steering[] = [];
  const live = {
    steer: (command: Steering) => {
      sent.push(command);
      return Promise.resolve();
    },
  } as unknown as LiveWorkshop;
  let slides = slidesOf({ pages: pages(views) });
  const set = (next: SlideView[]) => (slides = slidesOf({ pages: pages(next) }));
  return {
    deck: new SlideDeck(
      live,
      () => slides,
      () => 'en',
    ),
    sent,
    set,
  };
}

const CASE = '00000000-0000-4000-8000-000000000001';

describe('the deck', () => {
  it('numbers the slides that are in', () => {
    const slides = slidesOf({ pages: pages([view('cover'), view('matrix', true), view('gates')]) });
    expect(slides.map(({ number }) => number)).toEqual([1, null, 2]);
    expect(keyOf({ lighthouse: CASE })).toBe(`lighthouse/${CASE}`);
  });

  it('keeps the chosen slide when others come and go, and walks within its ends', () => {
    const { deck: chosen, set } = deck([view('cover'), view('matrix'), view('gates')]);
    expect(chosen.chosen?.view.slide).toBe('cover');
    chosen.move(2);
    expect(chosen.chosen?.view.slide).toBe('gates');
    chosen.move(5);
    expect(chosen.chosen?.view.slide).toBe('gates');
    set([view('cover'), view('gates')]);
    expect(chosen.chosen?.page).toBe(1);
    set([view('cover')]);
    expect(chosen.chosen?.view.slide).toBe('cover');
  });

  it('walks through the pages of an appendix, which share a name', () => {
    const { deck: chosen } = deck([view('cover'), view('ideas'), view('ideas')]);
    chosen.move(1);
    chosen.move(1);
    expect(chosen.chosen?.page).toBe(2);
  });

  it('sends what was written with what the figures say, and nothing where nothing changed', async () => {
    const { deck: chosen, sent } = deck([view('matrix')]);
    const slide = chosen.chosen;
    if (!slide) throw new Error('there is a slide');
    await chosen.write('title', 'What it says', slide);
    await chosen.write('notes', 'Mine ', slide);
    await chosen.leaveOut(false, slide);
    expect(sent).toEqual([]);
    await chosen.write('notes', '', slide);
    await chosen.leaveOut(true, slide);
    expect(sent).toEqual([
      {
        do: 'write_slide',
        slide: 'matrix',
        part: 'notes',
        language: 'en',
        text: '',
        instead_of: 'One\nTwo',
      },
      { do: 'leave_slide_out', slide: 'matrix', is_out: true },
    ]);
  });
});
