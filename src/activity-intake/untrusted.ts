import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';

/**
 * What no text of an announcement may hold, since somebody could be led or harmed by it: markup, code, links that are none,
 * images, and what a spreadsheet would calculate. Marks that nobody sees are gone already (`cleanText`).
 */
export function findUntrusted(text: string, field: FieldName): RowFinding[] {
  const found = (pattern: RegExp): string | undefined => pattern.exec(text)?.[0];
  const findings: RowFinding[] = [];
  const html = found(/<\s*[/!?]?\s*[\p{L}][^>\n]{0,80}>?|<!--|-->|&#?\w{1,31};/iu);
  if (html) findings.push(rowFinding('html', field, { found: html }));
  const code = found(/\$?\{[^}\n]*\}?|^\s*(?:import|export)\s.+\bfrom\b.*$|^\s*(?:---|\+\+\+)\s*$|`{3}/m);
  if (code) findings.push(rowFinding('code', field, { found: code }));
  const image = found(/!\[[^\]\n]*\]/);
  if (image) findings.push(rowFinding('image', field, { found: image }));
  const scheme = found(/(?<![\p{L}\p{N}])(?:javascript|vbscript|data|file|blob|intent)\s*:\s*[^\s]/iu);
  const target =
    /\]\s*[([]\s*(?!https:\/\/)([^)\]\n]*)|^\s*\[[^\]\n]+\]:/m.exec(text)?.[0] ??
    found(/\bhttp:\/\/\S+|(?:^|\s)\/\/\S+\.\S+/);
  const badLink = scheme ?? target;
  if (badLink) findings.push(rowFinding('bad-link', field, { found: badLink }));
  if (/^[=@+]/.test(text) || /^-(?![\s\p{L}])/u.test(text))
    findings.push(rowFinding('formula', field, { found: text }));
  return findings;
}
