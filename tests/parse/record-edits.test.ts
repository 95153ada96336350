import { expect, it } from 'vitest';
import { convertText } from '../helpers/convert-text.ts';

function aDocument(number: number, name: string): string {
  return `滨海市人民政府关于印发${name}办法的通知\n滨政发〔2021〕${number}号\n\n第一条 为了${name}(节水)，制定本办法。\n\n`;
}

it('repairs are on record in their own document also behind one that was refused', () => {
  const gazette = convertText(aDocument(3, '甲') + aDocument(3, '乙') + aDocument(4, '丙'));
  expect(gazette.issue.warnings.map(({ rule }) => rule)).toContain('segment/id-taken');
  const [, last] = gazette.documents;
  expect(last?.corrections).toMatchObject([
    { found: '(', replaced: '（', at: 'art_1__para_1' },
    { found: ')', replaced: '）', at: 'art_1__para_1' },
  ]);
});
