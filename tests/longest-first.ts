import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more, from the longest on. The rest fills what they leave of two cores. */
const LONG = [
  'dist/html/validity.test.ts',
  'commands/author.test.ts',
  'commands/measures.test.ts',
  'commands/site.test.ts',
  'commands/checks.test.ts',
];

/** A machine that has run no test before knows nothing of how long each takes: the longest would begin last and end alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((file) => moduleId.endsWith(`/tests/${file}`));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
