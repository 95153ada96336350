/** Style of a document that was taken away as one file: readable on a screen of any size, in the dark, on paper. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fcfbf8,#16171a);--ink:light-dark(#1f1d1a,#e8e6e1);--pale:light-dark(#5e5a53,#a9a59d);--rule:light-dark(#e4e0d8,#33363b);--seal:light-dark(#a8201a,#ff7a6b);--link:light-dark(#0b5a6b,#7cc7d6)}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.85 "Songti SC","Source Han Serif SC","Noto Serif CJK SC",STSong,SimSun,serif}
main{max-width:38em;margin:0 auto;padding:2rem 1rem 4rem}
h1,h2,h3,h4,h5,h6{line-height:1.5;margin:1.6em 0 .6em}
h1,h2{text-align:center;font-size:1.5rem;text-wrap:balance}h2{font-size:1.25rem;margin-top:3em}
h3,h4,h5,h6{font-size:1em;font-family:"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
p{margin:0;text-indent:2em;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.25em;text-decoration-thickness:1px}
:target{background:light-dark(#fbf1c7,#3a3420)}
.number{color:var(--seal);text-align:center;text-indent:0}
.label,.addressees,.footnote,.note,footer p,caption,figure p,figcaption{text-indent:0}
.signature{text-align:right;text-indent:0;margin:1.5em 2em}.dateline{text-align:center;text-indent:0}
.run-in>:is(h2,h3,h4,h5,h6),.run-in>:is(h2,h3,h4,h5,h6)+p{display:inline}
.run-in::before{content:"";padding-left:2em}.run-in>:is(h2,h3,h4,h5,h6)+p{text-indent:0}
.table{overflow-x:auto;margin:1em 0}table{border-collapse:collapse;font-size:.875rem;line-height:1.6;font-variant-numeric:tabular-nums;min-width:100%}
th,td{border:1px solid var(--rule);padding:.35em .6em;text-align:left;vertical-align:top}caption{font-weight:bold;padding:.5em}
.note,.footnote,footer,dl{font-size:.875rem;color:var(--pale)}
figure{border:1px solid var(--rule);padding:1em;margin:1em 0;text-align:center}
.term{color:inherit;text-decoration-style:dotted}.corrected{border-bottom:1px dashed var(--pale)}
dl{display:grid;grid-template-columns:auto 1fr;gap:0 1em;border-block:1px solid var(--rule);padding:.75em 0;margin:2em 0}dd{margin:0}
footer{border-top:3px double var(--rule);margin-top:4em;padding-top:1em}
@media print{body{background:none;color:#000;font:12pt/1.8 STFangsong,FangSong,"FangSong_GB2312",serif}main{max-width:none;padding:0}thead{display:table-header-group}tr{break-inside:avoid}}
`.trim();
