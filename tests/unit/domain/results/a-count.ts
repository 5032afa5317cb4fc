import type { Count } from '../../../../src/domain/results/count.ts';
import { countSchema } from '../../../../src/schemas/results/results.ts';

/** A count of an invented batch; `changes` say what is different about it. Everything passes through the real schema. */
export function aCount(changes: Partial<Omit<Count, 'id'>> = {}): Count {
  const batch = changes.batch ?? '12345671-ABC-01';
  const file = countSchema.parse({
    batch,
    institution: null,
    institutionName: { text: 'Municipalidad inventada', lang: 'es' },
    region: null,
    material: 'afiche',
    printed: null,
    hung: null,
    stillUp: null,
    stripsGone: null,
    broadcasts: null,
    people: null,
    countedBy: 'office',
    method: 'each',
    from: '2027-07-10',
    to: '2027-07-30',
    ...changes,
  });
  return { id: batch.toLowerCase(), ...file };
}
