/** What every page says of the site itself. */
export const SITE = {
  name: '公报',
  subtitle: '政府公报全文',
  description: '政府公报的全文，可以检索、引用，每一条都有自己的网址。',
  disclaimer: '本站文字由公报扫描件识别整理而成，仅供查阅；内容以公报纸质版为准。',
} as const;

/** The main navigation, in order. */
export const NAVIGATION: readonly { href: string; label: string }[] = [
  { href: '/gazettes/', label: '公报' },
  { href: '/documents/', label: '文件' },
  { href: '/plans/', label: '规划' },
  { href: '/tasks/', label: '任务' },
  { href: '/works/', label: '所引文献' },
  { href: '/data/', label: '数据' },
  { href: '/about/', label: '关于' },
];
