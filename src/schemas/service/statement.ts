import { z } from 'astro/zod';
import { byKey, keysOf } from '../../codes/keys.ts';
import { type AccessFact, ANSWERS, type Asked, type CallFact, type SharingFact } from '../../codes/service.ts';
import { SOURCED_FIELDS } from '../../codes/service-fields.ts';
import { type FieldHelp, field } from '../field.ts';
import { doneOn, idOf, writtenOn } from '../parts.ts';

const EXAMPLE = '{ answer: "yes", sources: [mimp-directory-2026], sourceDate: "2026-09-10", readOn: "2026-11-24" }';

/** Of when the sources are, and when somebody read them. */
export const dates = {
  sourceDate: field(writtenOn.nullable(), {
    es: 'La fecha de la fuente más nueva, o null.',
    en: 'The date of the newest source, or null.',
    example: '"2025-09"',
  }),
  readOn: field(doneOn, {
    es: 'El último día en que se leyó una de sus fuentes.',
    en: 'The last day on which one of its sources was read.',
    example: '"2026-11-24"',
  }),
};

/** One answer and what it rests on. A question without a statement is unknown, and is shown as unknown. */
const statement = z.strictObject({
  answer: field(z.enum(ANSWERS), {
    es: 'La respuesta, entre comillas: "yes", "no", "unknown" o "conflict" (las fuentes no coinciden).',
    en: 'The answer, in quotes: "yes", "no", "unknown" or "conflict" (sources differ).',
    example: '"yes"',
  }),
  /** Empty only where the answer is `unknown`. */
  sources: field(z.array(idOf('sources')), { es: 'Las fuentes que lo dicen.', en: 'The sources that say so.' }),
  ...dates,
});

const ask = (es: string, en: string): FieldHelp => ({ es, en, example: EXAMPLE });

const CALL: Record<CallFact, FieldHelp> = {
  free: ask('Si llamar o escribir es gratis.', 'Whether calling or writing is free.'),
  withoutCredit: ask('Si se puede sin saldo.', 'Whether it works without credit.'),
  fromMobile: ask('Si funciona desde un celular.', 'Whether it works from a mobile.'),
  fromLandline: ask('Si funciona desde un teléfono fijo.', 'Whether it works from a landline.'),
  fromAbroad: ask('Si funciona desde otro país.', 'Whether it works from another country.'),
  onTheBill: ask('Si sale en el recibo.', 'Whether it appears on the bill.'),
  inTheCallLog: ask('Si queda en el registro del teléfono.', 'Whether it stays in the call log.'),
  numberShown: ask('Si quien atiende ve el número.', 'Whether whoever answers sees the number.'),
  mayCallBack: ask('Si pueden devolver la llamada.', 'Whether they may call back.'),
  recorded: ask('Si se graba.', 'Whether it is recorded.'),
  interpreter: ask('Si hay intérpretes.', 'Whether there are interpreters.'),
  menu: ask('Si contesta primero un menú.', 'Whether a menu answers first.'),
};

const SHARED: Record<SharingFact, FieldHelp> = {
  mustReportAdult: ask(
    'Si deben avisar a la autoridad cuando se trata de una persona adulta.',
    'Whether they must report to the authorities when the person is an adult.',
  ),
  mustReportMinor: ask(
    'Si deben avisar a la autoridad cuando se trata de una niña, niño o adolescente.',
    'Whether they must report to the authorities when the person is a child.',
  ),
  sharesWithPolice: ask('Si comparten datos con la policía.', 'Whether they share data with the police.'),
  sharesWithMigration: ask(
    'Si comparten datos con la autoridad de migraciones.',
    'Whether they share data with the migration authority.',
  ),
  mayStayAnonymous: ask('Si se puede llamar sin dar el nombre.', 'Whether one may call without giving a name.'),
};

const ASK: Record<Asked, FieldHelp> = {
  name: ask('Si pide el nombre.', 'Whether it asks for a name.'),
  idDocument: ask('Si pide un documento de identidad.', 'Whether it asks for an identity document.'),
  phone: ask('Si pide un teléfono.', 'Whether it asks for a telephone number.'),
  email: ask('Si pide un correo.', 'Whether it asks for an e-mail address.'),
  address: ask('Si pide una dirección.', 'Whether it asks for an address.'),
  adult: ask('Si pide ser mayor de 18.', 'Whether one has to be 18 or older.'),
};

const ACCESS: Record<AccessFact, FieldHelp> = {
  stepFree: ask('Si se entra sin escalones.', 'Whether one gets in without steps.'),
  accessibleToilet: ask('Si hay un baño accesible.', 'Whether there is an accessible toilet.'),
  signLanguage: ask('Si atienden en lengua de señas.', 'Whether they serve in sign language.'),
  quietRoom: ask('Si hay un lugar reservado para hablar.', 'Whether there is a private place to talk.'),
};

export type Statement = z.infer<typeof statement>;

export const callFacts = statements(CALL);
export const sharing = statements(SHARED);
export const asks = statements(ASK);
export const access = statements(ACCESS);

export type CallFacts = z.infer<typeof callFacts>;
export type Sharing = z.infer<typeof sharing>;
export type Asks = z.infer<typeof asks>;

/** Which sources state what. What is absent rests on some source of the record, and nobody says on which. */
export const statedBy = z.strictObject(
  byKey(SOURCED_FIELDS, (name) =>
    field(z.array(idOf('sources')).min(1).optional(), {
      es: `Las fuentes que dicen lo que está en \`${name}\`.`,
      en: `The sources that state what is in \`${name}\`.`,
      example: '[andina105]',
    }),
  ),
);

export type StatedBy = z.infer<typeof statedBy>;

/**
 * Questions that may each have an answer; what is absent is unknown. The sentences say which there are: one that is missing
 * fails where types are checked, with its name and its place, and not where the site is loaded.
 */
export function statements<K extends string>(help: Record<K, FieldHelp>) {
  return z.strictObject(byKey(keysOf(help), (key) => field(statement.optional(), help[key])));
}
