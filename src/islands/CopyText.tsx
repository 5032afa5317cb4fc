import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  text: string;
  /** The look of the text. */
  class?: string;
  /** The language of the text, where it is not that of the words. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  words: { copy: string; copied: string; byHand: string; share?: string };
}

/**
 * A text with a button that puts it into the clipboard; where the browser does not let it, the text is marked for the reader to
 * copy. Where the words name it and the browser has it, another button hands the text to the phone's own menu for sharing.
 */
export function CopyText({ text, class: look, lang, dir, words }: Props) {
  const shown = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState('');
  // Without script there is no button, and the text is there to be marked.
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setSaid(words.byHand);
    }
  };
  // Whoever closes the menu has chosen nothing, which is no mistake.
  const share = () => navigator.share({ text }).catch(() => setSaid(''));
  return (
    <>
      <pre ref={shown} class={look} lang={lang} dir={dir}>
        {text}
      </pre>
      {isLive && (
        <p>
          <button type="button" onClick={copy}>
            {words.copy}
          </button>{' '}
          {words.share && 'share' in globalThis.navigator && (
            <button type="button" onClick={share}>
              {words.share}
            </button>
          )}{' '}
          <span role="status">{said}</span>
        </p>
      )}
    </>
  );
}
