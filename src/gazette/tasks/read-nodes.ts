import type { GazetteNode, Item, Paragraph, Section } from '../model/nodes.ts';
import { findBrackets, REMARK_MARKS } from '../scan/brackets.ts';
import { isDeadlineOnly } from '../scan/deadlines.ts';
import type { PlacedDraft, TaskDraft } from './draft.ts';
import { climb } from './climb.ts';
import { dutyOf } from './duty-of.ts';
import { termsOfHead, termsOfList, underHead } from './head-terms.ts';
import { readBracket } from './read-bracket.ts';
import { readClosing } from './read-closing.ts';
import { readFields, type Fields } from './read-fields.ts';
import { readProse } from './read-prose.ts';
import { readSentences } from './read-sentence.ts';
import { readTable, type ReadTable } from './read-table.ts';

export interface ReadNodes {
  tasks: TaskDraft[];
  /** Ids of tables that look like tables of tasks and were not read. */
  unread: string[];
}

/** All tasks below some nodes, in the order of the text. */
export function readNodes(nodes: readonly GazetteNode[]): ReadNodes {
  const tables = new Map<string, ReadTable>();
  const drafts = readChildren(nodes, { trail: [], holder: null, tables, above: null, isTold: false });
  return {
    tasks: climb(drafts, nodes),
    unread: [...tables].flatMap(([id, { isUnread }]) => (isUnread ? [id] : [])),
  };
}

interface Place {
  trail: readonly Section[];
  /** What holds the nodes. */
  holder: GazetteNode | null;
  tables: Map<string, ReadTable>;
  /** What the heading says for all numbers below it that say nothing of their own. */
  above: Fields | null;
  /** In an article what is said of organs holds always, and before lines with fields it is those that tell who does it. */
  isTold: boolean;
}

function readChildren(nodes: readonly GazetteNode[], place: Place): PlacedDraft[] {
  const { holder, trail } = place;
  const blocks = groupBlocks(nodes);
  const [first] = blocks;
  const opening =
    first?.content.length === 0 && holder?.type === 'section' && nodes.some(isNumbered) ? first.fields : null;
  // 配合单位：各区 below a heading names nobody who leads.
  const above = (opening && opening.lead.length > 0 ? opening : null) ?? place.above;
  const own = blocks.filter(({ fields }) => fields !== null && fields !== opening);
  const drafts = blocks.flatMap(({ content, fields }) => {
    const read = content.flatMap((node) => {
      const tasks = readNode(node, { ...place, isTold: place.isTold || own.length > 0 });
      return tasks.length === 0 && fields === null && above && isNumbered(node)
        ? [{ ...above, ...taskAt(node, trail) }]
        : tasks;
    });
    if (!fields || fields === opening || !bears(fields)) return read;
    const isOwn = own.length === 1 || (fields === own[0]?.fields && content.every(isLabelLine));
    const task = taskOf(content, isOwn ? holder : null, trail.at(-1) ?? null);
    return task ? [...read, { ...fields, ...task, trail }] : read;
  });
  return drafts.map((draft) => underHead(draft, opening));
}

function bears({ lead, cooperating }: Fields): boolean {
  return lead.length + cooperating.length > 0;
}

/** 例：分管省领导：王某 */
const RE_LABEL_LINE = /^\p{sc=Han}+：[^。]*$/u;

/** A line that says of the task who is in charge, and not what is to be done. */
function isLabelLine(node: GazetteNode): boolean {
  return node.type === 'paragraph' && RE_LABEL_LINE.test(node.text);
}

function isNumbered(node: GazetteNode): node is Section | Item {
  return node.type === 'section' || node.type === 'item';
}

/** A number as a task of its own. */
function taskAt(node: Section | Item, trail: readonly Section[]): Omit<PlacedDraft, keyof Fields> {
  const task = node.type === 'item' ? node.text : headingOf(node);
  return { node: node.id, anchor: node.id, section: trail.at(-1)?.heading ?? null, task, detail: null, trail };
}

/** What stands before some lines with fields, and what they say; null behind the last. */
interface Block {
  content: GazetteNode[];
  fields: Fields | null;
}

function groupBlocks(nodes: readonly GazetteNode[]): Block[] {
  const blocks: Block[] = [];
  let content: GazetteNode[] = [];
  let lines: string[] = [];
  const close = (): void => {
    const fields = lines.length > 0 ? readFields(lines.join('\n')) : null;
    const isFirst = blocks.length === 0 && content.length === 0;
    // Right below a heading until when may stand alone.
    const isTold = fields !== null && (bears(fields) || isFirst);
    if (isTold) blocks.push({ content, fields });
    if (isTold) content = [];
    lines = [];
  };
  for (const node of nodes) {
    const line = node.type === 'paragraph' ? fieldsIn(node) : null;
    if (line !== null) lines.push(line);
    else {
      close();
      content.push(node);
    }
  }
  close();
  if (content.length > 0) blocks.push({ content, fields: null });
  return blocks;
}

/** The fields of a line that has nothing else, without the bracket around them. */
function fieldsIn({ text, children }: Paragraph): string | null {
  if (children.length > 0) return null;
  const plain = text.trim();
  const inside = insidesOf(plain.replace(/。$/u, ''));
  if (!inside) return readFields(plain) ? plain : null;
  const [first = '', ...more] = inside;
  const found = readBracket(first);
  if (!found || !more.every(isUntil)) return null;
  const { lead, cooperating, deadlineText } = found.fields;
  const until = deadlineText ?? more[0] ?? null;
  return found.form === 'fields' && more.length === 0 ? first : toFields(lead, cooperating, until);
}

/** What stands in the brackets of which a line consists; null where it has anything else. 例：〔牵头单位：区市场监管局〕〔全年推进〕 */
function insidesOf(line: string): string[] | null {
  const brackets = findBrackets(line).filter(({ depth, mark }) => depth === 0 && REMARK_MARKS.includes(mark));
  const isWhole = brackets.every(({ start }, i) => start === (i === 0 ? 0 : brackets[i - 1]?.end));
  if (!isWhole || brackets.at(-1)?.end !== line.length) return null;
  return brackets.map(({ start, end }) => line.slice(start + 1, (end ?? 0) - 1));
}

/** 例：全年推进 · 2018年底前完成 */
function isUntil(words: string): boolean {
  return isDeadlineOnly(words) || RE_ALWAYS.test(words);
}

const RE_ALWAYS = /^(?:全年|长期|持续|常年)\p{sc=Han}{0,4}$/u;

/** 例：牵头单位：区教委；配合单位：区财政局；完成时限：7月底前 */
function toFields(lead: readonly string[], cooperating: readonly string[], until: string | null): string {
  const helping = cooperating.length > 0 ? `；配合单位：${cooperating.join('、')}` : '';
  const due = until === null ? '' : `；完成时限：${until}`;
  return `牵头单位：${lead.join('、')}${helping}${due}`;
}

/**
 * What lines with fields are about: the one item before them, the section whose only such lines they are, or the
 * paragraphs since the last ones.
 *
 * @param holder of the nodes, where no other lines of it have fields
 */
function taskOf(
  content: readonly GazetteNode[],
  holder: GazetteNode | null,
  section: Section | null,
): Omit<TaskDraft, keyof Fields> | null {
  const [first, ...others] = content;
  const paragraphs = content.filter((node) => node.type === 'paragraph');
  const detail = paragraphs.map(({ text }) => text).join('\n') || null;
  const above = section?.heading ?? null;
  if (first?.type === 'item' && others.length === 0)
    return { node: first.id, anchor: first.id, section: above, task: first.text, detail: null };
  if (holder?.type === 'item') return { node: holder.id, anchor: holder.id, section: above, task: holder.text, detail };
  if (holder?.type === 'section')
    return { node: holder.id, anchor: holder.id, section: null, task: headingOf(holder), detail };
  const [start, ...rest] = paragraphs.toSorted((a, b) => Number(isLabelLine(a)) - Number(isLabelLine(b)));
  if (!start) return null;
  const more = rest.map(({ text }) => text).join('\n') || null;
  return { node: start.id, anchor: start.id, section: above, task: start.text, detail: more };
}

/** 例：任务名称：|统一全区政务服务场所名称 */
const RE_LABEL = /^([^：]+)：(?=.)/u;

function headingOf({ heading }: Section): string {
  return heading.replace(RE_LABEL, (whole, label: string) => (dutyOf(label) === 'name' ? '' : whole));
}

function readNode(node: GazetteNode, place: Place): PlacedDraft[] {
  const own = ownTasks(node, place);
  if (!('children' in node)) return own;
  const trail = node.type === 'section' ? [...place.trail, node] : place.trail;
  const [only, ...others] = own;
  // 一、平台建设（本节牵头单位：市发改委） holds for the numbers below it.
  const isForAll =
    node.type === 'section' && only !== undefined && others.length === 0 && node.children.some(isNumbered);
  const list = node.type === 'paragraph' ? termsOfList(node.text) : null;
  const above = isForAll && only.lead.length > 0 ? fieldsOf(only) : list;
  const isTold = place.isTold || node.type === 'article';
  const below = readChildren(node.children, { ...place, trail, holder: node, above, isTold });
  const terms = node.type === 'section' ? termsOfHead(node.heading) : list;
  return [...(isForAll ? [] : own), ...below.map((draft) => underHead(draft, terms))];
}

function fieldsOf({ lead, cooperating, isBare, deadlineText }: Fields): Fields {
  return { lead, cooperating, isBare, deadlineText };
}

function ownTasks(node: GazetteNode, { trail, tables, isTold }: Place): PlacedDraft[] {
  const section = trail.at(-1)?.heading ?? null;
  if (node.type === 'table') {
    const read = readTable(node);
    tables.set(node.id, read);
    const terms = termsOfHead(node.title ?? '');
    return read.tasks.map((task) =>
      underHead({ ...task, section: task.section ?? node.title ?? section, trail }, terms),
    );
  }
  const text =
    node.type === 'section' ? node.heading : node.type === 'paragraph' || node.type === 'item' ? node.text : '';
  const closed = readProse(text);
  const isProse = closed.length === 0 && node.type !== 'section' && !isTold;
  const ended = isProse ? readClosing(text) : [];
  const opened = isProse && ended.length === 0 ? readSentences(text) : [];
  return [...closed, ...ended, ...opened].map(({ words, ...fields }) => ({
    ...fields,
    node: node.id,
    anchor: node.id,
    section,
    task: words,
    detail: null,
    trail,
  }));
}
