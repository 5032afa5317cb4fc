/** What a press officer wrote into sheets, and what it is told: raids to come, pupils by name, offers, and prevention that was stopped. */
import { describe, expect, test } from 'vitest';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { aRow, RULES } from '../../fixtures/activity-intake/rules.ts';

const LONG = 'Habrá mesas de información de seis oficinas, música y teatro de títeres al final de la tarde. ';
const said = (changes: RawValues) =>
  judge(aRow(changes), RULES)
    .findings.filter(({ level }) => level === 'stop')
    .map(({ code, values: { found = '' } }) => ({ code, found }));
const codesOf = (changes: RawValues) => said(changes).map(({ code }) => code);
const inText = (text: string): RawValues => ({ description: `${LONG}${text}` });

describe('a raid or an inspection to come is stopped, however it is told', () => {
  test.each([
    'Operativo inopinado en bares y hoteles de La Rinconada. Intervendrán locales nocturnos para ubicar a posibles víctimas.',
    'Realizarán un operativo inopinado en los centros nocturnos de la avenida Circunvalación, sin previo aviso a los administradores.',
    'Megaoperativo multisectorial. Se pide guardar reserva hasta el día de la intervención.',
    'La Sutran intervendrá buses en el terminal terrestre.',
    'El operativo se realizará en La Rinconada a las 23:00.',
    'Fiscalizaremos hoteles y hostales del centro de Juliaca la noche del 29.',
    'Sunafil y la Policía inspeccionarán bares de la avenida Circunvalación.',
    'Inspectores de Sunafil llegarán sin avisar a las ladrilleras.',
    'La Policía tomará el control de la zona minera el 30 al amanecer.',
    'Habrá interdicción minera con las Fuerzas Armadas.',
    'Inspectors will go to the brick kilns without warning.',
    'Os fiscais chegarão às olarias sem avisar.',
    'La comitiva recorrerá hoteles y discotecas el viernes en la noche.',
    'Vamos a cerrar los prostibares que no tengan licencia.',
    'Sacaremos a las chicas del local esta noche.',
  ])('in a text: %s', (text) => expect(codesOf(inText(text))).toContain('raid'));

  test.each(['Intervención sorpresa en el terminal', 'Inspección inopinada a bares'])('in a title: %s', (title) =>
    expect(codesOf({ title })).toEqual(['raid']),
  );

  test.each([
    'Recuerda no salir de viaje sin avisar a tu familia.',
    'Docentes aprenderán acciones de control del miedo.',
    'La Policía enseñará a tomar el control de tu cuenta.',
    'Brigadas de estudiantes recorrerán hoteles y terminales para repartir afiches.',
    'Visita guiada al museo de la mina.',
    'La clausura será en el auditorio del hotel municipal.',
    'Verás un documental sobre una redada de 2019.',
    'Students will visit hotels to hand out leaflets.',
    'Voluntárias visitarão hotéis para distribuir folhetos.',
  ])('and what only sounds like it is not: %s', (text) => expect(said(inText(text))).toEqual([]));
});

describe('a pupil is not named, whatever stands beside the name', () => {
  test.each([
    'Ganadora del primer puesto en primaria: Yaneth Choque Mamani, I. E. 70010.',
    'Ganador del concurso de dibujo: Kevin Huanca, de la I. E. 70010 de Puno.',
    'El estudiante Kevin Huanca, de quinto de primaria, leerá.',
    'La estudiante Yaneth Choque recibirá un diploma.',
    'Menor Luz M. Condori recibe un diploma.',
    'La menor de iniciales L. M. C. (11) de la I. E. 70005.',
    'La escolar L. M. C., de 11 años, leerá un cuento.',
    'Testimonio de K. Q. H., de 15 años.',
    'Se corona a la señorita Escolar 2027. Yaneth Choque, de 5.º B, leerá un poema.',
    'Rosa Q., de 12 años, contará su historia.',
    'Niños participantes: Luis Pérez, Ana Torres y José Huamán.',
    'Leerá la menor hija de doña Julia Ccopa.',
    'La brigadier Yaneth Choque de la I. E. 70010 abrirá el pasacalle.',
    'Winner of the drawing prize: Emily Johnson, of the primary school.',
    'A vencedora do concurso: Larissa Oliveira, da escola municipal.',
  ])('%s', (text) => expect(codesOf(inText(text))).toContain('minor-named'));

  test('each of several is told at once', () => {
    const found = said(
      inText('Leerán la alumna Yaneth Choque y el alumno Kevin Huanca. La alumna Luz Condori cantará.'),
    );
    expect(found.filter(({ code }) => code === 'minor-named')).toHaveLength(3);
  });

  test.each([
    'Recibe un diploma la ganadora, de 11 años, alumna del 6.º grado.',
    'Ganadora del primer puesto en primaria: una estudiante de la I. E. 70010.',
    'La ganadora del Premio Nacional, la periodista Rosa Quispe, dará una charla en la I. E. San Carlos.',
    'Reconocimiento a los docentes Rosa Quispe, I. E. 70010, y Juan Pérez, I. E. 70011.',
    'Se presenta el libro «Niña Luz», de la escritora Carmen Ollé.',
    'Escuela de Padres Santa Rosa: 10 años juntos.',
    'Habrá premiación de dibujo en la I. E. José Carlos Mariátegui.',
    'Concurso «César Vallejo», primer puesto una tableta, para la I. E. San Martín de Porres.',
  ])('and nobody is seen in: %s', (text) => expect(said(inText(text))).toEqual([]));
});

describe('an offer is one in the plural too', () => {
  test.each([
    'Ofertas laborales y ofertas de trabajo en Lima y Madre de Dios para señoritas.',
    '200 puestos de trabajo en Lima y Arequipa con pasaje y alojamiento pagado para jóvenes de 18 a 25 años.',
  ])('%s', (text) => expect(codesOf(inText(text))).toContain('offer'));

  test.each<RawValues>([
    { title: 'Oferta laboral en el extranjero: ¿y si es mentira?' },
    inText('Aprende a revisar una oferta de trabajo antes de viajar.'),
    inText('No aceptes un viaje con pasaje pagado por alguien que no conoces.'),
    { title: 'Becas y trabajo en el extranjero: lo que debes preguntar' },
    inText('La universidad presenta su programa de becas para estudiantes de la región.'),
    inText('Almuerzo y pasajes cubiertos para las delegaciones.'),
    inText('Never accept a job with a free flight from somebody you do not know.'),
    inText('Nunca aceite uma viagem com passagem paga por alguém que não conhece.'),
  ])('and prevention is none: %o', (changes) => expect(said(changes)).toEqual([]));
});

test('every telephone, address and link of a text is told in one round, as it is', () => {
  const text = 'Lic. Rosa Mamani al 951 234 567 o al correo rosamamani22@gmail.com. También 952 345 678 y t.me/rosa.';
  expect(said(inText(text))).toEqual([
    { code: 'personal-contact', found: '951 234 567' },
    { code: 'personal-contact', found: '952 345 678' },
    { code: 'personal-contact', found: 'rosamamani22@gmail.com' },
    { code: 'link', found: 't.me/rosa' },
  ]);
});

describe('a collection for shelters tells its own address, and none of a shelter', () => {
  test('which passes', () =>
    expect(said(inText('Colecta para los hogares de refugio: entrega en la municipalidad, jirón Lima 120.'))).toEqual(
      [],
    ));

  test.each([
    'La casa de acogida queda en jirón Los Sauces 245.',
    'El refugio para mujeres está a dos cuadras de la plaza.',
    'Nos vemos en el hogar de las adolescentes rescatadas.',
    'Donaciones directamente en el CAR Santa Rosa, av. La Cultura 1234.',
  ])('and this does not: %s', (text) => expect(codesOf(inText(text))).toContain('shelter-address'));
});

test('a number that anybody knows hides none in disguise', () => {
  expect(codesOf(inText('Llama al 0800-12345 o al 9/8/7/6/5/4/3/2/1.'))).toContain('personal-contact');
});

describe('what stops is quoted with the words around it', () => {
  test('whole, where the sentence is short', () => {
    expect(said({ title: 'Inspección inopinada a bares' })).toEqual([
      { code: 'raid', found: 'Inspección inopinada a bares' },
    ]);
  });

  test('cut at whole words, with an ellipsis, where it is long', () => {
    const text =
      'La noche del veintinueve, desde las once y con apoyo de la Fiscalía, se hará una redada en todos los bares del centro histórico.';
    expect(said(inText(text))).toEqual([
      { code: 'raid', found: '…de la Fiscalía, se hará una redada en todos los bares del centro…' },
    ]);
  });

  test('one sentence is told once, two are told twice', () => {
    expect(codesOf(inText('Habrá una redada y un allanamiento en bares.'))).toEqual(['raid']);
    expect(codesOf(inText('Habrá una redada el lunes. Habrá un allanamiento el martes.'))).toEqual(['raid', 'raid']);
  });
});
