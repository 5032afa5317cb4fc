/**
 * `npm run services:answers -- FILE --by ROLE --verified ROLE [--on DAY] [--source ID|"how it came"]`: takes the sheet of an operator
 * back: what it confirms becomes checks of its records, plain corrections are written into them, and all else is listed to be decided.
 * The first role enters, the second one compares with the sheet. Exit code 1 where something is to be decided, 2 where the command was
 * not understood.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { buildDate } from '../build-date.ts';
import type { Content } from '../check/content.ts';
import { contentDir } from '../check/content-dir.ts';
import type { InBoth } from '../check/findings/words.ts';
import { readContent } from '../check/read/content.ts';
import { numberForms } from '../check/rules/service/numbers.ts';
import { factsAgree } from '../check/rules/service/statements.ts';
import { isSlug } from '../codes/slug.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { serviceSchema } from '../schemas/service/service.ts';
import { wrongDay } from './given-day.ts';
import { personalIn } from './personal.ts';
import { BROKEN, CANNOT } from './services/answer-words.ts';
import { readAnswers } from './services/letter-files.ts';
import { type Round, roundOf } from './services/round.ts';
import { type TakenAnswers, takeAnswers } from './services/take-answers.ts';
import { withAnswers } from './services/write-answers.ts';
import { splice } from './splice-yaml.ts';
import { inBoth, runAsCommand } from './terminal.ts';
import { wrongSigner } from './translations/review.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export async function main(
  args: readonly string[],
  print: (text: string) => void,
  today: PlainDate = buildDate,
): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const { dir = contentDir(), by, verified, on = today, source: told } = values;
  const [file, ...others] = positionals;
  const late = wrongDay(on, today);
  if (!file || others.length > 0 || !by || !verified || late) {
    print(late ? inBoth(late) : USAGE);
    return 2;
  }
  const content = readContent(dir);
  const round = roundOf(content, today);
  if (!round) {
    print(BROKEN);
    return 1;
  }
  const isPersonal = personalIn(content);
  const wrong = wrongSigner(by, content) ?? wrongSigner(verified, content) ?? (by === verified ? ALONE : null);
  const refused = wrong ?? (told !== undefined && isPersonal(told, 'words') ? NO_PERSON : null);
  if (refused) {
    print(inBoth(refused));
    return 2;
  }
  const rows = await readAnswers(file, round.context).catch(() => null);
  if (!rows) {
    print(`${file}: no es la hoja de una carta. / is not the sheet of a letter.`);
    return 2;
  }
  const source = sourceOf(rows[0]?.key ?? '', told, round);
  const taken = takeAnswers(rows, { round, source: source.id, on, isPersonal });
  if (taken.operator === null) {
    print(
      `${file}: no dice de qué institución es, o ya no está. / does not say of which institution it is, or that is gone.`,
    );
    return 2;
  }
  const files = new Map<string, string>();
  for (const { id, source: of } of content.services) {
    const own = taken.corrections.filter(({ service }) => service.id === id);
    const groups = taken.checks.get(id);
    const service = round.context.facts.services.get(id);
    if (!service || (own.length === 0 && !groups)) continue;
    const next = withAnswers(of.text, service, own, groups, {
      source: source.id,
      on,
      enteredBy: by,
      verifiedBy: verified,
    });
    if (next !== null && !isWorse(content, id, next)) files.set(of.file, next);
    else leaveOut(taken, id, of.file);
  }
  const isNew = files.size > 0 && !round.context.facts.sources.has(source.id);
  const added = isNew
    ? splice(read(dir, SOURCES), ['sources', source.id], { ...source.record, date: on, readOn: on })
    : undefined;
  const objected = withObjections(read(dir, ORGANISATIONS), taken.operator, taken.objections, on, round);
  if (added === null || objected === null) {
    print(`${added === null ? SOURCES : ORGANISATIONS}: ${inBoth(CANNOT)}`);
    return 1;
  }
  if (added !== undefined) files.set(SOURCES, added);
  if (taken.objections.length > 0) files.set(ORGANISATIONS, objected);
  for (const [name, text] of files) writeFileSync(join(dir, name), text);
  report(taken, [...files.keys()], source.id, print);
  return taken.decisions.length > 0 ? 1 : 0;
}

/** Nothing of a record is written that would contradict itself: all that was answered of it is to be decided. */
function leaveOut(taken: TakenAnswers, id: string, file: string): void {
  const groups = taken.checks.get(id) ?? [];
  const own = taken.corrections.filter(({ service }) => service.id === id);
  taken.corrections = taken.corrections.filter((one) => !own.includes(one));
  taken.checks.delete(id);
  for (const { line, path, value } of own)
    taken.decisions.push({ line, place: `${file}, ${path.join('.')}`, said: JSON.stringify(value), why: CANNOT });
  if (groups.length > 0)
    taken.decisions.push({ line: own[0]?.line ?? 0, place: file, said: groups.join(', '), why: CANNOT });
}

/** Would the check find more in the record than before? */
function isWorse(content: Content, id: string, text: string): boolean {
  const count = (services: Content['services']) =>
    [factsAgree, numberForms].flatMap((rule) => rule({ ...content, services })).length;
  const own = content.services.filter((entry) => entry.id === id);
  const whole = serviceSchema.parse(parse(text));
  return count(own.map((entry) => ({ ...entry, value: whole }))) > count(own);
}

function report(
  { checks, corrections, objections, kept, decisions }: ReturnType<typeof takeAnswers>,
  files: readonly string[],
  source: string,
  print: (text: string) => void,
): void {
  for (const name of files) print(name);
  for (const [id, groups] of checks) print(`${id}: confirmado / confirmed: ${groups.join(', ')} (${source})`);
  for (const { service, path } of corrections) print(`${service.id}: corregido / corrected: ${path.join('.')}`);
  for (const id of objections) print(`${id}: objeción / objection`);
  if (decisions.length > 0) print('Por decidir: / To decide:');
  for (const { line, place, said, why } of decisions.toSorted((a, b) => a.line - b.line))
    print(`  ${line} · ${place}${said ? ` · «${said}»` : ''}: ${inBoth(why)}`);
  print(
    `Confirmados: ${checks.size}. Corregidos: ${corrections.length}. Objeciones: ${objections.length}. Ya estaban: ${kept}. Por decidir: ${decisions.length}. / Confirmed: ${checks.size}. Corrected: ${corrections.length}. Objections: ${objections.length}. There already: ${kept}. To decide: ${decisions.length}.
Después / Then: npm run check:content`,
  );
}

/** The source that an answer is: one that is there, or one made of how it came; the same for a sheet however often it is taken. */
function sourceOf(key: string, told: string | undefined, { context }: Round) {
  const [operator = '', made = ''] = key.split('/');
  const { t, facts } = context;
  const isThere = told !== undefined && isSlug(told) && facts.sources.has(told);
  const { name, sector } = facts.organisations.get(operator) ?? {};
  const kind = sector === 'ngo' || sector === 'international' ? sector : 'official';
  const how = told ?? t('letter.how').text;
  return {
    id: isThere ? told : `answer-${operator}-${made}`,
    record: {
      publisher: name?.text ?? operator,
      title: t('letter.source', { how }).text,
      ...{ kind, date: '', url: null, facts: [], confidence: 'high', readOn: '' },
    },
  };
}

function withObjections(
  text: string,
  operator: string,
  ids: readonly string[],
  on: PlainDate,
  { context }: Round,
): string | null {
  const letter = context.facts.organisations.get(operator)?.letter;
  const known = letter?.objections?.length ?? 0;
  const objections = ids.map((service) => ({ service, on }));
  if (ids.length === 0) return text;
  // Nobody has noted on which day the letter left.
  if (!letter) return splice(text, [operator, 'letter'], { sent: [], objections });
  if (known === 0) return splice(text, [operator, 'letter', 'objections'], objections);
  return objections.reduce<string | null>(
    (so, one, at) => so && splice(so, [operator, 'letter', 'objections', known + at], one),
    text,
  );
}

function read(dir: string, name: string): string {
  return readFileSync(join(dir, name), 'utf8');
}

const SOURCES = 'facts/sources.yaml';
const ORGANISATIONS = 'facts/organisations.yaml';

const ALONE: InBoth = {
  es: 'Quien anota y quien verifica son cargos distintos, porque nadie ve sus propias faltas: --by editor --verified reviewer',
  en: 'Who enters and who verifies are different roles, since nobody sees their own mistakes: --by editor --verified reviewer',
};
const NO_PERSON: InBoth = {
  es: '--source dice cómo llegó la respuesta, sin nombres, celulares ni correos de personas: --source "oficio"',
  en: '--source says how the answer came, without names, mobiles or e-mails of persons: --source "official letter"',
};

const OPTIONS = {
  dir: { type: 'string' },
  by: { type: 'string' },
  verified: { type: 'string' },
  on: { type: 'string' },
  source: { type: 'string' },
} as const;

const USAGE = `npm run services:answers -- <file>.xlsx --by <role> --verified <role> [--on <day>] [--source <id or how it came>]`;

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);
