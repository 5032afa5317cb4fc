import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { hasOnlyIslandStyle } from './island-style.ts';

/** Every rule of the standard; each one that is off says why. */
const RULES: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // It wants another hyphen inside numbers; ours stand as their operators print them, and CSS keeps them in one line.
    'tel-non-breaking': 'off',
    // titles.test.ts measures titles, and says which and how long.
    'long-title': 'off',
    // Preact writes <input/> with a slash, which the standard allows and Astro does not take away.
    'void-style': 'off',
    // White space at the end of a line means nothing in HTML.
    'no-trailing-whitespace': 'off',
    // The boxes of one question share its name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
  },
};

/** Resolves the rules once, not again for each of thousands of pages. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | null = null;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(new OneConfig(RULES));

/** What is wrong with a page by html-validate, a line for each finding. */
export function findHtmlMistakes(html: string, path: string): string[] {
  const { results } = validator.validateStringSync(html, path);
  const isIslandStyle = (message: string) => message.startsWith('<style> element') && hasOnlyIslandStyle(html);
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ message }) => !isIslandStyle(message))
      .filter(({ ruleId, offset }) => !(ruleId === 'wcag/h32' && isNeverSent(html, offset)))
      .map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message}${selector ? ` at ${selector}` : ''}`),
  );
}

/**
 * A form that only keeps what is typed or marked out of the memory of the browser sends nothing, so it needs no button that sends:
 * in no dialogue, the method `dialog` does nothing. The rule cannot know that.
 */
function isNeverSent(html: string, offset: number): boolean {
  const [tag = ''] = /^<?form[^>]*/.exec(html.slice(offset)) ?? [];
  return / method="dialog"/.test(tag) && !/ action=/.test(tag) && !html.includes('<dialog');
}
