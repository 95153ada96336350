/** Pages as the content systems of governments set them round a text: columns, buttons, facts, other documents, imprint. */
import { describe, expect, it } from 'vitest';
import { convertFile } from '../../helpers/convert-file.ts';
import { differencesAsReceived } from '../../helpers/differences-as-received.ts';
import { writePage } from '../../helpers/write-page.ts';

const [document] = convertFile('seeds/mentougou-2020-1.txt').documents;
if (!document) throw new Error('expected a document');
const { title, docNumber } = document;
const BODY = /<body>([\s\S]*)<\/body>/.exec(writePage(document))?.[1] ?? '';
const FACTS = [
  ['索 引 号', '11F000/ZK-2019-000101'],
  ['主题分类', '民政、扶贫、救灾'],
  ['发文机关', '北京市门头沟区人民政府'],
  ['成文日期', '2019年07月23日'],
  ['标　　题', title],
  ['发文字号', docNumber],
  ['发布日期', '2019年08月01日'],
  ['有 效 性', '有效'],
] as const;

const ABOVE = `
<div class="top"><a href="/">首页</a><a href="/zw">政务公开</a><a href="/fw">政务服务</a><a href="/hd">政民互动</a>
<form><input type="text" value="请输入关键字"><button>搜索</button></form></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; <a>政策文件</a> &gt; <span>正文</span></div>`;
const TOOLS = `<div class="tools">字号：<a>大</a> <a>中</a> <a>小</a> <a>打印</a> <a>关闭</a> 分享到：<a>微信</a><a>微博</a></div>`;
const BELOW = `
<div class="related"><h3>相关解读</h3><ul><li><a href="/a">一图读懂《公益性公墓管理办法》</a></li>
<li><a href="/b">《公益性公墓管理办法》政策解读</a></li></ul></div>
<div class="pn"><p>上一篇：<a href="/p">北京市门头沟区人民政府关于印发某办法的通知</a></p>
<p>下一篇：<a href="/n">北京市门头沟区人民政府关于做好某工作的通知</a></p></div>
<div class="footer"><p>主办：北京市门头沟区人民政府办公室 承办：北京市门头沟区政务服务管理局</p>
<p>政府网站标识码：1101090002 京ICP备05060933号 京公网安备 11010902000101号</p>
<a href="/sm">网站声明</a><a href="/map">网站地图</a></div><script>var hits = 1;</script>`;

const rows = FACTS.map(([name, value]) => `<tr><td><b>${name}：</b></td><td>${value}</td></tr>`).join('');
const items = FACTS.map(([name, value]) => `<li>[${name}]<span>${value}</span></li>`).join('');
const pairs = FACTS.map(
  ([name, value]) => `<div><span class="t">${name}：</span><span class="v">${value}</span></div>`,
);

/** By what is typical of them, after sites of 2019 to 2024. */
const FRAMES: readonly (readonly [name: string, inside: string])[] = [
  [
    'facts in a table, the text in a table of one cell',
    `<h1>${title}</h1><div class="pages-date">2019-08-01 10:20 <span>来源：门头沟区政府网</span></div>${TOOLS}
     <table class="bd1">${rows}</table><div class="pages_content" id="UCAP-CONTENT"><table><tr><td>${BODY}</td></tr></table></div>`,
  ],
  [
    'facts in a list, names in brackets',
    `<ol class="doc-info">${items}</ol><div class="header"><p>${title}</p></div>
     <div class="view TRS_UEDITOR trs_paper_default" id="mainText">${BODY}</div>`,
  ],
  [
    'date and source inside the heading',
    `<h2 id="ivs_title">${title}<small>2019年08月01日 来源：门头沟区人民政府</small></h2><div id="ivs_content">${BODY}</div>`,
  ],
  [
    'facts in a table above, number of readers below the title',
    `<table class="content_top"><tbody>${rows}</tbody></table><h3 class="zw-title">${title}</h3>
     <p class="zw-info">时间 : 2019-08-01 10:00:00 来源 : 本网 浏览次数 : <span>123</span></p>${TOOLS}<div class="article-content">${BODY}</div>`,
  ],
  ['no heading but that of the text', `<table>${rows}</table><div class="main-txt"><div id="zoom">${BODY}</div></div>`],
  [
    'marks of the program round the text',
    `<p class="con-title">${title}</p><div class="source"><span>发布日期：2019-08-01 10:00</span><span>浏览次数：<i id="viewcount">12</i>次</span></div>
     <div class="article-content" id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart"/>${BODY}<meta name="ContentEnd"/><!--ZJEG_RSS.content.end--></div>`,
  ],
  [
    'the text in nested elements of an editor',
    `<div class="xl-tit"><h1>${title}</h1></div><div class="xl-cs">来源：民政局　时间：2019-08-01 17:20　浏览量：<span>20</span></div>
     <div class="TRS_Editor"><div class="Custom_UnionStyle">${BODY}</div></div>`,
  ],
  [
    'facts in elements of their own',
    `<div class="xxgk-head">${pairs.join('')}</div><h1 class="tt">${title}</h1><div id="divzoom">${BODY}</div>`,
  ],
  [
    'paragraphs that are no paragraphs',
    `<div class="tit">${title}</div><div class="time">2019-08-01</div><div class="txt">${BODY.replaceAll('<p', '<div').replaceAll('</p>', '</div>')}</div>`,
  ],
  [
    'what a word processor left, and files to download',
    `<h1>${title}</h1><table>${rows}</table><div class="wp">${BODY.replaceAll('<p', '<p class="MsoNormal"').replaceAll(/>[\u3000]{2}/g, `><span style="mso-spacerun:'yes'">&nbsp;&nbsp;&nbsp;&nbsp;</span>`)}</div>
     <p>附件下载：<a href="/x.doc">1.公益性公墓管理办法.doc</a></p><div class="qr">扫一扫在手机打开当前页</div>`,
  ],
  ['buttons in words below', `<h1>${title}</h1>${BODY}<div>【字体：大 中 小】【打印本页】【关闭窗口】</div>`],
];

describe('the page of a site has the tree of its document', () => {
  it.each(FRAMES)('%s', async (_, inside) => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_政策文件_门头沟区人民政府网</title></head><body>${ABOVE}<div class="article">${inside}</div>${BELOW}</body></html>`;
    const alone = { ...document, gazette: { ...document.gazette, page: null } };
    expect(await differencesAsReceived([alone], new TextEncoder().encode(page), document.id)).toEqual([]);
  });
});
