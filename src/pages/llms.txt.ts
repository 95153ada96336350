import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { newestFirst } from '../components/lists/sort-documents.ts';
import { wholeUrl } from '../site-config.ts';
import { SITE } from '../site.ts';

/** What the site holds, for language models (llmstxt.org): every document as Markdown, and the data as a whole. */
export const GET: APIRoute = async () => {
  const documents = (await getCollection('documents')).map(({ data }) => data).sort(newestFirst);
  const lines = documents.map(({ title, url, docNumber, downloads }) => {
    const name = title.replace(/[[\]\n]/g, ' ');
    return `- [${name}](${wholeUrl(downloads.md ?? url)})${docNumber ? `: ${docNumber}` : ''}`;
  });
  const text = `# ${SITE.name}

> ${SITE.description}${SITE.disclaimer}

每件文件的网址后面加 document.json 是它的数据；每一条都有固定编号，例如 #art_40。

## 数据

- [格式说明](${wholeUrl('/data/')})
- [全部文件，一行一件](${wholeUrl('/data/documents.ndjson')})
- [SQLite 数据库](${wholeUrl('/data/gongbao.sqlite')})

## 文件

${lines.join('\n')}
`;
  return new Response(text);
};
