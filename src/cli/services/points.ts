/** What an answer leaves to be decided of a record, and what it settles. */

import type { PlainDate } from '../../domain/plain-date.ts';
import { openPoints, statedAs } from '../../domain/service/contested.ts';
import type { Service } from '../../domain/service/service.ts';
import { against, CANNOT, PERSONAL } from './answer-words.ts';
import type { AskedRow } from './round.ts';
import type { TakenAnswers } from './take-answers.ts';

type Contested = NonNullable<Service['contested']>[number];

/** New points, and the places of those that the answer settles, since it says that all is right as it is. */
export interface Points {
  open: readonly Contested[];
  settled: readonly number[];
}

/**
 * What the record keeps of what is to be decided, and which points the answer settles: those that stood before its sheet was made, of facts
 * that it confirms. What somebody has decided of the same answer is decided.
 */
export function pointsOf(
  service: Service,
  taken: TakenAnswers,
  { source, on }: { source: string; on: PlainDate },
): Points & { decided: ReadonlySet<unknown> } {
  const standing = openPoints(service);
  const open: Contested[] = [];
  const decided = new Set<unknown>();
  for (const decision of taken.decisions) {
    const { row, answer, why } = decision;
    if (row?.service?.id !== service.id || !answer || !why.kind) continue;
    const said = why === PERSONAL || answer.right.length > LONGEST ? '' : answer.right;
    // What we do not know, nobody can contest.
    const isAgainst = row.shown !== '' && (why !== PERSONAL || answer.right !== '');
    const point = {
      ...({ fact: row.path.join('.'), on, kind: isAgainst ? why.kind : 'remark' } as const),
      ...(said && { said }),
      ...{ was: statedAs(row.value), source },
    };
    const isSame = (one: Contested) =>
      one.fact === point.fact && one.source === source && one.said === point.said && isRemark(one) === isRemark(point);
    const known = service.contested?.find(isSame);
    if (!known && !open.some(isSame)) open.push(point);
    if (known && !standing.includes(known)) decided.add(decision);
  }
  const confirmed = new Set(
    [...taken.good].flatMap(([row, { right }]) =>
      row.service?.id === service.id && right === '' ? row.path.join('.') : [],
    ),
  );
  const settled = (service.contested ?? []).flatMap((point, at) =>
    standing.includes(point) && point.on <= taken.made && confirmed.has(point.fact) ? at : [],
  );
  return { open, settled, decided };
}

const isRemark = ({ kind }: Pick<Contested, 'kind'>) => kind === 'remark';

/** Longer words are no value: they stay in the sheet. */
const LONGEST = 300;

/** Nothing of a record is written that would contradict itself: all that was answered of it is to be decided. */
export function leaveOut(taken: TakenAnswers, service: Service, file: string, clash: readonly string[]): void {
  const { id } = service;
  const own = taken.corrections.filter((one) => one.service.id === id);
  const isMeant = (row: AskedRow) =>
    row.service?.id === id && (clash.includes(row.path.join('.')) || own.some((one) => one.row === row));
  const facts = taken.asked.filter(isMeant).map((row) => ({ what: row.what, line: taken.good.get(row)?.line }));
  const why = clash.length > 0 ? against(facts) : CANNOT;
  taken.corrections = taken.corrections.filter((one) => !own.includes(one));
  taken.checks.delete(id);
  for (const row of taken.asked.filter(isMeant)) {
    const answer = taken.good.get(row);
    if (!answer) continue;
    const said = answer.right || answer.correct;
    taken.decisions.push({ line: answer.line, place: `${file}, ${row.path.join('.')}`, said, why, row, answer });
  }
  if (facts.length === 0) taken.decisions.push({ line: 0, place: file, said: '', why });
}
