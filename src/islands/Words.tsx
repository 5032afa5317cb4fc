import type { Text } from '../i18n/languages.ts';

/** A piece of text, marked with its language only where that is not the page's. */
export function Words({ text, lang, dir }: Text) {
  if (!lang) return <>{text}</>;
  return (
    <span lang={lang} dir={dir}>
      {text}
    </span>
  );
}
