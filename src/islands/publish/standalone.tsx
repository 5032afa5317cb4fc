import { render } from 'preact';
import { Doors } from '../Publish.tsx';

/** The page for announcements as one file, opened from disk: the same doors with everything that they need beside them. */
const place = document.getElementById('app');
const data = document.getElementById('publish-data')?.textContent;
if (place && data) render(<Doors data={JSON.parse(data)} />, place);
