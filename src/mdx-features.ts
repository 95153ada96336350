/**
 * How the pages of documents are compiled. Text is published as the gazette prints it: quotation marks stay, and no link
 * is made of an address, as GFM takes the Chinese behind it for part of it.
 */
export const MDX_FEATURES = { smartPunctuation: false, gfm: false } as const;
