import { fold } from '../domain/fold.ts';

/** Fields whose value is one of a list. */
export const CHOICE_FIELDS = [
  'lang',
  'sectors',
  'kind',
  'status',
  'mode',
  'audiences',
  'cost',
  'stepFree',
  'signLanguage',
  'captions',
  'interpretation',
  'quietSpace',
  'spoken',
] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** Every field of an announcement, in the order of the template and the form. */
export const FIELDS = [
  'title',
  'description',
  'starts',
  'from',
  'to',
  'ends',
  'series',
  'organiser',
  'venue',
  'town',
  'region',
  'directions',
  'link',
  'mode',
  'kind',
  'sectors',
  'audiences',
  'cost',
  'stepFree',
  'signLanguage',
  'captions',
  'interpretation',
  'quietSpace',
  'spoken',
  'lang',
  'status',
  'reason',
  'id',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** What one row, form or calendar entry says, as text and by field. */
export type RawValues = Partial<Record<FieldName, string>>;

/** Fields that hold a text of several lines. */
export const LONG_FIELDS: readonly FieldName[] = ['description'];

/** A column that importers know, and drop: only a reviewer writes it. */
export const DROPPED = 'confirmed';
/** A column that importers write themselves. */
export const MEND = 'mend';

export type Column = FieldName | typeof DROPPED | typeof MEND;

/** Headings that people write above a column, folded, in any order; the field's own name counts too. */
const HEADINGS: Record<Column, readonly string[]> = {
  title: ['titulo', 'actividad', 'nombre de la actividad', 'nombre', 'title', 'activity', 'name', 'event', 'evento'],
  description: ['descripcion', 'de que trata', 'detalle', 'resumen', 'description', 'about', 'details', 'descricao'],
  starts: ['fecha', 'dia', 'fecha de inicio', 'primer dia', 'inicio', 'date', 'day', 'start date', 'starts', 'data'],
  from: ['hora', 'hora de inicio', 'desde', 'empieza', 'time', 'start time', 'from', 'begins'],
  to: ['hora de fin', 'hora fin', 'hasta', 'termina', 'end time', 'to', 'until', 'hora de termino'],
  ends: ['fecha de fin', 'fecha fin', 'ultimo dia', 'end date', 'last day', 'ends'],
  series: ['serie', 'nombre de la serie', 'ciclo', 'series', 'name of the series'],
  organiser: [
    'organiza',
    'organizador',
    'entidad',
    'institucion',
    'quien organiza',
    'organiser',
    'organizer',
    'organisation',
    'organization',
    'host',
    'organizacao',
  ],
  venue: ['lugar', 'local', 'sede', 'venue', 'place', 'location'],
  town: [
    'ciudad',
    'distrito',
    'ciudad o distrito',
    'localidad',
    'town',
    'city',
    'district',
    'town or district',
    'cidade',
  ],
  region: ['region', 'departamento', 'state', 'province', 'regiao'],
  directions: ['como llegar', 'referencia', 'indicaciones', 'directions', 'how to get there', 'como chegar'],
  mode: ['modalidad', 'modo', 'mode', 'format', 'modalidade'],
  kind: ['tipo', 'clase', 'tipo de actividad', 'kind', 'type', 'type of activity', 'tipo de atividade'],
  sectors: ['sector', 'sectores', 'sectors', 'setor', 'setores'],
  audiences: ['publico', 'dirigido a', 'para quien', 'audience', 'audiences', 'for whom', 'para quem'],
  cost: ['costo', 'precio', 'entrada', 'cost', 'price', 'admission', 'custo'],
  stepFree: [
    'sin escalones',
    'acceso sin escalones',
    'silla de ruedas',
    'step free',
    'step free access',
    'wheelchair',
    'sem degraus',
    'acesso sem degraus',
  ],
  signLanguage: ['lengua de senas', 'interprete de senas', 'sign language', 'lingua de sinais'],
  captions: ['subtitulos', 'captions', 'subtitles', 'legendas'],
  interpretation: ['interpretacion', 'interpretes', 'interpretation', 'interpreters', 'interpretacao'],
  quietSpace: ['espacio tranquilo', 'rincon tranquilo', 'quiet space', 'espaco tranquilo'],
  spoken: [
    'lenguas de la actividad',
    'se habla',
    'lenguas habladas',
    'languages spoken',
    'spoken languages',
    'linguas da atividade',
  ],
  link: ['enlace', 'link', 'pagina para entrar', 'url', 'zoom'],
  reason: ['motivo', 'por que cambio', 'razon', 'reason', 'why it changed'],
  lang: [
    'lengua',
    'idioma',
    'lengua del anuncio',
    'language',
    'lang',
    'language of the announcement',
    'lingua do anuncio',
  ],
  status: ['estado', 'situacion', 'status', 'situacao', 'estado del anuncio'],
  id: ['id', 'codigo', 'identificador', 'code'],
  confirmed: ['confirmado', 'confirmada', 'confirmed', 'oficial', 'official', 'sello'],
  mend: ['que corregir', 'what to mend', 'o que corrigir'],
};

const COLUMN_OF = new Map<string, Column>(
  (Object.keys(HEADINGS) as Column[]).flatMap((column) =>
    [column, ...HEADINGS[column]].map((heading): [string, Column] => [fold(heading), column]),
  ),
);

/**
 * The column that a heading names, however it is spelt; null for one that means nothing here. What stands in brackets and
 * the star of what is needed do not count.
 *
 * @example columnOf('  Título * ') // => 'title'
 */
export function columnOf(heading: string): Column | null {
  return COLUMN_OF.get(fold(heading.replace(/\([^()]*\)/g, ' '))) ?? null;
}
