import { valueAt } from '../../check/source/loose.ts';
import { CHANNEL_TYPES } from '../../codes/service.ts';
import { isDialledType } from '../../domain/service/dialling.ts';
import type { KindName } from '../../schemas/kinds/kinds.ts';
import type { Difference } from './in-words.ts';

/** What a difference is to the fast lane: it closes or warns, it changes a number, it only stands beside one of these; `null`: anything else. */
export type Urgency = 'closes' | 'number' | 'beside' | null;

/** Where the statements of a record come from. */
export const SOURCED = ['sources', 'statedBy', 'sourceDate', 'readOn', 'confidence', 'checks', 'contested'];

/**
 * What a difference is to the fast lane, which takes what makes the site say less or warn more. Nothing that opens a service again, takes
 * a warning back or shortens one is among it, nor a number where there was none.
 *
 * @param was the whole record, as it was; `undefined` where there was none
 */
export function urgencyOf(one: Difference, kind: KindName | undefined, was: unknown, is: unknown): Urgency {
  const { path, before, after } = one;
  const [field = '', part] = path;
  if (kind === 'sources') return field === 'sources' && valueAt(was, path.slice(0, 2)) === undefined ? 'beside' : null;
  if (kind === 'recallCodes') return before === undefined ? 'beside' : null;
  if (kind !== 'services' || was === undefined || is === undefined) return null;
  const [own, other] = [valueAt(was, [field]), valueAt(is, [field])];
  const wasOpen = own === undefined || valueAt(own, ['state']) === 'open';
  const isHidden = valueAt(was, ['listing']) === 'listed' && valueAt(is, ['listing']) !== 'listed';
  if (field === 'status') return wasOpen && valueAt(other, ['state']) === 'closed' ? 'closes' : null;
  if (field === 'alert') return own === undefined ? 'closes' : null;
  if (field === 'plan') return part === 'isOn' && after === false ? 'closes' : null;
  if (['listing', 'reasons', 'instead'].includes(String(field))) return isHidden ? 'closes' : null;
  if (['sources', 'statedBy', 'sourceDate', 'readOn'].includes(String(field))) return 'beside';
  if (field !== 'channels' || before === undefined || after === undefined) return null;
  if (path.includes('sources')) return 'beside';
  const type = CHANNEL_TYPES.find((one) => one === valueAt(was, ['channels', part ?? '', 'type']));
  return type && isDialledType(type) && ['value', 'printed'].includes(String(path.at(-1))) ? 'number' : null;
}

/** How many persons must look at an urgent change; 0 where it is not urgent. */
export function personsOf(all: readonly Urgency[]): 0 | 1 | 2 {
  if (all.includes(null)) return 0;
  return all.includes('number') ? 2 : all.includes('closes') ? 1 : 0;
}
