/** Classes of sentences that once passed the guards, each with honest ones that are much like them. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/activity-intake/judge.ts';
import { aRow, RULES } from '../../fixtures/activity-intake/rules.ts';

const LONG = ' Habrá mesas de información de seis oficinas, música y teatro de títeres al final de la tarde.';
const said = (text: string) =>
  judge(aRow({ description: `${text}${LONG}` }), RULES).findings.map(({ level, code }) => `${level} ${code}`);

describe('a fair of jobs', () => {
  test.each([
    'Feria laboral con empresas conocidas: 200 puestos en el extranjero con pasaje y alojamiento pagado.',
    'Feria de empleo: 50 puestos para el exterior, con vuelo y hospedaje cubierto.',
    'Feria laboral para señoritas: puestos en bares del sur con cuarto incluido.',
    'Oportunidades para señoritas en discotecas del sur, con cuarto.',
    'Vacantes en Chile con vivienda incluida.',
    'Job fair: 200 jobs abroad with accommodation and flights paid.',
    'Feira de emprego: 100 vagas no exterior com passagem e moradia pagas.',
  ])('is no excuse for what those say who recruit from afar: %s', (text) => expect(said(text)).toContain('stop offer'));

  test.each([
    'Te llevamos a trabajar a Chile con grupo conocido. No necesitas pasaporte.',
    'Charla contra la trata. Te llevamos a trabajar a Chile, no necesitas pasaporte.',
    'Viaja sin pasaporte: nosotros te cruzamos.',
  ])('and a journey without papers stops: %s', (text) => expect(said(text)).toContain('stop offer'));

  test.each([
    'Feria laboral con 20 empresas de Puno. Trae tu hoja de vida.',
    'Feria de empleo: trabajo en tiendas y hoteles de Cusco, con contrato y seguro.',
    'Feria laboral con charla: vacantes en el extranjero con pasaje pagado pueden ser un engaño.',
    'Si te ofrecen 200 puestos en el extranjero con pasaje pagado, desconfía.',
    'Qué hacer si te dicen que no necesitas pasaporte para viajar a Chile.',
    'Para entrar al museo no necesitas documentos.',
  ])('is held, and spoken of: %s', (text) => expect(said(text)).toEqual([]));
});

describe('a minor', () => {
  test.each([
    'Habla M. R. T., sobreviviente de trata de 16 años.',
    'Testimonio de Rosa Quispe, sobreviviente de trata de 16 años.',
    'M. R., quien fue captada a los 14 años, contará su historia.',
    'Coronación de Fiorella Ticona, reina del colegio.',
    'Fiorella Ticona, Miss Primavera del colegio, dará la bienvenida.',
    'Canta Luz, hija de la regidora, de 12 años.',
    'Leerá Camila, la hija del director, que tiene 11 años.',
    'Rosa, de 12 años, leerá su poema.',
  ])('is known by what stands between name and age, or by what a school calls her: %s', (text) =>
    expect(said(text)).toContain('stop minor-named'),
  );

  test.each([
    'Coronación de la reina del carnaval y concurso de danzas.',
    'Visita al colegio Reina del Rosario, con la banda.',
    'Hablará Fiorella Ticona, directora del colegio.',
    'Ponencia de la Dra. A. M. Q., con 16 años de experiencia.',
    'Bienvenida de Ana Flores, hija ilustre del distrito, con 12 años de labor.',
    'Cuento inventado: Luz, de 12 años, viaja a la ciudad y pide ayuda.',
  ])('is not who only sounds like one: %s', (text) => expect(said(text)).toEqual([]));
});

describe('goods for a vote, a signature or a faith', () => {
  test.each([
    'Entregaremos canastas por tu voto.',
    'Vota por nuestro candidato y llévate una canasta.',
    'Víveres para quienes se bauticen ese día.',
    'Si te unes a nuestra iglesia, te damos alimentos.',
  ])('are told to a reviewer: %s', (text) => expect(said(text)).toEqual(['warn avoided']));

  test.each([
    'Vota por tu mural favorito y llévate un afiche.',
    'Firma la carta de compromiso contra la trata y recibe un pin.',
    'Entrega de canastas a las ollas comunes. La parroquia invita a la misa.',
    'El JNE explica que dar canastas por tu voto es delito.',
  ])('are not seen in %s', (text) => expect(said(text)).toEqual([]));
});
