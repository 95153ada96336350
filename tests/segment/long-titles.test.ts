import { describe, expect, it } from 'vitest';
import { idApart, makeDocumentId } from '../../src/gazette/segment/make-id.ts';
import { documentId } from '../../src/gazette/model/values.ts';
import { convertText } from '../helpers/convert-text.ts';

/** A notice whose title has a given number of characters behind its organ. */
function aNotice(length: number): string {
  const matter = `关于${'加'.repeat(length - 4)}通知`;
  return `滨海市人民政府${matter}\n滨政发〔2021〕3号\n各区人民政府：\n为了节水，制定本办法。\n滨海市人民政府\n2021年3月5日\n`;
}

describe('a title', () => {
  it('may have 120 characters behind its organ', () => {
    const { documents, issue } = convertText(aNotice(120));
    expect(documents.map(({ docNumber }) => docNumber)).toEqual(['滨政发〔2021〕3号']);
    expect(issue.warnings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is none where it is longer: no document begins there, and that is said', () => {
    const { documents, issue } = convertText(aNotice(121));
    expect(documents).toEqual([]);
    expect(issue.warnings.map(({ rule }) => rule)).toContain('segment/no-document');
  });

  it('of the contents page that is longer is an error', () => {
    const title = `滨海市人民政府关于${'加'.repeat(140)}通知`;
    const { issue } = convertText(`目录\n${title}……（3）\n${title}\n滨政发〔2021〕3号\n各区人民政府：\n请节水。\n`);
    expect(issue.warnings.map(({ rule }) => rule)).toContain('segment/long-title');
  });
});

describe('the id of a document', () => {
  const ORGANS =
    '中华人民共和国国家发展和改革委员会中华人民共和国工业和信息化部中华人民共和国住房和城乡建设部中华人民共和国交通运输部令第47号';

  it('that would be too long is cut, and the hash of the number tells it from others', () => {
    const id = makeDocumentId(ORGANS, 'beijing-2018-33', 3, 1);
    expect(documentId.safeParse(id).success).toBe(true);
    expect(id).toMatch(/^zhonghuarenmingongheguoguojiafazhan[a-z]+-[a-z0-9]{7}$/);
    expect(makeDocumentId(ORGANS.replace('47', '48'), 'beijing-2018-33', 3, 1)).not.toBe(id);
  });

  it('that sounds like another has the hash of its number', () => {
    expect(idApart('yuezhengfa-2019-5', '越政发〔2019〕5号')).toMatch(/^yuezhengfa-2019-5-[a-z0-9]{7}$/);
  });
});

it('two numbers of one gazette that only sound alike are two documents', () => {
  const notice = (code: string): string =>
    `${code === '越' ? '越秀区' : '岳阳市'}人民政府关于节水的通知\n${code}政发〔2019〕5号\n各单位：\n请节水。\n${code === '越' ? '越秀区' : '岳阳市'}人民政府\n2019年3月5日\n`;
  const { documents, issue } = convertText(notice('越') + notice('岳'));
  expect(documents.map(({ id, docNumber }) => [docNumber, id])).toEqual([
    ['越政发〔2019〕5号', 'yuezhengfa-2019-5'],
    ['岳政发〔2019〕5号', expect.stringMatching(/^yuezhengfa-2019-5-[a-z0-9]{7}$/)],
  ]);
  expect(issue.warnings.map(({ rule }) => rule)).not.toContain('segment/id-taken');
});
