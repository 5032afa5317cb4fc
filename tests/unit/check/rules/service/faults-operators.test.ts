/** Who runs a service, and since when: one fault each in a folder that is otherwise clean. */
import { broken } from '../../../../fixtures/content-faults/faults.ts';
import { faultsIn, finds } from '../../fault.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';

faultsIn(POLICE)`
  an operator without a name | kind: police | operators:⏎  - { since: "2020", sources: [pagina-oficial] }⏎kind: police | 9 operators[0] · operator-unnamed
  an operator that never ended although another follows | kind: police | operators:⏎  - { name: { text: Antes, lang: es }, since: null, sources: [pagina-oficial] }⏎  - { organisation: oficina, since: "2024", sources: [pagina-oficial] }⏎kind: police | 9 no operators[0].until · operator-not-ended
  a present operator that has ended | kind: police | operators:⏎  - { organisation: oficina, since: "2020", until: "2024", sources: [pagina-oficial] }⏎kind: police | 9 operators[0].until · operator-ended
  an operator that ended before it began | kind: police | operators:⏎  - { name: { text: Antes, lang: es }, since: "2024", until: "2020", sources: [pagina-oficial] }⏎  - { organisation: oficina, since: "2024", sources: [pagina-oficial] }⏎kind: police | 9 operators[0].until · ends-before-starts (2024)
`;
finds(
  'a new operator that the record does not name',
  () =>
    broken(
      POLICE,
      'kind: police',
      `operators:
  - { name: { text: Antes, lang: es }, since: null, until: "2024", sources: [pagina-oficial] }
  - { organisation: otra, since: "2024", sources: [pagina-oficial] }
kind: police`,
      broken(
        'facts/organisations.yaml',
        'oficina:',
        'otra: { name: { text: Otra, lang: es }, acronym: null, sector: police, inCommission: false, domain: null, sources: [pagina-oficial] }\noficina:',
      ),
    ),
  'facts/services/gb/policia-999.yaml:7 operator · operator-differs → operator: otra',
);
