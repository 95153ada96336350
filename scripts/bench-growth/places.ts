/** Where a pattern stands in a gazette; `lines` has a line for each time that it is repeated. */
export const PLACES = {
  text: (grown: string) => gazette({ text: grown }),
  title: (grown: string) => gazette({ title: grown }),
  cell: (grown: string) => gazette({ text: `序号\t名称\n1\t${grown}\n2\t节水` }),
  lines: (grown: string) => gazette({ text: grown }),
} as const;

export type PlaceName = keyof typeof PLACES;

/** A gazette of about `size` characters, nearly all of them `pattern` in one place. */
export function growGazette(pattern: string, place: PlaceName, size: number): string {
  const unit = place === 'lines' ? `${pattern}\n` : pattern;
  return PLACES[place](unit.repeat(Math.ceil(size / unit.length)));
}

function gazette({ title = '印发节水办法', text = '为了节水，制定本办法。' }): string {
  return [
    `滨海市人民政府关于${title}的通知`,
    '滨政发〔2021〕3号',
    '各区人民政府：',
    '第一条 为了节水，制定本办法。',
    text,
    '第二条 本办法自发布之日起施行。',
    '2021年3月5日',
  ].join('\n\n');
}
