import type { HarmClass, WrittenState } from '../../codes/translation.ts';
import { MATERIAL_HARM } from '../../domain/materials/made.ts';
import type { RecordWords } from '../../domain/page/record-words.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { stateNow } from '../../domain/translation.ts';
import { alertRecord, HEAD_HARM, wordsHash, wordsReviewHash } from '../../hashes/page/translated-text.ts';
import type { Review } from '../../schemas/translation-state.ts';
import type { Content } from '../content.ts';
import { type Loose, members } from '../source/loose.ts';
import type { Path, YamlSource } from '../source/yaml-source.ts';

/** A figure, a quiz, a lesson, a protocol, a saying, a thing to carry away or the alert of a service: a record with words for each language. */
export interface WordRecord {
  /** `figures/<id>`, `quizzes/<id>`, `lessons/<id>`, `protocols/<id>`, `sayings/<id>`, `materials/<id>`, or `alerts/<id of the service>`. */
  id: string;
  source: YamlSource;
  /** Where in the file the words are, by locale. */
  path: Path;
  /** How much harm a mistake in a translation of them would do. */
  harm: HarmClass;
  /** How much harm a mistake in the original would do. */
  sourceHarm: HarmClass;
  /** The last day on which they are shown; absent where there is none. */
  until?: PlainDate | undefined;
  /** All of it, as far as it is right: what the languages share is reviewed with the words of each. */
  shared: Readonly<Record<string, unknown>>;
  /** What is written of each language's words, by locale. */
  said: Record<string, SaidWords>;
  /** The words of each language with their hash and the state that counts. */
  words: Record<string, RecordWords>;
}

/** All quizzes, lessons, protocols, figures, sayings, materials and alerts, in the order in which the translations page lists them. */
export function wordRecords({
  quizzes,
  lessons,
  protocols,
  figures,
  sayings,
  materials,
  services,
}: Pick<
  Content,
  'quizzes' | 'lessons' | 'protocols' | 'figures' | 'sayings' | 'materials' | 'services'
>): WordRecord[] {
  return [
    // A quiz tells pupils what is right to do; a figure counts.
    ...recordsOf('quizzes', quizzes),
    // A lesson says what to do in a room full of pupils, and a protocol what to do when one of them tells something.
    ...recordsOf('lessons', lessons),
    ...recordsOf('protocols', protocols),
    ...recordsOf('figures', figures, HEAD_HARM, HEAD_HARM),
    // It is learnt by heart, printed, and read far from the message that says the rest.
    ...recordsOf('sayings', sayings),
    // It hangs on a wall and is heard on air, where nobody can mend it.
    ...recordsOf('materials', materials, MATERIAL_HARM, MATERIAL_HARM),
    // It stands beside a number everywhere, and who reads it does what it says.
    ...services.flatMap(({ id, source, value }) =>
      value?.alert
        ? toRecord({
            id: `${ALERTS}${id}`,
            source,
            path: ['alert', 'text'],
            harm: 'safety',
            sourceHarm: 'safety',
            until: value.alert.until,
            whole: alertRecord(id, value.alert),
          })
        : [],
    ),
  ];
}

/** The records of a folder, by default of those of which a mistake in the original could harm somebody. */
function recordsOf(
  folder: string,
  entries: readonly { id: string; source: YamlSource; value: Written['whole'] }[],
  harm: HarmClass = HEAD_HARM,
  sourceHarm: HarmClass = 'safety',
): WordRecord[] {
  return entries.map(({ id, source, value }) =>
    toRecord({ id: `${folder}/${id}`, source, path: ['words'], harm, sourceHarm, whole: value }),
  );
}

/** What an author says of the words of one language. */
export interface SaidWords {
  state?: WrittenState | undefined;
  from?: string | undefined;
  writtenBy?: string | undefined;
  translatedBy?: string | undefined;
  reviewed?: Partial<Review> | undefined;
}

type Written = Pick<WordRecord, 'id' | 'source' | 'path' | 'harm' | 'sourceHarm' | 'until'> & {
  whole: Loose<{ words: Record<string, SaidWords> }> | null | undefined;
};

function toRecord({ whole, ...record }: Written): WordRecord {
  const said = members(whole?.words);
  const shared = { ...whole };
  const words = said.map(([locale, own]): [string, RecordWords] => {
    const state = stateNow(own.state ?? 'machine', own.reviewed, wordsReviewHash(shared, own));
    return [locale, { state, from: own.from, hash: wordsHash(own) }];
  });
  return { ...record, shared, said: Object.fromEntries(said), words: Object.fromEntries(words) };
}

/** What the names of alerts begin with among the pages. */
const ALERTS = 'alerts/';
