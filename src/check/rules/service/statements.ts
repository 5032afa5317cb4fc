import { hasCallFacts } from '../../../domain/service/call-answers.ts';
import type { Statement } from '../../../domain/statement.ts';
import type { Content, ServiceEntry } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { type Loose, members } from '../../source/loose.ts';
import { keyPlaceAt, type Path, placeAt, writeAt } from '../../source/yaml-source.ts';

/** An answer rests on a source. */
export function statementSources({ services }: Content): Finding[] {
  return services.flatMap((entry) =>
    statementsOf(entry).flatMap(([path, { answer, sources }]) =>
      answer && answer !== 'unknown' && sources?.length === 0
        ? finding(keyPlaceAt(entry.source, path), 'answer-without-source')
        : [],
    ),
  );
}

/** Facts of one record do not contradict each other. */
export function factsAgree({ services }: Content): Finding[] {
  return services.flatMap((entry) => {
    const { source, value } = entry;
    const anonymous = value?.sharing?.mayStayAnonymous?.answer;
    const asked = value?.anonymity;
    const differs = (asked === 'anonymous' && anonymous === 'no') || (asked === 'no' && anonymous === 'yes');
    return [
      ...(differs ? [finding(placeAt(source, ['anonymity']), 'facts-differ', 'sharing.mayStayAnonymous')] : []),
      ...members(value?.channels).flatMap(([i, { reach, callFacts }]) => {
        const free = callFacts?.free?.answer;
        const found: Finding[] = [];
        if ((value?.cost === 'free' && free === 'no' && isOnly(value)) || (value?.cost === 'paid' && free === 'yes'))
          found.push(finding(placeAt(source, ['cost']), 'facts-differ', `channels[${i}].callFacts.free`));
        if (callFacts?.fromAbroad?.answer === 'yes' && reach && reach !== 'world') {
          const reachPath: Path = ['channels', i, 'reach'];
          found.push(finding(placeAt(source, reachPath), 'reaches-abroad', writeAt(source, reachPath, 'world')));
        }
        return found;
      }),
    ];
  });
}

/** Every statement of a record with the path that leads to it. */
export function statementsOf({ value }: Pick<ServiceEntry, 'value'>): [Path, Loose<Statement>][] {
  return [
    ...members(value?.sharing).map(([key, one]): [Path, Loose<Statement>] => [['sharing', key], one]),
    ...members(value?.asks).map(([key, one]): [Path, Loose<Statement>] => [['asks', key], one]),
    ...members(value?.channels).flatMap(([i, { callFacts, access }]) => [
      ...members(callFacts).map(([key, one]): [Path, Loose<Statement>] => [['channels', i, 'callFacts', key], one]),
      ...members(access).map(([key, one]): [Path, Loose<Statement>] => [['channels', i, 'access', key], one]),
    ]),
  ];
}

/** Is this the only channel that a call can cost something on? Of several, one may be free and another not. */
function isOnly(value: ServiceEntry['value']): boolean {
  return members(value?.channels).filter(([, { type }]) => type && hasCallFacts({ type })).length === 1;
}
