/** What a person chose to take away, and what that comes to as files. */
import type { Export } from '$generated/Export';
import type { ExportFile } from '$generated/ExportFile';
import type { ExportFormat } from '$generated/ExportFormat';
import type { ExportNames } from '$generated/ExportNames';
import type { ReportPart } from '$generated/ReportPart';
import type { ExportWhat } from '$generated/ExportWhat';
import type { Language } from '$generated/Language';
import type { PaperSize } from '$generated/PaperSize';
import type { PartOfExport } from '$generated/PartOfExport';
import { language, sayOf } from '$workshop/language.svelte';
import { fileName, type FormatName } from './formats';

/** Everything there is, or one list of it. */
export type What = ExportWhat | 'report';
/** One language, or a file in each. */
export type InLanguage = Language | 'both';

const BOTH: readonly Language[] = ['en', 'zh-CN'];

export class ExportChoices {
  format = $state<FormatName>('pptx');
  picture = $state<'svg' | 'png'>('png');
  what = $state<What>('report');
  names = $state<ExportNames>('left_out');
  inLanguage = $state<InLanguage>(language.current);
  paper = $state<PaperSize>('a4');
  draft = $state(false);
  standIns = $state(false);
  /** What to say goes into the notes of slides. */
  speaks = $state(true);
  /** Parts that were ticked or unticked by hand, each format by itself. */
  #ticks = $state.raw<ReadonlyMap<FormatName, ReadonlyMap<ReportPart, boolean>>>(new Map());

  readonly ending = $derived<ExportFormat>(this.format === 'pictures' ? this.picture : this.format);
  /** A csv is one list; what has slides, pages or words holds the report. */
  readonly listed = $derived<What>(
    this.format === 'csv'
      ? this.what === 'report'
        ? 'ranking'
        : this.what
      : this.format === 'xlsx'
        ? this.what
        : 'report',
  );
  /** The language that is looked at. */
  readonly shownIn = $derived<Language>(
    this.inLanguage === 'both' ? language.current : this.inLanguage,
  );

  /** What the page asks to be shown; `parts` are those of the preview before, where there was one. */
  wish(parts: readonly PartOfExport[], wanted: Language = this.shownIn): Export {
    const chosen = this.#chosen(parts);
    return {
      ...(this.listed === 'report' ? {} : { what: this.listed }),
      ...(chosen === null ? {} : { parts: chosen }),
      format: this.ending,
      language: wanted,
      names: this.names,
      paper: this.paper,
      ...(this.inLanguage === 'both' ? { both_languages: true } : {}),
      ...(this.format === 'pptx' && !this.speaks ? { without_notes: true } : {}),
      draft: this.draft,
      stand_ins: this.standIns,
    };
  }

  /** The files to save, each with what it is called. */
  files(parts: readonly PartOfExport[], title: string): ExportFile[] {
    const of =
      this.listed === 'report' || this.listed === 'ranking'
        ? ''
        : sayOf('export-what', this.listed);
    // A set holds both languages, a folder each, and data have none.
    const isOne = this.format === 'zip' || this.format === 'json' || this.inLanguage !== 'both';
    const wanted = isOne ? [this.shownIn] : BOTH;
    return wanted.map((one) => ({
      export: this.wish(parts, one),
      name: fileName({
        title,
        of,
        language: wanted.length > 1 ? one : null,
        ending: this.ending,
      }),
    }));
  }

  /** Ticks a part, or takes it out. */
  tick(part: ReportPart, isIn: boolean) {
    const own = new Map(this.#ticks.get(this.format)).set(part, isIn);
    this.#ticks = new Map(this.#ticks).set(this.format, own);
  }

  /** Whether a part will be in. */
  has({ part, is_in, is_filled, is_fixed }: PartOfExport): boolean {
    if (!is_filled || is_fixed) return is_filled;
    return this.#ticks.get(this.format)?.get(part) ?? is_in;
  }

  /** Null while nothing was ticked or unticked: then it is what there usually is. */
  #chosen(parts: readonly PartOfExport[]): ReportPart[] | null {
    if (!this.#ticks.has(this.format) || parts.length === 0) return null;
    return parts.filter((part) => this.has(part)).map(({ part }) => part);
  }
}
