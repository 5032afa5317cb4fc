import { findPersonalEmails, findPhones } from '../domain/text/personal-contacts.ts';
import type { FieldName } from './fields.ts';
import { type RowMessage, says } from './message.ts';

/**
 * What could harm somebody if it were published: a person's own contact, where people are sheltered, a minor's name, and
 * what is said in the offers by which people are recruited.
 *
 * @param invented digits of numbers that belong to nobody
 */
export function findRisks(text: string, field: FieldName, invented: ReadonlySet<string>): RowMessage[] {
  const contact = findPhones(text, invented)[0] ?? findPersonalEmails(text)[0];
  const first = (pattern: RegExp): string | undefined => pattern.exec(text)?.[0];
  const isPlace = field === 'venue' || field === 'directions';
  const shelter = first(SHELTER);
  const minor = first(MINOR) ?? minorWithAge(text);
  const found: [Parameters<typeof says>[0], string | undefined][] = [
    ['personal-contact', contact],
    ['shelter-address', shelter && (isPlace || STREET.test(text)) ? shelter : undefined],
    ['minor-named', minor],
    ['offer', first(OFFER)],
    ['asks-money', first(MONEY)],
    ['asks-documents', first(DOCUMENTS)],
  ];
  return found.flatMap(([code, what]) => (what ? [says(code, field, { found: what })] : []));
}

/** A name with an age below 18 beside it. */
function minorWithAge(text: string): string | undefined {
  for (const [whole, age] of text.matchAll(
    /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[ ,(]{1,3}(?:de |aged? |com )?(\d{1,2})\s*(?:años|years|anos)/gu,
  ))
    if (Number(age) < 18) return whole;
  return undefined;
}

const SHELTER =
  /(?:casas? (?:de acogida|refugio|hogar)|hogar(?:es)? de (?:refugio|acogida)|centros? de acogida|albergues?|refugios? temporal(?:es)?|shelters?|safe houses?|women['’]s refuge|casas? de acolhimento|abrigos? (?:para|de) )/iu;
const STREET =
  /(?:\b(?:jr|jir[oó]n|av|avenida|calle|psje|pasaje|mz|lote|urb|rua|street|road|avenue)\b\.?|n[.º°]+\s*\d|\b\d{3,4}\b)/iu;
const MINOR =
  /(?:ni[ñn][oa]|menor|adolescente|alumn[oa]|escolar|girl|boy|child|pupil|menin[oa]|alun[oa])(?: de (?:iniciales|nombre))?(?:,? (?:llamad[oa]|named|called|chamad[oa]))? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,}/u;
const OFFER =
  /(?:se (?:necesitan?|requieren?|buscan?) (?:personal|se[ñn]oritas?|j[oó]venes|chicas?|trabajador|modelos?|meser|anfitrion)|buscamos (?:personal|se[ñn]oritas?|chicas?|modelos?)|(?:oferta|oportunidad)(?:es)? (?:laboral(?:es)?|de (?:trabajo|empleo|estudios?))|(?:trabaja|estudia|viaja) (?:en el extranjero|gratis|con nosotros)|ganar[aá]s|sueldo (?:de|fijo)|pasajes? (?:pagad|inclu|gratis)|visa (?:asegurada|inclu)|casting de|beca(?:s)? (?:completa|para estudiar en)|we (?:hire|are hiring)|job offers?|work abroad|earn up to|travel (?:for free|paid)|free (?:visa|flights?)|scholarships? (?:to|abroad)|vagas? de (?:trabalho|emprego)|trabalhe (?:no exterior|conosco)|viaje gr[aá]tis)/iu;
const MONEY =
  /(?:deposit(?:a|e|ar|en)\b|transfi(?:ere|era|eran)|transferir|n[uú]mero de cuenta|cuenta (?:bancaria|de ahorros)|paga(?:r)? (?:por )?adelantado|adelanto de|bank (?:account|transfer)|send money|pay(?:ment)? in advance|conta banc[aá]ria|pague adiantado|transfira)/iu;
const DOCUMENTS =
  /(?:(?:env[ií](?:a|e|en|ar)|manda|mande|entrega|entregue|trae|traer|traiga|presenta|presente|adjunta|deja|send|bring|hand (?:in|over)|traga|envie|mande)\b.{0,40}\b(?:DNI|documentos?|pasaportes?|partida de nacimiento|c[eé]dula|carn[eé]|passports?|identity|ID cards?|documents?|passaportes?|identidade))/iu;
