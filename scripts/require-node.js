// Stops with one line where the Node that runs is older than package.json asks for.
// Plain JavaScript, so that an old Node can read it; every npm script starts with it.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const wanted = engines.node.replace('>=', '');

if (isOlder(process.versions.node, wanted)) {
  console.error(
    `gongbao needs Node ${wanted} or newer, this is ${process.versions.node} (${process.execPath}). ` +
      'On Linux, Windows and Intel Macs `npm ci` brings it along; elsewhere install it from https://nodejs.org.',
  );
  process.exit(1);
}

/**
 * @param {string} version dotted numbers, `20.20.2`
 * @param {string} minimum dotted numbers, missing ones count as zero, `24.16`
 */
function isOlder(version, minimum) {
  const have = version.split('.').map(Number);
  const want = minimum.split('.').map(Number);
  for (let i = 0; i < 3; i++) {
    const difference = (have[i] ?? 0) - (want[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
