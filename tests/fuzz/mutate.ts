import { HOSTILE, LINES, MARKS } from './pieces.ts';
import type { Random } from './random.ts';

type Mutation = (text: string, random: Random) => string;

/** Longest text that a mutation lets grow, in UTF-16 units. */
const LONGEST = 30_000;

/** Changes a text in `count` places, each time in one of the ways in which files are damaged. */
export function mutate(text: string, count: number, random: Random, longest = LONGEST): string {
  let mutated = text;
  for (let i = 0; i < count; i++) mutated = random.pick(MUTATIONS)(mutated, random).slice(0, longest);
  return mutated;
}

const MUTATIONS: readonly Mutation[] = [
  onLines((lines, at) => lines.toSpliced(at, 1)),
  onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  onLines((lines, at, random) => {
    const to = random.below(lines.length);
    return lines.with(at, lines[to] ?? '').with(to, lines[at] ?? '');
  }),
  onLines((lines, at) => lines.toSpliced(at, 2, (lines[at] ?? '') + (lines[at + 1] ?? ''))),
  onLines((lines, at, random) => {
    const cut = random.below((lines[at] ?? '').length + 1);
    return lines.toSpliced(at, 1, (lines[at] ?? '').slice(0, cut), (lines[at] ?? '').slice(cut));
  }),
  onLines((lines, at, random) => lines.toSpliced(at, 0, random.pick(LINES))),
  onLines((lines, at, random) => lines.toSpliced(at, 0, ...Array<string>(1 + random.below(70)).fill(''))),
  onLines((lines, at, random) => lines.toSpliced(at, 1 + random.below(20))),
  onLines((lines, at, random) => {
    const from = random.below(lines.length);
    return lines.toSpliced(at, 0, ...lines.slice(from, from + 1 + random.below(20)));
  }),
  onLines((lines, at, random) =>
    lines.with(at, `${random.pick(['# ', '## ', '- ', '**', '　　', '> '])}${lines[at] ?? ''}`),
  ),
  insert((random) => random.pick(MARKS)),
  insert((random) => random.pick(MARKS)),
  insert((random) => random.pick(HOSTILE)),
  insert((random) => random.pick(MARKS).repeat(1 + random.below(300))),
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + random.below(4));
  },
  (text, random) => {
    const [at, from] = [random.below(text.length + 1), random.below(text.length + 1)];
    return text.slice(0, at) + text.slice(from, from + 1 + random.below(40)) + text.slice(at);
  },
  (text, random) => {
    const [found, other] = [random.pick(MARKS), random.pick(MARKS)];
    return text.replaceAll(found, other);
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
];

function onLines(change: (lines: string[], at: number, random: Random) => string[]): Mutation {
  return (text, random) => {
    const lines = text.split('\n');
    return change(lines, random.below(lines.length), random).join('\n');
  };
}

function insert(what: (random: Random) => string): Mutation {
  return (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + what(random) + text.slice(at);
  };
}
