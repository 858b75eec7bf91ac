/** One slide of the deck, put into the clipboard as a picture: the same that is drawn when the deck is looked at. */
import type { ReportPart } from '$generated/ReportPart';
import type { SlideName } from '$generated/SlideName';
import type { Host } from '$host/types';
import { language, say } from '$workshop/language.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';

/** Pixels across: sharp on a slide that fills a screen. */
const WIDTH = 1920;

/** A slide that can be copied: how it is found, and the part of the report that it belongs to. */
export interface CopiedSlide {
  is: (slide: SlideName) => boolean;
  part: ReportPart;
}

export async function copySlide(host: Host, wanted: CopiedSlide): Promise<void> {
  // A page that came unencrypted over the network gets no clipboard from its browser.
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard || typeof ClipboardItem === 'undefined') {
    notify(say('copyslide-closed'), { hint: say('copyslide-closed-hint') });
    return;
  }
  const drawn = draw(host, wanted);
  // The picture is promised within the press: WebKit refuses one that comes later.
  const picture = drawn.then((found) => found ?? Promise.reject(new Error()));
  const written = clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  // What is not drawn is told below, in better words.
  written.catch(() => undefined);
  try {
    if ((await drawn) === null) {
      notify(say('copyslide-none'), { hint: say('copyslide-none-hint') });
      return;
    }
    await written;
    notify(say('copyslide-done'));
  } catch (error) {
    showProblem(error);
  }
}

/** Null where there is no such slide, because nothing was written that could stand on it. */
async function draw(host: Host, { is, part }: CopiedSlide): Promise<Blob | null> {
  // In the usual deck it has the number that it has there; a part that is left out of that is asked for by itself.
  for (const parts of [undefined, [part]]) {
    const preview = await host.ask('preview_export', {
      format: 'pptx',
      language: language.current,
      names: 'left_out',
      draft: false,
      ...(parts ? { parts } : {}),
    });
    const page = preview.pages.findIndex(({ slide }) => slide && !slide.is_out && is(slide.slide));
    if (page < 0) continue;
    const drawn = await host.ask('draw_page', { preview: preview.number, page, width: WIDTH });
    if (drawn) return pixels(drawn.address);
  }
  return null;
}

/** The pixels of a `data:` address; a page may not fetch one. */
function pixels(address: string): Blob {
  const letters = atob(address.slice(address.indexOf(',') + 1));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
