import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure tree of a page, as pdf.js gives it. */
export interface StructureNode {
  role?: string;
  type?: string;
  alt?: string;
  children?: StructureNode[];
}

interface TextPiece {
  str: string;
}

/** Where marked content begins or ends in the text of a page. */
interface TextMark {
  type: string;
  tag?: string;
  id?: string;
}

/** Which nodes may stand in a node (ISO 32000-1, 14.8.4.3); those of other roles may hold any. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  Table: ['THead', 'TBody', 'TFoot', 'TR', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};

const GROUPS = ['Root', 'Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'TOCI', 'NonStruct', 'Index'];
const BLOCKS = ['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TH', 'TD', 'Lbl', 'LBody', 'Caption', 'Figure', 'Formula'];
const INLINES = ['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Form'];
const ROLES: readonly string[] = [...Object.keys(INSIDE), ...GROUPS, ...BLOCKS, ...INLINES];

/**
 * What keeps a PDF from being read aloud: the conditions of the Matterhorn Protocol (PDF/UA-1) that a program can tell from
 * the structure tree, the marks of the text, the links and what the file says of itself.
 *
 * @returns a line for each breach; none where it can be read
 */
export async function checkPdfAccess(file: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  try {
    const document = await task.promise;
    const { info, metadata } = await document.getMetadata();
    const facts = info as { Language?: string; Title?: string };
    const marks = (await document.getMarkInfo()) as ReadonlyMap<string, unknown> | null;
    const view = (await document.getViewerPreferences()) as ReadonlyMap<string, unknown> | null;
    const raw = (metadata as { getRaw?: () => unknown } | null)?.getRaw?.();
    const ofFile = [
      ...(marks?.get('Marked') === true ? [] : ['06: is not marked as tagged']),
      ...(marks?.get('Suspects') === true ? ['06: says that its tags are suspect'] : []),
      ...(String(raw).includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['06: does not claim PDF/UA-1']),
      ...(facts.Title ? [] : ['06: has no title']),
      ...(view?.get('DisplayDocTitle') === true ? [] : ['07: shows its name in place of its title']),
      ...(facts.Language === 'zh-CN' ? [] : ['11: has no language']),
    ];
    const trees: StructureNode[] = [];
    const ofPages: string[] = [];
    for (let n = 1; n <= document.numPages; n++) {
      const page = await document.getPage(n);
      const tree = (await page.getStructTree()) as StructureNode | null;
      if (tree) trees.push(tree);
      const found = [
        ...(tree ? [] : ['01: has no structure tree']),
        ...(await checkText(page)),
        ...(await checkLinks(page)),
      ];
      ofPages.push(...found.map((breach) => `${breach} (page ${n})`));
    }
    return [...ofFile, ...ofPages, ...checkTrees(trees)];
  } finally {
    await task.destroy();
  }
}

/** What is wrong in the structure trees of pages one after the other. */
export function checkTrees(trees: readonly StructureNode[]): string[] {
  const headings: number[] = [];
  return [...trees.flatMap((tree) => checkNode(tree, headings)), ...checkHeadings(headings)];
}

/** Notes the levels of headings on its way. */
function checkNode({ role = '', alt = '', children = [] }: StructureNode, headings: number[]): string[] {
  const allowed = INSIDE[role];
  const nodes = children.filter((child) => child.role !== undefined);
  const level = /^H([1-6])$/.exec(role)?.[1];
  if (level) headings.push(Number(level));
  return [
    ...(ROLES.includes(role) ? [] : [`02: unknown role ${role}`]),
    ...(allowed ? nodes.filter((child) => !allowed.includes(child.role ?? '')) : []).map(
      (child) => `09: ${child.role} in ${role}`,
    ),
    ...((role === 'Figure' || role === 'Formula') && alt === '' ? [`13, 17: ${role} without a text`] : []),
    ...nodes.flatMap((child) => checkNode(child, headings)),
  ];
}

/** Headings begin with the first level and pass over none. */
function checkHeadings(levels: readonly number[]): string[] {
  return levels.flatMap((level, i) => {
    const before = levels[i - 1] ?? 0;
    return level > before + 1 ? [`14: H${level} after ${before === 0 ? 'nothing' : `H${before}`}`] : [];
  });
}

/** All text is either in the tree or said to be none of the document: the number of the page. */
async function checkText(page: PDFPageProxy): Promise<string[]> {
  let open: boolean[] = [];
  const breaches: string[] = [];
  // The types of pdf.js leave out the tag, and say of each mark that it has an id.
  const { items } = (await page.getTextContent({ includeMarkedContent: true })) as { items: (TextPiece | TextMark)[] };
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() !== '' && !open.includes(true)) breaches.push(`01: text outside of the tree: ${item.str}`);
    } else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
    else open = [...open, item.tag === 'Artifact' || item.id !== undefined];
  }
  return breaches;
}

/** Each link says where it leads. */
async function checkLinks(page: PDFPageProxy): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as { subtype: string; contentsObj?: { str: string } }[];
  return annotations
    .filter(({ subtype, contentsObj }) => subtype === 'Link' && !contentsObj?.str)
    .map(() => '28: a link without a text');
}
