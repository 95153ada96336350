import { describe, expect, it } from 'vitest';
import { receiveHtml } from '../../../src/gazette/read/html/receive-html.ts';
import type { Received, ReceivedLine } from '../../../src/gazette/read/received.ts';

/** Enough text for an element to be the main one of its page. */
const SENTENCE = '为加强公共数据管理，经研究同意，现就有关事项通知如下，请认真贯彻执行。';

function receive(body: string, head = ''): Received {
  return receiveHtml(new TextEncoder().encode(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));
}

function printed(body: string, head?: string): ReceivedLine[] {
  return receive(body, head).lines.filter(({ raw, aside }) => raw !== '' && aside === undefined);
}

function linesOf(body: string, head?: string): string[] {
  return printed(body, head).map(({ raw }) => raw);
}

describe('the lines of a page', () => {
  it('are those that a browser shows: blanks are one, and a line end between Han characters none', () => {
    expect(linesOf('<p>坚持  统筹\n  规划，\t推进 GDP\n增长。</p>')).toEqual(['坚持 统筹规划， 推进 GDP 增长。']);
  });

  it('end where elements and breaks end them, and as they stand in preformatted text', () => {
    expect(linesOf('<div>甲，<br>乙，<p>丙，</p>丁。</div><pre>戊，\n己。</pre>')).toEqual([
      ...['甲，', '乙，', '丙，', '丁。'],
      ...['戊，', '己。'],
    ]);
  });

  it.each([
    ['<p>　　甲，</p>'],
    ['<p>&nbsp;&nbsp;&nbsp;&nbsp;甲，</p>'],
    ['<p>&emsp;&emsp;甲，</p>'],
    ['<p style="text-indent:2em">甲，</p>'],
    ['<div style="text-indent:32pt"><p>甲，</p></div>'],
    ['<p style="text-indent: 32px">甲，</p>'],
    ['<p style="text-indent:2ic">甲，</p>'],
    ['<p style="text-indent:2rem">甲，</p>'],
    ['<p style="TEXT-INDENT: 11.3mm">甲，</p>'],
    ['<p style="text-indent: 1.13cm; ">甲，</p>'],
  ])('begin with the indent of a paragraph, however it is written: %s', (body) => {
    expect(linesOf(body)).toEqual(['　　甲，']);
  });

  it.each(['-2em', '-32px', '0', '0px', 'inherit'])('begin with none where a style sets none: %s', (indent) => {
    expect(linesOf(`<p style="text-indent:${indent}">甲，</p>`)).toEqual(['甲，']);
  });

  it('begin with the number that the browser prints before an item', () => {
    const body = `<ol><li>甲，</li><li value="5"><p>乙，</p></li><li>丙，</li></ol>
      <ol start="3" type="a"><li>丁，</li></ol><ol style="list-style-type:cjk-ideographic"><li>戊，</li></ol>
      <ol class="custom_cn2 list-paddingleft-1"><li>己，</li></ol><ol style="list-style:none"><li>庚，</li></ol>
      <ul><li>辛，</li></ul>`;
    expect(linesOf(body)).toEqual([
      ...['1. 甲，', '5. 乙，', '6. 丙，'],
      ...['c. 丁，', '一、戊，', '（一）己，', '庚，', '辛，'],
    ]);
  });

  it('keep sub- and superscript where they stand', () => {
    const [line] = printed('<p>　　CO<sub>2</sub>，m<span style="vertical-align:super">3</span></p>');
    expect([line?.raw, line?.marks]).toEqual([
      '　　CO2，m3',
      [
        { kind: 'sub', start: 4, end: 5 },
        { kind: 'sup', start: 7, end: 8 },
      ],
    ]);
  });

  it('say that they stand in the middle or on the right', () => {
    const body =
      '<center><p>甲，</p></center><p align="right">乙，</p><p style="text-align:center">丙，</p><p>丁，</p>';
    expect(printed(body).map(({ align }) => align)).toEqual(['center', 'right', 'center', undefined]);
  });

  it('hold a picture alone as a picture, in a line as the sign for one, and no icon', () => {
    const body =
      '<p><img src="a/图1.png?x=1"></p><p>甲<img src="b.png">乙，</p><p><img src="i.gif" width="16">丙，</p>';
    expect(linesOf(body)).toEqual(['![](图1.png)', '甲\ufffc乙，', '丙，']);
  });

  it('hold check boxes as they are ticked', () => {
    expect(linesOf('<p><input type="checkbox" checked>是，<input type="checkbox">否，</p>')).toEqual(['☑是，☐否，']);
  });
});

describe('tables of a page', () => {
  it('are rows with merged cells and heads where they hold data', () => {
    const rows = printed(
      '<table><tr><th rowspan="2">任务</th><th colspan="2">时限，</th></tr><tr><td>启动</td><td><p>年底</p><p>前</p></td></tr></table>',
    );
    expect(rows.map(({ raw }) => raw)).toEqual(['任务\t时限，\t', '\t启动\t年底\u2028前']);
    expect(rows[0]?.cells?.map(({ span }) => span)).toEqual([
      { colspan: 1, rowspan: 2, header: true },
      { colspan: 2, rowspan: 1, header: true },
      null,
    ]);
  });

  it('are paragraphs where they lay out the page', () => {
    expect(linesOf(`<table><tr><td><p>甲，</p></td></tr><tr><td><p>乙，</p></td></tr></table>`)).toEqual([
      '甲，',
      '乙，',
    ]);
  });
});

describe('the main text of a page', () => {
  const around = '<div class="nav"><a href="/">首页</a> <a href="/a">政务公开</a></div>';

  it('is what its content system names', () => {
    const body = `${around}<div><p>本网站由信息中心维护，未经许可，不得转载。</p><div class="TRS_Editor"><p>${SENTENCE}</p></div></div>`;
    expect(linesOf(body)).toEqual([SENTENCE]);
  });

  it('is else the innermost element with nearly all sentences', () => {
    const body = `${around}<div class="x"><div class="y"><p>${SENTENCE}</p><p>附件</p><p>${SENTENCE}</p></div></div><p>版权所有</p>`;
    expect(linesOf(body)).toEqual([SENTENCE, '附件', SENTENCE]);
  });

  it('leaves out buttons and what is hidden, as noise', () => {
    const body = `<div id="zoom"><p>${SENTENCE}</p><p>【打印本页】 【关闭窗口】</p><p>上一篇：关于印发办法的通知</p><p style="display:none">扫码</p></div>`;
    expect(linesOf(body)).toEqual([SENTENCE]);
    expect(
      receive(body)
        .lines.filter(({ aside }) => aside === 'noise')
        .map(({ raw }) => raw),
    ).toEqual([...['【打印本页】 【关闭窗口】', '上一篇：关于印发办法的通知', '扫码']]);
  });

  it.each(['发文字号：江政发〔2022〕3号', '【发文字号】江政发〔2022〕3号', '[发文字号]江政发〔2022〕3号'])(
    'leaves out a fact over the text: %s',
    (fact) => {
      expect(linesOf(`<div id="zoom"><p>${fact}</p><p>${SENTENCE}</p></div>`)).toEqual([SENTENCE]);
    },
  );

  it('has none of its scripts and styles', () => {
    expect(receive(`<script>var a = '甲';</script><style>p{}</style><p>${SENTENCE}</p>`).text).toBe(`${SENTENCE}\n`);
  });
});

describe('the document that a page names', () => {
  const title = '江东市人民政府关于加强公共数据管理的通知';

  it('is that of its block of facts, in cells, in a list or in one line', () => {
    const facts = { title, docNumber: '江政发〔2022〕3号', dateSigned: '2022-06-06', issuers: ['江东市人民政府'] };
    const main = `<div id="zoom"><p>${title}</p><p>${SENTENCE}</p></div>`;
    const pages = [
      `<table><tr><td>标　题：</td><td>${title}</td><td>发文字号：</td><td>江政发〔2022〕3号</td></tr><tr><td>发文机关</td><td>江东市人民政府</td><td>成文日期</td><td>2022年06月06日</td></tr></table>`,
      `<ul><li>名称：${title}</li><li><b>文　　号：</b>江政发〔2022〕3号</li><li>发文机关：<i>江东市人民政府</i></li><li>成文日期：2022-06-06</li></ul>`,
      `<p>【标题】${title} 【文号】江政发〔2022〕3号 【发文机关】江东市人民政府 【成文日期】2022-06-06 【撰写时间】无</p>`,
    ];
    for (const page of pages) expect(receive(page + main).facts).toEqual([facts]);
  });

  it('is that of its head, which stands for a title that the text lacks', () => {
    const head = `<meta name="ArticleTitle" content="${title}">`;
    expect(linesOf(`<div id="zoom"><p>${SENTENCE}</p></div>`, head)).toEqual([title, SENTENCE]);
  });

  it('is that of its heading, which is text where it stands over the text', () => {
    const body = `<h1>${title}</h1><p>发布日期：2022-06-08 来源：办公室</p><div id="zoom"><p>${SENTENCE}</p></div>`;
    expect(linesOf(body)).toEqual([title, SENTENCE]);
  });

  it('has the title as the text prints it, the organ over it and broken lines joined', () => {
    const head = '<meta name="ArticleTitle" content="关于加强公共数据管理的通知">';
    const body = `<div id="zoom"><p>江东市人民政府</p><p>关于加强公共<br>数据管理的通知</p><p>${SENTENCE}</p></div>`;
    expect(receive(body, head).facts?.[0]?.title).toBe(title);
  });

  it.each([
    '_政策文件_江东市人民政府',
    '|江东市人民政府',
    ' - 江东市人民政府',
    ' — 政府信息公开',
    '--江东市人民政府门户网站',
  ])('is that of its window, without the name of the site: %s', (site) => {
    expect(receive(`<p>${SENTENCE}</p>`, `<title>${title}${site}</title>`).facts?.[0]?.title).toBe(title);
  });

  it('has the title without the blanks that set it', () => {
    const body = `<div id="zoom"><p>江东市人民政府 关于加强公共数据管理的通 知</p><p>${SENTENCE}</p></div>`;
    expect(receive(body, `<meta name="ArticleTitle" content="${title}">`).facts?.[0]?.title).toBe(title);
  });

  it('has facts that end where another begins that nobody asks for', () => {
    const body = `<p>标题：${title} 撰写时间：2022年5月</p><div id="zoom"><p>${SENTENCE}</p></div>`;
    expect(receive(body).facts?.[0]?.title).toBe(title);
  });

  it.each([
    '江东市人民政府办公室、江东市财政局',
    '江东市人民政府办公室；江东市财政局',
    '江东市人民政府办公室 江东市财政局',
  ])('may have several organs: %s', (organs) => {
    const body = `<table><tr><td>发文机关</td><td>${organs}</td><td>标题</td><td>${title}</td></tr></table><div id="zoom"><p>${SENTENCE}</p></div>`;
    expect(receive(body).facts?.[0]?.issuers).toEqual(['江东市人民政府办公室', '江东市财政局']);
  });

  it('is none where only the site is named', () => {
    expect(receive(`<p>${SENTENCE}</p>`, '<title>江东市人民政府门户网站</title>').facts).toEqual([]);
  });
});
