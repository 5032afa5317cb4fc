import type { Name, OperatorKind } from '../../domain/line/line.ts';
import type { RawWorldEntry } from './raw.ts';
import type { Tables } from './table-schemas.ts';

type OperatorTable = Tables['worldOperators'];
type Entry = Pick<RawWorldEntry, 'id' | 'operator' | 'kind'>;

/** Partners, payers and other things the research adds to a name. */
const REMARK =
  /,? (?:run (?:jointly )?(?:by|with)|with|under|through a|for the state|for labour cases|which passes|campaign with)(?: .*)?$|[;,] (?:run by|answered in|funded by)(?: .*)?$/;

/** The operator's name without brackets and remarks; undefined where the words are a description, or mix several bodies. */
export function operatorNameOf(
  { id, operator }: Pick<Entry, 'id' | 'operator'>,
  table: OperatorTable,
): Name | undefined {
  const cut = (operator ?? '')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^NGO /, '')
    .replace(REMARK, '')
    .trim();
  const parts = cut.split(';').map((part) => part.trim());
  const known = table.names[id];
  if (!cut || table.noName.includes(cut) || parts.some((part) => /^\p{Ll}/u.test(part)))
    return known ? { text: known, lang: 'en' } : undefined;
  const name = known ?? cut;
  return { text: name, lang: table.langs[name] ?? 'en' };
}

/** What kind of body runs a line, where its words leave no doubt. Partners ("…, with the ministry") do not count. */
export function operatorKindOf({ id, operator, kind }: Entry, table: OperatorTable): OperatorKind {
  if (table.kinds[id]) return table.kinds[id];
  const kinds = new Set(
    (operator ?? '')
      .replace(REMARK, '')
      .split(';')
      .map((part) => kindOfPart(part, table.words))
      .filter((one) => one !== null),
  );
  if (kinds.size === 1) return [...kinds][0]!;
  return kind === 'police-unit' ? 'police' : 'unknown';
}

/** A police or ombudsman's body inside a ministry is still what the caller reaches; an NGO that a ministry is named with is not clear. */
function kindOfPart(text: string, words: OperatorTable['words']): OperatorKind | null {
  const kinds = (Object.entries(words) as [OperatorKind, string[]][])
    .filter(([, patterns]) => patterns.some((pattern) => new RegExp(pattern, 'iu').test(text)))
    .map(([kind]) => kind);
  const precise = kinds.filter((kind) => kind !== 'state');
  if (kinds.length === 0) return null;
  if (precise.length === 0) return 'state';
  return precise.length === 1 && (kinds.length === 1 || precise[0] !== 'ngo') ? precise[0]! : 'unknown';
}
