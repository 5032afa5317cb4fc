import { render } from 'preact';
import { Sums } from './Sums.tsx';

/** The page that adds counts up, as one file that is opened from disk. */
const place = document.getElementById('app');
const data = document.getElementById('sums-data')?.textContent;
if (place && data) render(<Sums data={JSON.parse(data)} />, place);
