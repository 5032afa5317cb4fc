import type { RowMessage } from '../../../announce/message.ts';
import { type Phrase, sentence } from '../../../announce/sentence.ts';

interface Props {
  messages: readonly RowMessage[];
  phrase: Phrase;
  /** The id of the field that a message is about, where there is one to go to. */
  fieldId?: (column: string) => string;
}

/** What to mend first, then what to look at; each leads to its field. */
export function Messages({ messages, phrase, fieldId }: Props) {
  const groups = (['stop', 'warn'] as const).map((level) => ({
    level,
    list: messages.filter((one) => one.level === level),
  }));
  return (
    <>
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ level, list }) => (
          <div key={level} class={`publish__messages publish__messages--${level}`}>
            <p>
              <strong>{phrase(`announce.page-${level}`)}</strong>
            </p>
            <ul>
              {list.map((message) => {
                const text = sentence(message, phrase);
                return (
                  <li key={`${message.column} ${message.code} ${message.values.found}`}>
                    {fieldId && message.column ? <a href={`#${fieldId(message.column)}`}>{text}</a> : text}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
    </>
  );
}
