import { formOf } from '../../codes/forms.ts';
import { countWords } from '../../domain/text/sentences.ts';
import type { ViewContext } from '../context.ts';
import type { Printed } from './printed.ts';

export type MaterialText = ReturnType<typeof toText>;

/** The texts of a material that is neither sheet nor picture; none of any other. */
export function toTexts(printed: Printed, context: ViewContext): MaterialText[] {
  const { isSpoken, formats } = formOf(printed);
  if (isSpoken) return [toText('1', printed.items.map(toTurn).join('\n\n'), true, printed, context)];
  if (formats.length > 0) return [];
  return printed.items.map(({ text }, i) => toText(String(i + 1), text, false, printed, context));
}

function toTurn({ voice, text }: Printed['items'][number]): string {
  return voice ? `${voice}: ${text}` : text;
}

function toText(id: string, text: string, isSpoken: boolean, printed: Printed, context: ViewContext) {
  const { t } = context;
  const { lang, dir, draft } = printed;
  // What is sent on says that it is a draft. A text message has no room for it, and of a script it stands beside.
  const isMarked = draft && !isSpoken && !formOf(printed).isSms;
  const whole = isMarked ? `[${draft}] ${text}` : text;
  const sent = encodeURIComponent(whole);
  const length = isSpoken
    ? t('carry.spoken', { count: countWords(printed.items.map((item) => item.text).join(' ')) })
    : t('carry.signs', { count: [...text].length });
  const links = [
    { href: `sms:?&body=${sent}`, label: t('carry.sendSms') },
    { href: `mailto:?body=${sent}`, label: t('carry.sendMail') },
  ];
  return {
    id,
    /** As it is copied, with its line breaks. */
    text: whole,
    lang,
    dir,
    length,
    /** To the phone's own messages, or to mail; no other site is asked. */
    links: isSpoken ? links.slice(1) : links,
  };
}
