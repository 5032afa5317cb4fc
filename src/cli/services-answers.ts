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
import type { Finding } from '../check/finding.ts';
import type { InBoth } from '../check/findings/words.ts';
import { readContent } from '../check/read/content.ts';
import { numberForms } from '../check/rules/service/numbers.ts';
import { factsAgree } from '../check/rules/service/statements.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { serviceSchema } from '../schemas/service/service.ts';
import { wrongDay } from './given-day.ts';
import { personalIn } from './personal.ts';
import { sourceOf } from './services/answer-source.ts';
import { BROKEN, CANNOT } from './services/answer-words.ts';
import { readAnswers } from './services/letter-files.ts';
import { leaveOut, pointsOf } from './services/points.ts';
import { type Round, roundOf } from './services/round.ts';
import { keyOf, takeAnswers } from './services/take-answers.ts';
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
  const source = sourceOf(keyOf(rows), told, round);
  const taken = takeAnswers(rows, { round, source: source.id, on, isPersonal });
  if (taken.operator === null) {
    print(
      `${file}: no dice de qué institución es, o ya no está. / does not say of which institution it is, or that is gone.`,
    );
    return 2;
  }
  const files = new Map<string, string>();
  for (const { id, source: of } of content.services) {
    const service = round.context.facts.services.get(id);
    if (service?.operator !== taken.operator) continue;
    const entered = { source: source.id, on, enteredBy: by, verifiedBy: verified };
    const write = () => {
      const own = taken.corrections.filter((one) => one.service.id === id);
      return withAnswers(of.text, service, own, taken.checks.get(id), entered, pointsOf(service, taken, entered));
    };
    const whole = write();
    const clash = whole === null ? [] : clashes(content, id, whole);
    if (whole === null || clash.length > 0) leaveOut(taken, service, of.file, clash);
    const next = whole === null || clash.length > 0 ? write() : whole;
    if (next !== null && next !== of.text) files.set(of.file, next);
    const { decided } = pointsOf(service, taken, entered);
    taken.kept += decided.size;
    taken.decisions = taken.decisions.filter((one) => !decided.has(one));
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

/** The fields of which the check would find more in the record than before. */
function clashes(content: Content, id: string, text: string): string[] {
  const found = (services: Content['services']) =>
    [factsAgree, numberForms].flatMap((rule) => rule({ ...content, services }));
  const own = content.services.filter((entry) => entry.id === id);
  const whole = serviceSchema.parse(parse(text));
  const before = found(own);
  const now = found(own.map((entry) => ({ ...entry, value: whole })));
  const isNew = ({ code, field }: Finding) => !before.some((one) => one.code === code && one.field === field);
  const names = now
    .filter(isNew)
    .flatMap(({ field, values }) => [field, ...values.filter((one) => typeof one === 'string')]);
  return now.length > before.length ? names.map((name) => name.replace(/\[(\d+)\]/g, '.$1')) : [];
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
