import { describe, expect, it } from 'vitest';
import { convertText } from '../helpers/convert-text.ts';

const CONTENTS = `滨海市人民政府公报
目录
滨海市人民政府关于印发节水办法的通知(1)
滨海市人民政府关于印发节电办法的通知(3)
滨海市人民政府关于印发节气办法的通知(5)
`;
const DOCUMENT = `
滨海市人民政府关于印发节水办法的通知
滨政发〔2021〕3号

各区人民政府：

为了节水，根据有关法律，制定本办法。`;
const COLOPHON = `

主办单位：滨海市人民政府办公厅
编辑出版：滨海市人民政府公报编辑部
国内统一刊号：CN11-1234/D
邮编：100000`;

describe('a gazette that is only the first part of one', () => {
  it('is an error where it ends in the middle of a sentence', () => {
    const cut = DOCUMENT.slice(0, -4);
    expect(cutsOf(cut)).toEqual(['error 文件在“……节水，根据有关法律，制定”处中断，文件像是不全，应有后面的内容']);
  });

  it('is an error where the last documents of its contents are missing', () => {
    expect(cutsOf(CONTENTS + DOCUMENT)).toEqual([expect.stringMatching(/^error 目录的最后 2 件没有正文/)]);
  });

  it('is on record only where the sidecar says that no more was received', () => {
    expect(cutsOf(CONTENTS + DOCUMENT, '原件缺页')).toEqual(['info 目录的最后 2 件没有正文：原件缺页']);
  });

  it.each([
    ['its end', DOCUMENT],
    ['a last line without a stop that is no sentence', `${DOCUMENT}\n\n附件：节水器具名录`],
    ['a table at its end', `${DOCUMENT}\n序号\t名称，型号\n1\t甲，乙`],
    ['a colophon', `${CONTENTS}${DOCUMENT}${COLOPHON}`],
    ['one title that the body words otherwise', `${CONTENTS.replace(/.*节气.*\n/, '')}${DOCUMENT}`],
  ])('is none with %s', (_, text) => {
    expect(cutsOf(text)).toEqual([]);
  });
});

function cutsOf(text: string, incomplete?: string): string[] {
  return convertText(text, { incomplete })
    .issue.warnings.filter(({ rule }) => rule.startsWith('segment/cut'))
    .map(({ severity, message }) => `${severity} ${message}`);
}
