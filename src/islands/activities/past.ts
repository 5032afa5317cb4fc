import { todayIn } from '../now.ts';

/**
 * Makes activities that are over look so, also where the site was built before they were. Adds a mark and hides nothing; each
 * carries its last day in `data-ends`, and the list the zone and the words.
 */
export function markPast(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-zone]')) {
    if (!list.dataset.zone) continue;
    const today = todayIn(list.dataset.zone);
    for (const item of list.querySelectorAll<HTMLElement>('.activity[data-ends]:not(.activity--past)')) {
      if (!item.dataset.ends || item.dataset.ends >= today) continue;
      item.classList.add('activity--past');
      const mark = document.createElement('p');
      mark.className = 'status';
      mark.textContent = list.dataset.past ?? '';
      item.lastElementChild?.append(mark);
    }
  }
}
