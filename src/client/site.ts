import { startKeys } from './start-keys.ts';
import { startSwitches } from './switches.ts';

startSwitches();
startKeys();
