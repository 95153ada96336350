/** Every task of five documents as a person read it (`by-hand.json`: where, the words it begins with, who, until when). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/gazette/model/task.ts';
import { findTasks } from '../../src/gazette/tasks/find-tasks.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';

interface TaskByHand {
  at: string;
  orAt?: string;
  task: string;
  lead: string;
  /** As it is printed, where a mark is out of place. */
  orLead?: string;
  cooperating: string;
  deadlineText: string | null;
  deadline: string | null;
}

const byHand = JSON.parse(readFileSync('tests/tasks/by-hand.json', 'utf8')) as TaskByHand[];
const documents = new Set(byHand.map(({ at }) => at.split('#')[0]));

describe('the tasks of five documents that a person has read', () => {
  const found = findTasks(convertSeeds()).tasks.filter(({ document }) => documents.has(document));
  const byPlace = new Map(found.map((task) => [placeOf(task), task]));
  const pairs = byHand.map((expected) => ({
    expected,
    task: byPlace.get(expected.at) ?? byPlace.get(expected.orAt ?? ''),
  }));

  it('are found, each at its row or paragraph, and in its words', () => {
    const missing = pairs.filter(({ expected, task }) => !withoutBreaks(task?.task).startsWith(expected.task));
    expect(missing.map(({ expected }) => expected.at)).toEqual([]);
  });

  it('are those and no others', () => {
    const known = new Set(byHand.flatMap(({ at, orAt }) => [at, orAt]));
    expect(found.map(placeOf).filter((place) => !known.has(place))).toEqual([]);
    expect(found.length).toBe(byHand.length);
  });

  it('name who leads and who helps', () => {
    const wrong = pairs.filter(({ expected: { lead, orLead, cooperating }, task }) => {
      const leading = task?.lead.join('、');
      return (leading !== lead && leading !== orLead) || task?.cooperating.join('、') !== cooperating;
    });
    expect(wrong.map(({ expected }) => expected.at)).toEqual([]);
  });

  it('say until when', () => {
    const wrong = pairs.filter(
      ({ expected, task }) => task?.deadline !== expected.deadline || task.deadlineText !== expected.deadlineText,
    );
    expect(wrong.map(({ expected }) => expected.at)).toEqual([]);
  });
});

function placeOf({ document, url }: Task): string {
  return `${document}#${url.split('#')[1]}`;
}

function withoutBreaks(words = ''): string {
  return words.replaceAll('\n', '');
}
