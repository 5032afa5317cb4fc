import type { Name, OperatorKind } from '../../domain/helpline.ts';

/** Operators that the research wrote in their own language, as they stand after the remarks are cut. */
const LANGS: Record<string, string> = {
  'An Garda Síochána – Human Trafficking Investigation and Co-ordination Unit': 'en',
  'Asociación Amar Dragoste': 'es',
  Bundeskriminalamt: 'de',
  'Carabineros de Chile': 'es',
  'Commission nationale de lutte contre la traite': 'fr',
  'Consejo Ciudadano para la Seguridad y Justicia de la Ciudad de México': 'es',
  'Frauenhaus Liechtenstein': 'de',
  'Fundación ANAR': 'es',
  'Fédération Nationale Solidarité Femmes': 'fr',
  'Guardia Civil': 'es',
  'Institut National de la Femme; Brigade des mineurs': 'fr',
  'Instance nationale de lutte contre la traite des personnes': 'fr',
  'Instituto Colombiano de Bienestar Familiar': 'es',
  'Instituto Nacional da Criança': 'pt',
  'Instituto Salvadoreño para el Desarrollo de la Mujer': 'es',
  'Korps Politie Suriname': 'nl',
  'La Strada Česká republika': 'cs',
  'Linha Fala Criança': 'pt',
  'Ministerio Público': 'es',
  'Police grand-ducale': 'fr',
  'Policía Boliviana – Fuerza Especial de Lucha Contra la Violencia': 'es',
  'Policía Nacional': 'es',
  'Policía Nacional de Colombia, DIJIN': 'es',
  'Policía de Investigaciones': 'es',
  'Procuraduría General de la República': 'es',
  'Procuraduría de los Derechos Humanos': 'es',
};

/** What the research calls the operator where it is a description and no name: no name is shown. */
const NO_NAME = [
  "Abu Dhabi shelters Ewa'a / national committee",
  'Child-rights services, by province',
  'Government',
  'NGO',
  'State agency for care and for victims of human trafficking',
  'State-contracted NGOs',
  'State-run crisis network',
  'Specialised multidisciplinary teams',
];

/** Kinds that the words alone would get wrong. */
const KINDS: Record<string, OperatorKind> = {
  // An office of the ministry, called ombudsman.
  'br-disque-100': 'state',
  // Several bodies of the State under one name.
  'be-078055800': 'unknown',
  'ke-dci': 'unknown',
  'pa-104': 'police',
  'me-116666': 'ngo',
  'lv-shelter-safe-house': 'ngo',
  'hr-sos': 'unknown',
  'bj-114-160': 'unknown',
  'ae-800save': 'unknown',
  // The ministry's line, answered in the police control room: the caller reaches the police.
  'lc-847': 'police',
  'sg-tip': 'police',
};

const WORDS: [OperatorKind, RegExp][] = [
  ['police', /polic|politie|constabulary|garda|bundeskriminalamt|criminal investigations|carabineros|guardia civil/i],
  ['prosecutor', /prosecutor|procuradur[íi]a general|ministerio público/i],
  ['ombudsman', /ombudsman|procuraduría de los derechos humanos/i],
  ['international', /\bIOM\b|UNHCR|United Nations|UNICEF/],
  [
    'ngo',
    /\bNGOs?\b|charity|non-profit|foundation|fundaci[óo]n|asociaci[óo]n|salvation army|\bA21\b|childline|\bC-Sema\b|childfund|child helpline cambodia|linha fala|action group|fondation|frauenhaus/i,
  ],
  [
    'state',
    /ministry|government|department|presidency|federal|authority|undersecretariat|institut|agency|council|national (body|committee|commission|child)|commission|board|instance nationale|immigration service|\bFPS\b/i,
  ],
];

/** Names that go with what is left of a record once the numbers of somebody else are taken out. */
const NAMES: Record<string, string> = {
  'mt-lines': 'Victim Support Agency; Aġenzija Appoġġ',
};

/** Partners, payers and other things the research adds to a name. */
const REMARK =
  /,? (?:run (?:jointly )?(?:by|with)|with|under|through a|for the state|for labour cases|which passes|campaign with)(?: .*)?$|[;,] (?:run by|answered in|funded by)(?: .*)?$/;

/** The operator's name without brackets and remarks; undefined where the words are a description, or mix several bodies. */
export function operatorNameOf(id: string, text: string | undefined): Name | undefined {
  const cut = (text ?? '')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^NGO /, '')
    .replace(REMARK, '')
    .trim();
  const parts = cut.split(';').map((part) => part.trim());
  if (!cut || NO_NAME.includes(cut) || parts.some((part) => /^\p{Ll}/u.test(part)))
    return NAMES[id] ? { text: NAMES[id], lang: 'en' } : undefined;
  const name = NAMES[id] ?? cut;
  return { text: name, lang: LANGS[name] ?? 'en' };
}

/** What kind of body runs a line, where its words leave no doubt. Partners ("…, with IOM") do not count. */
export function operatorKindOf(id: string, text: string | undefined, researchKind: string): OperatorKind {
  if (KINDS[id]) return KINDS[id];
  const kinds = new Set(
    (text ?? '')
      .replace(REMARK, '')
      .split(';')
      .map(kindOfPart)
      .filter((kind) => kind !== null),
  );
  if (kinds.size === 1) return [...kinds][0]!;
  return researchKind === 'police-unit' ? 'police' : 'unknown';
}

/** A police or ombudsman's body inside a ministry is still what the caller reaches; an NGO that a ministry is named with is not clear. */
function kindOfPart(text: string): OperatorKind | null {
  const kinds = WORDS.filter(([, words]) => words.test(text)).map(([kind]) => kind);
  const precise = kinds.filter((kind) => kind !== 'state');
  if (kinds.length === 0) return null;
  if (precise.length === 0) return 'state';
  return precise.length === 1 && (kinds.length === 1 || precise[0] !== 'ngo') ? precise[0]! : 'unknown';
}
