import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { ReadError } from '../read-error.ts';
import { unzipTexts } from '../unzip-texts.ts';
import { attributeOf, childrenOf } from './xml.ts';

/** The parts of a Word file that are read (ECMA-376-2, 6). */
export interface WordPackage {
  document: XmlElement;
  /** The parts that the document refers to, by the last word of the kind of the relation. 例：numbering · header */
  related: (kind: string) => XmlElement[];
}

/**
 * @throws {ReadError} where the package is damaged, or has no document
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  const files = unzip(bytes);
  const partOf = (name: string): XmlElement | null => parse(files.get(name));
  const main = relationsOf(partOf, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const document = partOf(main);
  if (!document) throw new ReadError('read/unsupported', 1, 'Word 文件里没有正文，请重新另存为 .docx');
  const relations = relationsOf(partOf, main);
  return {
    document,
    related: (kind) =>
      relations.filter((relation) => relation.kind === kind).flatMap(({ target }) => partOf(target) ?? []),
  };
}

type Part = (name: string) => XmlElement | null;

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  return orDamaged(() => new Map(Object.entries(unzipTexts(bytes, /\.(?:xml|rels)$/i))));
}

function parse(file: Uint8Array | undefined): XmlElement | null {
  return file ? orDamaged(() => parseXml(new TextDecoder().decode(file)).root) : null;
}

/** What the libraries say of a damaged file is of no use to who put it there. */
function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('read/unsupported', 1, 'Word 文件已损坏，请用 Word 打开后重新另存为 .docx');
  }
}

interface Relation {
  kind: string;
  target: string;
}

/** @param source Name of the part whose relations they are; '' for the package. */
function relationsOf(partOf: Part, source: string): Relation[] {
  const folder = source.replace(/[^/]*$/, '');
  const relations = partOf(`${folder}_rels/${source.slice(folder.length)}.rels`) ?? undefined;
  return childrenOf(relations, 'Relationship').map((relation) => {
    const target = attributeOf(relation, 'Target') ?? '';
    return {
      kind: (attributeOf(relation, 'Type') ?? '').replace(/^.*\//, ''),
      target: target.startsWith('/') ? target.slice(1) : folder + target,
    };
  });
}
