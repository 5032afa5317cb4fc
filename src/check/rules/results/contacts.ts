import { digitsOf } from '../../../domain/line/dialling.ts';
import { findPersonalEmails, findPhones } from '../../../domain/text/personal-contacts.ts';
import type { Content } from '../../content.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { numberWordsOf } from '../../words/announce-words.ts';

/** Telephone numbers and e-mail addresses of people in a text of results. */
export function contactsIn(text: string, content: Content): string[] {
  const invented = new Set(members(campaignOf(content).fictionalNumbers).map(([, number]) => digitsOf(number)));
  const words = numberWordsOf(content);
  return [...findPhones(text, invented, words), ...findPersonalEmails(text, words)];
}
