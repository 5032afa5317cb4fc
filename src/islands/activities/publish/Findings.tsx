import type { RowFinding } from '../../../activity-intake/finding.ts';
import { type Phrase, sentenceOf } from '../../../activity-intake/finding.ts';

interface Props {
  findings: readonly RowFinding[];
  phrase: Phrase;
  /** The id of the field that a finding is about, where there is one to go to. */
  fieldId?: (column: string) => string;
}

/** What to mend first, then what to look at; each leads to its field. */
export function Findings({ findings, phrase, fieldId }: Props) {
  const groups = (['stop', 'warn'] as const).map((level) => ({
    level,
    list: findings.filter((one) => one.level === level),
  }));
  return (
    <>
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ level, list }) => (
          <div key={level} class={`publish__findings publish__findings--${level}`}>
            <p>
              <strong>{phrase(`announce.page-${level}`)}</strong>
            </p>
            <ul>
              {list.map((finding) => {
                const text = sentenceOf(finding, phrase);
                return (
                  <li key={`${finding.column} ${finding.code} ${finding.values.found}`}>
                    {fieldId && finding.column ? <a href={`#${fieldId(finding.column)}`}>{text}</a> : text}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
    </>
  );
}
