import { DRAWING_NAMES, drawn, fits, OTHER_ROLE, PICTOGRAM_SIDE, ROLE_DRAWINGS } from '../../codes/drawings.ts';
import type { Content } from '../content.ts';
import { type Finding, finding, wholeFile } from '../finding.ts';
import { placeAt } from '../source/yaml-source.ts';

/** Drawings that pages and papers ask for, and that nobody has drawn here. */
export function drawingsThere({ drawings }: Content): Finding[] {
  const there = new Set(drawings.map(({ id }) => id));
  const missing = DRAWING_NAMES.filter((id) => !there.has(id));
  return missing.length === 0 ? [] : [finding(wholeFile('drawings/'), 'missing-drawings', missing.join(', '))];
}

/** Pictograms of roles that are too large to stand beside a number. */
export function pictogramSizes({ drawings }: Content): Finding[] {
  const names = new Set<string>([...Object.values(ROLE_DRAWINGS), OTHER_ROLE]);
  return drawings.flatMap(({ id, whole, source }) => {
    const rows = whole && names.has(id) ? drawn(whole.stitches) : null;
    if (!rows || fits(rows[0]?.length ?? 0, rows.length, PICTOGRAM_SIDE)) return [];
    return finding({ ...placeAt(source, ['stitches']), head: 'key' }, 'pictogram-size');
  });
}
