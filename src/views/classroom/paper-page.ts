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

/** A paper of a quiz or a lesson as a page that prints. */
export interface PaperPage<P> {
  frame: Frame;
  heading: Text;
  /** What has to be said of its words, on the screen alone: the paper ends on it. */
  notices: Text[];
  /** How to print it or what it is, on the screen alone. */
  print: Text;
  paper: P;
  back: Link;
}

interface Place {
  address: AddressName;
  /** The page of the quiz or the lesson. */
  parent: AddressName;
  params: Params;
}

interface PaperText<P> {
  title: Text;
  /** Another than the title only where the paper says it otherwise. */
  heading?: Text;
  description: string;
  print: Text;
  paper: P;
}

/** No search finds such a page: pupils would find the key. */
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
