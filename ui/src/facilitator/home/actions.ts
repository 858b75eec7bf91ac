/** What can be done on the first screen. */
export interface HomeActions {
  example: () => void;
  template: (id: string) => void;
  open: (path: string) => void;
  /** Chooses a workshop with the system's dialog, or by its path. */
  choose: () => void;
  chooseTable: (file: File) => void;
  paste: () => void;
  forget: (path: string) => void;
}
