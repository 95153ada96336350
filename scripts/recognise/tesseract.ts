import { fileURLToPath } from 'node:url';
import { createWorker, type Line } from 'tesseract.js';
import type { Engine } from './engine.ts';
import type { RecognisedCharacter } from './recognised-page.ts';

export type Language = 'chi_sim' | 'chi_tra';

/**
 * Tesseract with the data of a language that come as a package. Of the two that there are, the larger reads characters that
 * the smaller does not.
 */
export async function startTesseract(language: Language): Promise<Engine> {
  const langPath = fileURLToPath(new URL('4.0.0', import.meta.resolve(`@tesseract.js-data/${language}/package.json`)));
  const worker = await createWorker(language, 1, { langPath, gzip: true, cacheMethod: 'none' });
  return {
    recognise: async (png) => {
      const { data: page } = await worker.recognize(png, {}, { text: false, blocks: true });
      return (page.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(readLine)));
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** Blanks that it puts between Han characters are none of its characters, and go with that. */
function readLine({ words }: Line): RecognisedCharacter[] {
  const characters = words.flatMap((word) =>
    word.symbols.map(({ text, bbox, confidence }) => ({
      text,
      ...bbox,
      // A word that is in doubt as a whole has no character that is sure.
      confidence: Math.min(confidence, word.confidence) / 100,
    })),
  );
  return characters.flatMap((character, i): RecognisedCharacter[] => {
    const before = characters
      .slice(0, i)
      .map(({ text }) => text)
      .join('');
    const isClosed = characters.slice(i).some(({ text }) => text === '”');
    if (character.text === '“' && !isClosed && RE_ARTICLE.test(before)) return [];
    const isStop = character.text === '.' && RE_HAN_AT_END.test(before);
    return isStop ? [{ ...character, text: '。', confidence: 0 }] : [character];
  });
}

/** What a wide blank stands behind, which it takes for a quotation mark. */
const RE_ARTICLE = /^第\p{sc=Han}{1,6}[条章节]$/u;
/** It takes the full stop, which is as small, for one of Latin text. */
const RE_HAN_AT_END = /\p{sc=Han}$/u;
