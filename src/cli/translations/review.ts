import type { Content } from '../../check/content.ts';
import { type InBoth, joined } from '../../check/findings/words.ts';
import { campaignOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { members } from '../../check/source/loose.ts';
import { nameOf, type ReviewText, reviewTexts, wasLowered, wrongIn } from '../../check/translations/review-texts.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import { translatedSections } from '../../check/translations/whole-page.ts';
import { wordRecords } from '../../check/translations/word-records.ts';
import { isSlug } from '../../codes/slug.ts';
import { isOfTeam } from '../../domain/campaign.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { HEAD } from '../../hashes/page/translated-text.ts';
import type { Review } from '../../schemas/translation-state.ts';
import type { PlacedStamp } from './write-stamps.ts';

/** Somebody says that they have read some texts. */
export interface ReviewOrder {
  locale: string;
  /** What was read: `page` or `page#part`. */
  names: readonly string[];
  /** The role of the reader, or a code. */
  by: string;
  on: PlainDate;
  /** Code of who translated, where the files do not say. */
  translatedBy?: string | undefined;
  /** Each name is that of one text, and of no other that begins like it. */
  isEach?: boolean;
  /** What the reader found wrong, by the names of texts. */
  wrong?: ReadonlyMap<string, string | null> | undefined;
}

/**
 * What a review comes to: only the texts that were named, each with the hash of what it says now.
 *
 * @returns also the sentences for texts whose own writer or translator would have reviewed them, and for those whose class went
 * down, which are read by their own names
 */
export function reviewStamps(content: Content, order: ReviewOrder): { stamps: PlacedStamp[]; refusals: InBoth[] } {
  const all = reviewTexts(content);
  const readPages = pagesRead(all);
  const texts = all.filter((text) => isMeant(text, order));
  const refused = texts.flatMap((text) => refusalOf(text, order, readPages) ?? []);
  const stamps = texts.flatMap((text) => (refusalOf(text, order, readPages) ? [] : stampOf(text, order, content)));
  return { stamps, refusals: perReason(refused) };
}

/** Why a code or role cannot be that of a reader; null where it can. */
export function wrongReader(by: string | undefined, content: Content): InBoth | null {
  if (by === undefined)
    return {
      es: 'Di quién lo leyó: --state reviewed --by reviewer. Se anota el cargo o un código, nunca el nombre de una persona',
      en: 'Say who has read it: --state reviewed --by reviewer. The role or a code is noted, never the name of a person',
    };
  return wrongSigner(by, content);
}

/** Why somebody cannot sign in that name; null where they can. */
export function wrongSigner(by: string, content: Content): InBoth | null {
  if (isSlug(by)) return isKnown(by, content);
  return {
    es: `"${by}" no es un cargo ni un código. Escribe uno en minúsculas, sin espacios ni tildes y nunca el nombre de una persona: reviewer`,
    en: `"${by}" is no role and no code. Write one in small letters, without spaces or accents and never the name of a person: reviewer`,
  };
}

/** A role or code is one of `team`; as long as `campaign.yaml` cannot be read, the check says so. */
function isKnown(by: string, content: Content): InBoth | null {
  const team = members(campaignOf(content).team).map(([, one]) => one);
  if (team.length === 0 || isOfTeam(by, team)) return null;
  return {
    es: `"${by}" no está en \`team\` de campaign.yaml: ${team.join(', ')}. Escribe uno de estos, o con un número (revision-2); nunca el nombre de una persona`,
    en: `"${by}" is not in \`team\` of campaign.yaml: ${team.join(', ')}. Write one of these, or one with a number (revision-2); never the name of a person`,
  };
}

/**
 * Does a name of the command mean this text: its page, or the part of it? Of phrases `#` is followed by a key, its beginning
 * or a group.
 */
export function isMeantBy(name: string, text: Pick<ReviewText, 'page' | 'part' | 'harm'>): boolean {
  const { page, part, harm } = text;
  if (name === page) return true;
  if (part === null || !name.startsWith(`${page}#`)) return false;
  const word = name.slice(page.length + 1);
  return word === part || (page === PHRASES && (word === harm || part.startsWith(`${word}.`)));
}

function isMeant(text: ReviewText, { locale, names, isEach }: ReviewOrder): boolean {
  if (text.locale !== locale) return false;
  return isEach ? names.includes(nameOf(text)) : names.some((name) => isMeantBy(name, text));
}

interface Refusal {
  text: ReviewText;
  why: InBoth;
}

function refusalOf(text: ReviewText, order: ReviewOrder, readPages: ReadonlySet<string>): Refusal | null {
  const { by, translatedBy, names } = order;
  if (!names.includes(nameOf(text))) {
    if (wasLowered(text)) return { text, why: LOWERED };
    if (isNewBelow(text, readPages)) return { text, why: NEW_BELOW };
  }
  const madeBy = text.isSource ? text.madeBy : (translatedBy ?? text.madeBy);
  if (madeBy === by) return { text, why: text.isSource ? isWriter(by) : isTranslator(by) };
  const other = otherReader(text, order);
  if (other) return { text, why: other };
  if (madeBy !== undefined) return null;
  if (text.isSource) return { text, why: NO_WRITER };
  return text.written === 'human' ? { text, why: NO_TRANSLATOR } : null;
}

/** What another has said of the same text stands: nobody takes their place, or lifts alone what they found wrong. */
function otherReader(text: ReviewText, { by, wrong }: ReviewOrder): InBoth | null {
  const { review, now, harm } = text;
  if (!review?.by || review.by === by || review.read !== now || review.harm !== harm) return null;
  const found = wrongIn(text);
  // Two see what one did not.
  if (found === undefined) return wrong?.get(nameOf(text)) == null ? alreadyRead(review) : null;
  return foundWrong(review, found);
}

/**
 * A part in a class of less harm than `safety`, new in a page that was read as a whole before: a safety text may have become it,
 * under another name.
 */
function isNewBelow(
  { page, part, harm, hasOwnHarm, isSource, review }: ReviewText,
  readPages: ReadonlySet<string>,
): boolean {
  return (
    isSource && hasOwnHarm === true && harm !== 'safety' && review === undefined && part !== null && readPages.has(page)
  );
}

/** Pages whose heads somebody has read, which is done with the whole page. */
function pagesRead(texts: readonly ReviewText[]): Set<string> {
  return new Set(
    texts.flatMap(({ page, part, isSource, review }) => (isSource && part === HEAD && review ? page : [])),
  );
}

/** One sentence for each reason, with the texts that it holds for. */
function perReason(refusals: readonly Refusal[]): InBoth[] {
  return [...Map.groupBy(refusals, ({ why }) => why.en).values()].map((same) => {
    const names = same.map(({ text }) => nameOf(text));
    const shown = names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')}…` : names.join(', ');
    return joined({ es: `${shown}:`, en: `${shown}:` }, same[0]?.why);
  });
}

function stampOf(text: ReviewText, { by, on, translatedBy, wrong }: ReviewOrder, content: Content): PlacedStamp[] {
  const { page, part, locale, source, isSource, harm, written, review, now } = text;
  const found = wrong?.get(nameOf(text)) ?? undefined;
  const isSame = review?.read === now && review.harm === harm && review.by === by && review.wrong === found;
  if (isSame && review.on !== undefined) return [];
  const from = isSource || page === PHRASES ? undefined : sourceHash(text, content);
  return [
    {
      page,
      file: source.file,
      id: part ?? locale,
      state: written ?? (isSource ? 'original' : 'machine'),
      ...(from === undefined ? {} : { from }),
      ...(isSource ? {} : { translatedBy }),
      reviewed: { read: now, harm, by, on, ...(found === undefined ? {} : { wrong: found }) },
    },
  ];
}

/** The hash of what a translation was held against. */
function sourceHash({ page, part }: ReviewText, content: Content): string | undefined {
  const sourceLocale = sourceLocaleOf(content) ?? '';
  if (part === null) return wordRecords(content).find(({ id }) => id === page)?.words[sourceLocale]?.hash;
  const original = content.pages.find((one) => one.locale === sourceLocale && one.id === page);
  return original && translatedSections(original, true).find(({ id }) => id === part)?.hash;
}

const isWriter = (by: string): InBoth => ({
  es: `lo escribió "${by}", y quien escribe no revisa lo suyo, porque nadie ve sus propias faltas. Que lo lea otro cargo`,
  en: `"${by}" wrote it, and who writes does not review their own work, since nobody sees their own mistakes. Have another role read it`,
});

const alreadyRead = ({ by, on }: Partial<Review>): InBoth => ({
  es: `ya lo leyó "${by}" (${on}): queda su lectura. Si fue un error, borra su línea \`reviewed\``,
  en: `"${by}" has read it already (${on}): that reading stays. Where it was a mistake, delete its line \`reviewed\``,
});

const foundWrong = ({ by, on }: Partial<Review>, found: string): InBoth => ({
  es: `"${by}" lo marcó «mal» (${on}): ${found || '—'} Corrige el texto, o que lo suelte quien lo marcó`,
  en: `"${by}" marked it “wrong” (${on}): ${found || '—'} Mend the text, or let the one who marked it take that back`,
});

const isTranslator = (by: string): InBoth => ({
  es: `lo tradujo "${by}", y quien traduce no revisa lo suyo, porque nadie ve sus propias faltas. Que lo lea otra persona`,
  en: `"${by}" translated it, and who translates does not review their own work, since nobody sees their own mistakes. Have another person read it`,
});

const LOWERED: InBoth = {
  es: 'se leyó en una clase de más daño que la que tiene ahora. Vuelve a poner la de antes; o, si está bien así, que lo lea quien revisa y lo anote por su nombre: stamp … <página>#<parte>',
  en: 'was read in a class of more harm than the one it has now. Write the one before again; or, where it is right, have the reviewer read it and note it by its own name: stamp … <page>#<part>',
};
const NEW_BELOW: InBoth = {
  es: 'es nueva y no es `safety`, en una página que ya se había leído: puede ser una de antes con otro nombre. Si está bien así, anótala por su nombre: stamp … <página>#<parte>',
  en: 'is new and not `safety`, in a page that was read before: it may be one of those before under another name. Where it is right, note it by its own name: stamp … <page>#<part>',
};
const NO_WRITER: InBoth = {
  es: 'no dice qué cargo lo escribió, y quien revisa es siempre otro. Escribe antes `writtenBy: editor` (o el cargo que fue) en su cabecera',
  en: 'does not say which role wrote it, and the reviewer is always another. Write `writtenBy: editor` (or the role that it was) into its head first',
};
const NO_TRANSLATOR: InBoth = {
  es: 'no dice quién lo tradujo, y quien revisa es siempre otra persona. Dilo con su código: --translator traduccion-1',
  en: 'does not say who translated it, and the reviewer is always another person. Say so by a code: --translator traduccion-1',
};
/** Enough names to see what is meant. */
const SHOWN = 6;
