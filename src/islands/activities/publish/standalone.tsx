import { render } from 'preact';
import { Doors } from './Publish.tsx';

/** The page for announcements as one file, opened from disk: the same doors with everything that they need beside them. */
const place = document.getElementById('app');
const data = document.getElementById('publish-data')?.textContent;
// From disk nothing can be asked of the site.
if (place && data) render(<Doors data={{ ...JSON.parse(data), published: null }} />, place);
