/** What a build says and does where no type can be set. */
import { readFileSync } from 'node:fs';
import type { AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const INSTALLED = '../../../src/outputs/page/installed.ts';
const SETTER = '../../../src/outputs/page/typesetter.ts';

beforeEach(() => {
  vi.stubEnv('NO_TYPESETTING', '');
  vi.stubEnv('LC_ALL', 'en_GB');
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const module of [INSTALLED, SETTER]) vi.doUnmock(module);
  vi.resetModules();
});

/** What a build that begins logs as a warning. */
async function begin(stage: 'preview' | 'live', command = 'build'): Promise<string[]> {
  vi.resetModules();
  const { typesetting } = await import('../../../src/integrations/typesetting.ts');
  const warned: string[] = [];
  const logger = { warn: (text: string) => warned.push(text) } as unknown as AstroIntegrationLogger;
  const hook = typesetting({ stage }).hooks['astro:config:setup'] as (given: object) => Promise<void>;
  await hook({ command, logger });
  return warned;
}

function without(...missing: string[]): void {
  vi.doMock(INSTALLED, async (original) => ({
    ...(await original<typeof import('../../../src/outputs/page/installed.ts')>()),
    missingToSetType: () => missing,
  }));
}

function withTypesetter(why: string | null): void {
  vi.doMock(SETTER, () => ({ tryTypesetter: async () => why }));
}

describe.each<[string, string, () => void]>([
  ['the program is missing', '@scope/typesetter', () => without('@scope/typesetter')],
  ['a font is missing too', '@scope/typesetter, @scope/font', () => without('@scope/typesetter', '@scope/font')],
  ['the program does not run', 'ended early (SIGSEGV)', () => withTypesetter('x: ended early (SIGSEGV).\n  at trace')],
  ['the program finds no end', 'stopped after 120 seconds', () => withTypesetter('x: stopped after 120 seconds')],
  ['somebody said so', 'NO_TYPESETTING=1', () => vi.stubEnv('NO_TYPESETTING', '1')],
])('where %s', (_case, named, prepare) => {
  beforeEach(prepare);

  test.each(['en_GB', 'es_ES', 'C'])(
    'a preview goes on and says it in one line, with what is not made (%s)',
    async (LC_ALL) => {
      vi.stubEnv('LC_ALL', LC_ALL);
      const [line = '', ...more] = await begin('preview');
      expect(more).toEqual([]);
      expect(line).not.toContain('\n');
      expect(line).toContain(named);
      expect(line).toMatch(/PDF.*(?:quizzes).*(?:press kit|paquete de prensa)/);
      expect(process.env.NO_TYPESETTING).toBe('1');
      const { canSetType } = await import('../../../src/outputs/page/installed.ts');
      expect(canSetType()).toBe(false);
    },
  );

  test('a live site is refused in one line, without a trace', async () => {
    const refused = await begin('live').then(
      () => null,
      (error: Error) => error,
    );
    expect(refused?.message).toContain(named);
    expect(refused?.message).toMatch(/^A site that is live is not built.*stays as it is[^\n]*$/);
    expect(refused?.stack).toBe('');
  });

  test('whoever works on a page hears nothing', async () => {
    expect(await begin('live', 'dev')).toEqual([]);
  });
});

test('where type can be set nothing is said, and no process is left behind', async () => {
  const before = process.getActiveResourcesInfo().filter((name) => name.startsWith('Process')).length;
  expect(await begin('live')).toEqual([]);
  expect(process.env.NO_TYPESETTING).toBe('');
  await vi.waitFor(() =>
    expect(process.getActiveResourcesInfo().filter((name) => name.startsWith('Process')).length).toBeLessThanOrEqual(
      before,
    ),
  );
});

test('it stands behind the build alone that can be left, so that the site before stays', () => {
  const [, integrations = ''] = readFileSync('astro.config.mjs', 'utf8').split('integrations: [');
  expect(integrations.trim()).toMatch(/^outputBegins,\s+typesetting\(campaign\),/);
});
