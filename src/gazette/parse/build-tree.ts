import { recordRemoval } from '../clean/record.ts';
import { endOf } from '../clean/sentence-end.ts';
import { textOf } from '../clean/text-of.ts';
import type { Block, ImageBlock, RowsBlock, TextBlock } from '../model/block.ts';
import type { GazetteNode } from '../model/nodes.ts';
import type { LabelKind } from '../text/label-kinds.ts';
import { slice, trim, type Sourced } from '../text/sourced.ts';
import { closesDocument, liftClosing, opensClosing } from './closes-document.ts';
import type { Context } from './context.ts';
import { findSignature, type FoundSignature } from './find-signature.ts';
import { isUnlabelledHeading, mayHeadList } from './is-unlabelled-heading.ts';
import {
  makeAnnexLine,
  makeArticle,
  makeItem,
  makeParagraph,
  makeSection,
  makeSignature,
  type PrintedLabel,
} from './make-nodes.ts';
import { continues, NumberedBlocks } from './numbered-blocks.ts';
import { OpenNodes, RE_ANNOUNCES, type OpenItem, type OpenSection } from './open-nodes.ts';
import { placeTables } from './place-tables.ts';
import { readAnnexList, type FoundAnnexList } from './read-annex-list.ts';
import { hasCaption, readFigure, readImage } from './read-figure.ts';
import { isFootnote, readFootnote } from './read-footnote.ts';
import type { Numbered } from './role-rows.ts';

/** Rank of a heading without number that holds numbered ones: above all numbers. */
const RANK_UNLABELLED = 0;
/** What a heading that is nested against the rank of its kind adds to that of the section around it. */
const NESTED = 0.25;
/** What a heading without number inside an open section adds to its rank. */
const INSIDE = 0.5;

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
  private readonly numbered: NumberedBlocks;
  private readonly context: Context;
  private readonly open = new OpenNodes();
  /** Kinds that this part numbers below a section of a lesser kind, and that section. */
  private readonly nestedKinds = new Map<LabelKind, OpenSection>();
  private readonly annexes: FoundAnnexList | null;
  private readonly signature: FoundSignature | null;
  /** Index of the list of annexes or the signature, which end the text. */
  private readonly endOfText: number;

  constructor(blocks: readonly Block[], context: Context) {
    this.context = context;
    this.numbered = new NumberedBlocks(blocks, context);
    this.annexes = readAnnexList(blocks, 0);
    this.signature = findSignature(blocks, 0, context.issuers, context.isDated);
    this.endOfText = Math.min(this.annexes?.start ?? blocks.length, this.signature?.start ?? blocks.length);
  }

  build(): GazetteNode[] {
    const { annexes, signature } = this;
    const { blocks } = this.numbered;
    const tables = placeTables(
      blocks,
      new Set([...(annexes?.blocks ?? []), ...(signature?.blocks ?? [])]),
      this.context,
    );
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i];
      if (!block) continue;
      if (annexes?.start === i) {
        this.open.closeAll();
        for (const line of annexes.blocks) this.open.add(makeAnnexLine(line.text, this.context));
        i = annexes.end - 1;
      } else if (signature?.start === i) {
        this.open.closeAll();
        const lines = signature.blocks.map((line) => line.text);
        this.open.add(makeSignature(signature.signers, lines, this.context));
        i = signature.end - 1;
      } else if (tables.consumed.has(block)) continue;
      else if (block.kind === 'rows') this.addTable(block, tables.nodes.get(block), i);
      else if (block.kind === 'text') this.addText(block, i);
      else if (block.kind === 'image') this.addImage(block, i);
      else recordRemoval(block.text, this.context.run, 'drop', 'footnote-rule');
    }
    liftClosing(this.open.root);
    return this.open.root;
  }

  // --- blocks

  private addImage(block: ImageBlock, index: number): void {
    recordRemoval(block.text, this.context.run, 'markup', 'image');
    if (hasCaption(this.numbered.blocks, index)) return;
    this.open.endItems();
    this.open.add(readImage(block, this.context));
  }

  private addText(block: TextBlock, index: number): void {
    if (isFootnote(this.numbered.blocks, index)) {
      this.open.add(readFootnote(block, this.context));
      return;
    }
    const figure = readFigure(this.numbered.blocks, index, this.context);
    if (figure) {
      this.open.endItems();
      this.open.add(figure);
      return;
    }
    const found = this.numbered.of(block);
    if (found) this.addNumbered(block, found, index);
    else if (isUnlabelledHeading(block, this.context) || this.headsList(block, index))
      this.openUnlabelled(block, index);
    else this.addParagraph(block, index);
  }

  private addNumbered(block: TextBlock, found: Numbered, index: number): void {
    const { label, rank, role, headingLength } = found;
    const text = slice(block.text, label.length);
    const printed = { label, mark: trim(slice(block.text, 0, label.length)) };
    switch (role) {
      case 'heading':
        this.openSection(this.rankOf(found, index), printed, text, false);
        break;
      case 'runIn': {
        this.openSection(this.rankOf(found, index), printed, slice(text, 0, headingLength), true);
        const rest = trim(slice(text, headingLength));
        if (rest.value !== '') this.open.addLead(makeParagraph(rest, this.context));
        break;
      }
      case 'article':
        this.openArticle(printed, text, index);
        break;
      case 'item':
        this.open.addItem(rank, (level) => makeItem({ level, printed, text }, this.context));
        break;
    }
  }

  private addParagraph(block: TextBlock, index: number): void {
    const item = this.open.items.at(-1);
    const paragraph = makeParagraph(block.text, this.context);
    if (item && this.belongsToItem(item, index)) {
      item.node.children.push(paragraph);
      return;
    }
    this.open.endItems();
    const rest = this.numbered.between(index + 1, this.endOfText);
    if (closesDocument(block, rest, this.open.sections.at(-1)?.node ?? null)) this.open.closeAll();
    this.open.addLead(paragraph);
  }

  private addTable(block: RowsBlock, node: GazetteNode | undefined, index: number): void {
    if (!node) throw new Error(`rows without table at line ${block.lines[0]?.[0]}`);
    const item = this.open.items.at(-1);
    if (item && this.belongsToItem(item, index)) item.node.children.push(node);
    else {
      this.open.endItems();
      this.open.add(node);
    }
  }

  /**
   * Whether what stands behind an item belongs to it: it announces something, its list goes on, or the items above it
   * have text of their own.
   */
  private belongsToItem({ node }: OpenItem, index: number): boolean {
    if (RE_ANNOUNCES.test(node.text) && node.children.length === 0) return true;
    const ranks = this.open.items.map((item) => item.rank);
    if (this.numbered.hasItemBehind(index, ranks)) return true;
    const block = this.numbered.blocks[index];
    if (block?.kind === 'text' && opensClosing(block.text.value)) return false;
    const siblings = this.open.siblingsOfItem(this.open.items.length - 1);
    const last = siblings.findLastIndex((n) => n.type === 'item');
    const above = siblings.findLast((n, i) => n.type === 'item' && i < last);
    return above?.type === 'item' && above.children.some((n) => n.type === 'paragraph');
  }

  // --- sections and articles

  /** Whether a phrase stands right above the first of numbered headings, behind a whole sentence. */
  private headsList(block: TextBlock, index: number): boolean {
    const { blocks } = this.numbered;
    const below = this.numbered.of(blocks[index + 1]);
    const isFirst = below?.role === 'heading' && below.label.number === 1;
    return isFirst && mayHeadList(block) && endOf(textOf(blocks[index - 1])) === 'stop';
  }

  /** A heading without number is a child of what is open if that goes on behind it, else among the highest. */
  private openUnlabelled(block: TextBlock, index: number): void {
    const below = this.numbered.nextText(index);
    const holdsNumbered = below !== undefined && below.role !== 'item' && !continues(below, this.open.sections);
    const top = this.open.sections.at(-1);
    const rank =
      top && this.numbered.continuesBehind(index, this.open.sections)
        ? top.rank + INSIDE
        : holdsNumbered
          ? RANK_UNLABELLED
          : this.numbered.highestRank;
    this.openSection(rank, null, block.text, false);
  }

  /**
   * Rank of a numbered heading. One that the standards put above what is open stands below it where the open numbering
   * goes on behind it: 五、 → 第一部分, 第二部分 → 六、.
   */
  private rankOf({ label: { kind, number }, rank }: Numbered, index: number): number {
    const nested = this.nestedKinds.get(kind);
    if (nested && this.open.sections.includes(nested)) return nested.rank + NESTED;
    this.nestedKinds.delete(kind);
    const top = this.open.sections.findLast((s) => s.rank > rank && s.number !== null);
    const isFirst = number === 1 && this.numbered.isFirstOfKind(kind, index);
    if (!top || !isFirst || !this.numbered.continuesBehind(index, [top])) return rank;
    this.nestedKinds.set(kind, top);
    return top.rank + NESTED;
  }

  private openSection(rank: number, printed: PrintedLabel | null, text: Sourced, runIn: boolean): void {
    const number = printed?.label.number ?? null;
    this.open.addSection(rank, number, (level) => makeSection({ level, printed, text, runIn }, this.context));
  }

  /** What stands behind 第四条 without closing mark, above text without number, is a caption and no 款. */
  private openArticle(printed: PrintedLabel, text: Sourced, index: number): void {
    const isText = text.value === '' || /[。；：:！？”）)]$/.test(text.value) || !this.numbered.isPlainText(index + 1);
    this.open.addArticle(makeArticle(printed, isText ? null : text, this.context));
    if (isText && text.value !== '') this.open.addLead(makeParagraph(text, this.context));
  }
}
