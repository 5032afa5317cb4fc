/** A round of confirmation: what each operator is asked, as its letter says it. */
import type { Content } from '../../check/content.ts';
import { decidingSite } from '../../check/read/deciding-site.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { servicesOfHelp } from '../../domain/service/emergency.ts';
import type { Service } from '../../domain/service/service.ts';
import { type ViewContext, viewContext } from '../../views/context.ts';
import { type ConfirmRow, toConfirmRows } from '../../views/service/confirm.ts';

/** One row of a letter. */
export interface AskedRow extends Omit<ConfirmRow, 'group'> {
  /** The service; `null` for a question to the operator. */
  service: Service | null;
}

/** What a command of a round knows; `null` where the content has mistakes. */
export function roundOf(content: Content, today: PlainDate): Round | null {
  const site = decidingSite(content);
  const organisations = content.organisations?.whole;
  if (!site || !organisations) return null;
  const known = new Map(Object.entries(organisations).map(([id, data]) => [id, { id, ...data }]));
  // A round is about all checks, also those that an open point holds up.
  const checks = new Map(content.services.map(({ id, whole }) => [id, whole?.checks ?? []]));
  const services = new Map(
    [...site.facts.services].map(([id, one]) => [id, { ...one, checks: checks.get(id) ?? one.checks }]),
  );
  const own = [...services.values()].filter(({ country }) => country === site.campaign.country.code);
  const context = viewContext({
    ...site,
    today,
    // What no word of a letter depends on.
    easyPages: new Set(),
    ownTexts: new Map(),
    drawings: new Map(),
    leftOut: new Set(),
    facts: {
      ...site.facts,
      services,
      announced: [],
      leftOut: [],
      servicesOf: new Map(),
      regions: content.regions?.whole ?? [],
      crossings: [],
      crossingRights: [],
      map: null,
      organisations: known,
      days: [],
      allowedDomains: content.sources?.whole?.allowedDomains ?? [],
    },
  });
  return { context, services: Map.groupBy(own, ({ operator }) => operator ?? ''), content };
}

export interface Round {
  context: ViewContext;
  /** Of the country, by their operators. */
  services: ReadonlyMap<string, readonly Service[]>;
  content: Content;
}

/** Everything that one operator is asked: its services fact by fact, then the questions of `questions.yaml`. */
export function rowsFor(operator: string, { context, services, content }: Round): AskedRow[] {
  const { campaign, language, t } = context;
  const thorough = new Set([...campaign.core, ...servicesOfHelp(campaign)]);
  const own = services.get(operator) ?? [];
  const ids = own.map(({ id }) => id);
  const questions = content.questions?.whole?.find((one) => one.operator === operator)?.questions ?? [];
  return [
    ...own.flatMap((service) =>
      toConfirmRows(service, thorough.has(service.id), context).map((row): AskedRow => ({ ...row, service })),
    ),
    ...questions
      .filter((one) => !one.services || one.services.some((id) => ids.includes(id)))
      .map(
        ({ es, en }): AskedRow => ({
          ...{ service: null, path: [], what: t('letter.row-question').text, sources: [] },
          shown: language.lang.startsWith('es') ? es : en,
        }),
      ),
  ];
}

/** How a letter names its sources: who, what, of when. */
export function sourceWords(ids: readonly string[], { facts, t, date }: ViewContext): string {
  const said = ids.flatMap((id) => {
    const source = facts.sources.get(id);
    if (!source) return [];
    const of = source.date ? date(source.date).text : t('dated.none').text;
    return `${source.publisher}${source.title ? `, ${source.title}` : ''} (${of})`;
  });
  return [...new Set(said)].join('; ');
}
