/** Findings about the kind of a value, each from one fault in a folder that is otherwise clean. */
import { fault } from '../fault.ts';

fault(
  'an unknown kind of hours',
  'facts/helplines/gb/policia-999.yaml',
  / {2}status: intervals[\s\S]*?cost/,
  '  status: alwys\ncost',
  '25 hours.status · not-in-list (always, intervals, conflict, unknown) → status: always',
);
fault(
  'a number without quotes',
  'facts/helplines/gb/policia-999.yaml',
  'value: "999"',
  'value: 999',
  '22 channels[0].value · quote-it → value: "999"',
);
fault(
  'a text where a list is wanted',
  'facts/helplines/gb/policia-999.yaml',
  'services: [emergency]',
  'services: emergency',
  '15 services · wrong-kind → services: [emergency]',
);
fault(
  'a list where a group is wanted',
  'facts/sources.yaml',
  /^[\s\S]*$/,
  '- uno\n- dos\n',
  '1 · wrong-kind → campo: "valor"',
);
fault(
  'a text where yes or no is wanted',
  'facts/helplines/gb/policia-999.yaml',
  'lastResort: false',
  'lastResort: "no"',
  '11 lastResort · wrong-kind → lastResort: false',
);
