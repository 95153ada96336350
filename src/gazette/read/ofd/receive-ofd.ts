import type { XmlElement } from '@rgrove/parse-xml';
import { layOutPages } from '../layout/lay-out-pages.ts';
import type { PrintedPage } from '../layout/printed-page.ts';
import { ReadError } from '../read-error.ts';
import type { Received } from '../received.ts';
import { PAGE } from './matrix.ts';
import { openOfd, type OfdPackage, type OfdPart } from './open-ofd.ts';
import { readObjects, type Drawn } from './read-object.ts';
import { elementIn, elementsIn } from './xml.ts';

/**
 * An OFD (GB/T 33190—2016): the lines of all its documents with their places, tables that are drawn as tables, as of a
 * PDF. Seals, annotations and attachments are no text of it.
 *
 * @throws {ReadError} where it is encrypted or damaged, or holds pictures of pages only
 */
export function receiveOfd(bytes: Uint8Array): Received {
  const ofd = openOfd(bytes);
  const pages = ofd.documents.flatMap((document) => pagesOf(document, ofd));
  if (pages.every(({ texts }) => texts.length === 0))
    throw new ReadError('read/unsupported', 1, `OFD 有 ${pages.length} 页，没有文字（是扫描图像），请先识别成文字`);
  return { ...layOutPages(pages), isSigned: ofd.isSigned };
}

function pagesOf(document: OfdPart, { partAt }: OfdPackage): PrintedPage[] {
  const common = elementIn(document.root, 'CommonData');
  const partOf = (element: XmlElement): OfdPart | null => partAt(element.attributes['BaseLoc'] ?? '', document);
  const units = new Map(
    ['PublicRes', 'DocumentRes']
      .flatMap((name) => elementsIn(common, name))
      .flatMap((place) => partAt(place.text.trim(), document)?.root ?? [])
      .flatMap((resources) => elementsIn(elementIn(resources, 'CompositeGraphicUnits'), 'CompositeGraphicUnit'))
      .map((unit) => [unit.attributes['ID'] ?? '', unit] as const),
  );
  const drawnBy = (part: OfdPart | null | undefined): Drawn[] =>
    elementsIn(elementIn(part?.root, 'Content'), 'Layer').map((layer) => readObjects(layer, PAGE, units));
  const templates = new Map(
    elementsIn(common, 'TemplatePage').map((template) => [template.attributes['ID'], partOf(template)] as const),
  );
  return elementsIn(elementIn(document.root, 'Pages'), 'Page').map((page) => {
    const part = partOf(page);
    const ids = elementsIn(part?.root, 'Template').map(({ attributes }) => attributes['TemplateID']);
    const drawn = [...ids.flatMap((id) => drawnBy(templates.get(id))), ...drawnBy(part)];
    return { texts: drawn.flatMap(({ texts }) => texts), rules: drawn.flatMap(({ rules }) => rules) };
  });
}
