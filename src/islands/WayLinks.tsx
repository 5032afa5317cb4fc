import type { Link } from '../views/page/frame.ts';
import type { Spoken } from '../views/speaking.ts';
import { Words } from './Words.tsx';

/**
 * A list of links to other pages.
 *
 * @param own gives the links back to the language of the page, where the island speaks another one
 */
export function WayLinks({ links, own = {} }: { links: readonly Pick<Link, 'href' | 'label'>[]; own?: Spoken }) {
  return (
    <ul class="ways" {...own}>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>
            <Words {...label} />
          </a>
        </li>
      ))}
    </ul>
  );
}
