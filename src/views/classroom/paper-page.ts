import type { PrintedCode } from '../../domain/materials/ledger.ts';
import type { RecordWords } from '../../domain/page/record-words.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import type { AddressName, Params } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import { toNotices } from '../cautions.ts';
import type { ViewContext } from '../context.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { shownWords } from '../record-words.ts';

/** The codes of the papers of a quiz or a lesson, by language. */
export type Codes = ReadonlyMap<string, PrintedCode>;

export interface PaperPage<P> {
  frame: Frame;
  heading: Text;
  /** Only on the screen: the paper ends on it. */
  notices: Text[];
  /** How to print it or what it is, only on the screen. */
  print: Text;
  paper: P;
  back: Link;
}

interface Place {
  address: AddressName;
  parent: AddressName;
  params: Params;
}

interface PaperText<P> {
  title: Text;
  /** Differs from the title only where the paper says it otherwise. */
  heading?: Text;
  description: string;
  print: Text;
  paper: P;
}

/** The page of a paper. No search finds it: pupils would find the key. */
export function toPaperPage<P>(
  record: { words: Readonly<Record<string, RecordWords & { title: string }>> },
  { address, parent, params }: Place,
  { title, heading = title, description, print, paper }: PaperText<P>,
  context: ViewContext,
): PaperPage<P> {
  const { words, mark, choice, locale } = shownWords(record, context);
  const back = { href: context.address(parent, params), label: mark(words.title) };
  return {
    frame: toFrame({ ...{ address, params, title, description }, crumbs: [back], writtenIn: [] }, context),
    heading,
    notices: toNotices(cautionsOf(choice), locale, context),
    ...{ print, paper, back },
  };
}
