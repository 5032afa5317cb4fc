import { MOST_SOUND_BYTES } from '../../codes/recordings.ts';
import { numberOfSentence } from '../../domain/help/recording.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { digitsOf } from '../../domain/service/dialling.ts';
import type { Content } from '../content.ts';
import { type Finding, finding, wholeFile } from '../finding.ts';
import { placeAt } from '../source/yaml-source.ts';

/** Each recording has a sound that a cheap phone can play and that tells nothing of who speaks, and says the number of today. */
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
      ...(sound?.isTagged ? [finding(wholeFile(source.file), 'recording-tags', id)] : []),
      ...(now === whole.number ? [] : [finding(placeAt(source, ['number']), 'recording-number', now ?? null)]),
      ...(['transcript', 'back'] as const)
        .filter((field) => saysAnother(whole[field], now))
        .map((field) => finding(placeAt(source, [field]), 'recording-number', now ?? null)),
    ];
  });
}

/** Does a text say a number that can be dialled, and is no part of this one, with or without the zero that an area begins with? */
function saysAnother(text: string, number: string | null | undefined): boolean {
  const own = digitsOf(number ?? '');
  return [...text.normalize('NFKC').matchAll(DIALLED)].some(([run]) => {
    const said = digitsOf(run).replace(/^0+/, '');
    return !YEAR.test(said) && (said === '' || !own.includes(said));
  });
}

/** Each was permitted and reviewed on a day that has come. */
export function recordingsHeard({ recordings: records }: Content, today: PlainDate): Finding[] {
  return records.flatMap(({ whole, source }) =>
    (
      [
        [['consentOn'], whole?.consentOn],
        [['reviewed', 'on'], whole?.reviewed.on],
      ] as const
    ).flatMap(([path, on]) =>
      on !== undefined && on > today ? finding(placeAt(source, path), 'future-date', today) : [],
    ),
  );
}

/** Among the sounds is nothing else: what is handed in carries data of who recorded. */
export function onlySounds({ strangeSounds }: Content): Finding[] {
  return strangeSounds.map((file) => finding(wholeFile(file), 'sound-strange'));
}

/** Three digits or more together, or said one by one. */
const DIALLED = /\d{3,}|(?<!\d)\d(?:[ .-]\d){2,}(?!\d)/g;
const YEAR = /^(?:19|20)\d\d$/;
