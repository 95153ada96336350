import { startBoxes, startMarks } from '../search/show/start-box.ts';
import { startKeys } from './start-keys.ts';
import { startSwitches } from './switches.ts';

startSwitches();
startKeys();
startBoxes();
startMarks();
