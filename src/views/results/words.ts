import { assertFound } from '../../domain/found.ts';
import type { Material } from '../../domain/materials/material.ts';
import type { Count } from '../../domain/results/count.ts';
import type { Shown } from '../../domain/results/shown.ts';
import { numberFormatter } from '../../i18n/formatters.ts';
import { languageOf, type Text, textIn } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';

/** A number as a reader of the language writes it. */
export function numberText(value: number, { language }: ViewContext): string {
  return numberFormatter(language.format).format(value);
}

/** What is shown in the place of a number. */
export function shownText(shown: Shown, context: ViewContext): Text {
  const { t } = context;
  if (shown.kind === 'number') return { text: numberText(shown.value, context) };
  if (shown.kind === 'atLeast') return t('results.at-least', { value: numberText(shown.value, context) });
  return t(`results.${shown.kind}`);
}

/** What a thing is called in the list of things. */
export function materialTitle(id: string, materials: readonly Material[], context: ViewContext): Text {
  const { words, mark } = shownWords(
    assertFound(
      materials.find((material) => material.id === id),
      `thing to carry away "${id}"`,
    ),
    context,
  );
  return mark(words.title);
}

/** Who counted. */
export function institutionName({ institution, institutionName: own }: Count, context: ViewContext): Text {
  const known = context.facts.organisations.get(institution ?? '')?.name ?? own;
  return context.name(assertFound(known ?? undefined, `institution "${institution}"`));
}

/** A text that is there by language, in the first of the reader's chain. */
export function toldText(texts: Readonly<Record<string, string>>, { chain, language, site }: ViewContext): Text {
  const locale = assertFound(
    chain.find((step) => texts[step]),
    'text in the source language',
  );
  return textIn(texts[locale] ?? '', languageOf(locale, site.languages), language);
}
