import type { PhrasingContent } from 'mdast';
import type {} from 'mdast-util-math';
import type { Child, Component } from '../render/component.ts';
import { absoluteUrl, type ExportOptions } from './options.ts';

export interface MarkdownContext extends Pick<ExportOptions, 'site'> {
  /** Path of the document's page, to which links inside the document lead: its nodes have ids. */
  url: string;
  /** Label of a footnote by the id of its node. */
  noteLabels: ReadonlyMap<string, string>;
}

/**
 * Words with their citations, notes and formulas as Markdown. Repairs and later uses of a defined term stay plain text:
 * Markdown has nothing that would say it without adding words.
 */
export function wordsToMarkdown(words: readonly Child[], context: MarkdownContext): PhrasingContent[] {
  return words.flatMap((child) =>
    typeof child === 'string' ? [{ type: 'text', value: child }] : componentToMarkdown(child, context),
  );
}

function componentToMarkdown({ name, attributes, children }: Component, context: MarkdownContext): PhrasingContent[] {
  const words = wordsToMarkdown(children, context);
  const link = (path: string): PhrasingContent[] => [
    { type: 'link', url: absoluteUrl(path, context), children: words },
  ];
  const inTags = (tag: string): PhrasingContent[] => [
    { type: 'html', value: `<${tag}>` },
    ...words,
    { type: 'html', value: `</${tag}>` },
  ];
  switch (name) {
    case 'br':
      return [{ type: 'break' }];
    case 'Sub':
      return inTags('sub');
    case 'Sup':
      return inTags('sup');
    case 'Formula':
      return [{ type: 'inlineMath', value: attributes.latex }];
    case 'NoteCall': {
      const label = context.noteLabels.get(attributes.to);
      return label === undefined ? words : [{ type: 'footnoteReference', identifier: label, label }];
    }
    case 'Ref':
      return link(attributes.to);
    case 'Internal':
      return link(`${context.url}#${attributes.to.split(' ')[0]}`);
    default:
      return words;
  }
}
