/**
 * `node src/cli/materials-codes.ts [withdraw CODE REASON] [--dir content]`: adds to `facts/recall-codes.yaml` the code of everything
 * to carry that says something new, and names what must be printed again; or withdraws a code. It only adds lines. Exit code 1
 * where nothing could be written, 2 where the command was not understood.
 */
import { buildDate } from '../build-date.ts';
import type { Content } from '../check/content.ts';
import { contentDir } from '../check/content-dir.ts';
import { readContent } from '../check/read/content.ts';
import { codedPrints } from '../check/read/deciding-site.ts';
import { fileOf } from '../check/rules/materials/codes.ts';
import { isOneOf } from '../codes/keys.ts';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../codes/material.ts';
import { isRecallCode, shownCode } from '../codes/recall-code.ts';
import { dayOf, haveCodesBegun, isGiven, isWithdrawal, missingLine } from '../domain/materials/ledger.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { LedgerLine } from '../schemas/materials/ledger.ts';
import { addLines, LEDGER, reportChanges, type TitleOf } from './recall/lines.ts';
import { runAsCommand, wordsBehind } from './terminal.ts';

type Print = (text: string) => void;

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: Print, today: PlainDate = buildDate): number {
  const asked = askedFor(args);
  if (asked === null) {
    print(USAGE);
    return 2;
  }
  const content = readContent(asked.dir);
  const ledger = content.recallCodes === null ? [] : content.recallCodes.whole;
  if (ledger === null) return refuse(print, ...BROKEN_LEDGER);
  const last = ledger.map(dayOf).toSorted().at(-1);
  if (last !== undefined && today < last) return refuse(print, ...clockIsWrong(last, today));
  const run: Run = { dir: asked.dir, content, ledger, today, print };
  return asked.withdraw ? withdraw(asked.withdraw, run) : give(run);
}

interface Run {
  dir: string;
  content: Content;
  ledger: readonly LedgerLine[];
  today: PlainDate;
  print: Print;
}

/** Adds the codes that are missing. */
function give({ dir, content, ledger, today, print }: Run): number {
  const prints = codedPrints(content);
  const stage = content.campaign?.whole?.stage;
  if (!prints || !stage) return refuse(print, ...BROKEN_CONTENT);
  if (!haveCodesBegun(stage, ledger)) {
    print(`Mientras el sitio es una vista previa, lo impreso dice que es un borrador y no lleva código. Los códigos empiezan con la primera publicación (stage: live).
As long as the site is a preview, what is printed says that it is a draft and bears no code. Codes begin with the first publication (stage: live).`);
    return 0;
  }
  const added = prints.flatMap((printed) => missingLine(printed, ledger, today) ?? []);
  if (added.length > 0 && !addLines(dir, ledger, added)) return refuse(print, ...NO_LIST);
  print(`Códigos de las cosas para llevar: ${prints.length} (nuevos: ${added.length}).
Codes of the things to carry: ${prints.length} (new: ${added.length}).`);
  for (const line of reportChanges(prints, ledger, titlesOf(content))) print(line);
  return 0;
}

/** Adds a withdrawal. It works whatever else has a mistake: what may harm does not wait. */
function withdraw({ code, reason }: Withdraw, { dir, content, ledger, today, print }: Run): number {
  const shown = shownCode(code);
  if (!isRecallCode(code)) return refuse(print, ...misread(shown));
  const given = ledger.filter(isGiven).find((line) => line.code === code);
  if (!given) return refuse(print, ...unknown(shown));
  const before = ledger.filter(isWithdrawal).find((line) => line.code === code);
  if (before) return refuse(print, ...withdrawnAlready(shown, before.withdrawn));
  if (!addLines(dir, ledger, [{ code, withdrawn: today, reason }])) return refuse(print, ...NO_LIST);
  const title = titlesOf(content)(given.material, given.locale);
  print(`Retirado: ${shown}: ${title}. Quita lo que lleva este código y avisa a quien lo repartió.
Corrige lo que estaba mal y después: npm run materials:codes. Publica el sitio: la página del código ya lo dice.
Withdrawn: ${shown}: ${title}. Take down what bears this code, and tell whoever gave it out.
Mend what was wrong, and then: npm run materials:codes. Publish the site: the page of the code says so.`);
  return 0;
}

/** The title of a material in its language with its locale; of one that is gone, the name of its file. */
function titlesOf({ materials, quizzes, lessons }: Content): TitleOf {
  const files = new Map([...materials, ...quizzes, ...lessons].map(({ source, value }) => [source.file, value]));
  return (id, locale) => {
    const file = fileOf(id);
    const words = files.get(file)?.words ?? {};
    const title = (words[locale] ?? Object.values(words)[0])?.title;
    return title ? `${title} (${locale}), ${file}` : `${id} (${locale})`;
  };
}

function refuse(print: Print, es: string, en: string): number {
  print(`${es}\n${en}`);
  return 1;
}

interface Withdraw {
  code: string;
  reason: WithdrawalReason;
}

/** What was asked for; `null` where it was not understood. A code may stand in two groups, as it is printed. */
function askedFor(args: readonly string[]): { dir: string; withdraw?: Withdraw } | null {
  const { words, dir = contentDir() } = wordsBehind(args, ['dir']) ?? {};
  if (!words) return null;
  const [verb, ...rest] = words;
  if (verb === undefined) return { dir };
  const reason = rest.at(-1) ?? '';
  const code = rest.slice(0, -1).join('').replaceAll(' ', '');
  if (verb !== 'withdraw' || !/^\d{8}$/.test(code) || !isOneOf(WITHDRAWAL_REASONS, reason)) return null;
  return { dir, withdraw: { code, reason } };
}

type Refusal = [es: string, en: string];

const BROKEN_LEDGER: Refusal = [
  `${LEDGER} tiene errores. Mira: npm run check:content`,
  `${LEDGER} has mistakes. See: npm run check:content -- --lang en`,
];
const BROKEN_CONTENT: Refusal = [
  'Hay errores en lo que decide qué dicen las cosas (campaña, servicios, fuentes, palabras o materiales). Mira: npm run check:content',
  'What decides what materials say has mistakes (campaign, services, sources, words or materials). See: npm run check:content -- --lang en',
];
const NO_LIST: Refusal = [
  `No se escribió nada: a ${LEDGER} no se le pueden agregar líneas. Cada línea empieza con un guion (- code: …).`,
  `Nothing was written: no lines can be added to ${LEDGER}. Each begins with a dash (- code: …).`,
];

function clockIsWrong(last: PlainDate, today: PlainDate): Refusal {
  return [
    `No se escribió nada: la última línea de ${LEDGER} es del ${last}, y hoy sería ${today}. Mira el reloj, o BUILD_DATE.`,
    `Nothing was written: the last line of ${LEDGER} is of ${last}, and today would be ${today}. Look at the clock, or at BUILD_DATE.`,
  ];
}

function misread(code: string): Refusal {
  return [
    `${code} no es un código: no cuadra la cifra de control. Léelo otra vez, cifra por cifra.`,
    `${code} is no code: its check digit is wrong. Read it again, digit by digit.`,
  ];
}

function unknown(code: string): Refusal {
  return [
    `Ninguna cosa de este sitio lleva el código ${code} (${LEDGER}). Mira si el papel es de otra campaña o de otro país. Si viene de una impresión de prueba, primero: npm run materials:codes`,
    `No material of this site bears the code ${code} (${LEDGER}). See whether the paper is of another campaign or country. If it comes from a trial print, first: npm run materials:codes`,
  ];
}

function withdrawnAlready(code: string, on: PlainDate): Refusal {
  return [
    `El código ${code} ya está retirado desde el ${on}. No hace falta nada más.`,
    `The code ${code} has been withdrawn since ${on} already. Nothing more is needed.`,
  ];
}

const USAGE = `Uso: npm run materials:codes [-- withdraw CÓDIGO number|text|harm] [--dir content]
Usage: npm run materials:codes [-- withdraw CODE number|text|harm] [--dir content]`;

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);
