/**
 * One apostrophe for glottal letters (U+2019), whatever a keyboard gives: ' and ʼ become ’. The search index knows only this
 * one, and content is checked for it.
 */
export function mendApostrophes(text: string): string {
  return text.replace(/['ʼ‘`´]/g, '’');
}
