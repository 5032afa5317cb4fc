import { parse } from 'yaml';
import { SOURCED_FIELDS } from '../../codes/aspects.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Service } from '../../domain/service/service.ts';
import { isStated } from '../../domain/service/stated-by.ts';
import { serviceSchema } from '../../schemas/service/service.ts';
import { splice } from '../splice-yaml.ts';
import { isAnswer } from './plain-value.ts';
import type { Points } from './points.ts';
import type { TakenAnswers } from './take-answers.ts';

type Edit = readonly [path: readonly (string | number)[], value: unknown];

/** The check that a record gets. */
interface Entered {
  on: PlainDate;
  enteredBy: string;
  verifiedBy: string;
  source: string;
}

/**
 * The text of a record with its corrections, its check and what is to be decided; every other byte stays.
 *
 * @returns `null` where that cannot be done, or the record would have a mistake
 */
export function withAnswers(
  text: string,
  service: Service,
  corrections: TakenAnswers['corrections'],
  groups: TakenAnswers['checks'] extends Map<string, infer G> ? G | undefined : never,
  { source, on, ...by }: Entered,
  { open, settled }: Points,
): string | null {
  const check = groups && { on, method: 'asked-operator', ...by, source, groups };
  const known = service.contested?.length ?? 0;
  const edits: Edit[] = [
    ...corrections.map(({ path, value }): Edit => [path, value]),
    ...sourceEdits(service, corrections, source, on),
    ...(check ? [[['checks', service.checks.length], check] as const] : []),
    ...(known === 0 && open.length > 0 ? [[['contested'], []] as const] : []),
    ...open.map((point, at): Edit => [['contested', known + at], point]),
    ...settled.map((at): Edit => [['contested', at, 'stays'], source]),
  ];
  const next = edits.reduce<string | null>((so, [path, value]) => so && splice(so, path, value), text);
  return next !== null && serviceSchema.safeParse(parse(next)).success ? next : null;
}

/** What the corrected values rest on now; what else the record states keeps the sources that it had. */
function sourceEdits(
  { channels, statedBy, sources, sourceDate, readOn, ...record }: Service,
  corrections: TakenAnswers['corrections'],
  source: string,
  on: PlainDate,
): Edit[] {
  // An answer of yes or no names its own.
  const own = corrections.filter(({ path }) => !isAnswer(path));
  if (own.length === 0) return [];
  const isOf = (field: string | number) => own.some(({ path }) => path[0] === field);
  const isNumber = (at: number) => own.some(({ path }) => path[0] === 'channels' && path[1] === at);
  return [
    ...channels.flatMap((channel, at): Edit[] => {
      if (isNumber(at)) return [[['channels', at, 'sources'], [source]]];
      return channel.sources ? [] : [[['channels', at, 'sources'], sources]];
    }),
    ...SOURCED_FIELDS.flatMap((field): Edit[] => {
      if (isOf(field)) return [[['statedBy', field], [source]]];
      return statedBy?.[field] || !isStated(record, field) ? [] : [[['statedBy', field], sources]];
    }),
    ...(sources.includes(source) ? [] : [[['sources', sources.length], source] as const]),
    ...(sourceDate === null || sourceDate < on ? [[['sourceDate'], on] as const] : []),
    ...(readOn < on ? [[['readOn'], on] as const] : []),
  ];
}
