import { existsSync, readFileSync } from 'node:fs';
import { contentFolder, downloadsFolder, downloadsManifest } from './site-config.ts';

const sizes = readSizes();

/**
 * How large a download is, as a reader is told: `17 KB`, `1.2 MB`; null where none has been made, as while the site is
 * worked on.
 *
 * @param path on the site
 */
export function sizeOf(path: string): string | null {
  const bytes = sizes[path]?.bytes;
  if (bytes === undefined) return null;
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function readSizes(): Readonly<Record<string, { bytes: number }>> {
  const list = downloadsManifest(downloadsFolder(contentFolder));
  if (!existsSync(list)) return {};
  return (JSON.parse(readFileSync(list, 'utf8')) as { files: Record<string, { bytes: number }> }).files;
}
