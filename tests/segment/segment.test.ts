import { join } from 'node:path';
import { testFixtures } from '../helpers/fixtures.ts';

testFixtures('segment', join(import.meta.dirname, 'fixtures'));
