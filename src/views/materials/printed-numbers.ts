import { isOneOf } from '../../codes/keys.ts';
import { EMERGENCY_ROLES } from '../../codes/roles.ts';
import type { PrintedService } from '../../domain/materials/printed-numbers.ts';
import type { Service } from '../../domain/service/service.ts';
import type { Stitches } from '../../domain/stitches.ts';
import type { Text } from '../../i18n/languages.ts';
import { contactNames } from '../contact-names.ts';
import type { ViewContext } from '../context.ts';
import { roleDrawing } from '../page/drawings.ts';
import { toHoursCaution } from '../service/hours.ts';
import { listName } from '../service/name.ts';
import { toShortNight } from '../service/night.ts';
import { toPlainPrintedDate, toPrintedDate } from './printed-date.ts';
import { filledNumber } from './spoken.ts';

export interface PrintedNumber {
  label: Text;
  shown: string;
  /** Whom to call where it may not answer, or that it does not at all hours. */
  caution: Text | null;
  /** The pictogram beside it. */
  drawing: Stitches;
}

/** What stands in small letters on paper. */
export interface SmallPrint {
  /** Where the numbers work, and how far they are confirmed, with dates; on what is plain nothing, and years. */
  inside: string;
  dated: string;
  /** The code with how to ask about it, that nobody has tried it, and the licence. */
  small: string[];
}

/** Of a material that bears the mark. */
export function smallPrint(records: readonly Service[], code: string, context: ViewContext): SmallPrint {
  const { campaign, words } = context;
  return {
    inside: words.plain('card.inside', { country: context.country(campaign.country.code).text }),
    dated: toPrintedDate(records, context),
    small: [
      ...(code ? [words.plain('material.code', { code })] : []),
      words.plain('material.untested'),
      words.plain('material.licence'),
    ],
  };
}

/** What a note of anybody's could have: of when it is, and a number to find it by, which nobody takes for one to call. */
export function plainSmallPrint(records: readonly Service[], code: string, context: ViewContext): SmallPrint {
  return {
    inside: '',
    dated: toPlainPrintedDate(records, context),
    small: code ? [context.words.plain('material.plainCode', { code })] : [],
  };
}

/** Each number under what it is for. */
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

/** Under names that tell nothing; where one may not answer, the name of another stands beside it. */
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
