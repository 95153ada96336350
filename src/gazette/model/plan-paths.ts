/** Path on the site of all indicators of a document. */
export function indicatorsPath(document: string): string {
  return `/indicators/by-document/${document}/`;
}

/** Path on the site of all texts that a document promises. */
export function promisesPath(document: string): string {
  return `/promises/by-document/${document}/`;
}
