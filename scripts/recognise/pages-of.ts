import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { imageOf, readImage, whiteCanvas, type PageImage } from './page-image.ts';

/** Points in an inch. */
const POINTS = 72;

/** Pages of a file, drawn when they are asked for. */
export interface Pages {
  count: number;
  draw: (index: number) => Promise<PageImage>;
}

/**
 * The pages of a PDF, or a picture as one page.
 *
 * @param dpi with which pages of a PDF are drawn
 */
export async function openPages(bytes: Uint8Array, dpi: number): Promise<Pages> {
  if (!isPdf(bytes)) return { count: 1, draw: () => readImage(bytes) };
  const base = new URL('.', import.meta.resolve('pdfjs-dist/package.json')).pathname;
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    cMapUrl: `${base}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${base}standard_fonts/`,
    wasmUrl: `${base}wasm/`,
  }).promise;
  return {
    count: document.numPages,
    draw: async (index) => {
      const page = await document.getPage(index + 1);
      const viewport = page.getViewport({ scale: dpi / POINTS });
      const canvas = whiteCanvas(viewport.width, viewport.height);
      // Its canvas is that of the same package: only the types are those of a browser.
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
      page.cleanup();
      return imageOf(canvas);
    },
  };
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
