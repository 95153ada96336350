import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../src/gazette/parse/as-printed.ts';
import { aRun } from '../helpers/a-run.ts';
import { convertText } from '../helpers/convert-text.ts';
import { slice, sourced } from '../../src/gazette/text/sourced.ts';

const PRINTED = '總統府公報\n茲制定紀念日條例，公布之，后稷廟後街。\n';

describe('a gazette in traditional characters', () => {
  const { source } = aRun(PRINTED);

  it('is read in simplified ones, each in its place', () => {
    expect(source.printed).toBe(PRINTED);
    expect(source.text).toBe('总统府公报\n兹制定纪念日条例，公布之，后稷庙后街。\n');
  });

  it('gets each unit of a text back as it stands in its place', () => {
    const text = slice(sourced(source.text, 0), 19, 25);
    expect(asPrinted({ text: text.value }, [text], source)).toEqual({ text: '后稷廟後街。' });
  });

  it('gets a name back that stands in it, whatever blanks are between', () => {
    expect(asPrinted(['总统府 公报'], [], source)).toEqual(['總統府 公報']);
  });

  it('gets what was put together back character by character', () => {
    expect(asPrinted({ title: '公报总统条例' }, [], source)).toEqual({ title: '公報總統條例' });
  });

  it('leaves words of the data as they are', () => {
    expect(asPrinted({ genre: '条例', id: 'zongtong' }, [], source)).toEqual({ genre: '条例', id: 'zongtong' });
  });
});

it('a document in traditional characters says so, one in simplified ones does not', () => {
  const order =
    '總統令\n中華民國114年5月28日\n華總一義字第11400053171號\n茲制定紀念日條例，公布之。\n總統　賴清德\n紀念日條例\n第 一 條　為紀念，特制定本條例。\n';
  const [document] = convertText(order).documents;
  expect(document).toMatchObject({ lang: 'zh-Hant', docNumber: '華總一義字第11400053171號', issuers: ['總統'] });
  expect(convertText('滨海市人民政府关于节水的通知\n各区：\n请节水。\n').documents[0]?.lang).toBeUndefined();
});
