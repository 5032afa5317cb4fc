import { ASKED, CALL_FACTS, SHARING_FACTS } from '../../codes/service.ts';
import type { FieldGroup } from '../../codes/service-fields.ts';
import { hasCallFacts } from '../../domain/service/call-answers.ts';
import { valueAt } from '../../domain/service/contested.ts';
import { isListed } from '../../domain/service/coverage.ts';
import { isDialledType } from '../../domain/service/dialling.ts';
import { isKept } from '../../domain/service/letters.ts';
import { answerOf, type Statement } from '../../domain/service/questions.ts';
import type { Service } from '../../domain/service/service.ts';
import { sourcesOfChannel } from '../../domain/service/source-dates.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { sharingTerm } from './call-facts.ts';
import { shownValue } from './dial.ts';
import { toCoverage, toLanguages } from './facts.ts';
import { isAttended, toHours } from './hours.ts';
import { operatorName } from './name.ts';

/** One fact of a service that its operator is asked about. */
export interface ConfirmRow {
  /** Where it stands in the record. */
  path: readonly (string | number)[];
  /** With what it is confirmed; `null` where it is no fact of the service. */
  group: FieldGroup | null;
  what: string;
  /** As the site says it; empty where nobody knows. */
  shown: string;
  sources: readonly string[];
}

/**
 * What the site shows of a service, and what nobody knows of it, in the order in which people rely on it.
 *
 * @param isThorough asks everything that is not known, and not only what every reader looks for
 */
export function toConfirmRows(record: Service, isThorough: boolean, context: ViewContext): ConfirmRow[] {
  const { t } = context;
  const isOpen = (record.status?.state ?? 'open') === 'open';
  const row = (
    path: ConfirmRow['path'],
    group: FieldGroup | null,
    what: Text,
    shown: readonly Text[] | string | null,
  ) =>
    ({
      path,
      group,
      what: what.text,
      shown: typeof shown === 'string' ? shown : (shown ?? []).map(({ text }) => text).join('; '),
      sources: sourcesOf(record, path),
    }) satisfies ConfirmRow;
  const codeRow = (field: 'cost' | 'anonymity', group: FieldGroup) => {
    const said =
      field === 'cost'
        ? record.cost !== 'unknown' && t(`cost.${record.cost}`)
        : record.anonymity !== 'unknown' && t(`anonymity.${record.anonymity}`);
    return row([field], group, t(`fact.${field}`), said ? [said] : null);
  };
  const answers = <F extends string>(
    facts: readonly F[],
    { path, group, term, stated }: Answers<F>,
    isAlways: (fact: F) => boolean = () => false,
  ) =>
    facts.flatMap((fact) => {
      const answer = answerOf(stated?.[fact]);
      if (answer === 'unknown' && !isThorough && !isAlways(fact)) return [];
      return row([...path, fact], group, term(fact), answer === 'unknown' ? null : [t(`answer.${answer}`)]);
    });
  return [
    isListed(record)
      ? row(
          ['listing'],
          null,
          t('letter.row-listing'),
          t(isKept(record, context.campaign) ? 'letter.shownAlways' : 'letter.shown').text,
        )
      : row(['channels'], null, t('letter.row-contact'), null),
    row(['name', 'text'], 'name', t('letter.row-name'), record.name.text),
    ...record.channels.flatMap((channel, i) => {
      const label = isDialledType(channel.type) ? t('letter.row-number') : t(`channel.${channel.type}`);
      const shown = URL.canParse(channel.value) ? channel.value : shownValue(channel);
      return [
        // A number of another service is asked of whoever answers it.
        ...(channel.of ? [] : [row(['channels', i, 'value'], 'number', label, shown)]),
        ...(channel.menuOption
          ? [row(['channels', i, 'menuOption'], 'callFacts', t('letter.row-menu'), channel.menuOption)]
          : []),
        ...(hasCallFacts(channel)
          ? answers(
              CALL_FACTS,
              {
                path: ['channels', i, 'callFacts'],
                group: 'callFacts',
                stated: channel.callFacts,
                term: (fact) => named(t(`callFact.${fact}`), shown),
              },
              (fact) => fact === 'free',
            )
          : []),
      ];
    }),
    row(['hours'], 'hours', t('fact.hours'), toHours(record.hours, context, isAttended(record))),
    codeRow('cost', 'callFacts'),
    row(['status'], 'status', t('letter.row-status'), [t(isOpen ? 'answer.yes' : 'letter.closed')]),
    codeRow('anonymity', 'sharing'),
    ...answers(
      SHARING_FACTS,
      {
        path: ['sharing'],
        group: 'sharing',
        stated: record.sharing,
        term: (fact) => sharingTerm(record, fact, context),
      },
      (fact) => fact === 'mayStayAnonymous' || fact === 'sharesWithPolice',
    ),
    ...answers(ASKED, {
      path: ['asks'],
      group: 'sharing',
      stated: record.asks,
      term: (fact) => named(t('fact.asks'), t(`asks.${fact}`).text),
    }),
    row(['languages'], 'languages', t('fact.languages'), toLanguages(record, context)),
    row(
      ['services'],
      'services',
      t('fact.services'),
      record.services.map((one) => t(`service.${one}`)),
    ),
    row(
      ['audiences'],
      'audiences',
      t('fact.audiences'),
      record.audiences.map((one) => t(`audience.${one}`)),
    ),
    row(['coverage'], 'coverage', t('fact.coverage'), toCoverage(record, context)),
    row(['operator'], 'operator', t('letter.row-operator'), operatorName(record, context)?.text ?? null),
    row(['officialPage'], 'officialPage', t('line.officialPage'), record.officialPage ?? null),
  ];
}

interface Answers<F extends string> {
  path: ConfirmRow['path'];
  group: FieldGroup;
  term: (fact: F) => Text;
  stated: Partial<Record<F, Statement | undefined>> | undefined;
}

function named(text: Text, name: string): Text {
  return { ...text, text: `${text.text} (${name})` };
}

function sourcesOf(record: Service, path: ConfirmRow['path']): readonly string[] {
  const [field, at] = path;
  const value = valueAt(record, path);
  if (typeof value === 'object' && value !== null && 'answer' in value && 'sources' in value)
    return Array.isArray(value.sources) ? value.sources.map(String) : [];
  const channel = field === 'channels' && typeof at === 'number' ? record.channels[at] : undefined;
  if (channel) return sourcesOfChannel(record, channel);
  const named = record.statedBy && Object.entries(record.statedBy).find(([name]) => name === field)?.[1];
  return named ?? record.sources;
}
