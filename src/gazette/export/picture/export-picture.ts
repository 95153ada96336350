import sharp from 'sharp';
import type { GazetteDocument } from '../../model/document.ts';
import { breakTitle } from '../../wording/break-title.ts';
import { formatDate } from '../../wording/format-date.ts';
import type { ExportOptions } from '../options.ts';
import { plain, quote } from '../pdf/words.ts';

/** What services that show a shared address expect (Open Graph): 1200 × 630 pixels. */
const [WIDTH, HEIGHT] = [1200, 630] as const;

/** Sizes of a title by the lines that it takes. */
const SIZES = [76, 76, 68, 58, 50] as const;
const MARGIN = 80;

/** The title of a document as a picture, for where its address is shared: number, title as it is broken in print, organ and date. */
export async function exportPicture(
  document: GazetteDocument,
  { typesetter }: Pick<ExportOptions, 'typesetter'>,
): Promise<Uint8Array> {
  const { docNumber, issuers, dateSigned } = document;
  const [lines, size] = fit(document);
  const names = typesetter.families.title.map(quote).join(', ');
  const below = [issuers.join('　'), dateSigned && formatDate(dateSigned)].filter(Boolean).join('　');
  const source = `
#set page(width: ${WIDTH}pt, height: ${HEIGHT}pt, margin: ${MARGIN}pt, fill: rgb("#fcfbf8"))
#set text(font: (${names}), size: 30pt, lang: "zh", region: "cn", fill: rgb("#1f1d1a"))
#set par(leading: 0.55em)
#place(top + center, text(fill: rgb("#a8201a"), tracking: 3pt)[${plain(docNumber ?? '')}])
#align(center + horizon, text(size: ${size}pt, weight: "bold")[${lines.map(plain).join('#linebreak();')}])
#place(bottom + center, stack(spacing: 18pt, line(length: 100%, stroke: 3pt + rgb("#a8201a")), text(fill: rgb("#5e5a53"), size: 26pt)[${plain(below)}]))
`;
  return new Uint8Array(
    await sharp(Buffer.from(typesetter.toSvg(source)))
      .resize(WIDTH, HEIGHT)
      .png({ palette: true, colours: 32 })
      .toBuffer(),
  );
}

/** The largest size at which the title finds room. */
function fit(document: GazetteDocument): [lines: string[], size: number] {
  for (const [i, size] of SIZES.entries()) {
    const lines = breakTitle(document, (WIDTH - 2 * MARGIN) / size);
    if (lines.length <= i + 1) return [lines, size];
  }
  return [breakTitle(document, (WIDTH - 2 * MARGIN) / 42), 42];
}
