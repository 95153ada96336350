import { observe } from './observe.ts';
import { ruleOf, type Rule } from './rules.ts';

export { noted, notedRaw, notedWhole } from './inserted.ts';

/** The pattern of a place, watched: behaves as it did, and tells what each run shows of its cases. */
export function watch(place: string, pattern: RegExp): RegExp {
  return new WatchedPattern(pattern, pattern.flags, ruleOf(place, pattern));
}

class WatchedPattern extends RegExp {
  readonly rule: Rule | undefined;

  constructor(pattern: RegExp | string, flags?: string, rule?: Rule) {
    super(pattern, flags);
    // `matchAll` and `split` copy the pattern with other flags.
    this.rule = rule ?? (pattern instanceof WatchedPattern ? pattern.rule : undefined);
  }

  /** What `match`, `matchAll`, `replace`, `search` and `split` call as well. */
  override exec(text: string): RegExpExecArray | null {
    return this.run(text, 'match');
  }

  override test(text: string): boolean {
    return this.run(text, 'test') !== null;
  }

  private run(text: string, asked: 'match' | 'test'): RegExpExecArray | null {
    const at = this.lastIndex;
    const match = super.exec(text);
    if (this.rule) observe(this.rule, { text, at, match, flags: this.flags, asked });
    return match;
  }
}
