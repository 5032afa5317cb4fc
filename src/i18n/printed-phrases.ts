import { type Form, formOf, tellsNothing } from '../domain/materials/forms.ts';
import type { Material, MaterialWords } from '../domain/materials/material.ts';
import { type Role, STRIP_ROLES } from '../domain/roles.ts';
import type { PhraseKey } from './phrases.ts';

/** The digits in words, from nought. */
export const DIGIT_PHRASES = [
  'digit.0',
  'digit.1',
  'digit.2',
  'digit.3',
  'digit.4',
  'digit.5',
  'digit.6',
  'digit.7',
  'digit.8',
  'digit.9',
] as const satisfies readonly PhraseKey[];

/**
 * Every phrase of the interface that stands on things to carry. Whoever prints another one adds it here, so that a change of it
 * changes the codes of the things that say it.
 */
const PRINTED_PHRASES = [
  'emergency.police',
  'emergency.report',
  'emergency.violence',
  'emergency.children',
  'emergency.ambulance',
  'emergency.fire',
  'emergency.any',
  'home.already',
  'card.inside',
  'card.unconfirmed',
  'card.toCheck',
  'card.toCheckUndated',
  'dated.year',
  'dated.between',
  'dated.partly',
  'dated.none',
  'material.confirmed',
  'material.draft',
  'material.plainDraft',
  'material.plainCode',
  'material.seconds',
  'carry.spoken',
  'carry.local',
  'material.code',
  'material.untested',
  'material.licence',
  'material.plainCode',
  'material.plainDraft',
  'card.toCheck',
  'card.toCheckUndated',
  'line.orAtNight',
  'line.orAtNightOn',
  'emergency.hoursDiffer',
  'emergency.notAllHours',
  'sign.word',
  'desk.subject',
  'desk.reference',
  'desk.attached',
  'desk.goal',
  'desk.resources',
  'desk.care',
  'desk.measure',
  'desk.before',
  'desk.help',
  'desk.never',
  'desk.dates',
  'desk.when',
  'desk.what',
  'desk.who',
  'desk.numbers',
  'desk.toPublish',
  'desk.contact',
  ...DIGIT_PHRASES,
] as const satisfies readonly PhraseKey[];

/** What of a thing decides which phrases stand on it. */
interface Saying {
  form: Form;
  words: Pick<MaterialWords, 'lines' | 'items'>;
  /** Whose numbers are on it. */
  roles: readonly Role[];
}

/** Phrases that stand on some things only, by how their keys begin. */
const ONLY_ON: Readonly<Record<string, (saying: Saying) => boolean>> = {
  ...allOf(
    ['card.inside', 'card.unconfirmed', 'dated.', 'material.code', 'material.untested'],
    ({ form }) => !form.isPlain,
  ),
  ...allOf(['material.confirmed', 'material.licence'], ({ form }) => !form.isPlain),
  ...allOf(['card.toCheck', 'material.plainCode'], ({ form }) => form.isPlain === true),
  'material.draft': ({ form }) => !tellsNothing(form),
  'material.plainDraft': ({ form }) => tellsNothing(form),
  ...allOf(['material.seconds', 'carry.spoken'], ({ form }) => form.seconds !== undefined),
  'carry.local': ({ form }) => form.leavesTime === true,
  'home.already': ({ form }) => form.saysAlready === true,
  'digit.': ({ words: { lines, items } }) =>
    [...Object.values(lines), ...items.map(({ text }) => text)].some((text) => text.includes('.digits}')),
  'desk.': ({ form }) => form.formats.some(({ file }) => file === 'docx'),
  ...Object.fromEntries(
    STRIP_ROLES.map((role) => [`emergency.${role}`, ({ roles }: Saying) => roles.includes(role)] as const),
  ),
};

function allOf(starts: readonly string[], isOn: (saying: Saying) => boolean) {
  return Object.fromEntries(starts.map((start) => [start, isOn]));
}

/**
 * The phrases that stand on a thing: no names of services that are not on it, so that a change of them lets its code be.
 *
 * @param roles whose numbers are on it
 */
export function printedPhrases(
  material: Pick<Material, 'form'>,
  words: Saying['words'],
  roles: readonly Role[],
): PhraseKey[] {
  const saying = { form: formOf(material), words, roles };
  const rules = Object.entries(ONLY_ON);
  return PRINTED_PHRASES.filter((key) => rules.every(([start, isOn]) => !key.startsWith(start) || isOn(saying)));
}
