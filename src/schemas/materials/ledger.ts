import { z } from 'astro/zod';
import { byKey } from '../../codes/keys.ts';
import { SAID_PARTS, WITHDRAWAL_REASONS } from '../../codes/material.ts';
import { field } from '../field.ts';
import { plainDate, slug } from '../parts.ts';

const code = field(z.string().regex(/^\d{8}$/), {
  es: 'El código, ocho cifras entre comillas.',
  en: 'The code, eight digits in quotes.',
  example: '"12345675"',
});
const hash = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));

/** From this day on a material that says this bears the code. */
const given = z.strictObject({
  code,
  on: field(plainDate, { es: 'El día en que se dio.', en: 'The day on which it was given.', example: '"2027-07-01"' }),
  material: field(z.string().regex(/^((quizzes|lessons)\/)?[a-z0-9]+(-[a-z0-9]+)*$/), {
    es: 'La cosa que lo lleva: el nombre de su archivo de entonces; las hojas de un cuestionario o de una sesión, con su carpeta.',
    en: 'The thing that bears it: the name of its file at that time; the papers of a quiz or a lesson, with its folder.',
    example: 'pregunta',
  }),
  locale: field(slug, { es: 'En qué lengua.', en: 'In which language.', example: 'es' }),
  fingerprint: field(hash(16), { es: 'La huella de todo lo que dice.', en: 'The hash of all that it says.' }),
  parts: field(
    z.strictObject(
      byKey(SAID_PARTS, (part) =>
        field(hash(8).optional(), { es: `La huella de su parte ${part}.`, en: `The hash of its part ${part}.` }),
      ),
    ),
    {
      es: 'La huella de cada parte, para decir qué cambió; a una línea antigua puede faltarle una parte nueva.',
      en: 'The hash of each part, to tell what changed; an older line may lack a newer part.',
    },
  ),
});

/** From this day on its material says again what it said under this code. */
const again = z.strictObject({
  code,
  again: field(plainDate, {
    es: 'El día en que su cosa volvió a decir lo mismo.',
    en: 'The day on which its thing said the same again.',
    example: '"2027-07-01"',
  }),
});

/** From this day on nobody may use what bears the code. */
const withdrawn = z.strictObject({
  code,
  withdrawn: field(plainDate, {
    es: 'El día desde el que no se usa.',
    en: 'The day from which it is not used.',
    example: '"2027-07-01"',
  }),
  reason: field(z.enum(WITHDRAWAL_REASONS), {
    es: 'Por qué: number, un número errado; text, una frase errada; harm, puede hacer daño.',
    en: 'Why: number, a wrong number; text, a wrong sentence; harm, it may harm.',
    example: 'number',
  }),
});

/** `content/facts/recall-codes.yaml`: every code that a material ever bore, and what became of it. Written by `materials:codes`, which only adds. */
export const recallCodesSchema = z.array(z.union([given, again, withdrawn])).meta({ once: false });

export type GivenCode = z.infer<typeof given>;
export type WithdrawnCode = z.infer<typeof withdrawn>;
export type LedgerLine = z.infer<typeof recallCodesSchema>[number];
