import { REAL } from '../dist/sites.ts';
import { checkKeyboardAndPrint } from './checks/keyboard-and-print.ts';

checkKeyboardAndPrint(REAL);
