import type { Block, RowsBlock, TextBlock } from '../model/block.ts';
import type { Article, GazetteNode, Item, Paragraph, Section, Signature } from '../model/document.ts';
import { recordRemoval } from '../clean/record.ts';
import { concat, slice, trim, type Sourced } from '../text/sourced.ts';
import { parseDate } from '../text/dates.ts';
import { classifyLabels, type Labelled } from './classify-labels.ts';
import { linesOf, readText, remember, type Context } from './context.ts';
import { findSignature } from './find-signature.ts';
import { isUnlabelledHeading } from './is-unlabelled-heading.ts';
import { RANK, type LabelKind } from '../text/label.ts';
import { placeTables } from './place-tables.ts';
import { readAnnexList } from './read-annex-list.ts';
import { isFootnote, readFootnote } from './read-footnote.ts';
import { readFigure } from './read-figure.ts';
import { closesDocument, liftClosing, opensClosing } from './closes-document.ts';

/** Rank of a heading without number: above all numbers where it holds numbered headings, else among the highest. */
const RANK_UNLABELLED = 0;

/** What a heading that is nested against the rank of its kind adds to that of the section around it. */
const NESTED = 0.25;

interface OpenSection {
  rank: number;
  number: number | null;
  node: Section;
}

interface OpenItem {
  rank: number;
  node: Item;
}

/**
 * Builds the nodes of a part from its blocks: sections by logical depth, articles with 款 and 项, items, paragraphs,
 * tables, footnotes, annex list and signature. Ids are not set.
 *
 * Depth is decided by the rank of the numbering and by what is open, never by the scanner's `#`: a heading closes all
 * open ones of its rank or a lower one and becomes a child of what remains.
 */
export function buildTree(blocks: readonly Block[], context: Context): GazetteNode[] {
  return new TreeBuilder(blocks, context).build();
}

class TreeBuilder {
  private readonly blocks: readonly Block[];
  private readonly context: Context;
  private readonly labelled: ReadonlyMap<Block, Labelled>;
  private readonly root: GazetteNode[] = [];
  private sections: OpenSection[] = [];
  private article: Article | null = null;
  /** Paragraph that the next items belong to. */
  private lead: Paragraph | null = null;
  private items: OpenItem[] = [];
  /** Kinds that this part numbers below a section of a lesser kind, and that section. */
  private readonly nestedKinds = new Map<LabelKind, OpenSection>();

  constructor(blocks: readonly Block[], context: Context) {
    this.blocks = blocks;
    this.context = context;
    this.labelled = classifyLabels(blocks);
  }

  build(): GazetteNode[] {
    const annexes = readAnnexList(this.blocks, 0);
    const signature = findSignature(this.blocks, 0, this.context.issuers);
    const tables = placeTables(this.blocks, this.context);
    for (let i = 0; i < this.blocks.length; i++) {
      const block = this.blocks[i];
      if (!block) continue;
      if (annexes?.start === i) {
        this.closeAll();
        this.root.push(...annexes.blocks.map((line) => this.makeAnnexList(line)));
        i = annexes.end - 1;
      } else if (signature?.start === i) {
        this.closeAll();
        this.root.push(this.makeSignature(signature));
        i = signature.end - 1;
      } else if (tables.consumed.has(block)) continue;
      else if (block.kind === 'rows') this.addTable(block, tables.nodes.get(block), i);
      else if (block.kind === 'text') this.addText(block, i);
      else recordRemoval(block.text, '', this.context.run, 'drop', 'footnote-rule');
    }
    liftClosing(this.root);
    return this.root;
  }

  // --- blocks

  private addText(block: TextBlock, index: number): void {
    if (isFootnote(this.blocks, index)) {
      this.container().push(readFootnote(block, this.context));
      return;
    }
    const figure = readFigure(this.blocks, index, this.context);
    if (figure) {
      this.endItems();
      this.container().push(figure);
      return;
    }
    const found = this.labelled.get(block);
    if (!found) {
      if (isUnlabelledHeading(block, this.context)) this.openUnlabelled(block, index);
      else this.addParagraph(block, index);
      return;
    }
    const { label, role } = found;
    const text = slice(block.text, label.length);
    const mark = trim(slice(block.text, 0, label.length));
    switch (role.role) {
      case 'heading':
        this.openSection(this.rankOf(found, index), label.number, mark, text, false);
        break;
      case 'runIn': {
        this.openSection(this.rankOf(found, index), label.number, mark, trim(slice(text, 0, role.length)), true);
        const rest = trim(slice(text, role.length));
        if (rest.value !== '') this.lead = this.pushParagraph(this.container(), rest);
        break;
      }
      case 'article':
        this.openArticle(label.number, mark, text, index);
        break;
      case 'item':
        this.addItem(RANK[label.kind], mark, text);
        break;
    }
  }

  private addParagraph(block: TextBlock, index: number): void {
    const item = this.items.at(-1);
    if (item && this.belongsToItem(item, index)) {
      this.pushParagraph(item.node.children, block.text);
      return;
    }
    this.endItems();
    if (closesDocument(this.blocks, index, this.sections.at(-1)?.node ?? null)) this.closeAll();
    this.lead = this.pushParagraph(this.container(), block.text);
  }

  private addTable(block: RowsBlock, node: GazetteNode | undefined, index: number): void {
    if (!node) throw new Error(`rows without table at line ${block.lines[0]?.[0]}`);
    const item = this.items.at(-1);
    if (item && this.belongsToItem(item, index)) item.node.children.push(node);
    else {
      this.endItems();
      this.container().push(node);
    }
  }

  /**
   * Whether what stands behind an item belongs to it: it announces something, its list goes on, or the items above it
   * have text of their own.
   */
  private belongsToItem({ node }: OpenItem, index: number): boolean {
    if (/[：:]$/.test(node.text) && node.children.length === 0) return true;
    if (this.itemGoesOn(index)) return true;
    const block = this.blocks[index];
    if (block?.kind === 'text' && opensClosing(block.text.value)) return false;
    const siblings = this.items.at(-2)?.node.children ?? this.itemParent();
    const above = siblings.filter((n) => n.type === 'item').at(-2);
    return above?.type === 'item' && above.children.some((n) => n.type === 'paragraph');
  }

  // --- sections and articles

  private openUnlabelled(block: TextBlock, index: number): void {
    const next = this.blocks.slice(index + 1).find((b) => b.kind === 'text');
    const below = next && this.labelled.get(next);
    const holdsNumbered = below !== undefined && below.role.role !== 'item' && !this.continuesOpen(below);
    const insideOpen = this.sections.length > 0 && this.openGoesOn(index);
    const top = this.sections.at(-1);
    const rank = insideOpen ? (top?.rank ?? 0) + 0.5 : holdsNumbered ? RANK_UNLABELLED : this.highestRank();
    this.openSection(rank, null, null, block.text, false);
  }

  /** Rank of the numbered headings that stand highest in this part, so that an unnumbered one is their sibling. */
  private highestRank(): number {
    const ranks = [...this.labelled.values()].filter((l) => l.role.role === 'heading').map((l) => RANK[l.label.kind]);
    return Math.min(...ranks, RANK.han);
  }

  /**
   * Rank of a numbered heading. One that the standards put above what is open stands below it where the open numbering
   * goes on behind it: 五、 → 第一部分, 第二部分 → 六、.
   */
  private rankOf(found: Labelled, index: number): number {
    const { kind, number } = found.label;
    const nested = this.nestedKinds.get(kind);
    if (nested && this.sections.includes(nested)) return nested.rank + NESTED;
    this.nestedKinds.delete(kind);
    const top = this.sections.findLast((s) => s.rank > RANK[kind] && s.number !== null);
    const isFirst = number === 1 && !this.blocks.slice(0, index).some((b) => this.labelled.get(b)?.label.kind === kind);
    if (!top || !isFirst || !this.goesOn(top, index)) return RANK[kind];
    this.nestedKinds.set(kind, top);
    return top.rank + NESTED;
  }

  private goesOn(section: OpenSection, index: number): boolean {
    return this.blocks.slice(index + 1).some((b) => {
      const found = this.labelled.get(b);
      return (
        found?.role.role === 'heading' &&
        RANK[found.label.kind] === section.rank &&
        found.label.number === (section.number ?? 0) + 1
      );
    });
  }

  private continuesOpen(found: Labelled): boolean {
    return this.sections.some((s) => s.rank === RANK[found.label.kind] && s.number === found.label.number - 1);
  }

  /** Whether a later heading continues the numbering of one that is open. */
  private openGoesOn(index: number): boolean {
    return this.blocks.slice(index + 1).some((b) => {
      const found = this.labelled.get(b);
      return found !== undefined && found.role.role !== 'item' && this.continuesOpen(found);
    });
  }

  private openSection(rank: number, number: number | null, mark: Sourced | null, text: Sourced, runIn: boolean): void {
    this.endItems();
    this.article = null;
    this.sections = this.sections.filter((s) => s.rank < rank);
    const heading = readText(trim(text), 'heading', this.context);
    const label = mark ? readText(mark, 'heading', this.context) : null;
    const node: Section = {
      type: 'section',
      id: '',
      lines: linesOf([...(mark ? [mark] : []), text], this.context),
      level: this.sections.length + 1,
      label: label?.text ?? null,
      heading: heading.text,
      runIn,
      ...(heading.spans && { spans: heading.spans }),
      ...(heading.breaks && { breaks: heading.breaks }),
      children: [],
    };
    remember(node, [...(label ? [label.sourced] : []), heading.sourced], this.context);
    this.container().push(node);
    this.sections.push({ rank, number, node });
  }

  private openArticle(num: number, mark: Sourced, text: Sourced, index: number): void {
    this.endItems();
    this.article = null;
    this.sections = this.sections.filter((s) => s.rank < RANK.article);
    const label = readText(mark, 'heading', this.context);
    const isCaption = text.value !== '' && !/[。；：:！？”）)]$/.test(text.value) && this.isPlainText(index + 1);
    const heading = isCaption ? readText(text, 'heading', this.context) : null;
    const node: Article = {
      type: 'article',
      id: '',
      lines: linesOf([mark, ...(heading ? [text] : [])], this.context),
      num,
      label: label.text,
      heading: heading?.text ?? null,
      children: [],
    };
    remember(node, [label.sourced, ...(heading ? [heading.sourced] : [])], this.context);
    this.container().push(node);
    this.article = node;
    if (!heading && text.value !== '') this.lead = this.pushParagraph(node.children, text);
  }

  private isPlainText(index: number): boolean {
    const block = this.blocks[index];
    return block?.kind === 'text' && !this.labelled.has(block);
  }

  // --- paragraphs and items

  private pushParagraph(into: GazetteNode[], text: Sourced): Paragraph {
    const read = readText(text, 'prose', this.context);
    const node: Paragraph = {
      type: 'paragraph',
      id: '',
      lines: linesOf([text], this.context),
      text: read.text,
      ...(read.spans && { spans: read.spans }),
      ...(read.breaks && { breaks: read.breaks }),
      children: [],
    };
    into.push(remember(node, [read.sourced], this.context));
    return node;
  }

  private addItem(rank: number, mark: Sourced, text: Sourced): void {
    if (!this.article) this.closeSectionsFor(rank);
    this.items = this.items.filter((item) => item.rank < rank);
    const read = readText(trim(text), 'prose', this.context);
    const label = readText(mark, 'heading', this.context);
    const node: Item = {
      type: 'item',
      id: '',
      lines: linesOf([mark, text], this.context),
      label: label.text,
      level: this.sections.length + 1 + this.items.length,
      text: read.text,
      ...(read.spans && { spans: read.spans }),
      ...(read.breaks && { breaks: read.breaks }),
      children: [],
    };
    remember(node, [label.sourced, read.sourced], this.context);
    const parent = this.items.at(-1)?.node.children ?? this.itemParent();
    parent.push(node);
    this.items.push({ rank, node });
  }

  /** Items belong to the 款 of an article, or to a paragraph that announces them with a colon. */
  private itemParent(): GazetteNode[] {
    if (this.lead && (this.article || /[：:]$/.test(this.lead.text))) return this.lead.children;
    return this.container();
  }

  private closeSectionsFor(rank: number): void {
    const open = this.sections.filter((s) => s.rank < rank);
    if (open.length === this.sections.length) return;
    this.sections = open;
    this.lead = null;
  }

  /** Whether an item of an open list comes before anything that closes the list. */
  private itemGoesOn(index: number): boolean {
    for (const block of this.blocks.slice(index + 1)) {
      const found = this.labelled.get(block);
      if (!found) {
        if (block.kind === 'text' && isUnlabelledHeading(block, this.context)) return false;
        continue;
      }
      if (found.role.role !== 'item') return false;
      return this.items.some((item) => item.rank === RANK[found.label.kind]) && found.label.number > 1;
    }
    return false;
  }

  private container(): GazetteNode[] {
    return this.article?.children ?? this.sections.at(-1)?.node.children ?? this.root;
  }

  private endItems(): void {
    this.items = [];
    this.lead = null;
  }

  private closeAll(): void {
    this.endItems();
    this.article = null;
    this.sections = [];
  }

  // --- annex list and signature

  /** One node a line, so that each annex can be linked from where it is named. */
  private makeAnnexList(block: TextBlock): GazetteNode {
    const read = readText(block.text, 'prose', this.context);
    const node = {
      type: 'annexList' as const,
      id: '',
      lines: linesOf([block.text], this.context),
      text: read.text,
      ...(read.spans && { spans: read.spans }),
      ...(read.breaks && { breaks: read.breaks }),
    };
    return remember(node, [read.sourced], this.context);
  }

  private makeSignature(found: { signers: string[]; blocks: TextBlock[] }): Signature {
    const texts = found.blocks.map((b) => b.text);
    const read = readText(joinLines(texts), 'prose', this.context);
    const node: Signature = {
      type: 'signature',
      id: '',
      lines: linesOf(texts, this.context),
      signers: found.signers,
      date: parseDate(read.text),
      text: read.text,
    };
    return remember(node, [read.sourced], this.context);
  }
}

/** Texts of several lines as one, a line break between. */
function joinLines(texts: readonly Sourced[]): Sourced {
  return texts.reduce((all, text) => {
    const lineBreak: Sourced = { value: '\n', at: [text.at[0] ?? 0], marks: [] };
    return all.value === '' ? text : concat(all, lineBreak, text);
  });
}
