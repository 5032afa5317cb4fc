/**
 * `npm run activities:read -- --by CODE [--id ID] [--lang es|en] [--dir content]`: shows each activity that nobody has read as it will
 * stand, asks what could harm somebody, and notes who has read it; there is no "yes to all".
 * `--sheet FILE.xlsx` writes them for somebody without a terminal; `-- FILE.xlsx --by CODE` takes the answers back.
 * Exit code 0 where all that came back was noted, 1 where a line was not, 2 where the command was not understood.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { buildDate } from '../build-date.ts';
import { contentDir } from '../check/content-dir.ts';
import type { Lang } from '../check/findings/words.ts';
import { READING_QUESTIONS } from '../codes/readings.ts';
import { isOfTeam } from '../domain/campaign.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { shorten } from '../domain/text/shorten.ts';
import type { Reading } from '../schemas/activities/readings.ts';
import { type Loaded, loadContext } from './activity-intake/load-context.ts';
import { spansOf } from './activity-intake/report.ts';
import { add } from './activity-intake/run-plan.ts';
import { questionsIn, WORDS } from './activity-reading/asked.ts';
import { heldActivities, toBeRead, withText } from './activity-reading/held.ts';
import { noteReading } from './activity-reading/noted.ts';
import { type Ask, askOne, printOne } from './activity-reading/session.ts';
import { type ReturnedLine, readSheet, writeReadings } from './activity-reading/sheet.ts';
import { toRead } from './activity-reading/shown-text.ts';
import { alreadyThere, readReturned } from './sheet-file.ts';
import { runAsCommand } from './terminal.ts';

interface Options {
  file: string | undefined;
  by: string | undefined;
  id: string | undefined;
  sheet: string | undefined;
  lang: Lang;
  dir: string;
}

/** Runs the command; asks through `ask`, prints through `print` and returns the exit code. */
export async function main(
  args: readonly string[],
  print: (text: string) => void,
  ask: Ask,
  today: PlainDate = buildDate,
): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const { lang, by, sheet, file, id, dir } = options;
  const words = WORDS[lang];
  const loaded = loadContext(dir, today, lang);
  const waiting = toBeRead(loaded.content, today, id).map((held) => withText(held, dir));
  if (sheet !== undefined) {
    const there = alreadyThere([sheet], '--sheet');
    if (there) {
      print(`${there[lang]}.`);
      return 2;
    }
    await writeReadings(
      sheet,
      waiting.map((held) => toRead(held, loaded)),
      { lang, phrase: loaded.phrase },
    );
    print(words.written(sheet, waiting.length));
    return 0;
  }
  if (file === undefined && waiting.length === 0) {
    print(id === undefined ? words.none : words.noSuch(id));
    return id === undefined ? 0 : 2;
  }
  const team = loaded.content.campaign?.whole?.team ?? [];
  if (by === undefined || !isOfTeam(by, team)) {
    if (file === undefined) print(words.left(waiting.length));
    print(words.signer(team.join(', ')));
    return 2;
  }
  return file === undefined
    ? readAll(waiting, { ...options, by }, { loaded, print, ask, today })
    : takeBack(file, { ...options, by }, { loaded, print, today });
}

interface Run {
  loaded: Loaded;
  print: (text: string) => void;
  today: PlainDate;
}

/** One after another; each is noted before the next is shown, so that nothing is lost where somebody stops. */
async function readAll(
  waiting: readonly ReturnType<typeof withText>[],
  { by, lang, dir }: Options & { by: string },
  { loaded, print, ask, today }: Run & { ask: Ask },
): Promise<number> {
  const words = WORDS[lang];
  const said = (await ask(words.brought))?.trim().toLowerCase() ?? '';
  if (!words.no.some((word) => word === said)) {
    print(words.byBringer);
    return 1;
  }
  const counts = { read: 0, stopped: 0 };
  let readings = loaded.content.readings?.whole ?? {};
  for (const [i, held] of waiting.entries()) {
    print(`\n── ${words.place(i + 1, waiting.length)} ── ${held.current.id}`);
    if (loaded.ledger[held.current.id]?.by === by) {
      print(words.own);
      continue;
    }
    const stop = held.reading?.stopped;
    const isStopped = stop?.hash === held.hash;
    if (isStopped) print(stoppedText(stop, lang, loaded));
    // Two see what one did not: nobody lifts the stop of another.
    if (isStopped && stop.by !== by) continue;
    printOne(toRead(held, loaded), held.reading?.read, { lang, phrase: loaded.phrase }, print);
    const answer = await askOne(ask, lang, print);
    if (answer === 'quit') break;
    if (answer === 'skip') continue;
    readings = noteReading(dir, readings, { held, by, on: today, yes: answer.yes });
    counts[answer.yes.length > 0 ? 'stopped' : 'read'] += 1;
    print(answer.yes.length > 0 ? words.stopped : words.read);
  }
  print(`\n${words.sum(counts.read, counts.stopped, waiting.length - counts.read - counts.stopped)}`);
  return 0;
}

/** The answers of a sheet: what can be noted is noted, and the rest is said line by line. Twice the same changes nothing. */
async function takeBack(
  file: string,
  { by, lang, dir }: Options & { by: string },
  { loaded, print, today }: Run,
): Promise<number> {
  const words = WORDS[lang];
  const lines = await returnedLines(file, loaded);
  if (typeof lines === 'string') {
    print(lines === 'unread' ? words.notRead(file) : words.notSheet);
    return 1;
  }
  const asked = questionsIn(loaded.phrase);
  const counts = { read: 0, stopped: 0 };
  let open = 0;
  const unanswered = new Map<string, number[]>();
  const twice = contradictions(lines);
  const all = new Map(heldActivities(loaded.content).map((held) => [held.current.id, withText(held, dir)]));
  let readings = loaded.content.readings?.whole ?? {};
  for (const { line, id, hash, yes, open: left } of lines) {
    const say = (text: string, rows = [line]) =>
      print(`  ${words.rows(spansOf(rows), rows.length)}, ${shorten(id, LONGEST_CODE)}: ${text}`);
    const leave = (text: string, rows?: number[]) => {
      open += 1;
      say(text, rows);
    };
    const held = all.get(id);
    const known = held && readings[id];
    const stopped = known?.stopped?.hash === hash ? known.stopped : undefined;
    const isSame = yes.length > 0 ? stopped?.for.join() === yes.join() : !stopped && known?.read?.hash === hash;
    const others = twice.get(id);
    if (others) {
      if (others[0] === line) leave(words.twice, others);
    } else if (held?.hash === hash && left.length === 0 && isSame) say(words.same);
    // One "yes" is enough to stop it; nothing is read with a question left open.
    else if (yes.length === 0 && left.length > 0) {
      open += 1;
      const isBlank = left.length === READING_QUESTIONS.length;
      add(unanswered, isBlank ? '' : left.map((one) => asked[one]).join(' '), line);
    } else if (!held) leave(words.unknown);
    else if (held.hash !== hash) leave(words.otherText);
    else if (loaded.ledger[id]?.by === by) leave(words.own);
    else if (stopped && yes.length === 0) leave(stoppedText(stopped, lang, loaded));
    else {
      readings = noteReading(dir, readings, { held, by, on: today, yes });
      counts[yes.length > 0 ? 'stopped' : 'read'] += 1;
    }
  }
  for (const [questions, rows] of unanswered)
    print(`  ${words.rows(spansOf(rows), rows.length)}: ${questions ? words.open(questions) : words.blank}`);
  print(words.sum(counts.read, counts.stopped, open));
  return open > 0 ? 1 : 0;
}

/** Rows that answer otherwise of one activity, by its id: nobody can know which of them holds. Those without an answer say nothing. */
function contradictions(lines: readonly ReturnedLine[]): Map<string, number[]> {
  const answered = lines.filter(({ open }) => open.length < READING_QUESTIONS.length);
  const own = [...Map.groupBy(answered, ({ id }) => id)].filter(
    ([, rows]) => new Set(rows.map(({ hash, yes, open }) => [hash, yes, open].join('|'))).size > 1,
  );
  return new Map(own.map(([id, rows]) => [id, rows.map(({ line }) => line)]));
}

/** Who stopped it, when and why, and who may let it go. */
function stoppedText(
  { by, on, for: questions }: NonNullable<Reading['stopped']>,
  lang: Lang,
  { phrase }: Loaded,
): string {
  return WORDS[lang].stoppedBy(by, on, questions.map((one) => phrase(`reading.${one}`)).join(' '));
}

/** A sheet comes from somebody's inbox, and is not trusted. */
async function returnedLines(file: string, { phrases }: Loaded): Promise<ReturnedLine[] | 'unread' | 'strange'> {
  try {
    for (const { rows } of await readReturned(file)) {
      const lines = readSheet(rows, phrases);
      if (lines) return lines;
    }
    return 'strange';
  } catch {
    return 'unread';
  }
}

/** Asks in the terminal; null at its end. Lines that are there already are answers too, as of a pipe. */
function terminal(): { ask: Ask; close: () => void } {
  const lines = createInterface({ input: process.stdin });
  const answers = lines[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    process.stdout.write(question);
    const { value, done } = await answers.next();
    return done ? null : value;
  };
  return { ask, close: () => lines.close() };
}

/** Of what stands in a sheet where a code should. */
const LONGEST_CODE = 60;

function optionsOf(args: readonly string[]): Options | null {
  const text = { type: 'string' } as const;
  const options = { by: text, id: text, sheet: text, lang: text, dir: text } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { lang = 'es', dir = contentDir(), by, id, sheet } = values;
    const [file, ...more] = positionals;
    if (more.length > 0 || (lang !== 'es' && lang !== 'en') || (file !== undefined && sheet !== undefined)) return null;
    return { file, by, id, sheet, lang, dir };
  } catch {
    return null;
  }
}

const USAGE = `Uso: npm run activities:read -- --by CÓDIGO [--id ACTIVIDAD] [--lang es|en] [--dir content]
     npm run activities:read -- --sheet POR-LEER.xlsx; de vuelta: npm run activities:read -- POR-LEER.xlsx --by CÓDIGO
Usage: npm run activities:read -- --by CODE [--id ACTIVITY] [--lang es|en] [--dir content]
       npm run activities:read -- --sheet TO-READ.xlsx; back again: npm run activities:read -- TO-READ.xlsx --by CODE`;

// Last, so that everything above it exists.
if (import.meta.main) {
  const { ask, close } = terminal();
  await runAsCommand((args, print) => main(args, print, ask));
  close();
}
