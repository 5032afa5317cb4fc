/** The page on which activities are announced, as the made-up country has it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import type { FieldName } from '../../src/activity-intake/fields.ts';
import { Doors } from '../../src/islands/activities/publish/Publish.tsx';
import type { CampaignFile } from '../../src/schemas/campaign.ts';
import { type PublishData, toPublish } from '../../src/views/activities/publish.ts';
import { OWN_WORDS } from '../fixtures/activity-intake/words.ts';
import { activityContext } from '../fixtures/events/made-up.ts';

export function publishData(campaign: Partial<CampaignFile> = {}) {
  return JSON.parse(toPublish(activityContext(campaign), OWN_WORDS).json);
}

export const main = () => document.querySelector('main')!;
/** A field of the form, which may not be there. */
export const field = (name: FieldName | 'dates') => document.querySelector<HTMLInputElement>(`#f-${name}`)!;
export const submit = () => act(() => document.querySelector('form')!.requestSubmit());

/** Shows both doors. */
export async function open(data: PublishData, newWorker: () => Worker = () => expect.unreachable()): Promise<void> {
  await act(() => render(<Doors data={data} newWorker={newWorker} />, main()));
}
