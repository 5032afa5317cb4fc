import { render } from 'preact';
import { Doors } from './Doors.tsx';

/** The page for announcements as one file, opened from disk: the same doors with everything that they need beside them. */
const place = document.getElementById('app');
const data = document.getElementById('publish-data')?.textContent;
const reader = document.getElementById('publish-reader')?.textContent ?? '';
/** From disk a browser starts no script as a thread; one that the page holds itself it does. */
const ownWorker = () => new Worker(URL.createObjectURL(new Blob([reader], { type: 'text/javascript' })));
// From disk nothing can be asked of the site.
if (place && data) render(<Doors data={{ ...JSON.parse(data), published: null }} newWorker={ownWorker} />, place);
