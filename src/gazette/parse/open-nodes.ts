import type { Article, GazetteNode, Item, Paragraph, Section } from '../model/nodes.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';

export interface OpenSection {
  rank: number;
  number: number | null;
  node: Section;
}

export interface OpenItem {
  rank: number;
  node: Item;
}

/**
 * The tree as far as it is built, and what of it is still open: sections inside each other, in them at most one article,
 * in that items inside each other. A new node closes all open ones of its rank or a lower one and becomes a child of
 * what remains.
 */
export class OpenNodes {
  readonly root: GazetteNode[] = [];
  sections: readonly OpenSection[] = [];
  items: readonly OpenItem[] = [];
  private article: Article | null = null;
  /** Paragraph that the next items belong to. */
  private lead: Paragraph | null = null;

  /** @param make Makes the section for its depth in the part, from 1. */
  addSection(rank: number, number: number | null, make: (level: number) => Section): void {
    this.closeFor(rank);
    const node = make(this.sections.length + 1);
    this.add(node);
    this.sections = [...this.sections, { rank, number, node }];
  }

  addArticle(article: Article): void {
    this.closeFor(LABEL_KINDS.article.rank);
    this.add(article);
    this.article = article;
  }

  /** @param make Makes the item for its depth in the part, from 1. */
  addItem(rank: number, make: (level: number) => Item): void {
    if (!this.article) this.closeSectionsFor(rank);
    this.items = this.items.filter((item) => item.rank < rank);
    const node = make(this.sections.length + 1 + this.items.length);
    this.siblingsOfItem().push(node);
    this.items = [...this.items, { rank, node }];
  }

  /** Adds a paragraph that the next items may belong to. */
  addLead(paragraph: Paragraph): void {
    this.add(paragraph);
    this.lead = paragraph;
  }

  /** Adds a node that holds no others; what is open stays open. */
  add(node: GazetteNode): void {
    (this.article?.children ?? this.sections.at(-1)?.node.children ?? this.root).push(node);
  }

  /** Where the next item would stand: in the last item, the 款 of an article, or the paragraph that announces items. */
  siblingsOfItem(depth = this.items.length): GazetteNode[] {
    const above = this.items[depth - 1];
    if (above) return above.node.children;
    if (this.lead && (this.article || RE_ANNOUNCES.test(this.lead.text))) return this.lead.children;
    return this.article?.children ?? this.sections.at(-1)?.node.children ?? this.root;
  }

  endItems(): void {
    this.items = [];
    this.lead = null;
  }

  closeAll(): void {
    this.closeFor(-Infinity);
  }

  private closeFor(rank: number): void {
    this.endItems();
    this.article = null;
    this.sections = this.sections.filter((section) => section.rank < rank);
  }

  private closeSectionsFor(rank: number): void {
    const open = this.sections.filter((section) => section.rank < rank);
    if (open.length === this.sections.length) return;
    this.sections = open;
    this.lead = null;
  }
}

// 例：应具备以下条件：
export const RE_ANNOUNCES = /[：:]$/;
