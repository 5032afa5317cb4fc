import { z } from 'astro/zod';
import { groupsNamed, LONGEST_PATTERN, patternFault } from '../codes/patterns.ts';
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
const guardList = z.array(guard).max(MOST);
const some = guardList.min(1);
/** Whole words in small letters and without accents, as they are compared. */
const plainWords = z.array(z.string().regex(/^[\p{L}\p{M}'’-]{1,30}$/u)).max(MOST);
const spelled = (length: number) => z.array(plainWords).max(length);

/** Words that a reader is shown: nobody but a reader can tell what is meant. */
const marks = z.strictObject({
  offer: field(some, {
    es: 'Lo que dice quien capta gente: trabajo, viajes, estudios.',
    en: 'What those say who recruit: work, journeys, studies.',
    example: '["sueldo de #"]',
  }),
  raid: field(guardList, {
    es: 'Un operativo, una inspección, una acción encubierta.',
    en: 'A raid, an inspection, a covert action.',
    example: '["(redada|batida)(s|)"]',
  }),
  money: field(guardList, { es: 'Cómo se pide dinero.', en: 'How money is asked for.', example: '["yape"]' }),
  papers: field(guardList, {
    es: 'Cómo se piden documentos.',
    en: 'How papers are asked for.',
    example: '["(trae|entrega) … pasaporte"]',
  }),
  minor: field(guardList, {
    es: 'Lo que deja reconocer a una persona menor de edad, o a quien fue víctima, sin decir su nombre.',
    en: 'What lets readers know a minor or a victim without a name.',
    example: '["la única (alumna|niña) *"]',
  }),
  story: field(guardList, {
    es: 'Cómo se cuenta lo que le pasó a alguien.',
    en: 'How it is told what happened to somebody.',
    example: '["testimonio de …"]',
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
    es: 'Quién es menor de edad, y lo que un colegio dice de quien estudia ahí: cerca va un nombre.',
    en: 'Who is a minor, and what a school says of its pupils: a name is near.',
    example: '["(niña|niño)"]',
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
  afterAge: field(guardList, {
    es: 'Lo que muestra, después de «años», que no era la edad de alguien.',
    en: 'What shows, behind the word for years, that it was nobody’s age.',
    example: '["de experiencia"]',
  }),
});

const whole = z.strictObject({
  groups: field(z.record(z.string().regex(/^[a-z-]+$/i), some), {
    es: 'Listas que los patrones nombran así: <gente>.',
    en: 'Lists that patterns name so: <people>.',
    example: '{ gente: ["(chic|señorit)(a|as)"] }',
  }),
  marks: field(marks, {
    es: 'Palabras que se muestran a quien lee el anuncio; no detienen nada.',
    en: 'Words that whoever reads the announcement is shown; they stop nothing.',
  }),
  shelter: field(shelter, {
    es: 'Dónde se protege a alguien.',
    en: 'Where people are protected.',
  }),
  minor: field(minor, { es: 'El nombre y la edad de una persona menor.', en: 'The name and the age of a minor.' }),
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
  for (const { path, text } of patternsIn(guards))
    if (patternFault(text, guards.groups) !== null)
      context.addIssue({ code: 'custom', path, message: text, params: { issue: ISSUE.guard } });
});

/** Every text of a value, with where it stands; whole words have no fault. */
function patternsIn(value: unknown, path: (string | number)[] = []): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    patternsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
