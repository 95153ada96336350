import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { ReadError } from '../read-error.ts';
import { unzipTexts } from '../unzip-texts.ts';
import { elementIn, elementsIn, wordsIn } from './xml.ts';

/** The parts of an OFD package that are read (GB/T 33190—2016, 7). */
export interface OfdPackage {
  /** The root of each document that it holds, with where that stands. */
  documents: readonly OfdPart[];
  /** The part at a place that another names from where it stands; null where there is none. */
  partAt: (place: string, from: OfdPart) => OfdPart | null;
  isSigned: boolean;
}

export interface OfdPart {
  root: XmlElement;
  /** `Doc_0/Document.xml` */
  name: string;
}

/** What a package has that only its addressee can open (GM/T 0099—2020). 例：Encryptions.xml · Doc_0/Encrypt/entries.dat */
const RE_ENCRYPTION = /(?:^|\/)(?:encryptions?\.xml$|encrypt\/|decryptseed\.dat$)/i;

/**
 * @throws {ReadError} where the package is encrypted or damaged, or holds no document
 */
export function openOfd(bytes: Uint8Array): OfdPackage {
  const { files, names } = unzip(bytes);
  if (names.some((name) => RE_ENCRYPTION.test(name)))
    throw new ReadError('read/unsupported', 1, 'OFD 已加密，请用有权的软件打开，另存为不加密的 OFD 或 PDF');
  const partNamed = (name: string): OfdPart | null => {
    const file = files.get(name.toLowerCase());
    return file ? { root: parse(file), name } : null;
  };
  const partAt = (place: string, from: OfdPart): OfdPart | null => partNamed(resolve(place, from.name));
  const main = partNamed('OFD.xml');
  const bodies = elementsIn(main?.root, 'DocBody');
  const documents = bodies.flatMap((body) => {
    const root = elementIn(body, 'DocRoot');
    return (main && root && partAt(wordsIn(root).trim(), main)) ?? [];
  });
  if (documents.length === 0) throw new ReadError('read/unsupported', 1, 'OFD 里没有文档，请重新导出，或另存为 PDF');
  return { documents, partAt, isSigned: bodies.some((body) => elementIn(body, 'Signatures') !== undefined) };
}

function unzip(bytes: Uint8Array): { files: Map<string, Uint8Array>; names: string[] } {
  const names: string[] = [];
  const files = orDamaged(() => unzipTexts(bytes, /\.xml$/i, (name) => names.push(clean(name))));
  // Producers do not agree on the case of names.
  return { files: new Map(Object.entries(files).map(([name, file]) => [clean(name).toLowerCase(), file])), names };
}

function parse(file: Uint8Array): XmlElement {
  const root = orDamaged(() => parseXml(new TextDecoder().decode(file)).root);
  return root ?? new XmlElement('empty');
}

/** A place is named from the folder of the part that names it, or from the root of the package (7.3). */
function resolve(place: string, from: string): string {
  const whole = clean(place);
  if (/^[\\/]/.test(place)) return whole;
  const steps = [...from.split('/').slice(0, -1), ...whole.split('/')];
  const kept: string[] = [];
  for (const step of steps)
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  return kept.join('/');
}

function clean(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** What the libraries say of a damaged file is of no use to who put it there. */
function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('read/unsupported', 1, 'OFD 已损坏或已加密，请重新导出，或另存为 PDF');
  }
}
