import type { ActVerb } from '../model/act.ts';
import { HAN_NUMERAL } from '../text/numerals.ts';

/**
 * A row of the grammar of amending sentences, over signs (`shape.ts`): § a place, ※ what is quoted, ◎ the name of a
 * text. Its groups say what is what: `place` (left out: what was spoken of last), `found`, `words`, `to` (the new
 * number), `title` (the text that is meant from here on).
 */
export interface ActRow {
  /** Null where the row only says which text is meant. */
  verb: ActVerb | null;
  /** A sentence that the row reads. */
  example: string;
  pattern: RegExp;
}

/** 例：§ · §、§和§ · §至§ */
const PLACES = '§(?:(?:、|和|及|以及|至)§)*';
/** 例：※ · ※、※ */
const QUOTES = '※(?:(?:、|和|及)※)*';
const TITLE = '(?<title>◎)(?:（[^）\\n]*）)?的?';
/** 例：将《解释》|原|第七条改为修改后《解释》第十二条 */
const NAMED = `(?:${TITLE})?原?`;
/** 例：修改为 · 改为 · 调整为 */
const BECOMES = '(?:分别|均|统一|相应)?(?:修改|更改|调整|改)(?:为|作为)';
const DELETE = '(?:删去|删除)';

const row = (verb: ActRow['verb'], example: string, pattern: string): ActRow => ({
  verb,
  example,
  pattern: new RegExp(pattern, 'dy'),
});

/** The first row that matches where reading has come to is taken; a character that opens none is passed over. */
export const ACT_ROWS: readonly ActRow[] = [
  row(
    'suspend',
    '暂时调整适用《中华人民共和国对外贸易法》第九条',
    `(?:暂停|暂时停止|停止|暂时调整)(?:执行|适用|实施)(?<place>${NAMED}§(?:(?:、|和|及|以及)(?:◎(?:（[^）\\n]*）)?)?§)*)`,
  ),
  row(
    'suspend',
    '《矿产资源开采登记管理办法》第六条暂停执行',
    `${NAMED}(?<place>${PLACES})(?:的规定)?(?:暂停|停止)(?:执行|适用|实施)`,
  ),
  row(
    'replace-words',
    '将第七条中的“报国家税务局批准”修改为“由县以上地方税务机关批准”',
    `${NAMED}(?<place>${PLACES})(?:规定)?(?:中|里)?的?(?<found>${QUOTES})(?:的表述)?${BECOMES}(?<words>${QUOTES})`,
  ),
  row(
    'replace-words',
    '将条例中的“工商行政管理部门”修改为“市场监督管理部门”',
    `(?<whole>全文|文|[^，。；：\\n§※◎该其]{0,10}[例法定则])中的?(?<found>${QUOTES})${BECOMES}(?<words>${QUOTES})`,
  ),
  row(
    'replace-words',
    '第十条改为第九条，其中的“二十日”修改为“十日”',
    `(?:其中的?|，|、|；)(?<found>${QUOTES})${BECOMES}(?<words>${QUOTES})`,
  ),
  row(
    'delete',
    '删去第四条中的“、煤炭生产许可证”',
    `${DELETE}${NAMED}(?<place>${PLACES})(?:中|里)?的?(?<found>${QUOTES})`,
  ),
  row('delete', '第十二条改为第十一条，删去其中的“、第九条”', `${DELETE}其?中?的?(?<found>${QUOTES})`),
  row(
    'delete',
    '第八条中的“及其复印件”删去',
    `${NAMED}(?<place>${PLACES})(?:中|里)?的?(?<found>${QUOTES})(?:予以)?${DELETE}`,
  ),
  // The new 款 stands among the words of the whole article.
  row(
    'replace',
    '在刑法第二百九十九条中增加一款作为第二款，将该条修改为：“在公共场合…”',
    `(?:在)?${NAMED}(?<place>§)(?:之?后|中)?，?增加[${HAN_NUMERAL}]+[款项](?:，?作为§)?，(?:并)?将?该条${BECOMES}：?\\n?(?<words>※)`,
  ),
  row(
    'insert',
    '在第三条后增加一条，作为第四条：“非法行医行为系造成就诊人死亡的…”',
    `(?:在)?${NAMED}(?<after>${PLACES})?(?<side>之?后|之?前|中)?，?增加(?<count>[${HAN_NUMERAL}]+)(?<unit>[条款项目章节])，?(?:分别)?作为(?:修改后的?|该条)?◎?(?<place>${PLACES})(?:(?:，?即)?：\\n?(?<words>※))?`,
  ),
  row(
    'insert',
    '第六条后增加一条：“市人民政府应当…”',
    `(?:在)?${NAMED}(?<after>§)(?<side>之?后|之?前|中)?，?增加(?<count>[${HAN_NUMERAL}]+)(?<unit>[条款项目])：\\n?(?<words>※)`,
  ),
  row(
    'replace',
    '第三条修改为两条，作为第三条、第四条：“…”',
    `${NAMED}(?<place>§)(?:${BECOMES}|分为)(?<count>[${HAN_NUMERAL}]+)(?<unit>[条款项])，?(?:分别)?作为(?<to>${PLACES})：\\n?(?<words>※)`,
  ),
  row(
    'replace',
    '将第十一条第二款修改为：“村民委员会每届任期五年。”',
    `${NAMED}(?<place>${PLACES})(?:的?(?:内容|规定))?${BECOMES}：?\\n?(?<words>※)`,
  ),
  row(
    'renumber',
    '将《解释》原第七条改为修改后《解释》第十二条',
    `${NAMED}(?<place>${PLACES})${BECOMES}(?:修改后的?)?(?:◎的?)?(?<to>${PLACES})`,
  ),
  row('replace', '第九条改为第七条，修改为：“成立外国商会…”', `，(?:并)?(?:将其)?${BECOMES}：?\\n?(?<words>※)`),
  row('delete', '删去《外国商会管理暂行规定》第七条', `${DELETE}${NAMED}(?<place>${PLACES})`),
  row('delete', '第十九条第三款予以删去', `${NAMED}(?<place>${PLACES})(?:予以)?${DELETE}`),
  row('repeal', '废止《城市供水条例》第十条', `废止${NAMED}(?<place>${PLACES})`),
  row('repeal', '第二十条第一款同时废止', `${NAMED}(?<place>${PLACES})(?:同时|予以)?废止`),
  row(
    null,
    '对《中华人民共和国村民委员会组织法》作出修改',
    `对[^。；\\n§※◎]{0,30}${TITLE}[^。；\\n§※]*?(?:作|修改|调整)`,
  ),
  row(null, '《中华人民共和国城市供水条例》作如下修改', `${TITLE}(?:作|修改)`),
  row(null, '一、《城市供水条例》', `\\n(?:[${HAN_NUMERAL}]+、|（[${HAN_NUMERAL}]+）|\\d+[.．、])?${TITLE}(?=\\n|$)`),
  row(null, '将《城市供水条例》第三条第一款、', `${TITLE}(?=§)`),
];

/** Numbers of the articles that an act does not name move up or down. 例：条文顺序作相应调整 · 并调整条文顺序 */
export const RE_ORDER =
  /(?:条文|条款|条|款|项)的?(?:顺序|序号)作?(?:相应)?(?:的)?调整|调整(?:条文|条款|条)?的?(?:顺序|序号)|作相应(?:的)?(?:修改|调整)/;
