import { MOST_SOUND_BYTES } from '../../codes/recordings.ts';
import { numberOfSentence } from '../../domain/help/recording.ts';
import type { Content } from '../content.ts';
import { type Finding, finding, wholeFile } from '../finding.ts';
import { placeAt } from '../source/yaml-source.ts';

/** Each recording has a sound that a cheap phone can play, and says the number of today. */
export function recordings({ recordings: records, sounds, services, campaign }: Content): Finding[] {
  const known = new Map(services.map(({ id, whole }) => [id, whole]));
  return records.flatMap(({ id, whole, source }) => {
    if (!whole) return [];
    const sound = sounds.get(id);
    const now = campaign?.whole
      ? numberOfSentence(whole.sentence, campaign.whole, (one) => known.get(one) ?? undefined)
      : whole.number;
    return [
      ...(!sound ? [finding(wholeFile(source.file), 'recording-sound', id)] : []),
      ...(sound && (!sound.isMp3 || sound.bytes > MOST_SOUND_BYTES)
        ? [finding(wholeFile(source.file), 'recording-format', id, MOST_SOUND_BYTES / 1000)]
        : []),
      ...(now === whole.number ? [] : [finding(placeAt(source, ['number']), 'recording-number', now ?? null)]),
    ];
  });
}

/** A sound that no recording names is on the site of nobody. */
export function soundsWithoutRecording({ recordings: records, sounds }: Content): Finding[] {
  const ids = new Set(records.map(({ id }) => id));
  return [...sounds.keys()]
    .filter((id) => !ids.has(id))
    .map((id) => finding(wholeFile(`sounds/${id}.mp3`), 'sound-unused', id));
}
