import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { expect, test } from 'vitest';
import checkContent from '../../../src/integrations/check-content.ts';
import { broken } from '../../fixtures/content-faults/faults.ts';
import {
  cleanTree,
  countFiles,
  TODAY,
  type Tree,
  withAllPhrases,
  withTree,
} from '../../fixtures/content-faults/tree.ts';

type Hook = (given: { logger: AstroIntegrationLogger; command: string }) => void;

/** Calls hooks as Astro does, one after another, and returns what they logged. */
function run(tree: Tree, command: string, names: readonly (keyof AstroIntegration['hooks'])[]): string[] {
  const logged: string[] = [];
  const logger = { info: (text: string) => logged.push(text) } as unknown as AstroIntegrationLogger;
  withTree(withAllPhrases(tree), (dir) => {
    const { hooks } = checkContent({ dir, lang: 'en', today: TODAY });
    for (const name of names) (hooks[name] as Hook)({ logger, command });
  });
  return logged;
}

const faulty = broken('campaign.yaml', 'preview', 'previw', broken('facts/days.yaml', '07-30', '06-31'));
const report = /campaign\.yaml, line 8[\s\S]*facts\/days\.yaml, line 3[\s\S]*2 mistakes in 2 files/;

test('a build on content without a mistake goes on and says once how much was read', () => {
  const files = countFiles(withAllPhrases(cleanTree()));
  const logged = run(cleanTree(), 'build', ['astro:config:setup', 'astro:build:start']);
  expect(logged).toEqual([`${files} files checked, no mistakes.`]);
});

test('a build on content with mistakes stops at its start with one error that holds all of them', () => {
  expect(() => run(faulty, 'build', ['astro:build:start'])).toThrow(report);
});

test('a build on content with a single mistake stops too', () => {
  const one = broken('facts/days.yaml', '07-30', '06-31');
  expect(() => run(one, 'build', ['astro:config:setup'])).toThrow(/facts\/days\.yaml, line 3[\s\S]*1 mistake/);
});

test('a build stops before Astro reads the collections, so that authors get our words', () => {
  expect(() => run(faulty, 'build', ['astro:config:setup'])).toThrow(report);
});

test('an author at work in dev mode is not stopped', () => {
  expect(run(faulty, 'dev', ['astro:config:setup'])).toEqual([]);
});
