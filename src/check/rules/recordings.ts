import { MOST_SOUND_BYTES } from '../../codes/recordings.ts';
import { numberOfSentence } from '../../domain/help/recording.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { digitsOf } from '../../domain/service/dialling.ts';
import { primaryTag } from '../../domain/service/speaking.ts';
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

/** Each was permitted and reviewed on a day that has come, is in a language that has a page, and is the only one of its kind. */
export function recordingsHeard({ recordings: records, services, campaign }: Content, today: PlainDate): Finding[] {
  const known = [
    ...services.flatMap(({ whole }) => whole?.languages ?? []),
    ...(campaign?.whole?.languages ?? []).map(({ lang }) => lang),
  ].map(primaryTag);
  const first = new Map<string, string>();
  return records.flatMap(({ id, whole, source }) => {
    if (!whole) return [];
    const { language, variety, sentence, consentOn, reviewed } = whole;
    const key = [language, variety, sentence].join(' ');
    const other = first.get(key);
    first.set(key, other ?? id);
    const dates = [
      [['consentOn'], consentOn],
      [['reviewed', 'on'], reviewed.on],
    ] as const;
    return [
      ...(other ? [finding(placeAt(source, ['sentence']), 'recording-twice', other)] : []),
      ...(known.includes(primaryTag(language)) ? [] : [finding(placeAt(source, ['language']), 'recording-language')]),
      ...dates.flatMap(([path, on]) => (on > today ? finding(placeAt(source, path), 'future-date', today) : [])),
    ];
  });
}

/** A sound that no recording names is on the site of nobody. */
export function soundsWithoutRecording({ recordings: records, sounds, strangeSounds }: Content): Finding[] {
  const ids = new Set(records.map(({ id }) => id));
  return [
    ...[...sounds.keys()]
      .filter((id) => !ids.has(id))
      .map((id) => finding(wholeFile(`sounds/${id}.mp3`), 'sound-unused', id)),
    ...strangeSounds.map((file) => finding(wholeFile(file), 'sound-strange')),
  ];
}

/** Three digits or more together, or said one by one. */
const DIALLED = /\d{3,}|(?<!\d)\d(?:[ .-]\d){2,}(?!\d)/g;
const YEAR = /^(?:19|20)\d\d$/;
