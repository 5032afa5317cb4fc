import type { FormId } from '../../domain/materials/forms.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { type ProsePage, toProse } from '../page/prose.ts';
import { toProseText } from '../page/prose-text.ts';
import { filesOf } from './files.ts';
import { type CodedMaterial, everyPrinted } from './made.ts';
import type { Pack } from './pack.ts';
import { toPress } from './press.ts';

/** The page with the text of its sections, by locale and id. */
export interface WrittenPage {
  page: ProsePage;
  bodies: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What of the workshop may stand beside a story: cards, screens and sheets of numbers. */
const FORMS: readonly FormId[] = ['numbers', 'cards', 'stills'];

/** The press kit as files in the reader's language; `null` where nothing of its text shows in that language. */
export function toPressPack(
  { page, bodies }: WrittenPage,
  materials: readonly CodedMaterial[],
  context: ViewContext,
): Pack | null {
  const { language, campaign, words } = context;
  const { locale } = language;
  const { runs, citations, titleLocale, title } = toProse(page, context);
  if (titleLocale !== locale) return null;
  const ids = runs.filter(({ contentLocale }) => contentLocale === locale).flatMap((run) => run.ids);
  const own = ids.flatMap((id) => bodies.get(locale)?.get(id) ?? []);
  const { asked } = toPress(page, null, context);
  const text = [
    title.text,
    ...(campaign.stage === 'preview' ? [words.plain('carry.draft')] : []),
    ...new Set(runs.flatMap(({ notices }) => notices.map((notice) => notice.text))),
    words.plain('carry.licenceText'),
    toProseText(own, citations, context),
    [asked.heading, ...asked.texts, ...(asked.contact ? [asked.contact.label] : [])].map((one) => one.text).join('\n'),
    `${words.plain('settings.built')}: ${context.date(context.today).text}`,
  ];
  return {
    locale,
    href: fileAddressOf('pressPack', { locale }, campaign),
    files: everyPrinted(materials, context)
      .filter((printed) => printed.locale === locale && FORMS.includes(printed.form))
      .flatMap(filesOf),
    texts: [{ name: '0.txt', text: `${text.join('\n\n')}\n` }],
  };
}
