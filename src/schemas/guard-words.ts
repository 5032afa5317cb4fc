import { z } from 'astro/zod';
import { LONGEST_PATTERN, patternFault } from '../codes/patterns.ts';
import { field } from './field.ts';
import { ISSUE } from './parts.ts';

/** A pattern that can be used. */
const guard = z
  .string()
  .min(2)
  .max(LONGEST_PATTERN)
  .refine((text) => patternFault(text) === null, { params: { issue: ISSUE.guard } });

const MOST = 600;
/** Patterns by which announcements are guarded; there may be none. */
const guardList = z.array(guard).max(MOST);
const some = guardList.min(1);
/** Whole words in small letters and without accents, as they are compared. */
const plainWords = z.array(z.string().regex(/^[\p{L}\p{M}'’-]{1,30}$/u)).max(MOST);
const spelled = (length: number) => z.array(plainWords).max(length);

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
  before: field(guardList, {
    es: 'Lo que lleva hasta una de esas casas, justo antes de su nombre; una palabra pequeña puede ir en medio.',
    en: 'What leads to one of these houses, right before its name; one small word may stand between.',
    example: '["visita (a|al|a la)"]',
  }),
  behind: field(guardList, {
    es: 'Lo que dice dónde está, después de su nombre en la misma frase.',
    en: 'What says where it is, behind its name in the same sentence.',
    example: '["(queda|se ubica) (en|frente)"]',
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
    es: 'Palabras con mayúscula que no son nombres de personas; con ellas puede comenzar el correo de una oficina.',
    en: 'Words with a capital that are no names of persons; the e-mail of an office may begin with one.',
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

/** What could harm somebody by its form if it were published, in one language. */
export const guardWordsSchema = z.strictObject({
  shelter: field(shelter, { es: 'Dónde se protege a alguien.', en: 'Where people are protected.' }),
  minor: field(minor, { es: 'El nombre y la edad de una persona menor.', en: 'The name and the age of a minor.' }),
  contact: field(guardList, {
    es: 'Cómo se pide escribir a una persona.',
    en: 'How somebody is asked to write to a person.',
    example: '["escríbeme al (privado|inbox)"]',
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

export type GuardWordsFile = z.infer<typeof guardWordsSchema>;
export type ShelterWords = GuardWordsFile['shelter'];
export type MinorWords = GuardWordsFile['minor'];
export type AddressWords = GuardWordsFile['address'];
export type SpelledWords = GuardWordsFile['spelled'];
