import { marked, without } from './cases.ts';
import type { Proof, Rule, WatchedCase } from './rules.ts';

/** One run of a pattern. */
export interface Observation {
  text: string;
  /** `lastIndex` before. */
  at: number;
  match: RegExpExecArray | null;
  flags: string;
  /** Whether only success was asked for. */
  asked: 'match' | 'test';
}

const compiled = new Map<string, RegExp>();
let proving: Exclude<Proof, 'none'> = 'test';

/** Says what the observations from now on prove. */
export function proveBy(proof: typeof proving): void {
  proving = proof;
}

/** Notes which cases a run of a pattern proves: those without which its result would be another. */
export function observe(rule: Rule, observation: Observation): void {
  rule.open = rule.open.filter(({ record }) => record.proof !== 'test');
  const open = rule.open.filter(({ record }) => record.proof === 'none' || proving === 'test');
  for (const found of candidates(rule, open, observation)) {
    if (makesDifference(rule, found, observation)) found.record.proof = proving;
  }
}

/** Cases that may have made a difference: of a match those that were taken, of anything what look-arounds forbid. */
function candidates(rule: Rule, open: readonly WatchedCase[], observation: Observation): WatchedCase[] {
  const { text, at, match, flags } = observation;
  if (!match) return open.filter(({ negated, kind }) => negated || kind === 'bound');
  const traceable = rule.cases.filter((found) => found.traceable);
  if (!open.some((found) => found.traceable)) return [...open];
  const taken = runFrom(compile(marked(rule.source, traceable), flags), text, at);
  return open.filter(({ traceable, name }) => !traceable || taken?.groups?.[name] !== undefined);
}

function makesDifference({ source }: Rule, found: WatchedCase, observation: Observation): boolean {
  const { text, at, match, flags, asked } = observation;
  const other = runFrom(compile(without(source, found), flags), text, at);
  if (!other || !match || asked === 'test') return Boolean(other) !== Boolean(match);
  return other.index !== match.index || other.some((group, i) => group !== match[i]);
}

function runFrom(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function compile(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  const pattern = compiled.get(key) ?? new RegExp(source, flags);
  compiled.set(key, pattern);
  return pattern;
}
