import { z } from 'astro/zod';
import { CHECK_METHODS, POINT_KINDS, SERVICE_STATES } from '../../codes/service.ts';
import { FIELD_GROUPS } from '../../codes/service-fields.ts';
import { field } from '../field.ts';
import { doneOn, idOf, name, partialDate, plainDate, regionOf, roleOrCode } from '../parts.ts';
import { translationState } from '../translation-state.ts';

/** One confirmation with the operator. Roles, never names of people. */
export const check = z.strictObject({
  on: field(doneOn, { es: 'El día de la comprobación.', en: 'The day of the check.', example: '"2027-05-04"' }),
  method: field(z.enum(CHECK_METHODS), {
    es: 'Cómo se comprobó: asked-operator (se preguntó a su institución), official-publication (lo publicó su institución) o called (se llamó).',
    en: 'How it was checked: asked-operator (its operator was asked), official-publication (its operator published it) or called (somebody called).',
    example: 'asked-operator',
  }),
  enteredBy: field(roleOrCode, {
    es: 'El cargo de quien lo anotó, nunca un nombre.',
    en: 'The role that entered it, never a name.',
    example: 'editor',
  }),
  verifiedBy: field(roleOrCode.optional(), {
    es: 'El cargo de quien lo verificó: otro distinto. Si falta, queda por verificar y no cuenta.',
    en: 'The role that verified it: another one. If absent, it is left to verify and does not count.',
    example: 'reviewer',
  }),
  source: field(idOf('sources'), { es: 'La prueba, en sources.yaml.', en: 'The evidence, in sources.yaml.' }),
  groups: field(z.array(z.enum(FIELD_GROUPS)).min(1).optional(), {
    es: 'Qué se comprobó; si falta, todo el registro.',
    en: 'What was confirmed; if absent, the whole record.',
    example: '[number, hours]',
  }),
});

/** What its operator has answered against the record. No words of a remark are kept, and nothing of a person. */
export const contested = z.strictObject({
  fact: field(z.string().regex(/^[a-zA-Z]+(?:\.\w+)*$/), {
    es: 'El campo del registro.',
    en: 'The field of the record.',
    example: 'cost',
  }),
  on: field(plainDate, { es: 'El día de la respuesta.', en: 'The day of the answer.', example: '"2027-05-12"' }),
  kind: field(z.enum(POINT_KINDS), {
    es: 'wrong: dice que no es así. unclear: la respuesta no es clara. remark: una nota que falta leer.',
    en: 'wrong: it says that this is not so. unclear: the answer is not clear. remark: a remark to be read.',
    example: 'wrong',
  }),
  said: field(z.string().max(300).optional(), {
    es: 'Lo que dice que es correcto.',
    en: 'What it says is right.',
    example: '"de 8 a 16"',
  }),
  was: field(z.string(), {
    es: 'Lo que decía el registro: cuando cambia, el punto se cierra.',
    en: 'What the record said: once that changes, the point is closed.',
    example: 'free',
  }),
  source: field(idOf('sources'), { es: 'La respuesta, en sources.yaml.', en: 'The answer, in sources.yaml.' }),
  stays: field(idOf('sources').optional(), {
    es: 'Si queda como está, la fuente que lo dice: el punto se cierra.',
    en: 'Where it stays as it is, the source that says so: the point is closed.',
    example: 'oficio-mininter-2027',
  }),
});

/** Why a lapsed check of a core service does not stop a live build, for a while. */
export const override = z.strictObject({
  on: field(plainDate, { es: 'El día en que se decidió.', en: 'The day it was decided.', example: '"2027-07-20"' }),
  until: field(plainDate, { es: 'El último día en que vale.', en: 'The last day it holds.', example: '"2027-08-05"' }),
  reason: field(z.string().min(20).max(300), {
    es: 'Por qué se publica aunque la comprobación haya vencido.',
    en: 'Why it is published although the check has lapsed.',
    example: '"La institución confirma por escrito en agosto."',
  }),
  by: field(roleOrCode, {
    es: 'El cargo de quien lo decidió, nunca un nombre.',
    en: 'The role that decided, never a name.',
    example: 'coordination',
  }),
});

/** Closed or replaced: the crisis switch. One edit here changes every page, language, print and export. */
export const status = z.strictObject({
  state: field(z.enum(SERVICE_STATES), {
    es: 'Si atiende: open (atiende), closed (no atiende) o replaced (la reemplaza otra).',
    en: 'open: it answers. closed: it does not. replaced: another one takes its place.',
    example: 'closed',
  }),
  on: field(plainDate, { es: 'Desde qué día.', en: 'From which day.', example: '"2027-07-28"' }),
  /** The last day on which it is so; absent: until the record says otherwise. */
  until: field(plainDate.optional(), {
    es: 'Si cerró por un tiempo, hasta qué día; después se muestra abierto.',
    en: 'Where it is closed for a while, until which day; after that it is shown as open.',
    example: '"2027-08-02"',
  }),
  regions: field(z.array(regionOf('regions')).min(1).optional(), {
    es: 'En qué regiones; si falta, en todas.',
    en: 'In which regions; if absent, in all.',
    example: '[PE-LMA, PE-CAL]',
  }),
  by: field(z.array(idOf('services')).optional(), {
    es: 'Los servicios que se usan en su lugar.',
    en: 'The services to use instead.',
    example: '[linea-100]',
  }),
  source: field(idOf('sources'), { es: 'Quién lo dice, en sources.yaml.', en: 'Who says so, in sources.yaml.' }),
});

/** As it is written; the hashes of its words and the state that counts are added where it is read. */
export const alert = z.strictObject({
  on: field(plainDate, { es: 'Desde qué día se muestra.', en: 'From which day it is shown.', example: '"2027-07-28"' }),
  /** The last day on which it is shown; absent: until it is taken out. */
  until: field(plainDate.optional(), {
    es: 'El último día en que se muestra.',
    en: 'The last day on which it is shown.',
    example: '"2027-08-02"',
  }),
  text: field(
    z.record(
      z.string(),
      z.strictObject({
        ...translationState,
        text: field(z.string().min(10).max(240), {
          es: 'El aviso: una o dos frases cortas, sin números de teléfono.',
          en: 'The alert: one or two short sentences, without telephone numbers.',
          example: '"Hoy atienden con demora. Insiste."',
        }),
      }),
    ),
    { es: 'El aviso por lengua.', en: 'The alert by language.' },
  ),
});

/** One time in which somebody ran the service. A change is a new entry; the old one stays, with its end. */
export const operatorPeriod = z.strictObject({
  organisation: field(idOf('organisations').optional(), {
    es: 'Quién lo atendía, en organisations.yaml.',
    en: 'Who ran it, in organisations.yaml.',
    example: 'mininter',
  }),
  name: field(name.optional(), {
    es: 'Quién lo atendía, cuando no está en organisations.yaml.',
    en: 'Who ran it, where it is not in organisations.yaml.',
  }),
  since: field(partialDate.nullable(), {
    es: 'Desde cuándo, o null si ninguna fuente lo dice.',
    en: 'Since when, or null if no source says.',
    example: '"2019-03"',
  }),
  until: field(partialDate.optional(), {
    es: 'Hasta cuándo; falta en quien lo atiende ahora.',
    en: 'Until when; absent for whoever runs it now.',
    example: '"2026-05"',
  }),
  sources: field(z.array(idOf('sources')).min(1), { es: 'Las fuentes.', en: 'The sources.' }),
});

/**
 * A service that has been announced and does not answer yet. Its record holds the number, so that a maintainer switches it
 * on when the operator says so; until then the pages of its regions say what is announced, and nothing offers the number.
 */
export const plan = z.strictObject({
  announcedOn: field(partialDate, { es: 'Cuándo se anunció.', en: 'When it was announced.', example: '"2025-09-15"' }),
  expected: field(partialDate.nullable(), {
    es: 'Cuándo dicen las fuentes que empieza, o null.',
    en: 'When the sources say that it begins, or null.',
    example: '"2026-12"',
  }),
  replaces: field(z.array(idOf('services')), {
    es: 'Los servicios que dicen que reemplazará; siguen hasta que su institución los termine.',
    en: 'The services it is said to replace; they stay until their operator ends them.',
    example: '[pnp-105]',
  }),
  sources: field(z.array(idOf('sources')).min(1), { es: 'Las fuentes.', en: 'The sources.' }),
  isOn: field(z.boolean(), {
    es: 'false mientras no atienda; true desde el día en que la institución lo confirme.',
    en: 'false while it does not answer; true from the day the operator confirms it.',
    example: 'false',
  }),
  switchedOn: field(plainDate.optional(), {
    es: 'El día en que se puso en true.',
    en: 'The day on which it was set to true.',
    example: '"2026-12-20"',
  }),
  switchSource: field(idOf('sources').optional(), {
    es: 'Quién dice que ya atiende, en sources.yaml: no una de las fuentes que lo anunciaron.',
    en: 'Who says that it answers, in sources.yaml: not one of the sources that announced it.',
    example: 'oficio-mininter-2026',
  }),
});

export type Check = z.infer<typeof check>;
export type Override = z.infer<typeof override>;
export type ServiceStatus = z.infer<typeof status>;
export type AlertFile = z.infer<typeof alert>;
export type OperatorPeriod = z.infer<typeof operatorPeriod>;
export type Plan = z.infer<typeof plan>;
