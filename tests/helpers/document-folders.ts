import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the documents in a built site: those that hold a tree. */
export function documentFolders(siteFolder: string): string[] {
  const folder = join(siteFolder, 'documents');
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'document.json')));
}
