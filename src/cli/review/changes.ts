import type { Content, StringsEntry } from '../../check/content.ts';
import type { Lang } from '../../check/findings/words.ts';
import { phrasesOf } from '../../check/read/phrases.ts';
import { reviewTexts } from '../../check/translations/review-texts.ts';
import { memoize } from '../../domain/memoize.ts';
import { headingIn } from '../../domain/page/section-text.ts';
import { HEAD } from '../../hashes/page/translated-text.ts';
import { entryOf, kindNameOf } from '../followers/naming.ts';
import { titleOf } from '../followers.ts';
import { type Difference, differences, inWords, labelOf } from './in-words.ts';
import { SOURCED, type Urgency, urgencyOf } from './lane.ts';

/** What a change could harm, the worst first. */
export const HARMS = ['numbers', 'safety', 'activities', 'texts', 'rest'] as const;
export type Harm = (typeof HARMS)[number];

/** One thing that a file says otherwise than before. */
export interface Change {
  /** Below the content folder. */
  file: string;
  /** What an author calls its record. */
  title: string;
  harm: Harm;
  /** The field in the words of its schema, or the heading of a section; empty for a file as a whole. */
  label: string;
  /** In words; `null` where there was or is nothing. */
  before: string | null;
  after: string | null;
  /** The language of what is said in one language alone. */
  locale: string | null;
  /** The languages whose translations were made from what it said before. */
  stale: readonly string[];
  /** Who must look: one person, two who know the matter, or somebody who speaks the language. */
  reader: 'one' | 'two' | 'speaker';
  urgency: Urgency;
}

/** Two states of the content, and the files that differ. */
export interface States {
  before: Content;
  after: Content;
  files: readonly string[];
}

/** What differs between them, by harm, then file. Nothing is told of a file that cannot be read. */
export function changesOf(states: States, lang: Lang): Change[] {
  const unread = unreadable(states);
  const readable = states.files.filter((file) => !unread.includes(file));
  const all = readable.flatMap((file) => {
    const [was, is] = [said(states.before, file), said(states.after, file)];
    const isWhole = was === undefined || is === undefined;
    const isTold = ({ path: [field = ''] }: Difference) => (isWhole ? TOLD.includes(String(field)) : field !== '');
    const found = differences(was, is).filter(isTold);
    // A note is no record, before and after.
    const whole = { path: [], before: was || !is ? WHOLE : undefined, after: is || !was ? WHOLE : undefined };
    return [...(isWhole || found.length === 0 ? [whole] : []), ...found].map((one) =>
      toChange(one, file, states, lang, urgencyOf(one, kindNameOf(file)?.kind, was, is)),
    );
  });
  return HARMS.flatMap((harm) => all.filter((change) => change.harm === harm));
}

/** In the place of all that a file says. */
const WHOLE = '…';
/** What is told one by one of a file that is new or gone. */
const TOLD = ['channels', 'hours', 'status', 'alert', 'when', 'place'];

/** Files that are there and cannot be read. */
export function unreadable({ after, files }: States): string[] {
  return files.filter((file) => entryOf(after, file) && entryOf(after, file)?.raw === undefined);
}

/** All that a file says, a text by its sections. */
function said(content: Content, file: string): object | undefined {
  const raw = entryOf(content, file)?.raw;
  if (typeof raw !== 'object' || raw === null) return undefined;
  const sections = content.pages.find(({ source }) => source.file === file)?.sections;
  const by = (part: 'body' | 'harm') => Object.fromEntries((sections ?? []).map((one) => [one.id, one[part]]));
  if (sections) return { ...raw, body: by('body'), harm: by('harm') };
  const body = content.activities.find(({ source }) => source.file === file)?.body;
  return body === undefined ? raw : { ...raw, body };
}

/** The phrases of the site, by language and key. */
const phrasesIn = memoize(({ strings }: Content) => {
  const textsIn = (entry: StringsEntry) =>
    phrasesOf(entry).map(({ key, text }) => [`${entry.locale} ${key}`, text] as const);
  return new Map(strings.flatMap(textsIn));
});
const allTexts = memoize(reviewTexts);
const textsOf = memoize((content: Content) => Map.groupBy(allTexts(content), ({ source }) => source.file));

/** The texts, as they are read by a second person, that a field of a file belongs to, before and after. */
function textsAt(file: string, path: Difference['path'], { before, after }: States) {
  const [field = '', part] = path.map(String);
  const own = kindNameOf(file)?.kind === 'strings' || field === 'body' || field === 'harm' ? part : HEAD;
  return [after, before]
    .flatMap((content) => textsOf(content).get(file) ?? [])
    .filter((text) =>
      text.part === null
        ? text.path.slice(0, -1).every((step, i) => step === (path[i] ?? step))
        : path.length === 0 || text.part === own,
    );
}

/** What says how a text was made and who has read it. */
const NOTED = ['state', 'from', 'of', 'read', 'writtenBy', 'translatedBy'];
/** What of the campaign says who is called. */
const CALLED = ['roles', 'emergency', 'night', 'needs', 'core'];

function toChange(one: Difference, file: string, states: States, lang: Lang, urgency: Urgency): Change {
  const { before, after } = states;
  const { kind, parts } = kindNameOf(file) ?? {};
  const [field = '', part = ''] = one.path.map(String);
  // Nothing but a comment or its form differs, or what is noted of a text.
  const isBeside = one.before === one.after || NOTED.includes(String(one.path.at(-1))) || one.path.includes('reviewed');
  const texts = isBeside ? [] : textsAt(file, one.path, states);
  const source = texts.find(({ isSource }) => isSource);
  const stale = allTexts(after).filter((text) => source && text.page === source.page && text.part === source.part);
  const isSafety = texts.some(({ harm }) => harm === 'safety');
  const isCalled =
    (kind === 'services' && one.before !== one.after && !SOURCED.includes(field)) ||
    kind === 'holidays' ||
    (kind === 'campaign' && CALLED.includes(field));
  const isNumber = isCalled && (field === 'channels' || kind === 'campaign' || field === '');
  const ofText = isSafety ? 'safety' : texts.length > 0 ? 'texts' : 'rest';
  const { schema } = entryOf(after, file) ?? entryOf(before, file) ?? {};
  const form = { schema, lang, phrase: (key: string) => phrasesIn(after).get(`${lang} ${key}`) };
  const [was, is] = inWords(one, form);
  const title = titleOf(after, file) || titleOf(before, file);
  const heading = field === 'body' ? (headingIn(String(one.after ?? one.before)) ?? part) : '';
  return {
    ...{ file, title, before: was, after: is, urgency },
    harm: isCalled ? 'numbers' : kind === 'activities' ? 'activities' : ofText,
    // A file without a title holds many records, of which the path tells this one.
    label: heading || [labelOf(one.path, form), ...(title || !field ? [] : [one.path.join('.')])].join(' · '),
    stale: field ? stale.filter(({ isSource }) => !isSource).map(({ locale }) => locale) : [],
    locale: parts?.locale ?? (field ? texts[0]?.locale : null) ?? null,
    reader: texts.length > 0 && !source ? 'speaker' : (isCalled ? isNumber : isSafety) ? 'two' : 'one',
  };
}
