import { strToU8, zipSync } from 'fflate';

/** Parts of a Word file beside its document, as XML inside their root. */
export interface Parts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  header?: string;
}

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROOTS: Readonly<Record<keyof Parts, string>> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  header: 'w:hdr',
};

/** A Word file with the given content of its body, as Word packs it. */
export function aDocx(body: string, parts: Parts = {}): Uint8Array {
  const names = Object.keys(parts) as (keyof Parts)[];
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(relations([['officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(`<w:document ${SPACES}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(relations(names.map((name) => [name, `${name}.xml`]))),
    ...Object.fromEntries(
      names.map((name) => [`word/${name}.xml`, strToU8(`<${ROOTS[name]} ${SPACES}>${parts[name]}</${ROOTS[name]}>`)]),
    ),
  });
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], i) => `<Relationship Id="r${i}" Type="${RELATION}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A paragraph with properties, its text or its runs. */
export function aParagraphOf(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A run of text with properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
