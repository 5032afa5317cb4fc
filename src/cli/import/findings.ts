/** Something that the importer has to say. A finding that `blocks` keeps every file from being written. */
export interface Finding {
  /** Which record, source or file it is about. */
  where: string;
  /** Full sentences: what, why, and what to do. */
  what: string;
  blocks: boolean;
}

/** The report of one run: findings that block first, each group sorted, each finding once. */
export function formatFindings(findings: readonly Finding[]): string {
  const line = (finding: Finding) => `${finding.blocks ? 'STOP' : 'note'}  ${finding.where}: ${finding.what}`;
  const sorted = (blocks: boolean) => [...new Set(findings.filter((one) => one.blocks === blocks).map(line))].sort();
  return [...sorted(true), ...sorted(false)].join('\n');
}
