import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldFinding, FieldPath, Overview } from '../../contract.ts';
import { type Say, sayIn } from '../words.ts';

/** What every field of a form may ask. */
export interface Surroundings {
  say: Say;
  choices: Overview['choices'];
  findings: readonly FieldFinding[];
  /** Puts a value at a place; `undefined` takes it out. */
  set: (path: FieldPath, value: unknown) => void;
}

export const Around = createContext<Surroundings>({
  ...{ say: sayIn('es'), choices: {}, findings: [] },
  set: () => undefined,
});

export const useAround = (): Surroundings => useContext(Around);

/** The findings of a place and of what is inside it. */
export function findingsIn({ findings }: Surroundings, path: FieldPath): FieldFinding[] {
  return findings.filter(
    (one) => one.path.length > 0 && path.every((step, at) => String(one.path[at]) === String(step)),
  );
}

/** What a group or a list is about, in a few of its own words, for the line that opens it. */
export function briefOf(value: unknown, say: Say): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).slice(0, 90);
  if (Array.isArray(value)) {
    const isShort = value.length > 0 && value.length < 6 && value.every((one) => typeof one === 'string');
    return isShort ? value.join(', ').slice(0, 90) : say('items', value.length);
  }
  const entries = Object.entries(value ?? {});
  const named = NAMING.map((name) => entries.find(([key]) => key === name)?.[1]).find((one) => one !== undefined);
  const first = named ?? entries.find(([, own]) => own !== null && own !== '')?.[1];
  return first === undefined ? '' : briefOf(first, say);
}

const NAMING = ['title', 'text', 'name', 'question', 'term', 'value', 'status', 'id'];
