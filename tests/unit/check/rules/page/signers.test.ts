/** Who signs a text or a check is a role or a code that the campaign lists. */

import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../../../../src/check/finding.ts';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';

const PAGE = 'pages/es/senales.mdx';
const POLICE = 'facts/services/gb/policia-999.yaml';
const foundIn = (tree: Record<string, string>) =>
  findingsIn(tree).flatMap(({ code, field }) => (code === 'unknown-signer' ? [field] : []));

describe('who signs', () => {
  test.each([
    ['a text', PAGE, 'writtenBy: editor', 'writtenBy: edtor', 'writtenBy'],
    ['the phrases', 'strings/es.yaml', 'writtenBy: editor', 'writtenBy: ana-perez', 'writtenBy'],
    ['a quiz', 'quizzes/preguntas.yaml', 'writtenBy: editor', 'writtenBy: ana', 'words.es.writtenBy'],
    ['a check of a number', POLICE, 'verifiedBy: reviewer', 'verifiedBy: ana-perez', 'checks[0].verifiedBy'],
  ])('%s is in the list of the campaign', (_case, file, from, to, field) => {
    expect(foundIn(broken(file, from, to))).toEqual([field]);
  });

  test('may be one more of a kind that is listed', () => {
    expect(foundIn(broken(PAGE, 'writtenBy: editor', 'writtenBy: editor-2'))).toEqual([]);
  });

  test('is told what there is, and what is nearest', () => {
    const [found] = findingsIn(broken(PAGE, 'writtenBy: editor', 'writtenBy: edtor'));
    expect(explanationOf(found!).en).toContain(
      'does not have (editor, reviewer, lawyer, coordination, traduccion, revision, or',
    );
    expect(explanationOf(found!).write?.en).toBe('writtenBy: editor');
  });
});
