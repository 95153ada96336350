import { join } from 'node:path';
import { testFixtures } from '../helpers/fixtures.ts';

testFixtures('parse', join(import.meta.dirname, 'fixtures'));
