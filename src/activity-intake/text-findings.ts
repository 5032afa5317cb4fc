import { ANNOUNCED_TEXTS, MOST_ORGANISER_NAMES } from '../codes/activity.ts';
import { LONGEST_NAME } from '../codes/slug.ts';
import { findHarms } from '../domain/activities/guards/harms.ts';
import { isLikePerson } from '../domain/activities/guards/names.ts';
import type { readOrganisers } from './choices.ts';
import type { IntakeContext } from './context.ts';
import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { cleanText, HIDDEN } from './text.ts';

/**
 * What no text of an announcement may hold, since somebody could be led or harmed by it: markup, code, links that are none,
 * images, and what a spreadsheet would calculate. Marks that nobody sees are gone already (`cleanText`).
 */
export function findUntrusted(text: string, field: FieldName): RowFinding[] {
  const found = (pattern: RegExp): string | undefined => pattern.exec(text)?.[0];
  const findings = UNTRUSTED.flatMap(([code, pattern]) => {
    const part = found(pattern);
    return part ? [rowFinding(code, field, { found: part })] : [];
  });
  const scheme = found(/(?<![\p{L}\p{N}])(?:javascript|vbscript|data|file|blob|intent)\s*:\s*[^\s]/iu);
  const target =
    /\]\s*[([]\s*(?!https:\/\/)([^)\]\n]*)|^\s*\[[^\]\n]+\]:/m.exec(text)?.[0] ??
    found(/\bhttp:\/\/\S+|(?:^|\s)\/\/\S+\.\S+/);
  const badLink = scheme ?? target;
  if (badLink) findings.push(rowFinding('bad-link', field, { found: badLink }));
  if (/^[=@+]/.test(text) || /^-(?![\s\p{L}])/u.test(text))
    findings.push(rowFinding('formula', field, { found: text }));
  return findings;
}

const UNTRUSTED = [
  ['html', /<\s*[/!?]?\s*[\p{L}][^>\n]{0,80}>?|<!--|-->|&#?\w{1,31};/iu],
  ['code', /\$?\{[^}\n]*\}?|^\s*(?:import|export)\s.+\bfrom\b.*$|^\s*(?:---|\+\+\+)\s*$|`{3}/m],
  ['image', /!\[[^\]\n]*\]/],
] as const;

/**
 * Letters that got lost between two programs: the mark that stands for a letter nobody could read, and what UTF-8 looks like
 * to a program that reads it as Windows-1252.
 *
 * @param text as it came, since cleaning takes away half of some of these pairs
 */
export function findGarbled(text: string, field: FieldName): RowFinding[] {
  const found = GARBLED.exec(text)?.[0];
  return found ? [rowFinding('garbled', field, { found })] : [];
}

/** What a spreadsheet shows in place of a value that it cannot work out, in whichever language: `#REF!`, `#¡VALOR!`, `#N/D`, `Err:508`. */
export function findFormulaError(text: string, field: FieldName): RowFinding[] {
  return FORMULA_ERROR.test(text) ? [rowFinding('formula-error', field, { found: text.trim() })] : [];
}

/** As the format itself has them (ECMA-376, 18.18.11), which programs show in their own language; LibreOffice has numbers. */
const FORMULA_ERROR = /^\s{0,9}(?:#N\/\p{Lu}{1,4}|#[¡¿]?\p{Lu}[\p{Lu}\d_/]{1,20}[!?]|Err:\d{3})\s{0,9}$/u;

/** A capital A with a tilde or a circumflex, and what Windows-1252 has for the second byte of a letter of two. */
const GARBLED =
  /(?<!\S)\S*(?:\uFFFD|[\u00C2\u00C3][\u0080-\u009F\u00A1-\u00BA\u00BC-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2018\u201A\u201C\u201E\u2020-\u2022\u2030\u2039\u203A\u20AC\u2122])\S*/u;

/**
 * Signs that nobody sees and that are taken out of a text: said, so that nothing goes away in silence. Where one of them turns the
 * letters around, what its author saw is the other way round than what is written, and nobody can tell which of both is meant: it stops.
 *
 * @param text as it came
 */
export function findInvisible(text: string, field: FieldName): RowFinding[] {
  const found = [...text.matchAll(HIDDEN)].filter(({ 0: sign, index }) => !isQuiet(text, sign, index));
  const first = found.find(({ 0: sign }) => TURNS.test(sign)) ?? found[0];
  if (!first) return [];
  const { 0: sign, index } = first;
  const values = { found: around(text, index), sign: nameOf(sign) };
  return [rowFinding(TURNS.test(sign) ? 'turned' : 'invisible', field, values)];
}

/** It joins pictures into one, or ends a line or a file as programs of old did: nobody put it there. */
function isQuiet(text: string, sign: string, index: number): boolean {
  if (sign === '\r') return true;
  if (sign === '\u200D')
    return /\p{Extended_Pictographic}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]?$/u.test(
      text.slice(Math.max(0, index - 5), index),
    );
  return sign === '\uFEFF' && index === 0;
}

/** The words beside a sign, without it. */
function around(text: string, index: number): string {
  return cleanText(text.slice(Math.max(0, index - BESIDE), index + BESIDE));
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Letters are shown from left to right, or from right to left, whatever they are. */
const TURNS = /[\u202D\u202E]/;
/** Letters on either side that are shown. */
const BESIDE = 30;

/**
 * What could harm somebody by its form if it were published: a contact, where people are sheltered, a minor's name with an age. Wherever
 * it stands; what its words mean, whoever reads it tells (`npm run edit`).
 *
 * @param texts what the announcement says, by field
 */
export function findRisks(
  texts: ReadonlyMap<FieldName, string>,
  context: Pick<IntakeContext, 'words' | 'invented' | 'lines' | 'allowedDomains' | 'year'>,
): RowFinding[] {
  const guarded = [...texts].map(([field, text]) => ({ field, text, isPlace: PLACES.includes(field) }));
  return findHarms(guarded, { ...context, invented: new Set(context.invented) }).map(({ code, field, found }) =>
    rowFinding(code, field, { found }),
  );
}

const PLACES: readonly FieldName[] = ['venue', 'town', 'directions'];

type Organisers = ReturnType<typeof readOrganisers>;

/** What to say of those who are named as organisers: how many and how long they are, and whether one may be a person. */
export function findOrganiserFindings(organisers: Organisers, context: Pick<IntakeContext, 'words'>): RowFinding[] {
  return [...organisers.names.flatMap((name) => organiserFinding(name, context)), ...namesFindings(organisers)];
}

/** Somebody must organise it; a name that no list could show is a paragraph that went into the wrong cell. */
function namesFindings({ ids, names }: Organisers): RowFinding[] {
  if (ids.length + names.length === 0) return [rowFinding('missing', 'organiser')];
  const long = names.filter((name) => [...name].length > LONGEST_NAME);
  return [
    ...long.map((name) =>
      rowFinding('too-long', 'organiser', { found: name, most: String(LONGEST_NAME), length: String(name.length) }),
    ),
    ...(names.length > MOST_ORGANISER_NAMES
      ? [rowFinding('too-many', 'organiser', { most: String(MOST_ORGANISER_NAMES), count: String(names.length) })]
      : []),
  ];
}

/** A person is no institution. */
function organiserFinding(found: string, { words }: Pick<IntakeContext, 'words'>): RowFinding[] {
  if (found.length > ANNOUNCED_TEXTS.organiser.most || !isLikePerson(found, words.guards)) return [];
  return [rowFinding('organiser-person', 'organiser', { found })];
}
