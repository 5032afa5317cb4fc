import { z } from 'astro/zod';
import { type Groups, groupsNamed, LONGEST_PATTERN, patternFault } from '../codes/patterns.ts';
import { field } from './field.ts';
import { ISSUE } from './parts.ts';

/** A pattern that can be used; whether the lists that it names exist, its file says. */
const guard = z
  .string()
  .min(2)
  .max(LONGEST_PATTERN)
  .refine((text) => patternFault(text, groupsNamed(text)) === null, { params: { issue: ISSUE.guard } });

const MOST = 600;
/** Patterns by which announcements are guarded; there may be none. */
export const guardList = z.array(guard).max(MOST);
const some = guardList.min(1);
/** Whole words in small letters and without accents, as they are compared. */
const plainWords = z.array(z.string().regex(/^[\p{L}\p{M}'’-]{1,30}$/u)).max(MOST);
const spelled = (length: number) => z.array(plainWords).max(length);

const topic = z.strictObject({
  ours: field(guardList, {
    es: 'Lo que nadie dice si solo habla de ello; pasa solo entre comillas.',
    en: 'What nobody says who only speaks of it; passes only in quotation marks.',
    example: '["con nosotros"]',
  }),
  sure: field(some, {
    es: 'Lo que dice quien lo hace; pasa en una frase que solo habla de ello.',
    en: 'What those say who do it; passes in a sentence that only speaks of it.',
    example: '["sueldo de #"]',
  }),
  topic: field(guardList, {
    es: 'Cómo se llama; pasa donde el anuncio solo habla de ello.',
    en: 'What it is called; passes where the announcement only speaks of it.',
    example: '["oferta de trabajo"]',
  }),
  told: field(guardList, {
    es: 'Lo que muestra que solo se habla de ello.',
    en: 'What shows that it is only spoken of.',
    example: '["cómo reconocer"]',
  }),
  bait: field(guardList.optional(), {
    es: 'Lo que dice quien capta desde lejos, y no una feria honesta; pasa solo en una frase que habla de ello.',
    en: 'What those say who recruit from afar, and no honest fair; passes only in a sentence that speaks of it.',
    example: '["(vacantes|puestos de trabajo) … <pais> … (pasaje|alojamiento)"]',
  }),
  fairs: field(guardList.optional(), {
    es: 'Cómo se llama lo honesto que también ofrece: deja pasar lo demás, y no lo de `bait`.',
    en: 'What an honest one is called that offers too: it lets all pass but `bait`.',
    example: '["feria laboral"]',
  }),
  claims: field(guardList, {
    es: 'Lo que dice quien quiere parecer serio: quita valor a lo anterior.',
    en: 'What those say who want to look honest: it takes away the former.',
    example: '["no es una estafa"]',
  }),
});

const shelter = z.strictObject({
  houses: field(some, {
    es: 'Las casas donde se protege a alguien.',
    en: 'Houses where people are protected.',
    example: '["casa(s|) de acogida"]',
  }),
  street: field(some, {
    es: 'Lo que tiene una dirección.',
    en: 'What an address has.',
    example: '["(calle|jr|av) …#"]',
  }),
  elsewhere: field(guardList, {
    es: 'Otro lugar que la casa: la dirección que sigue es la suya.',
    en: 'Another place than the house: the address behind it is its own.',
    example: '["(entrega|acopio) … municipalidad"]',
  }),
  at: field(guardList, {
    es: 'Lo que lleva hasta una de esas casas, con ella: una visita, una seña.',
    en: 'What leads to one of these houses, with the house: a visit, a way.',
    example: '["visita (a|al|a la) <casas>"]',
  }),
});

const minor = z.strictObject({
  who: field(some, {
    es: 'Quién es menor de edad; detrás viene un nombre.',
    en: 'Who is a minor; a name follows.',
    example: '["(niña|niño)"]',
  }),
  maybe: field(guardList, {
    es: 'Palabras que también dicen otra cosa: solo cuenta un nombre de `names`.',
    en: 'Words that mean other things too: only a name of `names` counts.',
    example: '["escolar"]',
  }),
  named: field(guardList, {
    es: 'Lo que puede ir entre esa palabra y el nombre.',
    en: 'What may stand between that word and the name.',
    example: '["llamad(a|o)"]',
  }),
  names: field(plainWords, {
    es: 'Nombres de pila y apellidos, en minúsculas y sin tildes.',
    en: 'Given names and family names, in small letters without accents.',
    example: '[rosa, quispe]',
  }),
  others: field(plainWords, {
    es: 'Palabras con mayúscula que no son nombres de personas.',
    en: 'Words with a capital that are no names of persons.',
    example: '[corazon, azul]',
  }),
  joins: field(plainWords, {
    es: 'Palabras pequeñas dentro de un nombre.',
    en: 'Small words inside a name.',
    example: '[de, la]',
  }),
  adults: field(guardList, {
    es: 'Lo que muestra que no es menor: un título, un cargo.',
    en: 'What shows that it is no minor: a title, an office.',
    example: '["(dra|lic|profesora)"]',
  }),
  places: field(guardList, {
    es: 'Lo que lleva el nombre de alguien: colegios, parques, calles.',
    en: 'What has the name of somebody: schools, parks, streets.',
    example: '["(colegio|parque)"]',
  }),
  beforeAge: field(guardList, {
    es: 'Lo que puede ir entre un nombre y una edad.',
    en: 'What may stand between a name and an age.',
    example: '["de"]',
  }),
  years: field(some, { es: 'La palabra que sigue a una edad.', en: 'The word behind an age.', example: '["años"]' }),
  aged: field(guardList, {
    es: 'Lo que muestra, antes de un número, que es una edad.',
    en: 'What shows, before a number, that it is an age.',
    example: '["edad"]',
  }),
  born: field(guardList, {
    es: 'Lo que va antes del año en que nació alguien.',
    en: 'What stands before the year in which somebody was born.',
    example: '["nació en"]',
  }),
  kin: field(guardList, {
    es: 'Lo que muestra que se habla de la hija o el hijo de alguien nombrado cerca.',
    en: 'What shows that a child of somebody named nearby is meant.',
    example: '["cuya hija"]',
  }),
  shown: field(guardList, {
    es: 'Lo que deja reconocer a una persona menor de edad, o a quien fue víctima, sin decir su nombre.',
    en: 'What lets readers know a minor or a victim without a name.',
    example: '["la única (alumna|niña) venezolana"]',
  }),
  fiction: field(guardList, {
    es: 'Lo que muestra que la persona no existe: una obra, un cuento.',
    en: 'What shows that the person does not exist: a play, a story.',
    example: '["obra"]',
  }),
  afterAge: field(guardList, {
    es: 'Lo que muestra, después de «años», que no era la edad de alguien.',
    en: 'What shows, behind the word for years, that it was nobody’s age.',
    example: '["de experiencia"]',
  }),
  grades: field(guardList, {
    es: 'Una clase de un colegio.',
    en: 'A class of a school.',
    example: '["# (ro|do|to|) grado"]',
  }),
  honours: field(guardList, {
    es: 'Lo que un colegio da a quien estudia ahí, o cómo lo llama: un premio, un cargo. Cerca va un nombre.',
    en: 'What a school gives its pupils, or calls them: a prize, an office. A name is near.',
    example: '["(ganador|ganadora)", "brigadier"]',
  }),
  schools: field(guardList, {
    es: 'Un colegio, con lo que muestra que el premio o el cargo es suyo.',
    en: 'A school, which shows that the prize or the office is its own.',
    example: '["(colegio|escuela)"]',
  }),
});

const whole = z.strictObject({
  groups: field(z.record(z.string().regex(/^[a-z-]+$/i), some), {
    es: 'Listas que los patrones nombran así: <gente>.',
    en: 'Lists that patterns name so: <people>.',
    example: '{ gente: ["(chic|señorit)(a|as)"] }',
  }),
  offer: field(topic, {
    es: 'Lo que dicen quienes captan gente: trabajo, viajes, estudios.',
    en: 'What those say who recruit: work, journeys, studies.',
  }),
  shelter: field(shelter, {
    es: 'Dónde se protege a alguien.',
    en: 'Where people are protected.',
  }),
  minor: field(minor, { es: 'El nombre de una persona menor de edad.', en: 'The name of a minor.' }),
  money: field(topic, { es: 'Cómo se pide dinero.', en: 'How money is asked for.' }),
  contact: field(guardList, {
    es: 'Cómo se pide escribir a una persona.',
    en: 'How somebody is asked to write to a person.',
    example: '["escríbeme al (privado|inbox)"]',
  }),
  disguised: field(guardList, {
    es: 'Lo que dice que una palabra está escrita para que nadie la encuentre.',
    en: 'What says that a word is written so that nobody finds it.',
    example: '["(léase|léelo) al revés"]',
  }),
  papers: field(some, {
    es: 'Cómo se piden documentos.',
    en: 'How papers are asked for.',
    example: '["(trae|entrega) … pasaporte"]',
  }),
  institutions: field(guardList, {
    es: 'Lo que tiene el nombre de una institución.',
    en: 'What the name of an institution has.',
    example: '["municipalidad"]',
  }),
  address: field(z.strictObject({ at: guardList, dot: guardList, slash: guardList }), {
    es: 'Los signos de una dirección, en palabras: arroba, punto, barra.',
    en: 'The signs of an address, in words: at, dot, slash.',
    example: '{ at: [arroba], dot: [punto], slash: [barra] }',
  }),
  spelled: field(z.strictObject({ units: spelled(20), tens: spelled(8), hundreds: spelled(9), joins: plainWords }), {
    es: 'Los números en palabras: de 0 a 19; 20, 30… 90; 100, 200… 900; y lo que los une.',
    en: 'Numbers in words: from 0 to 19; 20, 30 … 90; 100, 200 … 900; and what joins them.',
  }),
});

export type GuardWordsFile = z.infer<typeof whole>;
export type ShelterWords = GuardWordsFile['shelter'];
export type MinorWords = GuardWordsFile['minor'];
export type AddressWords = GuardWordsFile['address'];
export type SpelledWords = GuardWordsFile['spelled'];

/** What could harm somebody if it were published, in one language. */
export const guardWordsSchema = whole.superRefine((guards, context) => {
  for (const issue of guardIssues(guards, guards.groups, [])) context.addIssue(issue);
});

/** Every pattern below a value that names a list which is not there, or that cannot be used with it. */
export function guardIssues(value: unknown, groups: Groups, path: readonly (string | number)[]) {
  return patternsIn(value, [...path])
    .filter(({ text }) => patternFault(text, groups) !== null)
    .map((found) => ({
      code: 'custom' as const,
      path: found.path,
      message: found.text,
      params: { issue: ISSUE.guard },
    }));
}

/** Every text of a value, with where it stands; whole words have no fault. */
function patternsIn(value: unknown, path: (string | number)[] = []): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    patternsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
