import { byKey } from '../../codes/keys.ts';
import { CERTIFICATE_FIELDS } from '../../domain/activities/certificate.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { toCloth } from '../page/cloth.ts';
import { toNamedPage } from '../page/frame.ts';
import { dayName } from './row.ts';

const WORDS = [
  ...CERTIFICATE_FIELDS,
  'namesHow',
  'print',
  'clear',
  'title',
  'took',
  'inActivity',
  'gives',
  'signature',
  'notOfficial',
] as const;

/** What the sheets and their form say, in the first language that has all of it: a sheet mixes no languages. */
export interface CertificateWords extends Record<(typeof WORDS)[number], string> {
  /** The name of the day, where the campaign's day is one that has a name. */
  day: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** The page that prints a sheet for each name. Who gives it is typed in: the site vouches for nothing. */
export function toCertificate(context: ViewContext) {
  const { t, words, address, facts, campaign, site } = context;
  const keys = WORDS.map((word) => `certificate.${word}` as const);
  const { texts, language } = words.together(keys);
  const day = facts.days.find(({ monthDay, scope }) => scope === 'world' && monthDay === campaign.day);
  return {
    ...toNamedPage('certificate', context),
    notes: [t('certificate.blank'), t('certificate.quiet')],
    words: {
      ...byKey(WORDS, (word) => texts[WORDS.indexOf(word)] ?? ''),
      day: day ? dayName(day, viewContext(site, language.locale)).text : '',
      lang: language.lang,
      dir: language.dir,
    },
    band: campaign.band,
    drawing: toCloth('megaphone', 3, context),
    others: [{ href: address('ideas'), label: t('publish.ideas') }],
  };
}
