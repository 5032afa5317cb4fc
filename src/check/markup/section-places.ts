import { splitSections } from '../../domain/page/section-text.ts';
import { type Finding, finding } from '../finding.ts';
import { both } from '../findings/words.ts';
import { placeIn, type Written } from './written.ts';

/** A section of the tree: the lines of its tags, from 1, and whether it stands in nothing else. */
export interface SectionSpan {
  from: number;
  to: number;
  isFree: boolean;
}

/**
 * The sections that the build shows are those that every reader of our texts finds by its lines: else a text could be reviewed,
 * translated and hashed that is not the one that is shown.
 */
export function sectionsAsRead(spans: readonly SectionSpan[], written: Written): Finding[] {
  const lines = written.text.split('\n');
  const found = splitSections(written.text).sections.map(({ line }) => {
    const length = lines.slice(line).findIndex((text) => /^<\/Section>\s*$/.test(text));
    return { from: line, to: line + length + 1 };
  });
  const keys = ({ from, to }: { from: number; to: number }) => `${from} ${to}`;
  const known = new Set(spans.filter(({ isFree }) => isFree).map(keys));
  const read = new Set(found.map(keys));
  const wrong = [
    ...spans.filter((span) => !span.isFree || !read.has(keys(span))),
    ...found.filter((one) => !known.has(keys(one))),
  ];
  return [...new Set(wrong.map(({ from }) => from))].map((line) =>
    finding(
      placeIn(written, line, lines[line - 1]?.trim() ?? ''),
      'bad-section-tag',
      both('<Section id="…" harm="…">'),
    ),
  );
}
