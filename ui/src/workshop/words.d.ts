/** The messages of a language file, or those whose keys begin so: see vite/words.ts. */
declare module '*.ftl?words' {
  import type { Messages } from '$workshop/messages';
  const messages: Messages;
  export default messages;
}
declare module '*?words=part,fist' {
  import type { Messages } from '$workshop/messages';
  const messages: Messages;
  export default messages;
}
declare module '*?words=cardwriting' {
  import type { Messages } from '$workshop/messages';
  const messages: Messages;
  export default messages;
}
declare module '*?words=planwriting,readysaying' {
  import type { Messages } from '$workshop/messages';
  const messages: Messages;
  export default messages;
}
declare module '*?words=sorting' {
  import type { Messages } from '$workshop/messages';
  const messages: Messages;
  export default messages;
}
declare module '*?words=drawer' {
  import type { Messages } from '$workshop/messages';
  const messages: Messages;
  export default messages;
}
declare module '*?words=wall,fist,score-gate,score-follows,quickwin-stage,roadmap-stage,roadmap-sign,registers-tab' {
  import type { Messages } from '$workshop/messages';
  const messages: Messages;
  export default messages;
}
/** Styles without the tokens that a page does not use: see vite/tokens.ts. */
declare module '*.css?used-by=participant';
