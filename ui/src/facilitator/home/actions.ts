/** What can be done on the first screen. */
import type { RecentFile } from '$generated/RecentFile';

export interface HomeActions {
  example: () => void;
  template: (id: string) => void;
  open: (path: string) => void;
  /** Chooses a workshop with the system's dialog, or by its path. */
  choose: () => void;
  chooseTable: (file: File) => void;
  paste: () => void;
  /** Many workshops side by side. */
  portfolio: () => void;
  forget: (path: string) => void;
  /** Asks whether a workshop is to be deleted for good. */
  remove: (file: RecentFile) => void;
}
