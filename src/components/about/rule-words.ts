import type { RuleId } from '../../gazette/model/report.ts';

/** Each rule of the diagnostics for a reader: its name, and what it means where it is met. */
export const RULE_WORDS = {
  'read/file': ['无法读取', '这不是可以读取的文件，或者大得不像一期公报；这一期没有发布。'],
  'read/name': ['没有编号', '从文件名得不出编号，或者与另一期的编号相同；这一期没有发布。'],
  'read/empty': ['空文件', '收到的文件没有内容，这一期没有发布。'],
  'read/binary': ['不是文字', '收到的文件不是文字文件，这一期没有发布。'],
  'read/undecodable': ['编码不明', '文件的文字编码认不出来，这一期没有发布。'],
  'read/unsupported': ['格式不支持', '收到的文件是整理程序不认识的格式，这一期没有发布。'],
  'read/truncated': ['文件不全', '文件在一个字的中间断开，后面的内容可能缺失。'],
  'read/sidecar': ['说明有误', '随文件的说明读不懂，按没有说明处理。'],
  'read/no-sidecar': ['没有说明', '没有随文件的说明，刊名、期号取自报头。'],
  'read/sha256': ['文件改动', '文件与登记的校验值不符，可能不是原来收到的那一份。'],
  'read/no-character': ['坏字', '文件里有不是文字的字符（控制字符等），以“�”代替，可据纸本勘误。'],
  'read/radical': ['部首代字', 'PDF 里以部首符号代替汉字，看来一样而搜不到，已换成通用的字。'],
  'read/unseen-character': ['隐形字符', '文件里有印不出来的字符（零宽、方向控制等），已去掉，并有记录。'],
  'read/unknown-character': ['未知字符', '文件里有只在原字体里才看得出的字符，照原样保留，可据纸本勘误。'],
  'read/left-out': ['正文之外', '网页正文之外、Word 文件里删去或隐藏的成句文字，没有收入，有记录可查。'],
  'read/signed': ['电子签章', '文件有电子签章。签章没有验证，印章的图像没有收入。'],
  'clean/erratum-not-found': ['勘误落空', '勘误要改的字在那一行已经找不到。'],
  'clean/formula': ['公式不明', '公式的写法读不懂，照原样保留。'],
  'clean/unclosed-table': ['表格标记残缺', '识别软件写出的表格没有结束标记，读到标记中断处为止，可能缺行。'],
  'segment/no-document': ['没有文件', '这一期里认不出任何一件文件。'],
  'segment/cut': ['有头无尾', '文件在句子中间中断，或者目录的最后几件没有正文，后面的内容缺失。'],
  'segment/cut-known': ['收到不全', '文件有头无尾，收到的只有这些。'],
  'segment/start-not-found': ['不知起处', '目录列了这件文件，正文里认不出它从哪里开始，它的文字可能并在别的文件里。'],
  'segment/long-title': ['标题过长', '去掉发文机关还有一百二十多字，多半不是标题，或者几个标题连在一起。'],
  'segment/unassigned': ['不知何属', '这些成句的文字在第一件文件之前，不属于任何文件。'],
  'segment/contents-entry-without-body': ['有目无文', '目录列了这件文件，收到的部分里没有它的正文。'],
  'segment/body-without-contents-entry': ['有文无目', '扫描件里有这件文件，目录没有列。'],
  'segment/page-order': ['页码倒序', '目录里的页码比前一条小，可能印错或扫错。'],
  'segment/id-taken': ['编号重复', '两件文件会用同一个网址，需要人工定一个。'],
  'segment/no-id': ['没有编号', '从发文字号得不出可用的网址，需要人工定一个。'],
  'parse/number-gap': ['序号跳号', '同级序号中间缺了一个，可能漏扫，也可能原文如此。'],
  'parse/number-repeated': ['序号重复', '同级序号出现两次，可能扫错，也可能原文如此。'],
  'parse/unclosed-bracket': ['括号不成对', '书名号、括号或引号只有一半。'],
  'parse/ragged-table': ['表格不齐', '表格各行的列数不同，照原样保留。'],
  'parse/unparsed': ['未能归类', '这段文字归不进任何结构，作为一般段落保留。'],
  'parse/impossible-date': ['日期有误', '日历上没有这一天，照原样保留，不作为日期。'],
  'parse/annex-missing': ['附件未见', '正文列有这个附件，扫描件里没有找到。'],
  'parse/figure-missing': ['图片缺失', '原文此处有图，扫描文本只留下图题。'],
  'parse/page-facts': ['网页所列不符', '网页上所列的文号、成文日期或发文机关与正文不一致，以正文为准。'],
  'account/lost': ['文字失落', '整理程序的错误：这里的字没有进入任何文件，也没有记录。'],
  'account/twice': ['文字重出', '整理程序的错误：这里的字在文件或记录里出现两次。'],
  'link/ambiguous': ['指向不明', '引用可能指不止一件文件，没有代为选定。'],
  'link/unresolved': ['未能对应', '引用没有对应到任何文件或文献。'],
  'link/repeals-itself': ['废止自身', '废止的对象看来是文件自己，需要人工核对。'],
  'link/order': [
    '先后颠倒',
    '照原文会由较早的文件废止或者修改较晚的文件，或者互相废止，没有据以推断效力，需要人工核对。',
  ],
  'convert/failed': ['整理出错', '整理程序的错误，这一期没有发布。'],
  'convert/time': ['整理超时', '整理用时过长，这一期没有发布。'],
  'convert/memory': ['内存不足', '整理所需的内存过多，这一期没有发布。'],
} as const satisfies Record<RuleId, readonly [name: string, meaning: string]>;

/** Name and meaning of a rule; an id that is not known here stands for itself. */
export function wordsOf(rule: string): { name: string; meaning: string } {
  const [name, meaning] = Object.hasOwn(RULE_WORDS, rule) ? RULE_WORDS[rule as RuleId] : [rule, ''];
  return { name, meaning };
}
