import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Part of the source of a pattern. */
export interface Range {
  start: number;
  end: number;
}

/** Templates evaluated since a pattern was last made: those that the next one is made of. */
const pending: { text: string; ranges: Range[] }[] = [];

/** Stands before a template string in the arguments of `RegExp`: notes where it puts something in. */
export function noted(strings: TemplateStringsArray, ...values: unknown[]): string {
  return note(strings, values);
}

/** As `noted`, for a template that was tagged `String.raw`. */
export function notedRaw({ raw }: TemplateStringsArray, ...values: unknown[]): string {
  return note(raw, values);
}

/** As `noted`, for what is no template: all of it is written elsewhere. */
export function notedWhole<T extends string | RegExp>(pattern: T): T {
  const text = typeof pattern === 'string' ? pattern : pattern.source;
  pending.push({ text, ranges: [{ start: 0, end: text.length }] });
  return pattern;
}

function note(strings: readonly string[], values: readonly unknown[]): string {
  const ranges: Range[] = [];
  const text = strings.reduce((before, string, i) => {
    const value = String(values[i - 1]);
    ranges.push({ start: before.length, end: before.length + value.length });
    return before + value + string;
  });
  pending.push({ text, ranges });
  return text;
}

/** Where others' text was put into the source of a pattern that has just been made. */
export function takeRanges(source: string): Range[] {
  return pending.splice(0).flatMap(({ text, ranges }) => {
    const offset = source.indexOf(text);
    return offset < 0 ? [] : ranges.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  });
}

// Read as files: code of the pipeline is watched, and cannot be loaded before what watches it.
const vocabulary = new Set([...wordsOfLanguage(), ...wordsOfSeries()]);

function wordsOfLanguage(): string[] {
  return globSync('src/gazette/lexicon/*.json').flatMap((file) => {
    const { words } = JSON.parse(readFileSync(file, 'utf8')) as { words: { word: string }[] };
    return words.map(({ word }) => word);
  });
}

function wordsOfSeries(): string[] {
  return globSync('seeds/*.yaml').flatMap((file) => {
    const { words = {} } = parse(readFileSync(file, 'utf8')) as { words?: Record<string, string[]> };
    return Object.values(words).flat();
  });
}

/**
 * Whether an alternative is a word of the lexicon, with what must not stand beside it or with blanks between its
 * characters; or the sign that there is none.
 */
export function isLexical(alternative: string): boolean {
  const [, word = ''] = /^(?:\(\?<![^()]*\))?([^()]*)(?:\(\?![^()]*\))?$/u.exec(alternative) ?? [];
  return alternative === '(?!)' || vocabulary.has(word.replaceAll('\\s*', ''));
}
