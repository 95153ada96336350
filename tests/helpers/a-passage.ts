import { collectPassages, type Passage } from '../../src/gazette/link/passages.ts';
import { aDocument, aParagraph, aPart } from './builders.ts';

/** A text as links find it: the one paragraph of a document. */
export function aPassage(text: string, fields: Partial<Passage> = {}): Passage {
  const document = aDocument({ parts: [aPart({ children: [aParagraph('para_1', text)] })] });
  const passage = collectPassages(document).find((p) => p.at === 'para_1');
  if (!passage) throw new Error('no paragraph');
  return { ...passage, ...fields };
}
