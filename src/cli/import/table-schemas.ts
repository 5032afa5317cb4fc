import { z } from 'astro/zod';
import { CALL_FACTS } from '../../domain/call-facts.ts';
import { AUDIENCES, FOCUSES, HOLD_REASONS, OPERATOR_KINDS, TOPICS } from '../../domain/helpline.ts';
import { SHARING_FACTS } from '../../domain/sharing.ts';
import { daysSchema, organisationsSchema, regionsSchema, SOURCE_KINDS, sourcesSchema } from '../../schemas/facts.ts';
import { type FieldHelp, field } from '../../schemas/field.ts';
import { helplineSchema } from '../../schemas/helpline.ts';
import { countryCode, langTag, slug } from '../../schemas/parts.ts';
import { isPlain } from './ids.ts';

/** Words of the research, or of the site. */
const text = (help: FieldHelp) => field(z.string().min(1).max(400), help);
const list = <T extends z.ZodType>(item: T, help: FieldHelp, least = 0) => field(z.array(item).min(least), help);

const match = field(z.string().min(1).refine(isPattern), {
  es: 'Una expresión regular, entre comillas simples.',
  en: 'A regular expression, in single quotes.',
  example: "'^Centre of '",
});
const host = field(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/), {
  es: 'Un dominio, o su final, en minúsculas.',
  en: 'A domain, or the end of one, in small letters.',
  example: 'example.org',
});
const researchId = field(slug, {
  es: 'El código que lleva en la investigación.',
  en: 'The id it has in the research.',
});
const lang = field(langTag, { es: 'La lengua de los nombres.', en: 'The language of the names.', example: 'en' });
const words = text({ es: 'Las palabras de la investigación.', en: 'The words of the research.' });
const name = text({ es: 'El nombre como se muestra.', en: 'The name as it is shown.' });
const sourceKind = field(z.enum(SOURCE_KINDS), { es: 'Qué clase de fuente es.', en: 'What kind of source it is.' });
const operatorKind = field(z.enum(OPERATOR_KINDS), { es: 'Qué clase de entidad es.', en: 'What kind of body it is.' });

const noContact = {
  reasons: list(z.enum(HOLD_REASONS), { es: 'Por qué no muestra contacto.', en: 'Why it shows no contact.' }, 1),
  instead: list(researchId, { es: 'Los servicios que se usan en su lugar.', en: 'The services to use instead.' }),
};
const operator = field(
  z
    .strictObject({ kind: operatorKind, organisation: slug.optional(), name: name.optional() })
    .refine((one) => !(one.organisation && one.name)),
  {
    es: 'Lleva `organisation` (una de organisations.yaml) o `name`, nunca las dos.',
    en: 'It has `organisation` (one of organisations.yaml) or `name`, never both.',
    example: '{kind: state, organisation: ministry}',
  },
);
const subject = z.strictObject({
  topic: field(z.enum(TOPICS), { es: 'De qué trata.', en: 'What it is about.' }),
  focus: field(z.enum(FOCUSES), { es: 'Si atiende estos casos.', en: 'Whether it takes these cases.' }),
});
const hoursTexts = list(
  text({
    es: 'Las palabras de la investigación; cada texto está una sola vez en el archivo.',
    en: 'The words of the research; each text stands in the file once.',
  }),
  { es: 'Los textos que se leen así.', en: 'The texts that are read in this way.' },
);
const yesOrNo = field(z.enum(['yes', 'no']), {
  es: 'La respuesta, entre comillas: "yes" o "no".',
  en: 'The answer, in quotes: "yes" or "no".',
  example: '"yes"',
});
const callWords = z.strictObject({ match, facts: z.partialRecord(z.enum(CALL_FACTS), yesOrNo) });
const CITES: FieldHelp = {
  es: 'De dónde se sabe: founding-note, first-service o el código de una fuente.',
  en: 'Where it is known from: founding-note, first-service, or the id of a source.',
  example: '[first-service]',
};
const organisation = organisationsSchema.valueType.shape;
const region = regionsSchema.element.shape;

/** What may stand in each table of `content/import/`; the comment at the head of each file says what it is for. */
export const TABLE_SCHEMAS = {
  allowedDomains: z.strictObject({
    standing: list(host, { es: 'Los que siempre se permiten.', en: 'Those that are always allowed.' }),
    mailServices: list(host, { es: 'Correos de cualquiera.', en: 'Mail services for anybody.' }),
  }),
  callFacts: z.strictObject({
    notes: z.array(callWords),
    costs: z.array(callWords),
    services: z.record(
      slug,
      z.strictObject({
        callFacts: z.partialRecord(z.enum(CALL_FACTS), yesOrNo).optional(),
        sharing: z.partialRecord(z.enum(SHARING_FACTS), yesOrNo).optional(),
        sources: z
          .record(z.string(), list(slug, { es: 'Las fuentes de una respuesta.', en: 'The sources of one answer.' }, 1))
          .optional(),
        operators: helplineSchema.shape.operators,
      }),
    ),
  }),
  countryAudiences: z.record(
    z.string().min(1),
    field(z.enum(AUDIENCES), { es: 'A quién atiende.', en: 'Whom it serves.' }),
  ),
  countryListing: z.strictObject({
    families: z.record(
      slug,
      z.strictObject({
        alwaysRoute: field(z.literal(true).optional(), {
          es: 'Solo true: nunca muestra contacto, proponga lo que proponga la investigación.',
          en: 'Only true: it never shows a contact, whatever the research proposes.',
          example: 'true',
        }),
        ...noContact,
      }),
    ),
    leftOut: z.array(
      field(slug, { es: 'Una familia que no entra en el sitio.', en: 'A family that stays out of the site.' }),
    ),
    services: z.record(
      slug,
      z.strictObject({
        ...noContact,
        listing: field(z.literal('held').optional(), {
          es: 'Solo held: no se muestra, proponga lo que proponga la investigación.',
          en: 'Only held: it is not shown, whatever the research proposes.',
          example: 'held',
        }),
        hidePlace: field(z.literal(true).optional(), {
          es: 'Solo true: tampoco se dice el lugar.',
          en: 'Only true: its place is not said either.',
          example: 'true',
        }),
      }),
    ),
  }),
  countryNames: z.strictObject({
    lang,
    official: z.record(slug, name),
    short: z.record(slug, name),
    shortened: z.array(z.strictObject({ match, write: name })),
  }),
  countryOperators: z.strictObject({
    operators: z.record(z.string().min(1), operator),
    services: z.record(slug, operator),
  }),
  countryPlaces: z.strictObject({
    borders: z.record(
      z.string().min(1),
      field(slug, { es: 'El código del paso de frontera.', en: 'The id of the border crossing.' }),
    ),
    places: z.record(z.string().min(1), name.nullable()),
  }),
  countrySources: z.strictObject({
    hosts: z.array(host),
    publishers: z.record(z.string().min(1), z.strictObject({ publisher: name, title: name.optional() })),
  }),
  countryTopics: z.strictObject({
    families: z.record(slug, subject),
    services: z.record(slug, subject),
    lastResort: z.array(researchId),
  }),
  days: z.strictObject({
    days: daysSchema,
    sources: z.record(slug, sourcesSchema.shape.sources.valueType.omit({ readOn: true })),
  }),
  factSources: z.strictObject({
    founding: z.strictObject({ id: slug, publisher: name, kind: sourceKind }),
    hosts: z.partialRecord(z.enum(SOURCE_KINDS), z.array(host)),
    publishers: z.partialRecord(z.enum(SOURCE_KINDS), z.array(words)),
  }),
  hours: z
    .strictObject({
      always: hoursTexts,
      printed: z.array(z.strictObject({ text: hoursTexts.element, hours: helplineSchema.shape.hours })),
      conflict: hoursTexts,
      unknown: hoursTexts,
    })
    .superRefine(textsOnce),
  ids: z.strictObject({
    giveAwayStems: list(
      field(z.string().min(3).refine(isPlain), {
        es: 'Letras minúsculas sin acento.',
        en: 'Small letters without accents.',
      }),
      { es: 'Los trozos de palabra que delatan.', en: 'The parts of words that give away.' },
      1,
    ),
    renamed: z.record(slug, field(slug, { es: 'El código nuevo.', en: 'The new id.' })),
  }),
  languages: z.strictObject({
    named: z.record(
      z.string().min(1),
      list(langTag, { es: 'Sus etiquetas BCP 47; vacía si no se sabe.', en: 'Its BCP 47 tags; empty if not known.' }),
    ),
    interpreted: z.array(words),
  }),
  organisations: z.strictObject({
    lang,
    organisations: z.array(
      z.strictObject({
        id: slug,
        name,
        acronym: organisation.acronym,
        sector: organisation.sector,
        inCommission: organisation.inCommission,
        domain: organisation.domain,
        cites: list(slug, CITES, 1),
      }),
    ),
  }),
  regions: z.strictObject({
    lang,
    regions: z.array(z.strictObject({ ...region, name, shape: region.shape.optional() })),
  }),
  worldChannels: z.strictObject({
    outdated: z.record(
      slug,
      z.array(field(z.string().regex(/^\d+$/), { es: 'Solo las cifras.', en: 'The digits only.', example: '"555"' })),
    ),
    ownEmergency: z.array(researchId),
    policeNames: z.array(words),
  }),
  worldNames: z.strictObject({ localLang: z.record(countryCode, lang), english: z.record(slug, name) }),
  worldOperators: z.strictObject({
    words: z.partialRecord(z.enum(OPERATOR_KINDS), z.array(match)),
    kinds: z.record(slug, operatorKind),
    names: z.record(slug, name),
    langs: z.record(z.string().min(1), lang),
    noName: z.array(words),
  }),
  worldSources: z.strictObject({
    publishers: z.array(z.strictObject({ match, publisher: name })),
    kinds: z.array(z.strictObject({ match, kind: sourceKind })),
  }),
} satisfies Record<string, z.ZodType>;

/** The tables by the name of their file, `country-names.yaml` as `countryNames`. */
export type Tables = { [K in keyof typeof TABLE_SCHEMAS]: z.infer<(typeof TABLE_SCHEMAS)[K]> };

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Reports each hours text that stands in the table a second time. */
function textsOnce(table: HoursTexts, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  const once = (one: string, path: PropertyKey[]) => {
    if (seen.has(one)) context.addIssue({ code: 'custom', path });
    seen.add(one);
  };
  for (const key of ['always', 'conflict', 'unknown'] as const) {
    for (const [i, one] of table[key].entries()) once(one, [key, i]);
  }
  for (const [i, one] of table.printed.entries()) once(one.text, ['printed', i, 'text']);
}

type HoursTexts = Record<'always' | 'conflict' | 'unknown', string[]> & { printed: { text: string }[] };
