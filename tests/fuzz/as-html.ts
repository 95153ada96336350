import { escapeXml } from './as-docx.ts';
import type { Random } from './random.ts';

/** How a line may be written; the line itself is §. */
const FORMS: readonly string[] = [
  '<p>§</p>',
  '<p>§</p>',
  '<p>§</p>',
  '<p style="text-align:center"><b>§</b></p>',
  '<p style="text-indent:2em">§',
  '<div>§</div>',
  '<div>§<br>§</div>',
  '<h1>§</h1>',
  '<h2>§</h2>',
  '<ol><li>§</li><li>§</li></ol>',
  '<ol type="A" start="-3" reversed><li value="99999999999">§</ol>',
  '<ul><li>§<ul><li>§</ul></ul>',
  '<p style="display:none">§</p>',
  '<p hidden>§</p>',
  '<p>§<sup>①</sup><sub>2</sub></p>',
  '<p><a href="javascript:alert(1)">§</a></p>',
  '<script>alert("§")</script>',
  '<style>p::before { content: "§" }</style>',
  '<noscript>§</noscript>',
  '<svg><text>§</text><foreignObject><p>§</p></foreignObject></svg>',
  '<math><mfrac><mi>a</mi><mi>§</mi></mfrac></math>',
  '<pre>§\n  §</pre>',
  '<textarea>§</textarea><select><option>§</select>',
  '<img alt="§" src="x" onerror="alert(1)">',
  '<ruby>§<rt>§</rt></ruby>',
  '<template><p>§</p></template>',
  '<details><summary>§</summary>§</details>',
  '<!-- § -->',
  '<iframe srcdoc="<p>§</p>"></iframe>',
  '<font color="white">§</font>',
  '<td>§</td>',
  '</div>§</body>',
];

const FRONTS: readonly string[] = [
  '',
  '<meta charset="gb2312">',
  '<title>滨海市人民政府关于印发节水办法的通知</title>',
  '<meta name="ArticleTitle" content="节水办法"><meta name="PubDate" content="2021-13-45">',
  '<base href="javascript:alert(1)//">',
];

/** Lines as the source of a web page, each in some element. */
export function asHtml(lines: readonly string[], random: Random): string {
  const body = lines.map((line) =>
    line.includes('\t') ? tableOf(line.split('\t'), random) : random.pick(FORMS).replaceAll('§', () => escapeXml(line)),
  );
  return ['<!DOCTYPE html><html><head>', random.pick(FRONTS), '</head><body>', ...body, '</body></html>'].join('\n');
}

function tableOf(cells: readonly string[], random: Random): string {
  const cell = (text: string): string => {
    const spans = random.once(5)
      ? random.pick([' colspan=2', ' rowspan=3', ' colspan=99999', ' rowspan=0', ' colspan=-1'])
      : '';
    return `<${random.pick(['td', 'td', 'th'])}${spans}>${escapeXml(text)}`;
  };
  const rows = Array.from({ length: 1 + random.below(3) }, () => `<tr>${cells.map(cell).join('')}`);
  return `<table>${random.once(5) ? '<caption>表1</caption>' : ''}${rows.join('')}</table>`;
}
