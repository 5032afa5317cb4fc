import { ACTIVITY_MODES } from '../codes/activity.ts';
import { HANGS, READERS } from '../codes/material.ts';
import { AUDIENCES } from '../codes/service.ts';
import type { Campaign } from '../domain/campaign.ts';
import { memoize } from '../domain/memoize.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { endOf } from '../domain/redirects.ts';
import { servicesOfHelp } from '../domain/service/emergency.ts';
import type { AddressName, AddressRules } from './addresses.ts';
import { chainOf, type Language, languageOf, primary } from './languages.ts';

/** What of a deployment decides which addresses it once had. */
export type OldRules = AddressRules &
  Pick<Campaign, 'emergency' | 'roles' | 'needs'> & {
    languages: readonly Language[];
    /** The days on which something is: each had a page, below its month. */
    days?: readonly PlainDate[];
  };

/** The pages that there were in text only, below a word of their own. */
const IN_TEXT: readonly AddressName[] = [
  'home',
  'help',
  'situation',
  'regions',
  'region',
  'service',
  'written',
  'calls',
  'messages',
  'message',
];

/**
 * Addresses where a page once was, each with that of the page that answers now: those that have moved, those of the edition in text,
 * and those of pages that a language with few words has no more.
 *
 * @param built the addresses of the pages that there are, by what they are
 * @param moved as {@link inEveryLanguage} gives it
 */
export function oldAddresses(
  built: ReadonlyMap<AddressName, readonly string[]>,
  moved: ReadonlyMap<string, string>,
  rules: OldRules,
): Map<string, string> {
  const there = new Set([...built.values()].flat());
  const before = [...built].flatMap(([name, paths]) => {
    const rests = new Set(paths.map((path) => partsOf(path, rules).rest));
    return [...rests].flatMap((rest) => placesBefore(name, rest, rules));
  });
  return new Map(
    [...moved.keys(), ...before].flatMap((from): [string, string][] => {
      const to = there.has(from) ? undefined : successorsOf(from, moved, rules).find((path) => there.has(path));
      return to === undefined ? [] : [[from, to]];
    }),
  );
}

/** The addresses that may answer for one where no page is, the best first. */
export function successorsOf(from: string, moved: ReadonlyMap<string, string>, rules: OldRules): string[] {
  const { locale, rest } = partsOf(from, rules);
  const text = `${rules.paths.text ?? 'text'}/`;
  const whole = rest.startsWith(text) ? rest.slice(text.length) : rest;
  const gone = foldersGone(rules).find(({ old }) => whole.startsWith(old));
  const now = gone ? gone.now + (gone.keys ? '' : whole.slice(gone.old.length)) : whole;
  const end = endOf(pathIn(locale, now, rules), moved);
  if (end === null) return [];
  const { locale: own, rest: there } = partsOf(end, rules);
  const isCareful = languageOf(own, rules.languages).policy === 'careful';
  const locales = isCareful ? chainOf(own, rules.languages, rules.sourceLocale) : [own];
  return locales.map((step) => pathIn(step, there, rules)).filter((path) => path !== from);
}

/** What has moved in the source language has moved in each, unless it is said otherwise of that one. */
export function inEveryLanguage(moved: Readonly<Record<string, string>>, rules: OldRules): Map<string, string> {
  const mirrored = Object.entries(moved).flatMap(([from, to]) => {
    const [old, now] = [partsOf(from, rules), partsOf(to, rules)];
    if (old.locale !== rules.sourceLocale || now.locale !== rules.sourceLocale) return [];
    return rules.languages.map(
      ({ locale }) => [pathIn(locale, old.rest, rules), pathIn(locale, now.rest, rules)] as const,
    );
  });
  return new Map([...mirrored, ...Object.entries(moved)]);
}

/** Where else a page was: in each language with few words, below the word of the edition in text, and in a folder that is gone. */
function placesBefore(name: AddressName, rest: string, rules: OldRules): string[] {
  const { languages, paths } = rules;
  const isCareful = ({ policy }: Language) => policy === 'careful' && name !== 'activity';
  const wasInText =
    IN_TEXT.includes(name) && (name !== 'service' || servicesOfHelp(rules).some((id) => rest.endsWith(`/${id}/`)));
  const inFolders = foldersGone(rules)
    .filter((gone) => gone.name === name)
    .flatMap(({ old, now, keys }) => keys?.map((key) => `${old}${key}/`) ?? [old + rest.slice(now.length)]);
  return languages.flatMap((language) => [
    ...(isCareful(language) ? [pathIn(language.locale, rest, rules)] : []),
    ...inFolders.map((path) => pathIn(language.locale, path, rules)),
    ...(wasInText ? [pathIn(language.locale, `${paths.text ?? 'text'}/${rest}`, rules)] : []),
  ]);
}

/** A folder whose pages are gone, and where the page is that says the same: each below another, or one for all. */
interface FolderGone {
  name: AddressName;
  old: string;
  now: string;
  /** What stood in the folder, where one page answers for all. */
  keys?: readonly string[];
}

/** The programmes of regions, the activities of a day, for some, in a mode or a language, and the materials for one reader or one place. */
const foldersGone = memoize(({ paths, languages, days = [] }: OldRules): FolderGone[] => {
  const folder = (...words: string[]) => words.map((word) => `${paths[word] ?? word}/`).join('');
  const [list, things] = [folder('activities'), folder('materials')];
  const tongues = languages.map(({ lang }) => primary(lang));
  const months = [...Map.groupBy(days, (day) => day.slice(0, 7))].map(([month, own]): FolderGone => {
    const of = `${folder('activities', 'month')}${month}/`;
    return { name: 'activitiesOfMonth', old: of, now: of, keys: [...new Set(own.map((day) => day.slice(8)))] };
  });
  return [
    ...months,
    { name: 'activities', old: folder('activities', 'audience'), now: list, keys: AUDIENCES },
    { name: 'activities', old: folder('activities', 'mode'), now: list, keys: ACTIVITY_MODES },
    { name: 'activities', old: folder('activities', 'language'), now: list, keys: tongues },
    { name: 'activitiesByRegion', old: folder('activities', 'programme'), now: folder('activities', 'region') },
    { name: 'materials', old: folder('materials', 'audience'), now: things, keys: READERS },
    { name: 'materials', old: folder('materials', 'place'), now: things, keys: HANGS },
  ];
});

/** The language of an address, and what follows it: `ayuda/region/puno/`. */
function partsOf(path: string, { languages, sourceLocale }: OldRules): { locale: string; rest: string } {
  const [first = '', ...others] = path.slice(1).split('/');
  const isOther = first !== sourceLocale && languages.some(({ locale }) => locale === first);
  return isOther ? { locale: first, rest: others.join('/') } : { locale: sourceLocale, rest: path.slice(1) };
}

function pathIn(locale: string, rest: string, { sourceLocale }: OldRules): string {
  return locale === sourceLocale ? `/${rest}` : `/${locale}/${rest}`;
}
