/** Findings about who wrote and who read a text, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { faultsIn } from '../../fault.ts';

const ENGLISH = 'pages/en/senales.mdx';
const by = (role: string) => `reviewed: { read: "0123456789ab", harm: core, by: ${role}, on: "2027-05-01" }`;

faultsIn('pages/es/senales.mdx')`
  an original that does not say who wrote it | writtenBy: editor⏎ | | 2 no writtenBy · maker-missing → writtenBy: editor
`;
faultsIn(ENGLISH)`
  a state that only a review gives | mirar: { state: machine | mirar: { state: reviewed | 6 sections.mirar.state · not-in-list (original, machine, human) → state: machine
  a review that does not say which text was read | mirar: { state: machine | mirar: { state: machine, reviewed: { harm: core, by: reviewer, on: "2027-05-01" } | 6 no sections.mirar.reviewed.read · missing-field → read: "…"
`;
faultsIn('pages/es/senales.mdx')`
  a reviewer who wrote the text | mirar: { state: original | mirar: { state: original, ${by('editor')} | 7 sections.mirar.reviewed.by · reviewer-is-maker
`;

test('a reviewer who is the translator', () => {
  const people = `translatedBy: revision-1, ${by('revision-1')}`;
  expect(found(broken(ENGLISH, 'mirar: { state: machine', `mirar: { state: human, ${people}`), ENGLISH)).toEqual([
    '6 sections.mirar.reviewed.by · reviewer-is-maker',
  ]);
});

faultsIn(ENGLISH)`
  the name of a person proposes no name | mirar: { state: machine | mirar: { state: human, translatedBy: María Quispe | 6 sections.mirar.translatedBy · bad-slug → translatedBy: traduccion-1
  a reviewed translation of a person who is not said | mirar: { state: machine | mirar: { state: human, ${by('revision-1')} | 6 no sections.mirar.translatedBy · maker-missing → translatedBy: traduccion-1
`;
