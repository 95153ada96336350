/** 例：海南康力元药业有限公司诉海南通用康力制药有限公司技术转让合同纠纷案 · 江苏省南京市人民检察院诉王某故意杀人案 */
const RE_CASE = /^.{2,80}诉.{2,80}案$/u;
/** 例：【裁判摘要】 · [裁判要旨] */
const RE_HOLDING = /^[【[〔［]?\s*裁判(?:摘要|要旨|要点)\s*[】\]〕］]?/u;
/** Who is party to it. 例：原告：海南康力元药业有限公司 · 公诉机关：江苏省南京市人民检察院 · 再审申请人（一审被告）：… */
const RE_PARTY =
  /^(?:原告|公诉机关|自诉人|被告人|(?:\p{sc=Han}{0,4})(?:上诉|申请|抗诉|请求)(?:人|机关))(?:[（(][^（()）]*[）)])?[：:]/u;

export function isCaseTitle(title: string): boolean {
  return RE_CASE.test(title);
}

/** Whether a title is that of a case of a court, as the line below it shows. */
export function isCase(title: string, below: string): boolean {
  return isCaseTitle(title) && (RE_HOLDING.test(below) || RE_PARTY.test(below));
}
