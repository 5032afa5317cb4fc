import { phaseOn } from '../../domain/phase.ts';
// A copy of its own, so that the page holds all of it and fetches nothing.
import { todayIn } from '../now.ts?alone';

/**
 * Puts the phase of this moment first and open, and folds the others, by the date that counts where the campaign is; also where the
 * site was built long before. Without it all of them stand open, each with its date.
 */
export function showPhase(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-day]')) {
    const { zone = '', day = '' } = list.dataset;
    const phase = phaseOn(todayIn(zone), day);
    // What a reader opened stays open until the next phase begins.
    if (list.dataset.now === phase) continue;
    list.dataset.now = phase;
    for (const part of list.querySelectorAll<HTMLDetailsElement>('[data-phase]')) {
      part.open = part.dataset.phase === phase;
      part.classList.toggle('phase--now', part.open);
      if (part.open) list.prepend(part);
    }
  }
}
