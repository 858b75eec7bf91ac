/** The messages of a language file whose keys begin so: see vite/words.ts. */
declare module '*?words=part,fist' {
  const source: string;
  export default source;
}
declare module '*?words=wall,fist' {
  const source: string;
  export default source;
}
/** Styles without the tokens that a page does not use: see vite/tokens.ts. */
declare module '*.css?used-by=participant';
