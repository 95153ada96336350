import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text files of a ZIP, each as it stands. */
export function textsIn(archive: Uint8Array): string[] {
  return Object.values(unzipSync(archive)).map((bytes) => strFromU8(bytes));
}

/** Words of a file of Word: its text, then its notes. */
export function readWord(file: Uint8Array): { text: string; notes: string } {
  const files = unzipSync(file);
  const read = (name: string): string => {
    const bytes = files[name];
    return bytes ? parseXml(strFromU8(bytes)).text : '';
  };
  return { text: read('word/document.xml'), notes: read('word/footnotes.xml') };
}

/** Words of a PDF in the order of its lines, page by page. */
export async function readPdf(file: Uint8Array): Promise<string> {
  return (await readPdfPages(file)).join('');
}

/** Words of each page of a PDF in the order of its lines. */
export async function readPdfPages(file: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let n = 1; n <= document.numPages; n++) {
      const { items } = await (await document.getPage(n)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** The Han characters of a text, one behind the other. */
export function hanIn(text: string): string {
  return text.match(/\p{Script=Han}/gu)?.join('') ?? '';
}
