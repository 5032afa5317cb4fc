/** What the page says of who receives announcements, before anybody writes one. */
import { expect, test } from 'vitest';
import { toReceives } from '../../../../src/views/activities/receives.ts';
import { activityContext } from '../../../fixtures/events/made-up.ts';

const NORTH = { role: { es: 'Mesa del norte' }, regions: ['QM-N'], counter: { es: 'Calle Inventada 1' } };
const REGISTRY = { role: { es: 'Registro' }, mail: 'registro@example.org' };
const receives = (announcements: object, contact: string | null = null) =>
  toReceives(
    activityContext({ contact, announcements: { receivers: [], answerDays: null, until: null, ...announcements } }),
  );
const linesOf = ({ offices }: ReturnType<typeof receives>) => offices.map(({ lines }) => lines.map(({ text }) => text));
const textsOf = ({ texts }: ReturnType<typeof receives>) => texts.map(({ text }) => text);

test('each office says of what it receives, and one that takes all says so beside others', () => {
  expect(linesOf(receives({ receivers: [NORTH, REGISTRY] }))).toEqual([
    ['Recibe de: Norte.', 'La hoja impresa se entrega en: Calle Inventada 1'],
    ['Recibe todo lo demás.', 'Correo: registro@example.org'],
  ]);
  expect(linesOf(receives({ receivers: [REGISTRY] }))).toEqual([['Correo: registro@example.org']]);
});

test('an office of a region and a sector says that both have to fit', () => {
  const both = { ...NORTH, sectors: ['education'], counter: undefined };
  expect(linesOf(receives({ receivers: [both] }))).toEqual([['Recibe de: Norte (Educación).']]);
});

test('what nobody knows is said as unknown: who receives, when an answer comes, until when', () => {
  const [nobody, otherwise] = textsOf(receives({}));
  const [answer, until] = receives({}).unknown.map(({ text }) => text);
  expect(nobody).toContain('Todavía no hay un correo');
  expect(answer).toContain('Todavía no se sabe cuánto tarda');
  expect(until).toContain('Todavía no se sabe hasta qué día');
  expect(otherwise).toContain('guarda el archivo o imprime la hoja');
});

test('what is known is said, and the contact of the campaign counts where no office is named', () => {
  const texts = textsOf(receives({ answerDays: 5, until: '07-15' }, 'mesa@example.org'));
  expect(texts[0]).toContain('mesa@example.org');
  expect(texts[1]).toBe('Días para contestar: 5 como máximo.');
  expect(texts[2]).toContain('15 de julio');
  expect(receives({ answerDays: 5, until: '07-15' }).unknown).toEqual([]);
  expect(textsOf(receives({ receivers: [REGISTRY] }, 'mesa@example.org')).join()).not.toContain('mesa@example.org');
});
