/** Findings about whether a file is there and readable, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { found } from '../../../fixtures/content-faults/found.ts';
import { cleanTree, type Tree } from '../../../fixtures/content-faults/tree.ts';
import { finds } from '../fault.ts';

function without(file: string): Tree {
  const { [file]: _gone, ...rest } = cleanTree();
  return rest;
}

finds('a file that the site needs', () => without('facts/days.yaml'), 'facts/days.yaml · missing-file → {}');
finds('an empty file', () => ({ ...cleanTree(), 'facts/days.yaml': '# nada\n' }), 'facts/days.yaml · empty-file');
finds(
  'a picture under another name',
  () => ({ ...cleanTree(), 'facts/days.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0]) }),
  'facts/days.yaml · not-text',
);
finds(
  'a file with another ending',
  () => ({ ...cleanTree(), 'facts/services/gb/otra.yml': 'x' }),
  'facts/services/gb/otra.yml · wrong-ending (otra.yaml)',
);
finds(
  'a file name with capitals',
  () => ({ ...cleanTree(), 'pages/es/Más señales.mdx': cleanTree()['pages/es/senales.mdx']! }),
  'pages/es/Más señales.mdx · bad-file-name (mas-senales.mdx)',
);
finds(
  'a ledger of announced activities with another ending',
  () => ({ ...cleanTree(), 'events/announced.yml': 'x' }),
  'events/announced.yml · wrong-ending (announced.yaml)',
);

test('a ledger of announced activities that somebody changed', () => {
  const ledger = 'feria:\n  file: events/2027/feria.md\n  key: feria\n  row: "1"\n  written: "2"\n  sequence: uno\n';
  expect(found({ ...cleanTree(), 'events/announced.yaml': ledger })).toEqual([
    'events/announced.yaml:6 feria.sequence · wrong-kind → sequence: 0',
  ]);
});

finds(
  'a file in a place where none is read',
  () => ({ ...cleanTree(), 'events/notas.md': 'Notas.\n' }),
  'events/notas.md · no-place',
);
finds(
  'a file of facts with nearly the right name',
  () => ({ ...cleanTree(), 'facts/holiday.yaml': '[]\n' }),
  'facts/holiday.yaml · no-place (facts/holidays.yaml)',
);
