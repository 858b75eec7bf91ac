/** The deck as it is edited: which slide is chosen, and what is written or left out of it. */
import type { ExportPreview } from '$generated/ExportPreview';
import type { Language } from '$generated/Language';
import type { PreviewPage } from '$generated/PreviewPage';
import type { SlideName } from '$generated/SlideName';
import type { SlidePart } from '$generated/SlidePart';
import type { SlideView } from '$generated/SlideView';
import type { SlideWords } from '$generated/SlideWords';
import { sayOf } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { showProblem } from '$workshop/notices.svelte';

/** A slide of the preview. */
export interface DeckSlide {
  /** Its place in the preview, from 0 on. */
  page: number;
  /** Its number in the deck; null where it is left out. */
  number: number | null;
  view: SlideView;
  shape: number;
}

/** What names a slide, as text. Pages of an appendix share it. */
export function keyOf(slide: SlideName): string {
  if (typeof slide === 'string') return slide;
  return Object.entries(slide).flat().join('/');
}

/** What a slide is called beside its number. */
export function nameOf(slide: SlideName): string {
  return sayOf('slides-name', typeof slide === 'string' ? slide : (Object.keys(slide)[0] ?? ''));
}

/** What stands on the slide, or in its notes. */
export const shownWords = ({ own, said }: SlideWords): string => own ?? said;

/** The slides of a preview, also those that are left out. */
export function slidesOf({ pages }: Pick<ExportPreview, 'pages'>): DeckSlide[] {
  return pages.flatMap(({ name, slide: view, shape }: PreviewPage, page) =>
    view ? [{ page, number: name === '' ? null : Number(name), view, shape: shape ?? 1 }] : [],
  );
}

export class SlideDeck {
  /** The slide that is chosen, and which of its pages. */
  #wanted = $state<{ key: string; page: number }>({ key: '', page: 0 });

  constructor(
    readonly live: LiveWorkshop,
    readonly slides: () => readonly DeckSlide[],
    readonly language: () => Language,
  ) {}

  /** The one that is chosen: the same slide, wherever it stands by now; else the one in its place. */
  get chosen(): DeckSlide | undefined {
    const slides = this.slides();
    const { key, page } = this.#wanted;
    const same = slides.filter(({ view }) => keyOf(view.slide) === key);
    return (
      same.find((one) => one.page === page) ?? same[0] ?? slides[Math.min(page, slides.length - 1)]
    );
  }

  choose({ view, page }: DeckSlide) {
    this.#wanted = { key: keyOf(view.slide), page };
  }

  /** Goes so many slides on. */
  move(by: number) {
    const slides = this.slides();
    const at = slides.findIndex((one) => one === this.chosen);
    const next = slides[Math.max(0, Math.min(slides.length - 1, at + by))];
    if (next) this.choose(next);
  }

  leaveOut(is_out: boolean, { view }: DeckSlide): Promise<void> {
    if (view.is_out === is_out) return Promise.resolve();
    const command = { do: 'leave_slide_out', slide: view.slide, is_out } as const;
    return this.live.steer(command).catch(showProblem);
  }

  write(part: SlidePart, text: string, { view }: DeckSlide): Promise<void> {
    const { said, own } = view[part];
    const wanted = text.trim() === said ? '' : text.trim();
    if (wanted === (own ?? '')) return Promise.resolve();
    const { slide } = view;
    const words = { slide, part, language: this.language(), text: wanted, instead_of: said };
    return this.live.steer({ do: 'write_slide', ...words }).catch(showProblem);
  }
}
