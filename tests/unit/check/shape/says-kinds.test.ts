/** Findings about the kind of a value, each from one fault in a folder that is otherwise clean. */
import { fault, faultsIn } from '../fault.ts';

fault(
  'an unknown kind of hours',
  'facts/services/gb/policia-999.yaml',
  / {2}status: intervals[\s\S]*?cost/,
  '  status: alwys\ncost',
  '25 hours.status · not-in-list (always, intervals, conflict, unknown) → status: always',
);
faultsIn('facts/services/gb/policia-999.yaml')`
  a number without quotes | value: "999" | value: 999 | 22 channels[0].value · quote-it → value: "999"
  a text where a list is wanted | services: [emergency] | services: emergency | 15 services · wrong-kind → services: [emergency]
`;
faultsIn('facts/sources.yaml')`
  a list where a group is wanted | /^[\\s\\S]*$/ | - uno⏎- dos⏎ | 1 · wrong-kind → campo: "valor"
`;
faultsIn('facts/services/gb/policia-999.yaml')`
  a text where yes or no is wanted | lastResort: false | lastResort: "no" | 11 lastResort · wrong-kind → lastResort: false
`;
