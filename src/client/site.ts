import { startSwitches } from './switches.ts';

startSwitches();
