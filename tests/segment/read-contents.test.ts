import { describe, expect, it } from 'vitest';
import { readContents, type Contents } from '../../src/gazette/segment/read-contents.ts';
import { aRun } from '../helpers/a-run.ts';

const TITLE = '滨海市人民政府关于节约用水的通知';

function read(...lines: string[]): Contents | null {
  return readContents(aRun(lines.join('\n')).source);
}

describe('an entry of the contents', () => {
  it.each([
    `${TITLE}.....(6)`,
    `${TITLE}(6)`,
    `${TITLE} （6）`,
    `${TITLE}……6`,
    `${TITLE}····( 6 )`,
    `${TITLE} .....\t( 6 )`,
    `${TITLE}\t6`,
    `${TITLE}   6`,
    `1、 ${TITLE}(6)`,
    `- ${TITLE}-----(6)`,
  ])('has title and page: %s', (line) => {
    expect(read('目 录', line)?.entries).toMatchObject([{ title: TITLE, page: 6, docNumber: null }]);
  });

  it.each([
    [TITLE, '滨政发〔2021〕4号', `${TITLE} 滨政发〔2021〕4号……6`],
    [TITLE, '滨政发〔2021〕4号', `${TITLE}（滨政发〔2021〕4号）……6`],
    ['河东省人民政府令', '河东省人民政府令第312号', '河东省人民政府令（第312号）……6'],
    ['河东省人民政府公告', '河东省人民政府公告第3号', '河东省人民政府公告第3号……6'],
  ])('may close with the number of %s: %s', (title, docNumber, line) => {
    expect(read('目录', line)?.entries).toMatchObject([{ title, docNumber, page: 6 }]);
  });

  it('may be broken over lines, its page on one of its own', () => {
    const [entry] = read('目 次', '滨海市人民政府关于', '节约用水的通知', '(6)')?.entries ?? [];
    expect(entry).toMatchObject({ title: TITLE, page: 6, lines: [2, 4] });
  });

  it('has nine lines at most: headings below the contents page are no entry, whatever number ends the last', () => {
    const headings = Array.from('一二三四五六七八九', (number) => `第${number}章`);
    expect(read('目录', `${TITLE}(6)`, ...headings, '城市建设(1)')?.entries).toHaveLength(1);
    expect(read('目录', `${TITLE}(6)`, ...headings.slice(1), '城市建设(1)')?.entries).toHaveLength(2);
  });
});

describe('the contents page', () => {
  it.each(['【市政府文件】', '# 市政府文件', '  市政府文件  '])(
    'puts entries under the class above them: %s',
    (heading) => {
      expect(read('目录', heading, `${TITLE}(6)`)?.entries[0]?.section).toBe('市政府文件');
    },
  );

  it('has its English titles from the English one, by page', () => {
    const contents = read(
      '目录',
      `${TITLE}(6)`,
      '滨海市人民政府关于植树的通知(6)',
      'CONTENTS',
      '[Documents of the Municipal Government]',
      'Circular on Saving Water (6)',
      'Circular on Planting',
      'Trees (6)',
    );
    const titles = contents?.entries.map(({ titleEn }) => titleEn);
    expect(titles).toEqual(['Circular on Saving Water', 'Circular on Planting Trees']);
    expect(contents?.lines).toEqual([1, 8]);
  });

  it.each(['(The Table of Contents is prepared in both languages.)', '（本期目录以中文为准）'])(
    'ends in the note below it: %s',
    (note) => {
      expect(read('目录', `${TITLE}(6)`, '', note, TITLE)?.lines).toEqual([1, 4]);
    },
  );

  it.each(['（2021年3月5日）', TITLE, '滨海市人民政府令'])('ends above the body: %s', (line) => {
    expect(read('目录', `${TITLE}(6)`, line, '为节约用水，制定本办法。')?.lines).toEqual([1, 2]);
  });

  it.each(['本刊内容以原文为准。', '一是节约用水；', '本刊已经出版。欢迎广大读者踊跃订阅本刊！(3)'])(
    'goes no further than a sentence: %s',
    (line) => {
      expect(read('目录', `${TITLE}(6)`, line, `${TITLE}(9)`)?.entries).toHaveLength(1);
    },
  );

  it('is none without entries or heading', () => {
    expect(read('目录', '滨海市人民政府')).toBeNull();
    expect(read(`${TITLE}(6)`)).toBeNull();
  });
});
