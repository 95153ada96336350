import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
import type { GazetteDocument } from '../../model/document.ts';
import { LINE_PITCH, POINTS, RED_HEAD, redHeadSize } from '../paper.ts';
import { inFace } from './styles.ts';

/** Twentieths of a point, in which Word measures. */
const TWIPS = 20;

/** The red head of a document (GB/T 9704—2012, 7.2.4 to 7.2.7): its issuers, its number, a line, two lines of space. */
export function redHeadToWord({ issuers, docNumber }: Pick<GazetteDocument, 'issuers' | 'docNumber'>): Paragraph[] {
  const { above, belowNumber, colour } = RED_HEAD;
  const names = issuers.map((issuer, i) => {
    const size = redHeadSize(issuer);
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: {
        before: i === 0 ? Math.round(above * POINTS * TWIPS) : 0,
        after: i === issuers.length - 1 ? Math.round(2 * LINE_PITCH * TWIPS) : 0,
        line: Math.round(size * 1.2 * TWIPS),
        lineRule: LineRuleType.EXACT,
      },
      children: [new TextRun({ ...inFace('title', size), color: colour, text: issuer })],
    });
  });
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: Math.round(2 * LINE_PITCH * TWIPS) },
    border: { bottom: { style: 'single', size: 12, color: colour, space: Math.round(belowNumber * POINTS) } },
    children: [new TextRun(docNumber ?? '')],
  });
  return [...names, number];
}
