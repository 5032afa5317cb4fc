import type { FilledNumber } from '../../domain/materials/material.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import type { Service } from '../../domain/service/service.ts';
import { formatList } from '../../i18n/names.ts';
import { DIGIT_PHRASES } from '../../i18n/printed-phrases.ts';
import type { ViewContext } from '../context.ts';
import { toDial } from '../service/dial.ts';
import { spokenLanguage } from '../spoken-language.ts';

/** The first number of a service, as it is printed and as somebody reads it aloud, digit by digit, with its languages. */
export function filledNumber(record: Service, context: ViewContext): FilledNumber | null {
  const channel = record.channels.find(isDialled);
  if (!channel) return null;
  const { shown } = toDial(channel, record.country, context);
  const names = record.languages.map((tag) => spokenLanguage(tag, context).text);
  return { shown, spoken: spoken(shown, context), languages: formatList(names, context.language) || '—' };
}

/** The digits of a number in words, with a pause between them. */
function spoken(shown: string, { words }: ViewContext): string {
  const digits = [...shown].filter((sign) => /\d/.test(sign));
  return digits.map((digit) => words.plain(DIGIT_PHRASES[Number(digit)] ?? 'digit.0')).join(', ');
}
