/** Findings about the numbers of a service, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { faultsIn, finds } from '../../fault.ts';

const OFFICE = 'facts/services/gb/oficina-central.yaml';

faultsIn('facts/services/gb/policia-999.yaml')`
  a short code with the prefix of the country | value: "999" | value: "+44999" | 22 channels[0].value · short-code-form → value: "999"
  a short code with an area code | value: "999" | value: "(020) 999" | 22 channels[0].value · short-code-form → value: "999"
  a short code that is said to work everywhere | reach: GB | reach: world | 23 channels[0].reach · local-reach → reach: GB
  a toll-free number with an international prefix | type: short-code⏎    value: "999" | type: toll-free⏎    value: "+448081570000" | 22 channels[0].value · national-form → value: "08081570000"
`;
faultsIn('facts/services/gb/oficina-central.yaml')`
  a number in national form | +442079460123 | 020 7946 0123 | 22 channels[0].value · not-international → value: "+442079460123"
`;
faultsIn(OFFICE)`
  a number in international form that is said to work in one country only | value: "+442079460123"⏎    reach: world | value: "+442079460123"⏎    reach: GB | 23 channels[0].reach · world-reach → reach: world
`;

test('no finding about such a number where a source says that it cannot be called from abroad', () => {
  const stated =
    'reach: GB\n    callFacts:\n      fromAbroad: { answer: "no", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }';
  const tree = broken(OFFICE, 'value: "+442079460123"\n    reach: world', `value: "+442079460123"\n    ${stated}`);
  expect(findingsIn(tree)).toEqual([]);
});

faultsIn('facts/services/gb/oficina-central.yaml')`
  a number with a digit too many | +442079460123 | +4420794601234 | 22 channels[0].value · no-such-number
`;
finds(
  'one number of two services',
  () =>
    broken(
      OFFICE,
      'type: phone\n    value: "+442079460123"\n    reach: world',
      'type: short-code\n    value: "999"\n    reach: GB',
    ),
  'facts/services/gb/oficina-central.yaml:22 channels[0].value · shared-number → sharedWith: [policia-999]',
  'facts/services/gb/policia-999.yaml:22 channels[0].value · shared-number → sharedWith: [oficina-central]',
);
