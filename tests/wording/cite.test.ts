import { expect, test } from 'vitest';
import { citationsOf, citeInText } from '../../src/gazette/wording/cite.ts';
import { aDocument } from '../helpers/builders.ts';

const document = aDocument({
  id: 'menzhengfa-2019-19',
  title: '北京市门头沟区人民政府关于印发门头沟区公益性公墓管理办法的通知',
  shortTitle: '门头沟区公益性公墓管理办法',
  docNumber: '门政发〔2019〕19号',
  issuers: ['北京市门头沟区人民政府'],
});
const citing = {
  place: '第四十条',
  url: 'https://gongbao.example/documents/menzhengfa-2019-19/#art_40',
  today: '2026-11-20',
};

function cite(form: string, of = document, how = citing): string | undefined {
  return citationsOf(of, how).find((citation) => citation.form === form)?.text;
}

test('a legal text cites by title, number and article', () => {
  expect(citeInText(document, citing)).toBe('《门头沟区公益性公墓管理办法》（门政发〔2019〕19号）第四十条');
});

test('a title that holds a title is quoted with the marks inside it', () => {
  const titled = { ...document, shortTitle: '关于落实《甲规定》的方案', docNumber: null };
  expect(citeInText(titled, { place: '' })).toBe('《关于落实〈甲规定〉的方案》');
});

test('GB/T 7714 names issuer, title, number, place, both dates and the address', () => {
  expect(cite('gbt')).toBe(
    '北京市门头沟区人民政府. 北京市门头沟区人民政府关于印发门头沟区公益性公墓管理办法的通知: 门政发〔2019〕19号: 第四十条[EB/OL]. ' +
      '(2019-07-23)[2026-11-20]. https://gongbao.example/documents/menzhengfa-2019-19/#art_40.',
  );
});

test('what a document does not have leaves no empty marks behind', () => {
  const bare = { ...document, docNumber: null, dateSigned: null };
  const text = citationsOf(bare, { place: '', url: 'https://gongbao.example/a/', today: null });
  expect(text[1]?.text).toBe(
    '北京市门头沟区人民政府. 北京市门头沟区人民政府关于印发门头沟区公益性公墓管理办法的通知[EB/OL]. https://gongbao.example/a/.',
  );
  expect(text[2]?.text).not.toMatch(/\{\}|null|undefined/u);
});

test('BibTeX has one field a line, and escapes what it would read as markup', () => {
  expect(cite('bibtex', { ...document, issuers: ['甲局', '乙局'], title: '发展R&D的100%办法_{试行}' })).toBe(
    [
      '@misc{menzhengfa-2019-19,',
      '  author = {{甲局} and {乙局}},',
      '  title = {{发展R\\&D的100\\%办法\\_\\{试行\\}}},',
      '  number = {门政发〔2019〕19号},',
      '  year = {2019},',
      '  date = {2019-07-23},',
      '  note = {第四十条},',
      '  url = {https://gongbao.example/documents/menzhengfa-2019-19/#art_40},',
      '  urldate = {2026-11-20}',
      '}',
    ].join('\n'),
  );
});
