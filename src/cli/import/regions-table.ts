import type { RegionFile } from '../../schemas/facts.ts';

type Row = readonly [code: string, slug: string, name: string, capital: string, borders: string, shape?: string];

/**
 * The regions of the country file's country, with their ISO 3166-2 codes, in the order of their names. Lima is two: the
 * metropolitan city, which is what people mean by the name, and the provinces around it, governed from Huacho; the map
 * has one shape for both.
 */
const REGIONS: Row[] = [
  ['PE-AMA', 'amazonas', 'Amazonas', 'Chachapoyas', 'EC'],
  ['PE-ANC', 'ancash', 'Áncash', 'Huaraz', ''],
  ['PE-APU', 'apurimac', 'Apurímac', 'Abancay', ''],
  ['PE-ARE', 'arequipa', 'Arequipa', 'Arequipa', ''],
  ['PE-AYA', 'ayacucho', 'Ayacucho', 'Ayacucho', ''],
  ['PE-CAJ', 'cajamarca', 'Cajamarca', 'Cajamarca', 'EC'],
  ['PE-CAL', 'callao', 'Callao', 'Callao', ''],
  ['PE-CUS', 'cusco', 'Cusco', 'Cusco', ''],
  ['PE-HUV', 'huancavelica', 'Huancavelica', 'Huancavelica', ''],
  ['PE-HUC', 'huanuco', 'Huánuco', 'Huánuco', ''],
  ['PE-ICA', 'ica', 'Ica', 'Ica', ''],
  ['PE-JUN', 'junin', 'Junín', 'Huancayo', ''],
  ['PE-LAL', 'la-libertad', 'La Libertad', 'Trujillo', ''],
  ['PE-LAM', 'lambayeque', 'Lambayeque', 'Chiclayo', ''],
  ['PE-LMA', 'lima', 'Lima Metropolitana', 'Lima', '', 'PE-LIM'],
  ['PE-LIM', 'lima-region', 'Lima (región)', 'Huacho', ''],
  ['PE-LOR', 'loreto', 'Loreto', 'Iquitos', 'BR CO EC'],
  ['PE-MDD', 'madre-de-dios', 'Madre de Dios', 'Puerto Maldonado', 'BO BR'],
  ['PE-MOQ', 'moquegua', 'Moquegua', 'Moquegua', ''],
  ['PE-PAS', 'pasco', 'Pasco', 'Cerro de Pasco', ''],
  ['PE-PIU', 'piura', 'Piura', 'Piura', 'EC'],
  ['PE-PUN', 'puno', 'Puno', 'Puno', 'BO'],
  ['PE-SAM', 'san-martin', 'San Martín', 'Moyobamba', ''],
  ['PE-TAC', 'tacna', 'Tacna', 'Tacna', 'BO CL'],
  ['PE-TUM', 'tumbes', 'Tumbes', 'Tumbes', 'EC'],
  ['PE-UCA', 'ucayali', 'Ucayali', 'Pucallpa', 'BR'],
];

/** `regions.yaml`. */
export function toRegions(): RegionFile[] {
  return REGIONS.map(([code, slug, name, capital, borders, shape]) => ({
    code,
    slug,
    name: { text: name, lang: 'es' },
    capital,
    shape: shape ?? code,
    borders: borders.split(' ').filter(Boolean),
  }));
}
