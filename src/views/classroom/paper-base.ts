import type { Role } from '../../codes/roles.ts';
import type { PrintedCode } from '../../domain/materials/ledger.ts';
import { printedOwn, printedServices } from '../../domain/materials/made.ts';
import type { RecordWords } from '../../domain/page/record-words.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import type { Stitches } from '../../domain/stitches.ts';
import { formatMonthDay } from '../../i18n/dates.ts';
import { toNotices } from '../cautions.ts';
import type { ViewContext } from '../context.ts';
import type { PrintedSheet } from '../materials/printed.ts';
import { smallPrint, toNumbers } from '../materials/printed-numbers.ts';
import { drawing } from '../page/drawings.ts';
import { toSign } from '../page/sign.ts';
import { shownWords } from '../record-words.ts';
import { weave } from '../woven-band.ts';
import { THEME_DRAWINGS } from './theme-cloth.ts';

interface Printable {
  id: string;
  theme: keyof typeof THEME_DRAWINGS;
  roles: readonly Role[];
  services?: readonly string[] | undefined;
  words: Readonly<Record<string, RecordWords>>;
}

export type PaperBase = PrintedSheet & { drawing: Stitches };

/**
 * What every paper of the classroom has: numbers, code, sign, and what has to be said of its words.
 *
 * @param kind begins the name by which its band is woven
 */
export function toPaperBase(
  kind: string,
  record: Printable,
  { lang, dir, title }: Pick<PrintedSheet, 'lang' | 'dir' | 'title'>,
  code: PrintedCode | null,
  context: ViewContext,
): PaperBase {
  const { language, campaign, words } = context;
  const services = [
    ...printedServices({ numbers: [...record.roles] }, context),
    ...printedOwn(record.services ?? [], context),
  ];
  const sign = toSign(context);
  const { choice, locale } = shownWords(record, context);
  const print = smallPrint(
    services.map(({ record: service }) => service),
    code,
    context,
  );
  return {
    id: record.id,
    locale: language.locale,
    ...{ lang, dir, title },
    numbers: toNumbers(services, context),
    sign: { rows: sign.rows, word: sign.word.text },
    drawing: drawing(THEME_DRAWINGS[record.theme], context),
    band: campaign.band ? weave(`${kind}/${record.id}`) : null,
    day: formatMonthDay(campaign.day, language).text,
    draft: campaign.stage === 'preview' ? words.plain('material.draft') : null,
    ...print,
    // Paper is read without its page, which says the same.
    small: [...toNotices(cautionsOf(choice), locale, context).map(({ text }) => text), ...print.small],
  };
}
