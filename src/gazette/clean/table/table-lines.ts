import { NUMERAL } from '../../text/numerals.ts';

/** 例：注：* 代表关键指标 · 备注： · 资料来源：… · 说明：两个表格中… */
const RE_NOTE = /^(?:附?注|备\s*注|说\s*明|资料来源|数据来源|填表说明|填报说明)\s*\d*\s*[:：]/;
/** 例：单位：万元 · （单位：亿元、%） · 计量单位：公顷 */
const RE_UNIT = /^[（(]?(?:计量|货币|金额)?单\s*位\s*[:：]\s*[^，。；]{1,20}[）)]?$/;
/** Fields above or below a form, nothing filled in. 例：填报人： 联系电话： · 填表日期： 年 月 日 */
const RE_FIELD =
  /^(?:填[报表写制]|制表|审核|报送|联系|单位名称|单位负责人|负责人|经办人|日期|时间|编号|签字|签章|盖章)[^，。；]*[:：](?:\s*年\s*月\s*日)?$/;
/** 例：区 ____ (街道或镇) */
const RE_BLANK = /_{3,}/;
/** 例：本区中小学校总数（含民办）： */
const RE_COUNT = /^[^，。；:：]{2,24}(?:总?数|人数|金额|日期|时间|编号)(?:[（(][^）)]*[）)])?[:：]$/;
const MAX_FIELD = 60;
const RE_NUMBER = new RegExp(String.raw`^(?:附?表|专栏)\s*[${NUMERAL}]+(?:[—\-.．]\d+)*[:：]?$`);
/** What a title of a table ends in. 例：…清单 · …一览表（2018年） */
const RE_TITLE_NOUN =
  /(?:表|清单|目录|台[账帐]|明细|名单|名录|一览|名册|指标|指标体系|分工|分配|统计)(?:[（(][^（）()]*[)）])?$/;

/** Whether a text ends as titles of tables do. */
export function isTitleNoun(text: string): boolean {
  return RE_TITLE_NOUN.test(text.trim());
}

/** Number of a table on a line of its own. 例：表二 · 附表3 · 专栏1 */
export function isTableNumber(text: string): boolean {
  return RE_NUMBER.test(text.trim());
}

/** A note or the unit of a table: belongs to the table that it stands at. */
export function isTableNote(text: string): boolean {
  return RE_NOTE.test(text.trim()) || isUnit(text);
}

export function isUnit(text: string): boolean {
  return RE_UNIT.test(text.trim());
}

/** A line to be filled in that belongs to the form that it stands at. */
export function isFormField(text: string): boolean {
  const plain = text.trim();
  return plain.length <= MAX_FIELD && (RE_FIELD.test(plain) || RE_COUNT.test(plain) || RE_BLANK.test(plain));
}
