import { describe, expect, it } from 'vitest';
import { convertText } from './helpers/convert-text.ts';
import { tellApart } from '../src/gazette/tell-apart.ts';

const YUEXIU = convertText(
  '越秀区人民政府关于节水的通知\n越政发〔2019〕5号\n各单位：\n请节水。\n越秀区人民政府\n2019年3月5日\n',
);
const YUEYANG = convertText(
  '岳阳市人民政府关于节水的通知\n岳政发〔2019〕5号\n各单位：\n请节水。\n岳阳市人民政府\n2019年3月5日\n',
);
const GAZETTES = [YUEXIU, YUEYANG];

function idsOf(gazettes: readonly { documents: readonly { id: string; docNumber: string | null }[] }[]): string[] {
  return gazettes.flatMap(({ documents }) => documents.map(({ id, docNumber }) => `${docNumber ?? ''} ${id}`));
}

describe('two gazettes whose numbers sound alike', () => {
  it('have documents with ids of their own, the first the plain one', () => {
    const told = tellApart(GAZETTES, () => null);
    expect(idsOf(told)).toEqual([
      '越政发〔2019〕5号 yuezhengfa-2019-5',
      expect.stringMatching(/^岳政发〔2019〕5号 yuezhengfa-2019-5-[a-z0-9]{7}$/),
    ]);
    const [document] = told[1]?.documents ?? [];
    expect(document?.url).toBe(`/documents/${document?.id}/`);
    expect(document?.downloads.json).toContain(document?.id);
    expect(told[1]?.issue.documents.map(({ id }) => id)).toEqual([document?.id]);
  });

  it('leave the plain one to what is published under it', () => {
    expect(idsOf(tellApart(GAZETTES, () => '岳政发〔2019〕5号'))).toEqual([
      expect.stringMatching(/^越政发〔2019〕5号 yuezhengfa-2019-5-[a-z0-9]{7}$/),
      '岳政发〔2019〕5号 yuezhengfa-2019-5',
    ]);
  });

  it('keep ids that they share for one number, which is an error', () => {
    expect(idsOf(tellApart([YUEXIU, YUEXIU], () => null))).toEqual(idsOf([YUEXIU, YUEXIU]));
  });
});
