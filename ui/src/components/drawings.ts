/** Line drawings of empty pages, 120 by 64. No amber: the lamp is not lit yet. */
export const drawings = {
  lighthouse: ['M56 58l3-30h8l3 30zM57 28v-7l6-4 6 4v7zM50 58h26', 'M22 58h84'],
  table: ['M26 8h68v48H26zM26 20h68M48 20v36M26 32h68M26 44h68', ''],
  lanes: [
    'M22 8h20v36a8 8 0 0 1-8 8H22zM50 8h20v36a8 8 0 0 1-8 8H50zM78 8h20v36a8 8 0 0 1-8 8H78z',
    '',
  ],
  door: ['M44 58V8h26v50M34 58h52M70 12l12-4v50M64 34v.01', ''],
  scale: ['M18 54h84M26 54v-6M42 54v-6M58 54v-6M74 54v-6M90 54v-6', 'M18 20h40M18 32h26'],
  matrix: [
    'M38 6h44a4 4 0 0 1 4 4v44a4 4 0 0 1-4 4H38a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4zM60 6v52M34 32h52',
    '',
  ],
  sheet: ['M40 6h40v44a8 8 0 0 1-8 8H40zM48 18h24M48 28h16M48 38h20', ''],
  download: ['M60 8v30M48 28l12 12 12-12M30 54h60', ''],
  history: ['M60 8v48M60 14h30M60 32h22M60 50h34', 'M26 14h22M32 32h16M26 50h22'],
} as const;

export type DrawingName = keyof typeof drawings;
