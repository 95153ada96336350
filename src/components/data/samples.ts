import { publicUrl } from '../../site-config.ts';
import type { Reference } from '../../gazette/model/links.ts';
import type { Article } from '../../gazette/model/nodes.ts';

/** An article with a citation in it, as the tree of a document holds it. */
export const SAMPLE_ARTICLE: Article = {
  type: 'article',
  id: 'art_40',
  num: 40,
  label: '第四十条',
  number: { kind: 'article', number: 40, sub: null },
  heading: null,
  lines: [[205, 205]],
  children: [
    {
      type: 'paragraph',
      id: 'art_40__para_1',
      lines: [[205, 205]],
      text: '本办法自发布之日起施行，原《某区公墓管理办法》（某政发〔2010〕41号）同时废止。',
      spans: [{ start: 13, end: 23, kind: 'ref', ref: 0 }],
      children: [],
    },
  ],
};

/** The citation that `ref: 0` above is the index of. */
export const SAMPLE_REFERENCE: Reference = {
  cite: '《某区公墓管理办法》',
  docNumber: '某政发〔2010〕41号',
  relation: 'repeals',
  target: { kind: 'work', id: 'mouzhengfa-2010-41', url: '/works/mouzhengfa-2010-41/' },
  at: 'art_40__para_1',
  line: 205,
};

/** The same article as it stands in the MDX of its document. */
export const SAMPLE_MDX = `<Article id="art_40" level={2} label="第四十条">
  <Paragraph id="art_40__para_1">本办法自发布之日起施行，原<Ref to="/works/mouzhengfa-2010-41/">《某区公墓管理办法》</Ref>（某政发〔2010〕41号）同时废止。</Paragraph>
</Article>`;

export const SAMPLE_FETCH = `// 列出写明有效期的办法
const documents = await fetch('${publicUrl('/data/documents.json')}').then((response) => response.json());
for (const { title, docNumber, dateExpires } of documents) {
  if (dateExpires !== null) console.log(docNumber, title, dateExpires);
}`;
