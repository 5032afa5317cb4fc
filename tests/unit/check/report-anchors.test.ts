import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ANCHORS } from '../../../src/check/report.ts';

test.each(Object.entries(ANCHORS))(
  'the guide for editors has a heading about %s in both languages',
  (_topic, anchors) => {
    const headings = readFileSync('content/README.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .map((line) =>
        line
          .replace(/^#+ /, '')
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replace(/ /g, '-'),
      );
    expect(headings).toContain(anchors.es);
    expect(headings).toContain(anchors.en);
  },
);
