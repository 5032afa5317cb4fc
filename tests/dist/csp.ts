import { createHash } from 'node:crypto';
import { attr, type Element } from './dom.ts';
import { metaOf, type Page, tags } from './site.ts';

/** What on a page its own content security policy would stop or should not let through. */
export function findPolicyMistakes(page: Page): string[] {
  const policy = metaOf(page, 'content-security-policy');
  if (!policy) return ['has no policy'];
  const directives = new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name, ...values]) => [name!, values]),
  );
  return [
    ...(standsFirst(page) ? [] : ['has its policy behind what it should guard']),
    ...(/'unsafe-(inline|eval|hashes)'|\*|(^|\s)(https?:|data:)(\s|;|$)/.test(policy.replace(/img-src[^;]*/, ''))
      ? ['lets too much through']
      : []),
    ...(directives.get('default-src')?.join() === "'none'" ? [] : ['does not begin by forbidding everything']),
    ...findUncovered(page, 'script', directives.get('script-src') ?? []),
    ...findUncovered(page, 'style', directives.get('style-src') ?? []),
    ...findInline(page),
    ...(tags(page, 'audio').length > 0 && directives.get('media-src')?.join() !== "'self'"
      ? ['has a sound that its policy stops']
      : []),
  ];
}

/** What a browser only keeps and never runs. */
function isData(element: Element): boolean {
  return /^application\/(?:ld\+)?json$/.test(attr(element, 'type') ?? '');
}

/** The policy guards only what stands behind it. */
function standsFirst(page: Page): boolean {
  const isPolicy = (name: string | undefined) => name?.toLowerCase() === 'content-security-policy';
  const policy = page.elements.findIndex((element) => isPolicy(attr(element, 'http-equiv')));
  const guarded = page.elements.findIndex((element) => ['script', 'style'].includes(element.name) && !isData(element));
  return guarded === -1 || policy < guarded;
}

/** What its policy would stop, and what it names that is not there: each costs every reader some bytes that nothing compresses. */
function findUncovered(page: Page, name: 'script' | 'style', allowed: readonly string[]): string[] {
  const own = tags(page, name)
    .filter((element) => attr(element, 'src') === undefined)
    .map((element) => ({
      isRun: !isData(element),
      text: element.children.map((child) => ('data' in child ? child.data : '')).join(''),
    }))
    .map(({ isRun, text }) => ({ isRun, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` }));
  return [
    ...own
      .filter(({ isRun, hash }) => isRun && !allowed.includes(hash))
      .map(({ hash }) => `has an inline ${name} that its policy stops (${hash})`),
    ...allowed
      .filter((source) => source.startsWith("'sha") && !own.some(({ hash }) => hash === source))
      .map((source) => `lets a ${name} run that it does not have (${source})`),
  ];
}

function findInline(page: Page): string[] {
  return page.elements.flatMap(({ name, attribs }) =>
    Object.keys(attribs)
      .filter((key) => key === 'style' || /^on[a-z]+$/.test(key) || /^javascript:/i.test(attribs[key]!))
      .map((key) => `has <${name} ${key}="…">`),
  );
}
