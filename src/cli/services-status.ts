/**
 * `npm run services:status [-- --lang en] [--all]`: which services must be confirmed again and when, operator by operator,
 * with the questions to ask. `--all` adds the services of other countries. Changes nothing. Exit code 2 where the command
 * was not understood.
 */
import { parseArgs } from 'node:util';
import { buildDate } from '../build-date.ts';
import { contentDir } from '../check/content-dir.ts';
import type { Lang } from '../check/findings/words.ts';
import { campaignOf } from '../check/read/campaign-facts.ts';
import { readContent } from '../check/read/content.ts';
import { keysOf } from '../codes/keys.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Service } from '../domain/service/service.ts';
import { toService } from '../hashes/page/to-service.ts';
import { countDue, isSoon, type OperatorDue, operatorsDue, type ServiceDue, SOON_DAYS } from './services/expiry.ts';
import { runAsCommand } from './terminal.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void, today: PlainDate = buildDate): number {
  const options = optionsOf(args);
  if (!options) {
    print('npm run services:status -- [--lang es|en] [--all]');
    return 2;
  }
  const { lang, dir, all } = options;
  const content = readContent(dir);
  const { country, core = [] } = campaignOf(content);
  const records = content.services
    .map(({ id, country: folder, whole }) => ({ id, country: folder.toUpperCase(), whole }))
    .flatMap(({ whole, ...own }): Service[] =>
      whole && (all || own.country === country?.code) ? [toService(own, whole)] : [],
    );
  const due = operatorsDue(records, {
    questions: content.questions?.whole ?? [],
    core: core.filter((id) => id !== undefined),
    lang,
    today,
  });
  const names = new Map(
    Object.entries(content.organisations?.whole ?? {}).map(([id, { name }]) => [id, name.text] as const),
  );
  print(formatDue(due, { lang, today, names }));
  return 0;
}

const WORDS = {
  es: {
    title: 'Servicios por confirmar, al',
    counts: {
      never: 'nunca confirmados',
      lapsed: 'vencidos',
      caution: 'por renovar',
      plain: 'al día',
      soon: `vencen en ${SOON_DAYS} días`,
    },
    aspects: { call: 'número y llamada', offer: 'lo que ofrece', identity: 'nombre y página' },
    nobody: '(sin institución conocida)',
    ask: 'Preguntar',
    core: 'imprescindible',
    planned: 'anunciado, todavía no atiende',
    overdue: 'ya pasó la fecha anunciada: pregunta si atiende',
    over: 'ya pasó el último día de su cierre: pregunta si atiende',
    never: 'nunca confirmado',
    until: 'vale hasta',
    lapsed: 'venció',
    soon: '← pronto',
    unknown: 'preguntas sin respuesta',
    general:
      'Siempre: número, horario, costo, quién se entera de la llamada, si se puede llamar sin dar el nombre, y qué página oficial lo muestra.',
  },
  en: {
    title: 'Services to confirm, on',
    counts: {
      never: 'never confirmed',
      lapsed: 'lapsed',
      caution: 'due',
      plain: 'up to date',
      soon: `expire within ${SOON_DAYS} days`,
    },
    aspects: { call: 'number and call', offer: 'what it offers', identity: 'name and page' },
    nobody: '(no operator known)',
    ask: 'Ask',
    core: 'core',
    planned: 'announced, does not answer yet',
    overdue: 'the announced time has passed: ask whether it answers',
    over: 'the last day of its closure has passed: ask whether it answers',
    never: 'never confirmed',
    until: 'good until',
    lapsed: 'lapsed',
    soon: '← soon',
    unknown: 'questions without an answer',
    general:
      'Always: number, hours, cost, who will know of the call, whether one may call without a name, and which official page shows it.',
  },
} as const satisfies Record<Lang, unknown>;

/** The report as it is printed: counts, then each operator with its services and the questions to ask. */
export function formatDue(due: readonly OperatorDue[], view: View): string {
  const { lang, today, names } = view;
  const words = WORDS[lang];
  const counted = countDue(due, today);
  const counts = keysOf(counted).map((state) => `${counted[state]} ${words.counts[state]}`);
  const parts = due.map(({ operator, services, questions }) =>
    [
      operator === null ? words.nobody : (names.get(operator) ?? operator),
      ...formatLines(services, view).map((line) => `  ${line}`),
      ...questions.map((question) => `  ${words.ask}: ${question}`),
    ].join('\n'),
  );
  return [`${words.title} ${today}: ${counts.join(', ')}.`, words.general, ...parts].join('\n\n');
}

interface View {
  lang: Lang;
  today: PlainDate;
  /** Names of organisations by their id. */
  names: ReadonlyMap<string, string>;
}

/** One line a service; many that stand alike become one line with their number and the first few. */
function formatLines(services: readonly ServiceDue[], view: View): string[] {
  const alike = Map.groupBy(services, (service) => `${marksOf(service, view.lang)}: ${stateOf(service, view)}`);
  return [...alike].flatMap(([said, some]) => {
    if (some.length <= MOST_NAMED) return some.map(({ id }) => `${id}${said}`);
    const first = some.slice(0, MOST_NAMED).map(({ id }) => id);
    return `${some.length} (${first.join(', ')}…)${said}`;
  });
}

function marksOf({ isCore, isPlanned, isOverdue, isClosureOver }: ServiceDue, lang: Lang): string {
  const words = WORDS[lang];
  const marks = [
    ...(isCore ? [words.core] : []),
    ...(isPlanned ? [words.planned] : []),
    ...(isOverdue ? [words.overdue] : []),
    ...(isClosureOver ? [words.over] : []),
  ];
  return marks.length > 0 ? ` (${marks.join('; ')})` : '';
}

function stateOf({ aspects, unknown }: ServiceDue, { lang, today }: View): string {
  const words = WORDS[lang];
  const states = aspects.every(({ state }) => state === 'never')
    ? [words.never]
    : aspects.map(({ aspect, state, goodUntil }) => {
        const what = words.aspects[aspect];
        if (state === 'never') return `${what}: ${words.never}`;
        const verb = state === 'plain' ? words.until : words.lapsed;
        return `${what} ${verb} ${goodUntil}${state === 'plain' && isSoon(goodUntil, today) ? ` ${words.soon}` : ''}`;
      });
  return [...states, ...(unknown > 0 ? [`${unknown} ${words.unknown}`] : [])].join(', ');
}

/** Of more services that stand alike only the first are named. */
const MOST_NAMED = 3;

function optionsOf(args: readonly string[]): { lang: Lang; dir: string; all: boolean } | null {
  try {
    const options = { lang: { type: 'string' }, dir: { type: 'string' }, all: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const { lang = 'es', dir = contentDir(), all = false } = values;
    return lang === 'es' || lang === 'en' ? { lang, dir, all } : null;
  } catch {
    return null;
  }
}

if (import.meta.main) await runAsCommand(main);
