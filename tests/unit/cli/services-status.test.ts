import { describe, expect, test } from 'vitest';
import { SOON_DAYS } from '../../../src/cli/services/expiry.ts';
import { main } from '../../../src/cli/services-status.ts';
import { addDays } from '../../../src/domain/plain-date.ts';
import { CONFIRMATION_DAYS, LAPSE_DAYS } from '../../../src/domain/service/freshness.ts';
import { broken } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, withTree } from '../../fixtures/content-faults/tree.ts';

/** When both services of the folder were checked, and until when that is good. */
const CHECKED_ON = '2027-04-01';
const until = (aspect: keyof typeof CONFIRMATION_DAYS) => addDays(CHECKED_ON, CONFIRMATION_DAYS[aspect]);

const QUESTIONS = `- operator: oficina
  questions:
    - { es: ¿Siguen atendiendo las 24 horas?, en: Do you still answer 24 hours? }
    - { services: [policia-999], es: ¿Quién contesta de noche?, en: Who answers at night? }
`;

function run(args: string[], day: string, tree = cleanTree()): { code: number; said: string } {
  const lines: string[] = [];
  const all = { ...tree, 'facts/questions.yaml': QUESTIONS };
  const code = withTree(all, (dir) => main(['--dir', dir, ...args], (text) => lines.push(text), day));
  return { code, said: lines.join('\n') };
}

describe('the report of what is to be confirmed', () => {
  test('names each service by its operator, with what it is good until and the questions to ask', () => {
    const good = `number and call good until ${until('call')}, what it offers good until ${until('offer')}, name and page good until ${until('identity')}`;
    expect(run(['--lang', 'en'], CHECKED_ON).said).toBe(
      `Services to confirm, on ${CHECKED_ON}: 0 never confirmed, 2 up to date, 0 due, 0 lapsed, 0 expire within ${SOON_DAYS} days.

Always: number, hours, cost, who will know of the call, whether one may call without a name, and which official page shows it.

Oficina de la Campaña
  policia-999 (core): ${good}, 16 questions without an answer
  oficina-central: ${good}, 17 questions without an answer
  Ask: Do you still answer 24 hours?
  Ask: Who answers at night?`,
    );
  });

  test('is there in Spanish too', () => {
    const good = `número y llamada vale hasta ${until('call')}, lo que ofrece vale hasta ${until('offer')}, nombre y página vale hasta ${until('identity')}`;
    expect(run([], CHECKED_ON).said).toBe(
      `Servicios por confirmar, al ${CHECKED_ON}: 0 nunca confirmados, 2 al día, 0 por renovar, 0 vencidos, 0 vencen en ${SOON_DAYS} días.

Siempre: número, horario, costo, quién se entera de la llamada, si se puede llamar sin dar el nombre, y qué página oficial lo muestra.

Oficina de la Campaña
  policia-999 (imprescindible): ${good}, 16 preguntas sin respuesta
  oficina-central: ${good}, 17 preguntas sin respuesta
  Preguntar: ¿Siguen atendiendo las 24 horas?
  Preguntar: ¿Quién contesta de noche?`,
    );
  });

  test('names what expires soon', () => {
    const said = (daysBefore: number) => run(['--lang', 'en'], addDays(until('call'), -daysBefore)).said;
    expect(said(SOON_DAYS + 1)).toContain(`0 expire within ${SOON_DAYS} days`);
    expect(said(SOON_DAYS)).toContain(`number and call good until ${until('call')} ← soon`);
  });

  test('tells what is due from what has lapsed', () => {
    expect(run(['--lang', 'en'], addDays(until('call'), 1)).said).toContain('2 due, 0 lapsed');
    expect(run(['--lang', 'en'], addDays(CHECKED_ON, LAPSE_DAYS + 1)).said).toContain('0 due, 2 lapsed');
  });

  test('says that an announced service does not answer yet', () => {
    const plan =
      'plan: { announcedOn: "2026", expected: null, replaces: [], sources: [pagina-oficial], isOn: false }\n';
    const tree = broken('facts/services/gb/oficina-central.yaml', 'officialPage:', `${plan}officialPage:`);
    expect(run(['--lang', 'en'], '2027-05-01', tree).said).toContain(
      'oficina-central (announced, does not answer yet)',
    );
  });

  test('says that the time has passed for which a service was announced', () => {
    const plan =
      'plan: { announcedOn: "2026", expected: "2027-04", replaces: [], sources: [pagina-oficial], isOn: false }\n';
    const tree = broken('facts/services/gb/oficina-central.yaml', 'officialPage:', `${plan}officialPage:`);
    expect(run(['--lang', 'en'], '2027-04-30', tree).said).not.toContain('has passed');
    expect(run(['--lang', 'en'], '2027-05-01', tree).said).toContain('the announced time has passed');
  });

  test('says that the last day of a closure has passed', () => {
    const status = 'status: { state: closed, on: "2027-04-20", until: "2027-04-30", source: pagina-oficial }\n';
    const tree = broken('facts/services/gb/oficina-central.yaml', 'officialPage:', `${status}officialPage:`);
    expect(run([], '2027-04-30', tree).said).not.toContain('ya pasó');
    expect(run([], '2027-05-01', tree).said).toContain('ya pasó el último día de su cierre');
  });

  test('counts a service that nobody ever confirmed', () => {
    const tree = broken(
      'facts/services/gb/oficina-central.yaml',
      /checks:[\s\S]*?officialPage/,
      'checks: []\nofficialPage',
    );
    expect(run(['--lang', 'en'], '2027-05-01', tree).said).toContain('oficina-central: never confirmed');
  });
});

test('a word that the command does not know ends it with 2', () => {
  expect(run(['--lang', 'fr'], '2027-05-01')).toEqual({
    code: 2,
    said: 'npm run services:status -- [--lang es|en] [--all]',
  });
  expect(run(['--every'], '2027-05-01').code).toBe(2);
});
