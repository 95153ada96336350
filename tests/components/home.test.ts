import { expect, it } from 'vitest';
import { describeCollection } from '../../src/components/home/describe-collection.ts';
import { listQuestions, readQuestions } from '../../src/components/home/questions.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';

it('says whose gazettes there are, a district by its own name, and of which years', () => {
  expect(
    describeCollection([
      { publisher: '北京市海淀区人民政府', year: 2018 },
      { publisher: '北京市人民政府', year: 2016 },
      { publisher: '北京市门头沟区人民政府办公室', year: 2020 },
    ]),
  ).toEqual({ places: '北京市、海淀区、门头沟区', span: '2016—2020年' });
  expect(describeCollection([{ publisher: '清江市人民政府', year: 2022 }])).toEqual({
    places: '清江市',
    span: '2022年',
  });
  expect(describeCollection([{ publisher: '清江市人民政府', year: null }])).toEqual({ places: '清江市', span: '' });
});

it('every question leads to a place that is there, and one to an article that can be shown whole', () => {
  const documents = new Map(convertSeeds().map((document) => [document.id, document]));
  const questions = readQuestions(
    (id) => documents.has(id),
    (id) => documents.get(id) ?? never(id),
  );
  expect(questions).toHaveLength(listQuestions().length);
  expect(questions.some(({ whole }) => whole !== null)).toBe(true);
});

it('a site of other gazettes asks none of them', () => {
  expect(readQuestions(() => false, never)).toEqual([]);
});

function never(id: string): never {
  throw new RangeError(id);
}
