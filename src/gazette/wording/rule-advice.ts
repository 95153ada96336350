import type { RuleId } from '../model/report.ts';

const REPORT = '这是整理程序的错误，请连同文件报告。';
const COMPARE = '与原刊核对：识别错的，把 errata 里的 should 改为原刊的字再粘进说明；原刊如此的不必管。';
const CONTACT_SHEET = '与原刊逐页核对；无误就在说明里写 accepted 和理由，有误就换一份文件。';

/** What an editor does about each rule who has the file and the printed gazette. */
export const RULE_ADVICE = {
  'read/file': '换成文件本身；过大的按期分开。',
  'read/name': '给文件改名，或者在同名的 .yaml 里写 id。',
  'read/empty': '放入公报：文本、PDF、.docx 或网页。',
  'read/binary': '换成公报的文本、PDF、.docx 或网页。',
  'read/undecodable': '用编辑器另存为 UTF-8。',
  'read/unsupported': '照所说另存；扫描件先用 npm run recognise 识别。',
  'read/truncated': '重新取得完整的文件。',
  'read/sidecar': '改正说明的这一行；各字段见 README。',
  'read/no-sidecar': '核对下面读出的刊名和期号，存为说明。',
  'read/sha256': '换回登记的文件；确是新收到的就改 sha256，行号随之核对。',
  'read/no-character': COMPARE,
  'read/radical': '不必管。',
  'read/unseen-character': '不必管。',
  'read/unknown-character': COMPARE,
  'read/signed': '不必管。',
  'read/left-out': '看一看没有收入的是不是正文；是正文就把文件另存为纯文本。',
  'clean/erratum-not-found': '改正说明里的这条勘误：行号以收到的文件为准；字在别处的，换成下面这条。',
  'clean/formula': '与原刊核对，用勘误改成读得懂的写法。',
  'clean/unclosed-table': '与原刊核对，看有没有缺行；缺的用勘误补上。',
  'segment/no-document': '看文件是不是公报；标题应当独占一行，下面是文号、日期或主送机关。',
  'segment/contents-unread': '与原刊核对目录：标题与页码之间应有点线、制表符或两个以上空格，识别丢了的用勘误补上。',
  'segment/cut': '补全文件；只收到这些就在说明里写 incomplete 和原因。',
  'segment/cut-known': '不必管。',
  'segment/contents-entry-without-body':
    '在正文里找这件文件的标题：识别错的用勘误改成与目录一样；正文没有收到就在说明里写 incomplete 和原因。',
  'segment/start-not-found':
    '在正文里找这件文件的标题：识别错的用勘误改成与目录一样；正文没有收到就在说明里写 incomplete 和原因。',
  'segment/unassigned': '看它上面的标题是否识别有误，错的用勘误改正。',
  'segment/long-title': '看它和目录的换行是否识别有误，错的用勘误改正。',
  'segment/body-without-contents-entry': '与原刊核对：目录漏印的不必管；不是单独一件的，看标题、文号是否识别有误。',
  'segment/page-order': '与原刊核对目录的页码，识别错的用勘误改正。',
  'segment/id-taken': '与原刊核对两件的文号，识别错的用勘误改正；确实相同就在说明里写 ids。',
  'segment/no-id': '在说明里写 ids。',
  'parse/number-gap': COMPARE,
  'parse/number-repeated': COMPARE,
  'parse/unclosed-bracket': COMPARE,
  'parse/ragged-table': '与原刊核对这张表；错了的格用勘误改正。',
  'parse/unparsed': '与原刊核对；不是文字的，用勘误把 should 改为空。',
  'parse/impossible-date': COMPARE,
  'parse/annex-missing': '在正文后面找这个附件：标题识别错的用勘误改正；没有收到的不必管。',
  'parse/figure-missing': '不必管；图在原刊。',
  'parse/page-facts': '与原件核对，识别错的用勘误改正。',
  'account/lost': REPORT,
  'account/twice': REPORT,
  'confidence/outside': `在目录和刊头之后找第一件文件的标题，识别错的用勘误改正。${CONTACT_SHEET}`,
  'confidence/torn': `换成 PDF、.docx 或网页，或者一段一行的文本。${CONTACT_SHEET}`,
  'confidence/markup': `换成 PDF、.docx 或网页本身，不要复制网页的源代码。${CONTACT_SHEET}`,
  'confidence/controls': '换成网页本身（另存为 .html）；或者把这些行写进说明的 runningHeads。',
  'confidence/headings': `换成网页本身（另存为 .html）或 PDF。${CONTACT_SHEET}`,
  'confidence/signed': `看落款之后是不是另一件文件，标题识别错的用勘误改正。${CONTACT_SHEET}`,
  'confidence/guessed': `补上目录，或者看标题下的文号、日期是否识别有误。${CONTACT_SHEET}`,
  'confidence/missing': '在正文里找这些文件的标题；没有收到就在说明里写 incomplete 和原因。',
  'confidence/gaps': `看有没有缺页，两栏有没有混在一起，换一份文件。${CONTACT_SHEET}`,
  'confidence/repaired': `用更好的识别软件重新识别，见 npm run recognise。${CONTACT_SHEET}`,
  'confidence/illegible': `文件的编码或字体有误：用编辑器另存为 UTF-8，或者换成 PDF。${CONTACT_SHEET}`,
  'confidence/doubtful':
    '用 300 dpi 以上重新扫描，或者换更好的识别引擎（npm run recognise 的 --command）；校对过就写 accepted。',
  'confidence/accepted': '不必管。',
  'confidence/needless': '删去说明里的 accepted。',
  'link/ambiguous': '不必管；可看看所引的文件公报里是不是有重名的。',
  'link/unresolved': '不必管。',
  'link/repeals-itself': '与原刊核对所废止的文号，识别错的用勘误改正。',
  'link/order': '与原刊核对两处的日期和文号，识别错的用勘误改正。',
  'tasks/unread-table': '不必管；表头识别错的用勘误改正。',
  'indicators/unread-table': '不必管；表头识别错的用勘误改正。',
  'convert/failed': REPORT,
  'convert/time': '看有无极长的行；没有就连同文件报告。',
  'convert/memory': '按期分成几个文件。',
} as const satisfies Record<RuleId, string>;

/** What to do about a rule; nothing for an id that is not known. */
export function adviceOf(rule: string): string {
  return Object.hasOwn(RULE_ADVICE, rule) ? RULE_ADVICE[rule as RuleId] : '';
}
