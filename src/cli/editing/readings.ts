import { rawOf } from '../../activity-intake/announcement.ts';
import { changesOf, wordOf } from '../../activity-intake/changes.ts';
import { CHOICE_FIELDS, FIELDS, type FieldName } from '../../activity-intake/fields.ts';
import { FINDINGS_OF, type FindingCode, sentenceOf } from '../../activity-intake/finding.ts';
import { judge } from '../../activity-intake/judge.ts';
import { fromActivity } from '../../activity-intake/markdown.ts';
import type { InBoth } from '../../check/findings/words.ts';
import { type Loaded, loadContext } from '../../check/read/load-context.ts';
import { READING_QUESTIONS, type ReadingQuestion } from '../../codes/activity.ts';
import { isOneOf } from '../../codes/keys.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { compare } from '../../domain/sorting.ts';
import type { Readings } from '../../schemas/activities/readings.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import { type HeldFile, toBeRead, withText } from '../held-activities.ts';
import { wrongSigner } from '../translations/review.ts';
import { toYamlText } from '../yaml-text.ts';
import type { ReadActivity } from './contract.ts';
import { type Desk, titleIn, write } from './desk.ts';
import { type Saved, savedAs } from './saving.ts';
import { Refused, SAID } from './words.ts';

/** `GET readings`: what is to be read. */
export type ToRead = Awaited<ReturnType<typeof readings>>;

/**
 * What nobody has read, as a reader of the site will see it, with what shows by its form; behind it what somebody stopped. What cannot be
 * read has mistakes, which are said.
 */
export async function readings(desk: Desk) {
  const loaded = contextOf(desk);
  const { content } = loaded;
  const { findings } = await desk.checker.of(desk.dir);
  const broken = content.activities.filter(({ whole }) => !whole);
  return {
    unread: toBeRead(content, desk.today, true).map((held) => toRead(held, loaded, desk)),
    broken: broken.map(({ id, source: { file } }) => ({
      ...{ id, file, title: titleIn(content, file, desk.lang) },
      why: findings.filter((one) => one.stops && one.file === file).map(({ found, instead }) => `${found} ${instead}`),
    })),
  };
}

function toRead(held: HeldFile, loaded: Loaded, { lang }: Desk) {
  const { current, hash, version } = held;
  const { context, phrase, ledger } = loaded;
  const announcement = fromActivity(current);
  const raw = rawOf(announcement);
  const label = (field: FieldName) => phrase(`announce.field-${field}`);
  const isSaid = (field: FieldName) => !(isOneOf(CHOICE_FIELDS, field) && UNSAID.includes(raw[field] ?? ''));
  const lines = FIELDS.filter(isSaid).map((field) => [label(field), wordOf(field, announcement, context)] as const);
  const doubts = judge(raw, context).findings.filter(({ code }) => DOUBTS.includes(code));
  const { coordinates } = current.place;
  return {
    id: current.id,
    title: current.title,
    day: current.when.starts ?? '',
    // As it will stand, a line for each field.
    text: [
      ...lines.filter(([, word]) => word !== '').map((line) => line.join(': ')),
      // It stands in no announcement: somebody of the team wrote it.
      ...(coordinates ? [`${coordinates.lat}, ${coordinates.lon}`] : []),
    ],
    marks: [
      ...new Set(doubts.map((one) => sentenceOf(one, phrase))),
      ...(context.words.guarded.includes(current.lang) ? [] : [noWords(current.lang)[lang]]),
    ],
    changes: (version ? changesOf(fromActivity(version), announcement, context) : []).map(
      ({ field, before, after }) => `${label(field)}: ${before || '—'} → ${after || '—'}`,
    ),
    // Of what is shown, so that nothing else is noted as read.
    hash,
    broughtBy: ledger[current.id]?.by ?? null,
    questions: READING_QUESTIONS.map((one) => ({ id: one, question: phrase(`reading.${one}`) })),
    stopped: stopOf(held, loaded)?.[lang] ?? null,
    // Nobody else may let it go.
    stoppedBy: stopOf(held, loaded) && (held.reading?.stopped?.by ?? null),
  };
}

/** Codes of a choice that nobody made. */
const UNSAID = ['unknown', 'other', 'announced'];

/** What could harm somebody; the rest of what the judge says has been settled with the sender. */
const DOUBTS: readonly FindingCode[] = [
  ...FINDINGS_OF.stop.person,
  ...FINDINGS_OF.warn.landLine,
  ...FINDINGS_OF.warn.organiserPerson,
  ...(['disguised', 'link'] as const),
];

const noWords = (lang: string): InBoth => ({
  es: `En «${lang}» la máquina no reconoce nada: lee con más cuidado, o deja que lo lea quien habla la lengua.`,
  en: `In “${lang}” the machine recognises nothing: read with more care, or leave it to somebody who speaks the language.`,
});

/** Who stopped these very words, and why. */
function stopOf({ reading, hash }: HeldFile, { phrase }: Loaded): InBoth | null {
  const stop = reading?.stopped;
  if (stop?.hash !== hash) return null;
  const why = stop.for.map((one) => phrase(`reading.${one}`)).join(' ');
  return {
    es: `${stop.by} lo detuvo el ${stop.on}, por esto: ${why} Lo suelta solo quien lo detuvo, con su código; o quien lo envió cambia el anuncio.`,
    en: `${stop.by} stopped it on ${stop.on}, because of: ${why} Only who stopped it lets it go, with their own code; or who sent it changes the announcement.`,
  };
}

/**
 * Notes that somebody has read an activity: of what was shown and of nothing else, not by who brought it, each question answered, and the
 * stop of another is not lifted. Two see what one did not.
 *
 * @throws Refused where it may not be noted
 */
export async function read(desk: Desk, { id, hash, by, brought, yes, no }: ReadActivity): Promise<Saved> {
  const { dir, today, lang } = desk;
  const loaded = contextOf(desk);
  const { content, ledger, phrase } = loaded;
  const wrong = wrongSigner(by, content);
  if (wrong) throw new Refused(wrong);
  const found = toBeRead(content, today, true).find(({ current }) => current.id === id);
  const held = found && withText(found, dir);
  if (held?.hash !== hash) throw new Refused('changed');
  if (brought || ledger[id]?.by === by) throw new Refused('broughtBy');
  const open = READING_QUESTIONS.filter((one) => !yes.includes(one) && !no.includes(one));
  const questions = open.map((one) => phrase(`reading.${one}`)).join(' ');
  if (yes.length === 0 && open.length > 0)
    throw new Refused({
      es: `Falta responder «sí» o «no» en: ${questions}`,
      en: `“Yes” or “no” is missing under: ${questions}`,
    });
  const stop = stopOf(held, loaded);
  if (stop && held.reading?.stopped?.by !== by) throw new Refused(stop);
  const said = READING_QUESTIONS.filter((one) => yes.includes(one));
  const files = readingFiles(content.readings?.whole ?? {}, { held, by, on: today, yes: said });
  const done = said.length > 0 ? 'stopped' : 'read';
  return savedAs(desk, [held.file, ...files.keys()], [write(desk, files, done, [held.file]), SAID[done][lang]]);
}

/** @throws Refused where the content cannot be read as a whole */
function contextOf({ dir, today, lang }: Desk): Loaded {
  try {
    return loadContext(dir, today, lang);
  } catch {
    throw new Refused('broken');
  }
}

/** One activity that somebody has read to its end. */
interface ReadOne {
  held: ReturnType<typeof withText>;
  by: string;
  on: PlainDate;
  /** The questions that were answered with yes; none where the site may show it. */
  yes: readonly ReadingQuestion[];
}

/**
 * The files that one reading changes: what was read lies beside the activity from now on, as it was shown. Who stops it takes nothing away
 * from what was read before, but for a reading of the same words: where two do not agree, it is stopped.
 *
 * @returns by their paths below the content folder; null for one to take away
 */
export function readingFiles(readings: Readings, { held, by, on, yes }: ReadOne): Map<string, string | null> {
  const { current, file, hash, text, versionFile } = held;
  const signed = { by, on, hash };
  const before = readings[current.id]?.read;
  const isSame = before?.hash === hash;
  const stopped = { ...(before && !isSame ? { read: before } : {}), stopped: { ...signed, for: [...yes] } };
  const now: Readings = { ...readings, [current.id]: yes.length > 0 ? stopped : { read: signed } };
  const sorted = Object.entries(now).sort(([a], [b]) => compare(a, b));
  const kept = fileAt(CONTENT_KINDS.readVersions.path, { year: file.split('/')[1] ?? '', id: current.id });
  const isMoved = yes.length === 0 && versionFile && versionFile !== kept;
  return new Map<string, string | null>([
    [CONTENT_KINDS.readings.path, `${HEAD}\n${toYamlText(Object.fromEntries(sorted))}`],
    ...(isMoved ? [[versionFile, null] as const] : []),
    ...(yes.length === 0 || isSame ? [[kept, yes.length > 0 ? null : text] as const] : []),
  ]);
}

const HEAD = '# Written by npm run edit: who has read which activity, and what stopped it.';
