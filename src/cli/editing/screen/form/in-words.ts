import type { RJSFSchema } from '@rjsf/utils';
import { isGroup } from '../../../../check/source/loose.ts';
import { WEEKDAYS } from '../../../../codes/dates.ts';
import { isOneOf } from '../../../../codes/keys.ts';
import { ROLES } from '../../../../codes/roles.ts';
import type { FieldPath } from '../../contract.ts';
import type { FieldFinding } from '../../field-findings.ts';
import { named, type Say } from '../words.ts';
import type { Surroundings } from './surroundings.ts';

/** In which words fields are shown. */
export type Wording = Pick<Surroundings, 'say' | 'phrases' | 'choices'> & { kind: string };

/**
 * How a field is called, and what its sentence says besides. The sentence is that of the check, for whoever writes the file by hand: what
 * only they need is left out, such as names of files and codes, which `codeNames` shows where they are chosen.
 *
 * @param codes those that may be chosen
 */
export function titleOf(sentence: string, codes: readonly string[], { say }: Wording): { title: string; more: string } {
  const text = withoutQuotes(sentence)
    .replaceAll('`', '')
    .replace(/^true (?:si|for|if|where) /, '')
    .replace(/, (?:en|in) (?:\w+\/)?[\w-]+\.yaml(?=[.:;]|$)/, '')
    .replace(/(?:\w+\/)?[\w-]+\.yaml/g, say('theList'))
    .replace(/\b(?:true|false|null)\b/g, (code) => say(OF_YAML[code] ?? 'nothing'));
  const places = codes.flatMap((code) => text.search(asWord(code))).filter((place) => place >= 0);
  const areListed = places.length > 1;
  const [, first = text, rest = ''] =
    /^(.*?)\.(?=\s|$)\s*(.*)$/s.exec(text.slice(areListed ? Math.max(...places) : 0)) ?? [];
  const title = (areListed ? text.slice(0, Math.min(...places)) : first).replace(/[\s:("]+$/, '');
  return { title: title.charAt(0).toUpperCase() + title.slice(1), more: rest };
}

/** A sentence of the check as it is said in a form, which writes the quotes of the file by itself. */
export function withoutQuotes(sentence: string): string {
  return sentence.replace(/,?(?: y| and)? (?:entre comillas|in quotes)\b/g, '').replace(/"([\d:-]+)"/g, '$1');
}

/** A finding as a form says it: fields by their titles, what stands there in words, and nothing as only the file has it. */
export function inForm(one: FieldFinding, schema: RJSFSchema, say: Say): FieldFinding {
  const { path, found, why, instead } = one;
  const own = partsAt(schema, path);
  const nameOf = (code: string) => own.map(({ names }) => names?.[code]).find(Boolean);
  const inWords = (text: string) =>
    withoutQuotes(text).replace(/`([^`]*)`/g, (_whole, code: string) => {
      const steps = code.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
      const title = titleAt(schema, steps, say) ?? titleAt(schema, [...path.slice(0, -1), ...steps], say);
      return say('quoted', title ?? nameOf(code) ?? code);
    });
  const what = found.replace(/`[^`]*`/, () => say('quoted', titleAt(schema, path, say) ?? path.join(' ')));
  const [, before = what, value = ''] = /^(«.*?»|“.*?”) (?:es|is) (.*)\.$/s.exec(what) ?? [];
  const code = value.replace(/^"(.*)"$/, '$1');
  const said = nameOf(code) ?? (code in OF_YAML ? say(OF_YAML[code] ?? 'no') : value);
  const write = /^(?:- )?(?:"?[\w-]+"?: )?"?([^"[\]{}…\n]+?)"?$/.exec(instead)?.[1];
  return {
    ...one,
    // What stands in a group is seen in its fields.
    found: value === '' ? what : /^[[{]/.test(value) ? `${before}.` : what.replace(value, () => said),
    why: inWords(why),
    // What goes into a text is written there as it is.
    instead: path.length === 0 ? withoutQuotes(instead) : write ? say('example', nameOf(write) ?? write) : '',
  };
}

/** How a place of a form is called; `undefined` where there is none. */
function titleAt(schema: RJSFSchema, path: FieldPath, say: Say): string | undefined {
  const last = path.at(-1) ?? '';
  const parts = partsAt(schema, path);
  const [title] = parts.flatMap((one) => one.title?.split(/[;:(]/)[0]?.trim() || []);
  if (parts.length === 0 || !/^\d+$/.test(String(last))) return title;
  return title ?? [titleAt(schema, path.slice(0, -1), say), say('place', Number(last) + 1)].filter(Boolean).join(' · ');
}

/** What a schema says of a place, in each way of its unions. */
function partsAt(schema: RJSFSchema, path: FieldPath): RJSFSchema[] {
  const waysOf = (one: RJSFSchema): RJSFSchema[] => [one, ...(one.oneOf ?? []).filter(isGroup).flatMap(waysOf)];
  return path.reduce<RJSFSchema[]>(
    (here, step) =>
      here
        .flatMap(waysOf)
        .flatMap(
          ({ properties, items, additionalProperties }) => properties?.[step] ?? items ?? additionalProperties ?? [],
        )
        .filter((one): one is RJSFSchema => isGroup(one)),
    [schema],
  );
}

/**
 * What codes mean: by the sentence of their field, or by a phrase of the site. One that neither names is missing.
 *
 * @param keys the name of the field, and that of the group that holds it
 */
export function codeNames(
  codes: readonly string[],
  sentence: string,
  keys: readonly string[],
  wording: Omit<Wording, 'choices'>,
) {
  const { phrases, kind } = wording;
  const [field = ''] = keys;
  const { fields, families } = SPOKEN_OF[kind] ?? { fields: [], families: [] };
  const own = families.flatMap((one) => [
    `${one}${field.charAt(0).toUpperCase()}${field.slice(1)}.`,
    ...[`${one}.word-${field}-`, `${one}.${field}-`],
  ]);
  const shared = [
    ...(codes.every((code) => isOneOf(ROLES, code)) ? OF_ROLES : []),
    ...keys.flatMap((key) => [`${key}.`, `${key.replace(/s$/, '')}.`]),
    ...(field === 'groups' ? [...fields, 'data.field.'] : []),
    ...families.map((one) => `${one}.`),
  ];
  const nameOf = (code: string) =>
    // Of what is not known a family says what it is that nobody knows.
    [...(code === 'unknown' ? [] : own), ...shared].map((group) => phrases[group + code]).find(Boolean) ??
    phrases[SAID_AS[code] ?? ''] ??
    weekday(code, wording.say('lang')) ??
    named(wording.say, field, code);
  return Object.fromEntries(
    codes.flatMap((code): [string, string][] => {
      const [, listed, inside] = new RegExp(`${asWord(code).source}(?:: ([^.]+)| \\(([^)]+)\\))`).exec(sentence) ?? [];
      const name = listed ?? inside ?? nameOf(code).split(/\.(?: |$)/)[0];
      return name && name !== code ? [[code, name]] : [];
    }),
  );
}

const asWord = (code: string) => new RegExp(`(?<![\\w-])${code.replaceAll(/\W/g, '\\$&')}(?![\\w-])`);

const OF_YAML: Readonly<Record<string, 'yes' | 'no'>> = { true: 'yes', false: 'no' };

/** With what the phrases begin that name the fields of a kind, and in which families of phrases its choices are named. */
const SPOKEN_OF: Readonly<Record<string, { fields: readonly string[]; families: readonly string[] }>> = {
  services: { fields: ['fact.', 'letter.row-'], families: [] },
  activities: { fields: ['announce.field-', 'activity.'], families: ['activity', 'announce', 'results'] },
  counts: { fields: ['results.field-'], families: ['results'] },
  targets: { fields: [], families: ['results'] },
  quizzes: { fields: [], families: ['quizKind'] },
  sources: { fields: [], families: ['sources'] },
  unusedSources: { fields: [], families: ['sources'] },
};

/** How the site itself calls a field of a kind. */
export function phraseOf(field: string, { kind, phrases }: Wording): string | undefined {
  return SPOKEN_OF[kind]?.fields.map((group) => phrases[group + field]).find(Boolean);
}

/** What a service is for is named where numbers stand, by its topic, by who runs it or by whom it serves. */
const OF_ROLES = ['emergency.', 'topic.', 'sector.', 'audience.'];

/** Codes that one phrase names, whatever their field is. */
const SAID_AS: Readonly<Record<string, string>> = {
  ...{ yes: 'offer.yes', no: 'offer.no', unknown: 'letter.unknown' },
  work: 'topic.labour',
};

function weekday(code: string, lang: string): string | undefined {
  if (!isOneOf(WEEKDAYS, code)) return undefined;
  // The first of January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(code)));
  return new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
