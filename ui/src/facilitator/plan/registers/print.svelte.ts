/** The four registers on paper, through the export that there is. */
import type { ExportFile } from '$generated/ExportFile';
import { language, say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, problemOf, showProblem } from '$workshop/notices.svelte';
import { fileName } from '../../export/formats';

export class PrintRegisters {
  /** While it is made. */
  isBusy = $state(false);

  constructor(readonly live: LiveWorkshop) {}

  /** Saves them as a PDF of their own; whoever stops it where a place is chosen hears nothing. */
  async save(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      const [saved] = await this.live.host.saveExport([this.#file()]);
      const name = saved?.path.split(/[\\/]/).at(-1);
      if (name !== undefined) notify(say('registerlist-printed', { name }));
    } catch (error) {
      if (problemOf(error).code !== 'cancelled') showProblem(error);
    } finally {
      this.isBusy = false;
    }
  }

  #file(): ExportFile {
    return {
      export: {
        parts: ['registers'],
        format: 'pdf',
        language: language.current,
        names: 'left_out',
        paper: 'a4',
        draft: false,
        stand_ins: false,
      },
      name: fileName({
        title: this.live.about?.title ?? 'Pharos',
        of: say('plan-tab-registers'),
        language: null,
        ending: 'pdf',
      }),
    };
  }
}
