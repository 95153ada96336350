import type { GazetteIssue, Warning } from '../../src/gazette/model/gazette-issue.ts';
import { SEVERITY_WORDS } from '../../src/gazette/model/words.ts';
import { nameIssue } from '../../src/gazette/wording/name-issue.ts';
import { adviceOf } from '../../src/gazette/wording/rule-advice.ts';
import { wordsOf } from '../../src/gazette/wording/rule-words.ts';
import { lineOf, type Refusal } from './conversion/refusal.ts';
import { fixToYaml } from './fix-to-yaml.ts';

/** What was found in one file, worst first. */
interface FileMessages {
  file: string;
  /** Name of the gazette and what became of it. */
  outcome: string;
  messages: readonly Message[];
  /** Fields that its sidecar has, so that what is to be pasted does not give them twice. */
  sidecarFields: readonly string[];
}

type Message = Pick<Warning, 'file' | 'rule' | 'severity' | 'line' | 'column' | 'message' | 'advice' | 'fix'>;

/** What a terminal shows of thousands: so many files, and so many messages of one rule in each; all are in the JSON. */
const FILES = 20;
const EACH = 5;

const GRAVEST_FIRST: readonly Warning['severity'][] = ['error', 'warning', 'info'];

interface Found {
  issues: readonly GazetteIssue[];
  withheld: readonly GazetteIssue[];
  refusals: readonly Refusal[];
  /** Fields of the sidecar of a gazette, by the path that messages name it by. */
  sidecarFields: (file: string) => readonly string[];
}

/**
 * What was found in the gazettes, in Chinese: file by file, the worst first; in each by rule with what the rule means, what
 * to do, and the lines; at the end of a file what can be pasted into its sidecar. Notes (`info`) are only counted.
 */
export function describeMessages({ issues, withheld, refusals, sidecarFields }: Found): string[] {
  const refused = [...Map.groupBy(refusals, ({ file }) => file)].map(([file, own]): FileMessages => ({
    file,
    outcome: '有误',
    messages: own.map((refusal) => ({
      ...refusal,
      severity: 'error',
      column: 1,
      advice: adviceOf(refusal.rule),
      fix: null,
    })),
    sidecarFields: [],
  }));
  const read = [...withheld, ...issues].map((issue): FileMessages => {
    const { file } = issue.source;
    const outcome = `${nameIssue(issue)}，${withheld.includes(issue) ? '没有发布' : '已整理'}`;
    return { file, outcome, messages: issue.warnings, sidecarFields: sidecarFields(file) };
  });
  const files = [...refused, ...read].filter(({ messages }) => messages.some(isForEditors));
  const ordered = files.toSorted((a, b) => gravityOf(a) - gravityOf(b));
  const shown = ordered.slice(0, FILES).flatMap(describeFile);
  const others = ordered.slice(FILES);
  if (others.length === 0) return shown;
  const names = others.slice(0, FILES).map(({ file }) => file);
  return [...shown, '', `另有 ${others.length} 个文件有提醒：${names.join('、')}${others.length > FILES ? '等' : ''}`];
}

function describeFile({ file, outcome, messages, sidecarFields }: FileMessages): string[] {
  const forEditors = messages.filter(isForEditors);
  const groups = [...Map.groupBy(forEditors, ({ rule }) => rule).values()].toSorted(
    ([a], [b]) => rankOf(a) - rankOf(b),
  );
  const counts = GRAVEST_FIRST.flatMap((severity) => {
    const count = messages.filter((message) => message.severity === severity).length;
    return count > 0 ? [`${SEVERITY_WORDS[severity]}${count}条`] : [];
  });
  const yaml = fixToYaml(
    groups.flatMap((own) => own.slice(0, EACH).flatMap(({ fix }) => fix ?? [])),
    sidecarFields,
  );
  const sidecar = `${file.replace(/\.[^./]+$/, '')}.yaml`;
  return [
    '',
    `${file}（${outcome}）：${counts.join('，')}`,
    ...groups.flatMap((own) => describeGroup(own, file)),
    ...(yaml ? [`  可粘进 ${sidecar}：`, ...yaml.trimEnd().split('\n')] : []),
  ];
}

function describeGroup(messages: readonly Message[], file: string): string[] {
  const [first] = messages;
  if (!first) return [];
  const { name, meaning } = wordsOf(first.rule);
  const more = messages.length > EACH ? [`    ……另有${messages.length - EACH}条，见网站的“整理质量”页`] : [];
  return [
    `  ${SEVERITY_WORDS[first.severity]}　${name}　${messages.length}条`,
    `    ${meaning}${first.advice === '' ? '' : `怎么办：${first.advice}`}`,
    ...messages
      .slice(0, EACH)
      .map(
        ({ file: own = file, line, column, message, rule }) =>
          `    ${lineOf({ file: own, line, message, rule }, column)}`,
      ),
    ...more,
  ];
}

function isForEditors({ severity }: Message): boolean {
  return severity !== 'info';
}

function rankOf(message: Message | undefined): number {
  return message ? GRAVEST_FIRST.indexOf(message.severity) : GRAVEST_FIRST.length;
}

function gravityOf({ messages }: FileMessages): number {
  return Math.min(...messages.map(rankOf));
}
