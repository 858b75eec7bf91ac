/** Where this page's words come from, one language at a time. */
import type { Language } from '$generated/Language';
import type { Messages } from '$workshop/messages';

export const SOURCES: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('$assets/locales/en.ftl?words=part,fist'),
  'zh-CN': () => import('$assets/locales/zh-CN.ftl?words=part,fist'),
};
