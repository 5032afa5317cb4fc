import { momentIn, todayIn } from '../now.ts';

/**
 * Makes activities that are over look so, also where the site was built before they were. Adds a mark and hides nothing; each
 * carries its last day in `data-ends`, and the list the zone and the words.
 */
export function markPast(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-past]')) {
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

/**
 * Shows once more, before all others, the activities of a day that have begun and are not over as far as anybody said, and those that
 * begin next; nothing on any other day.
 */
export function showHours(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-hours]')) {
    const { zone = '', hours: day = '' } = list.dataset;
    const moment = momentIn(zone);
    const rows = moment.startsWith(day)
      ? [...list.querySelectorAll<HTMLElement>('section:not([data-list]) [data-start]')]
      : [];
    const startOf = ({ dataset: { start = '' } }: HTMLElement) => start;
    const [first] = rows
      .map(startOf)
      .filter((start) => start > moment)
      .sort();
    const found = {
      now: rows.filter((row) => startOf(row) <= moment && (row.dataset.end ?? '') > moment),
      next: rows.filter((row) => startOf(row) === first),
    };
    for (const [id, own] of Object.entries(found)) {
      const part = list.querySelector<HTMLElement>(`[data-list="${id}"]`);
      if (!part) continue;
      part.toggleAttribute('hidden', own.length === 0);
      const shown = part.querySelector('ol') ?? part.appendChild(document.createElement('ol'));
      shown.className = 'activities';
      shown.replaceChildren(...own.map((row) => row.cloneNode(true)));
    }
  }
}
