import { type Form, formOf, tellsNothing } from '../../codes/forms.ts';
import { ITEM_PARTS, type Use } from '../../codes/material.ts';
import type { Role } from '../../codes/roles.ts';
import type { PrintedCode } from '../../domain/materials/ledger.ts';
import { isShown, printedService, shownMaterial, type Unassigned } from '../../domain/materials/made.ts';
import { fillNumbers, type Material, type MaterialItem } from '../../domain/materials/material.ts';
import type { Stitches } from '../../domain/stitches.ts';
import { isInFont } from '../../domain/text/fit.ts';
import { countWords } from '../../domain/text/sentences.ts';
import { formatMonthDay } from '../../i18n/dates.ts';
import { sectionRules } from '../../i18n/site.ts';
import type { ViewContext } from '../context.ts';
import { drawing } from '../page/drawings.ts';
import { toSign } from '../page/sign.ts';
import { weave } from '../woven-band.ts';
import { type Block, blockTexts, toBlocks } from './blocks.ts';
import {
  type PrintedNumber,
  plainSmallPrint,
  type SmallPrint,
  smallPrint,
  toNumbers,
  toPlainNumbers,
} from './printed-numbers.ts';
import { filledNumber } from './spoken.ts';

export interface PrintedItem extends MaterialItem {
  /** What stands beside it; absent where that is the sign. */
  drawing?: Stitches;
}

/** What every paper has, ready to be set; nothing in it depends on the day. */
export interface PrintedSheet extends SmallPrint {
  id: string;
  locale: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  numbers: PrintedNumber[];
  /** The sign with its word, and the woven band; what is plain has neither. */
  sign: { rows: Stitches; word: string } | null;
  band: Stitches | null;
  day: string;
  /** That it is not to be given out yet. */
  draft: string | null;
}

/** What one material says in one language. */
export interface Printed extends PrintedSheet {
  form: Material['form'];
  lines: Record<string, string>;
  items: PrintedItem[];
  /** A paper of an office from top to bottom; absent on anything else. */
  blocks?: Block[];
  already: string | null;
  script: Script | null;
}

/**
 * What a material says in one language.
 *
 * @returns why it is not made, where it names a service that nobody can reach; `null` where the language has no words of it
 */
export function toPrinted(
  material: Material,
  code: PrintedCode | null,
  context: ViewContext,
): Printed | Unassigned | null {
  const { campaign, words: phrases, language } = context;
  const form = formOf(material);
  const shown = shownMaterial(material, sectionRules(context.chain, context), context);
  if (!isShown(shown)) return shown;
  const { words, services } = shown;
  const fill = (text: string) => fillNumbers(text, (role) => numberOf(role, context));
  const filled = {
    lines: Object.fromEntries(Object.entries(words.lines).map(([name, text]) => [name, fill(text)])),
    items: words.items.map((item, position) => ({
      ...item,
      text: fill(item.text),
      ...(item.care && { care: fill(item.care) }),
      ...drawnBeside(material, position, context),
    })),
  };
  const records = services.map(({ record }) => record);
  const print = form.isPlain
    ? plainSmallPrint(records, code, context)
    : smallPrint(records, code, context, LEADS_BACK.includes(form.use));
  const printed: Printed = {
    id: material.id,
    form: material.form,
    locale: language.locale,
    lang: language.lang,
    dir: language.dir,
    title: words.title,
    lines: filled.lines,
    items: filled.items,
    ...toBlocks({ ...filled, form: material.form, title: words.title }, phrases),
    already: form.saysAlready ? phrases.plain('home.already') : null,
    numbers: tellsNothing(form) ? toPlainNumbers(services, context) : toNumbers(services, context),
    sign: form.isPlain ? null : { rows: toSign(context).rows, word: toSign(context).word.text },
    band: form.isPlain || !campaign.band ? null : weave(`material/${material.id}`),
    day: formatMonthDay(campaign.day, language).text,
    ...print,
    small: print.small.filter((line) => !words.preTested || line !== phrases.plain('material.untested')),
    draft:
      campaign.stage === 'preview'
        ? phrases.plain(tellsNothing(form) ? 'material.plainDraft' : 'material.draft')
        : null,
    script: toScript(form, filled.items, context),
  };
  // What the fonts cannot write would come out as empty boxes.
  return isInFont(textsIn(printed).join('\n')) ? printed : null;
}

/** Uses of paper that stays where it is, and so says where to look up its code. */
const LEADS_BACK: readonly Use[] = ['wall', 'air', 'desk'];

function textsIn({ title, lines, items, already, numbers, sign, small, script, ...printed }: Printed): string[] {
  const { day, inside, dated, draft, blocks = [] } = printed;
  const own = [
    title,
    ...blocks.flatMap(blockTexts),
    ...Object.values(lines),
    ...items.flatMap((item) => ITEM_PARTS.map((part) => item[part] ?? '')),
  ];
  const beside = numbers.flatMap(({ label, shown, caution }) => [label.text, shown, caution?.text ?? '']);
  return [
    ...own,
    ...beside,
    already ?? '',
    sign?.word ?? '',
    day,
    inside,
    dated,
    draft ?? '',
    ...small,
    script?.length ?? '',
    script?.local ?? '',
  ];
}

function drawnBeside({ drawings }: Material, position: number, context: ViewContext): Pick<PrintedItem, 'drawing'> {
  const name = drawings?.[position];
  return name ? { drawing: drawing(name, context) } : {};
}

export function isPrinted(one: Printed | Unassigned | null): one is Printed {
  return one !== null && 'form' in one;
}

/** The number of a role as it is printed and as it is said; `null` where nobody plays it on paper. */
export function numberOf(role: Role, context: ViewContext) {
  const record = printedService(role, context);
  return record && filledNumber(record, context);
}

export type Script = NonNullable<ReturnType<typeof toScript>>;

/** How a text is read aloud; `null` where it is read in silence. */
function toScript(form: Form, items: readonly MaterialItem[], { words }: ViewContext) {
  if (!form.seconds) return null;
  const count = countWords(items.map(({ text }) => text).join(' '));
  const length = [words.plain('material.seconds', { count: form.seconds }), words.plain('carry.spoken', { count })];
  return {
    length: length.join(' · '),
    /** Room for a name and a number in the last seconds; `null` where no time is left. */
    local: form.leavesTime ? words.plain('carry.local') : null,
  };
}
