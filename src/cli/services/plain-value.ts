import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isHttpsUrl } from '../../codes/addresses.ts';
import { ANONYMITIES, type ChannelType, COSTS } from '../../codes/service.ts';
import { foldAccents } from '../../domain/search-key.ts';
import { isDialledType } from '../../domain/service/dialling.ts';
import type { Service } from '../../domain/service/service.ts';
import { isAllowedLink } from '../../domain/source.ts';
import type { ViewContext } from '../../views/context.ts';
import type { AskedRow } from './round.ts';

/** What stands in the record once a correction is written; `null` where it is no plain value, and a person must decide. */
export function plainValue({ path }: AskedRow, service: Service, text: string, context: ViewContext): string | null {
  const { t, facts } = context;
  const [field, at, part] = path;
  if (isAnswer(path)) return yesOrNo(text, context);
  if (field === 'cost')
    return COSTS.find((code) => code !== 'unknown' && means(text, code, t(`cost.${code}`).text)) ?? null;
  if (field === 'anonymity')
    return ANONYMITIES.find((code) => code !== 'unknown' && means(text, code, t(`anonymity.${code}`).text)) ?? null;
  if (field === 'officialPage') return isHttpsUrl(text) && isAllowedLink(text, facts.allowedDomains) ? text : null;
  if (part === 'menuOption') return /^[\d*#]{1,4}$/.test(text) ? text : null;
  const channel = field === 'channels' ? service.channels[Number(at)] : undefined;
  if (part !== 'value' || !channel || channel.printed || isNamedAfter(service, channel.value)) return null;
  return numberLike(channel.type, text);
}

/** Does an answer of yes or no stand there? */
export function isAnswer(path: AskedRow['path']): boolean {
  return ['callFacts', 'sharing', 'asks'].includes(String(path.at(-2)));
}

/** A yes or a no in the words of the sheet, or in another of our languages. */
export function yesOrNo(text: string, { t }: Pick<ViewContext, 't'>): 'yes' | 'no' | null {
  const word = plain(text);
  if ([plain(t('answer.yes').text), 'si', 'yes', 'sim', 'x'].includes(word)) return 'yes';
  return [plain(t('answer.no').text), 'no', 'nao'].includes(word) ? 'no' : null;
}

/** A number of the same form as the one before: a short code stays one, a long one is whole, and none is a person's mobile. */
function numberLike(type: ChannelType, text: string): string | null {
  const number = text.replace(/[\s().-]/g, '');
  if (type === 'short-code') return /^[*#]?\d{2,6}#?$/.test(number) ? number : null;
  if (!isDialledType(type) || type === 'national' || type === 'toll-free')
    return type === 'toll-free' && /^\d{5,12}$/.test(number) ? number : null;
  return /^\+[1-9]\d{6,14}$/.test(number) && (type === 'mobile' || !isMobile(number)) ? number : null;
}

/** Is it the number of a mobile, going by the plan of its country? */
export function isMobile(text: string, country?: string): boolean {
  // A country that the library does not know has no plan.
  const plan = country as Parameters<typeof parsePhoneNumberFromString>[1];
  return parsePhoneNumberFromString(text, plan)?.getType() === 'MOBILE';
}

/** Where the name says the number, both change together, and a person looks at it. */
function isNamedAfter({ name, shortName }: Service, value: string): boolean {
  return name.text.includes(value) || (shortName?.text.includes(value) ?? false);
}

function means(text: string, code: string, words: string): boolean {
  return [code, plain(words)].includes(plain(text));
}

/** Without accents, capitals and marks at the end. */
function plain(text: string): string {
  return foldAccents(text)
    .replace(/[\s.]+$/, '')
    .trim();
}
