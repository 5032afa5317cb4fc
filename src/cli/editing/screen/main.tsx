import '../../../styles/tokens.css';
import '../../../styles/base.css';
import './screen.css';
import { render } from 'preact';
import { Screen } from './Screen.tsx';

const place = document.getElementById('screen');
if (place) {
  place.replaceChildren();
  render(<Screen lang={document.documentElement.lang === 'en' ? 'en' : 'es'} />, place);
}
