/** A question that the tables answer, with the query that does it, in the SQL that SQLite and DuckDB share. */
export interface Query {
  question: string;
  sql: string;
}

/** Worked examples for the page of the data; a test runs each. */
export const QUERIES: readonly Query[] = [
  {
    question: '哪些文献被引用得最多',
    sql: `select target, count(distinct document) as documents, count(*) as places
from "references"
where target_kind <> 'self'
group by target
order by documents desc, target
limit 20;`,
  },
  {
    question: '谁废止了什么，从哪一天起',
    sql: `select r.document, r.node, r.cite, d.date_signed
from "references" r join documents d on d.id = r.document
where r.relation in ('repeals', 'replaces')
order by d.date_signed;`,
  },
  {
    question: '哪些条款说到“骨灰”，各在什么地方',
    sql: `select d.title, p.place, p.text, p.url
from passages p join documents d on d.id = p.document
where p.text like '%骨灰%'
order by p.document, p.node;`,
  },
  {
    question: '各机关每年发了几件文件',
    sql: `select issuers, substr(date_signed, 1, 4) as year, count(*) as documents
from documents
where date_signed is not null
group by issuers, year
order by issuers, year;`,
  },
  {
    question: '哪些文件已经期满或者废止',
    sql: `select id, title, status, status_since, status_by
from documents
where status in ('expired', 'repealed')
order by status_since;`,
  },
  {
    question: '2020年到期的任务各由谁牵头',
    sql: `select t.deadline, t.lead, t.task, d.title
from tasks t join documents d on d.id = t.document
where t.deadline between '2020-01-01' and '2020-12-31'
order by t.deadline, t.id;`,
  },
  {
    question: '各规划的指标：现状和目标',
    sql: `select name, unit, document, kind, year, value
from indicators
order by name, unit, document, year;`,
  },
  {
    question: '哪些文件应当出台，哪些已经出台',
    sql: `select words, verb, by_text, document, fulfilled_by
from promises
order by fulfilled_by is null, "by", document;`,
  },
];
