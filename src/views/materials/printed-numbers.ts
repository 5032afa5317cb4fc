import { isOneOf } from '../../codes/keys.ts';
import { shownCode } from '../../codes/recall-code.ts';
import { EMERGENCY_ROLES } from '../../codes/roles.ts';
import type { PrintedCode } from '../../domain/materials/ledger.ts';
import type { PrintedService } from '../../domain/materials/made.ts';
import type { Service } from '../../domain/service/service.ts';
import type { Stitches } from '../../domain/stitches.ts';
import { recallOf } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import { contactNames } from '../contact-names.ts';
import type { ViewContext } from '../context.ts';
import { roleDrawing } from '../page/drawings.ts';
import { wholeAddress } from '../public-address.ts';
import { toHoursCaution } from '../service/hours.ts';
import { listName } from '../service/name.ts';
import { toShortNight } from '../service/night.ts';
import { toPlainPrintedDate, toPrintedDate } from './printed-date.ts';
import { filledNumber } from './spoken.ts';

export interface PrintedNumber {
  label: Text;
  shown: string;
  caution: Text | null;
  drawing: Stitches;
}

/** What stands in small letters on paper. */
export interface SmallPrint {
  /** Empty where it has none yet. */
  code: string;
  /** The page of the code, for a telephone to read; `null` while the site has no address, and on what is kept on a body. */
  check: string | null;
  /** Where the numbers work, and how far they are confirmed; on what is plain nothing, and years. */
  inside: string;
  dated: string;
  /** The code with how to ask about it, that nobody has tried it, and the licence. */
  small: string[];
}

/** @param leadsBack does it say where to look up its code? What is kept on a body is silent */
export function smallPrint(
  records: readonly Service[],
  code: PrintedCode | null,
  context: ViewContext,
  leadsBack = true,
): SmallPrint {
  const { campaign, words } = context;
  const check = code && leadsBack ? wholeAddress(recallOf(code.code, campaign), context) : null;
  return {
    code: shown(code),
    check,
    inside: words.plain('card.inside', { country: context.country(campaign.country.code).text }),
    dated: toPrintedDate(records, context),
    small: [
      ...(code ? toCodeLines(code, check, context) : []),
      words.plain('material.untested'),
      words.plain('material.licence'),
    ],
  };
}

function toCodeLines({ code, on }: PrintedCode, check: string | null, { words, date }: ViewContext): string[] {
  const named = { code: shownCode(code) };
  return [
    on === null
      ? words.plain('material.code', named)
      : words.plain('material.codeOf', { ...named, date: date(on).text }),
    check ? words.plain('material.askAt', { address: shortAddress(check) }) : words.plain('material.askGiver'),
  ];
}

function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function shown(code: PrintedCode | null): string {
  return code ? shownCode(code.code) : '';
}

/** What anybody's own note could have: how old it is, and a number to find it by, which nobody takes for one to call. */
export function plainSmallPrint(
  records: readonly Service[],
  code: PrintedCode | null,
  context: ViewContext,
): SmallPrint {
  return {
    code: shown(code),
    check: null,
    inside: '',
    dated: toPlainPrintedDate(records, context),
    small: code ? [context.words.plain('material.plainCode', { code: shown(code) })] : [],
  };
}

export function toNumbers(services: readonly PrintedService[], context: ViewContext): PrintedNumber[] {
  return services.flatMap(({ role, record }): PrintedNumber | [] => {
    const number = filledNumber(record, context);
    if (!number) return [];
    const night = toShortNight(record, { country: record.country }, context);
    return {
      label: role && isOneOf(EMERGENCY_ROLES, role) ? context.t(`emergency.${role}`) : listName(record, context),
      shown: number.shown,
      caution: night
        ? { ...night.text, text: `${night.text.text}: ${night.dial.shown}` }
        : toHoursCaution(record.hours, context),
      drawing: roleDrawing(role, context),
    };
  });
}

/** Each number after what it is for, with what to know of its hours. */
export function numberLines(numbers: readonly PrintedNumber[]): string[] {
  return numbers.map(
    ({ label, shown: number, caution }) => `${label.text}: ${number}${caution ? ` (${caution.text})` : ''}`,
  );
}

/** Numbers under names that tell nothing; beside one that may not answer stands the name of another. */
export function toPlainNumbers(services: readonly PrintedService[], context: ViewContext): PrintedNumber[] {
  const names = contactNames(context);
  const labelled = services.flatMap(({ record, role }, position) => {
    const shown = filledNumber(record, context)?.shown;
    const label = names[position]?.text ?? { text: `${position + 1}.` };
    return shown ? [{ record, shown, label, drawing: roleDrawing(role, context) }] : [];
  });
  return labelled.map(({ record, ...number }) => {
    const night = toShortNight(record, { country: record.country }, context);
    const other = labelled.find(({ shown }) => shown === night?.dial.shown);
    const caution = night && other ? { ...night.text, text: `${night.text.text}: ${other.label.text}` } : null;
    return { ...number, caution };
  });
}

export function footingOf({
  numbers,
  inside,
  dated,
  small,
}: SmallPrint & { numbers: readonly PrintedNumber[] }): string {
  return [...numberLines(numbers).map((line) => `– ${line}`), inside, dated, ...small].filter(Boolean).join('\n');
}
