/** Findings about whether a field is there and known, each from one fault in a folder that is otherwise clean. */
import { fault } from '../fault.ts';

fault(
  'a field that is not there',
  'facts/helplines/gb/policia-999.yaml',
  'cost: unknown\n',
  '',
  '1 no cost · missing-field → cost: unknown',
);
fault(
  'a field without a value',
  'facts/helplines/gb/policia-999.yaml',
  'cost: unknown',
  'cost:',
  '33 empty cost · empty-field → cost: unknown',
);
fault(
  'a mistyped field',
  'facts/helplines/gb/policia-999.yaml',
  'cost: unknown',
  'costs: unknown',
  '33 costs · unknown-key (cost)',
);
fault(
  'a field that no file has',
  'facts/helplines/gb/policia-999.yaml',
  'cost: unknown',
  'cost: unknown\nnota: a mano',
  '34 nota · unknown-key',
);
fault(
  'a mistyped value of a list',
  'facts/helplines/gb/policia-999.yaml',
  'kind: police',
  'kind: polic',
  '8 kind · not-in-list → kind: police',
);
fault(
  'a value that is like none of the list',
  'facts/helplines/gb/policia-999.yaml',
  'cost: unknown',
  'cost: gratuito',
  '33 cost · not-in-list (free, paid, unknown) → cost: unknown',
);
