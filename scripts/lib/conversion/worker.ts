/** A thread of the conversion. */
import { answerTasks } from '../answer-tasks.ts';
import { convertSeed, type ConvertedSeed } from './convert-seed.ts';
import type { Seed } from './find-seeds.ts';
import { linkDocuments, type LinkedDocuments, type ToLink } from './link-documents.ts';
import type { Refusal } from './refusal.ts';

export interface Tasks {
  convert: { given: Seed; result: ConvertedSeed | { refusals: readonly Refusal[] } };
  link: { given: ToLink; result: LinkedDocuments };
}

answerTasks<Tasks>({ convert: convertSeed, link: linkDocuments });
