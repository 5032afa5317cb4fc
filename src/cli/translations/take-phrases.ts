import { parse, parseDocument } from 'yaml';
import { valueAt } from '../../check/source/loose.ts';
import { HARM_CLASSES } from '../../codes/translation.ts';
import { fieldPath, type Unit, withFields } from './fields.ts';

/** The form of a phrase that serves for any count. */
const OTHER = 'other';

/** Phrases with several forms are taken over only together with the form that serves for any count. */
export function wholePhrases(units: readonly Unit[], text: string | null): { whole: Unit[]; lacking: Unit[] } {
  const known: unknown = text === null ? null : tryParse(text);
  const phraseOf = ({ name }: Unit) => fieldPath(name).slice(0, 2);
  const byPhrase = Map.groupBy(units, (unit) => phraseOf(unit).join(' '));
  const isWhole = (unit: Unit) => {
    if (fieldPath(unit.name).length < 3) return true;
    const forms = byPhrase.get(phraseOf(unit).join(' ')) ?? [];
    return (
      forms.some(({ name }) => fieldPath(name).at(-1) === OTHER) ||
      valueAt(known, [...phraseOf(unit), OTHER]) !== undefined
    );
  };
  return { whole: units.filter(isWhole), lacking: units.filter((unit) => !isWhole(unit)) };
}

/**
 * The words of a language with some of its phrases written anew; `null` where they cannot be read.
 *
 * @param text the strings file; `null` for a language that has none yet, which then begins here
 */
export function withPhrases(text: string | null, units: readonly Unit[], translatedBy: string): string | null {
  if (text !== null) return withFields(text, units);
  const begun = withFields(`state: human\ntranslatedBy: ${translatedBy}\nreviewed: {}\n`, units);
  const document = parseDocument(begun ?? '');
  for (const harm of HARM_CLASSES) if (!document.has(harm)) document.set(harm, document.createNode({}));
  return document.toString({ lineWidth: 0 });
}

function tryParse(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
