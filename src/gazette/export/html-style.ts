/** Style of a document that was taken away as one file: readable on a screen of any size, in the dark, on paper. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fcfbf8,#16171a);--ink:light-dark(#1f1d1a,#e8e6e1);--pale:light-dark(#5e5a53,#a9a59d);--rule:light-dark(#e4e0d8,#33363b);--seal:light-dark(#a8201a,#ff7a6b);--link:light-dark(#0b5a6b,#7cc7d6)}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.85 "Songti SC","Source Han Serif SC","Noto Serif CJK SC",STSong,SimSun,serif}
main{max-width:38em;margin:0 auto;padding:2rem 1rem 4rem;position:relative}
h1,h2,h3,h4,h5,h6{line-height:1.5;margin:1.6em 0 .6em}
h1,h2{text-align:center;font-size:1.5rem;text-wrap:balance}h2{font-size:1.25rem;margin-top:3em}
h3,h4,h5,h6{font-size:1em;font-family:"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
section,details{text-indent:2em}p{margin:0;overflow-wrap:anywhere}h2,summary,.to,.sig,.dateline,.annexes,.fn,.table,figure{text-indent:0}
a{color:var(--link);text-underline-offset:.25em;text-decoration-thickness:1px}
:target{background:light-dark(#fbf1c7,#3a3420)}
.number{color:var(--seal);text-align:center}
h2>a:first-child{display:block;font-size:1.0625rem;line-height:2.5}:is(h2,h3,h4,h5,h6)>a:first-child{color:inherit;text-decoration:none}
.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%)}
:is(.art,.run)>:first-child,:is(.art,.run)>:first-child+p,:is(.art,.run)>:first-child+div>p:first-child,.item>p:first-of-type{display:inline}
:is(.art,.run)>:first-child+div{display:contents}
summary h2{display:inline;font-size:1em}
.div>:is(h3,h4,h5){text-align:center;text-indent:0}
.sig{width:fit-content;margin:1.5em 2em 0 auto;text-align:center}.dateline{text-align:center}.annexes{margin:1em 0;padding-left:2em}
.table{margin:1em 0}.table>div{overflow-x:auto}table{border-collapse:collapse;font-size:.875rem;line-height:1.6;font-variant-numeric:tabular-nums;min-width:100%}
th,td{border:1px solid var(--rule);padding:.35em .6em;text-align:left;vertical-align:top}.n{text-align:right;white-space:nowrap}caption{font-weight:bold;padding:.5em}
.note,.fn,footer,dl{font-size:.875rem;color:var(--pale)}
math{display:inline-flex;flex-wrap:wrap;align-items:baseline}math>mrow{flex:none;width:max-content}
figure{border:1px solid var(--rule);padding:1em;margin:1em 0;text-align:center}figure::before{content:"图在公报纸质版中，扫描文本未收";display:block;font-size:.875rem;color:var(--pale)}
.page{position:absolute;left:100%;margin-left:-1rem;color:var(--pale);font:.625rem/1 sans-serif;text-decoration:none;text-indent:0;writing-mode:vertical-rl;padding:.5em 0}.page::before{content:attr(data-page)}[id^=page_]:target+.page{color:var(--seal)}
.term{color:inherit;text-decoration-style:dotted}.call{vertical-align:.3em;font-size:.75em}[data-found]{border-bottom:1px dashed var(--pale)}
dl{display:grid;grid-template-columns:auto 1fr;gap:0 1em;border-block:1px solid var(--rule);padding:.75em 0;margin:2em 0}dd{margin:0}
footer{border-top:3px double var(--rule);margin-top:4em;padding-top:1em}
@media print{summary,.page{display:none}body{background:none;color:#000;font:12pt/1.8 STFangsong,FangSong,"FangSong_GB2312",serif}main{max-width:none;padding:0}thead{display:table-header-group}tr{break-inside:avoid}}
`.trim();
