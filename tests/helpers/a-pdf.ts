/** What stands on a page, lengths in points from its upper left corner. */
export interface PdfPage {
  texts: readonly PdfText[];
  /** Lines that are drawn. */
  rules?: readonly { x0: number; y0: number; x1: number; y1: number }[];
}

export interface PdfText {
  text: string;
  x: number;
  /** Of its base. */
  y: number;
  size: number;
}

/** An A4 page. */
const [WIDTH, HEIGHT] = [595, 842];

/**
 * A PDF with a text layer (ISO 32000-1), one font, whose codes are UTF-16 units: every character of the basic plane can
 * be printed, what no text should have too.
 *
 * @param extra entries of the catalogue, such as `/OpenAction << … >>`
 */
export function aPdf(pages: readonly PdfPage[], extra = ''): Uint8Array {
  const first = 6;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>',
    streamOf(unicodeMap()),
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
      streamOf(contentOf(page)),
    ]),
  ]);
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

export function streamOf(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

function contentOf({ texts, rules = [] }: PdfPage): string {
  const drawn = rules.map(({ x0, y0, x1, y1 }) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`);
  const printed = texts.map(
    ({ text, x, y, size }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${codesOf(text)}> Tj ET`,
  );
  return [...drawn, ...printed].join('\n');
}

function codesOf(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
}

/** Each code is the unit that it stands for (Adobe Technical Note 5411). */
function unicodeMap(): string {
  const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
  const ranges = Array.from({ length: 256 }, (_, i) => `<${hex(i)}00> <${hex(i)}ff> <${hex(i)}00>`);
  const blocks = [0, 100, 200].map((from) => {
    const some = ranges.slice(from, from + 100);
    return `${some.length} beginbfrange\n${some.join('\n')}\nendbfrange`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
}
