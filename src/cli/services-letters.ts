/**
 * `npm run services:letters [-- OPERATOR …] [--out DIR]`: for each operator a letter (.docx) that asks it to confirm what is
 * shown of its services, fact by fact, and the days of the round as a calendar; in `cartas/`, which is no part of the project.
 * `… --sent OPERATOR… [--on DAY]`: notes the day on which letters left. Exit code 1 where a file was there already or something was not
 * noted, 2 where the command was not understood.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDate } from '../build-date.ts';
import { contentDir } from '../check/content-dir.ts';
import { readContent } from '../check/read/content.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { wrongDay } from './given-day.ts';
import { calendarOf, writeLetter } from './services/letter-files.ts';
import { type Round, roundOf } from './services/round.ts';
import { alreadyThere } from './sheet-file.ts';
import { splice } from './splice-yaml.ts';
import { inBoth, runAsCommand, wordsBehind } from './terminal.ts';
import { noSuch } from './translations/command.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export async function main(
  args: readonly string[],
  print: (text: string) => void,
  today: PlainDate = buildDate,
): Promise<number> {
  const asked = wordsBehind(args, ['dir', 'out', 'on'], ['sent']);
  const { words = [], dir = contentDir(), out = 'cartas', sent: isSent, on = today } = asked ?? {};
  const late = wrongDay(on, today);
  if (!asked || late || (isSent && words.length === 0)) {
    print(late ? inBoth(late) : USAGE);
    return 2;
  }
  const round = roundOf(readContent(dir), today);
  if (!round) {
    print(BROKEN);
    return 1;
  }
  const known = [...round.services.keys()].filter(Boolean);
  const unknown = words.filter((operator) => !known.includes(operator));
  for (const operator of unknown) print(noSuch(operator, known));
  if (unknown.length > 0) return 2;
  const operators = words.length > 0 ? words : known;
  return isSent ? noteSent(dir, operators, on, print) : write(out, operators, round, print);
}

async function write(
  out: string,
  operators: readonly string[],
  round: Round,
  print: (text: string) => void,
): Promise<number> {
  mkdirSync(out, { recursive: true });
  let isAll = true;
  for (const operator of operators) {
    const file = join(out, `${operator}.docx`);
    const there = alreadyThere(file);
    print(there ? inBoth(there) : file);
    if (there) isAll = false;
    else await writeLetter(file, operator, round);
  }
  const unasked = (round.services.get('') ?? []).map(({ id }) => id);
  if (unasked.length > 0)
    print(
      `Sin carta, porque su ficha no dice \`operator\`: / Without a letter, since the record names no \`operator\`: ${unasked.join(', ')}`,
    );
  const calendar = join(out, 'ronda.ics');
  writeFileSync(calendar, calendarOf(operators, round.context));
  print(`${calendar}
Cuando sale una carta: npm run services:letters -- --sent ${operators[0]}. Cuando llega la respuesta: npm run edit
When a letter leaves: npm run services:letters -- --sent ${operators[0]}. When its answer is here: npm run edit`);
  return isAll ? 0 : 1;
}

/** Where organisations stand. */
const FILE = 'facts/organisations.yaml';

/** Notes the day; a day that is there already is not noted twice. */
function noteSent(dir: string, operators: readonly string[], on: PlainDate, print: (text: string) => void): number {
  const file = join(dir, FILE);
  let text = readFileSync(file, 'utf8');
  const { organisations } = readContent(dir);
  const failed: string[] = [];
  for (const operator of operators) {
    const sent = organisations?.whole?.[operator]?.letter?.sent ?? [];
    if (sent.includes(on)) continue;
    const next = splice(
      text,
      [operator, 'letter', 'sent', ...(sent.length > 0 ? [sent.length] : [])],
      sent.length > 0 ? on : [on],
    );
    if (next === null) failed.push(operator);
    else text = next;
  }
  writeFileSync(file, text);
  for (const operator of failed)
    print(
      `${FILE}: no se pudo anotar \`${operator}.letter.sent\`; escribe a mano sent: ["${on}"]. / could not note it; write it by hand.`,
    );
  const noted = operators.filter((one) => !failed.includes(one));
  if (noted.length > 0) print(`${noted.join(', ')}: ${on}. Anotado en / Noted in ${FILE}.`);
  return failed.length > 0 ? 1 : 0;
}

/** Said where the content has mistakes that hide what is shown. */
const BROKEN =
  'Hay errores en lo que dice qué se muestra. Mira: npm run check:content / What says what is shown has mistakes. See: npm run check:content -- --lang en';

const USAGE = `npm run services:letters [-- <operator>…] [--out <folder>]
npm run services:letters -- --sent <operator>… [--on <day>]   # the day in figures: 2027-05-04`;

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);
