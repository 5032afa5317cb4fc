import { keysOf } from '../../codes/keys.ts';
import type { RecordingFile } from '../../schemas/help/recording.ts';
import type { Campaign } from '../campaign.ts';
import { isDialled } from '../service/dialling.ts';
import type { Service } from '../service/service.ts';

/** One sentence, said in a language. */
export interface Recording extends RecordingFile {
  id: string;
}

/**
 * The number that a sentence has to say today: that of the role it is named after. `null` for a sentence without one, `undefined`
 * where nobody plays the role.
 */
export function numberOfSentence(
  sentence: RecordingFile['sentence'],
  { roles }: Pick<Campaign, 'roles'>,
  find: (service: string) => Pick<Service, 'channels'> | undefined,
): string | null | undefined {
  const role = keysOf(roles).find((one) => one === sentence);
  return role ? find(roles[role] ?? '')?.channels.find(isDialled)?.value : null;
}
