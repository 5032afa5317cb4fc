/** Findings about whether a field is there and known, each from one fault in a folder that is otherwise clean. */
import { faultsIn } from '../fault.ts';

faultsIn('facts/services/gb/policia-999.yaml')`
  a field that is not there | cost: unknown⏎ | | 1 no cost · missing-field → cost: unknown
  a field without a value | cost: unknown | cost: | 33 empty cost · empty-field → cost: unknown
  a mistyped field | cost: unknown | costs: unknown | 33 costs · unknown-key (cost)
  a field that no file has | cost: unknown | cost: unknown⏎nota: a mano | 34 nota · unknown-key
  a mistyped value of a list | kind: police | kind: polic | 8 kind · not-in-list → kind: police
  a value that is like none of the list | cost: unknown | cost: gratuito | 33 cost · not-in-list (free, paid, unknown) → cost: unknown
`;
