import { codeToHtml, createCssVariablesTheme, type BundledLanguage, type ShikiTransformer } from 'shiki';

/** What a token is: `keyword`, `string-expression` … as Shiki names them. */
const token = (name: string): { foreground: string } => ({ foreground: `var(--shiki-token-${name})` });
// 例：color:var(--shiki-token-string-expression)
const RE_TOKEN = /var\(--shiki-token-([a-z-]+)\)/u;

/**
 * Highlighted code as HTML. Tokens have classes, whose colours in both themes are in the style sheet: the style
 * attributes that Shiki writes by itself would need a hole in the content security policy.
 */
export async function highlight(code: string, lang: BundledLanguage): Promise<string> {
  const theme = createCssVariablesTheme();
  const tags = [
    { scope: ['entity.name.tag', 'support.class.component'], settings: token('keyword') },
    { scope: ['entity.other.attribute-name'], settings: token('function') },
  ];
  const tokenColors = [...(theme.tokenColors ?? []), ...tags];
  return codeToHtml(code.trimEnd(), {
    lang,
    theme: { ...theme, tokenColors },
    transformers: [colourByClass],
    // A line is left as it is where it takes longer: a busy machine would publish another page.
    tokenizeTimeLimit: 0,
  });
}

const colourByClass: ShikiTransformer = {
  name: 'colour-by-class',
  pre(node) {
    delete node.properties.style;
    delete node.properties.tabindex;
  },
  span(node) {
    const name = RE_TOKEN.exec(String(node.properties.style))?.[1];
    delete node.properties.style;
    if (name !== undefined) node.properties.class = name;
  },
};
