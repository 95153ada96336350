/** What a file may hold that no page, download or terminal may get: from the bytes to every format. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitMdx } from '../src/gazette/emit/emit-mdx.ts';
import { toContentJson } from '../src/gazette/export/export-json.ts';
import { FORMATS, type Format } from '../src/gazette/export/formats.ts';
import { gazetteSchema } from '../src/gazette/model/gazette-issue.ts';
import { sidecarSchema } from '../src/gazette/model/sidecar.ts';
import { accountForSource } from '../src/gazette/parse/account-for-source.ts';
import { compileMdx, frontMatterIn, textIn } from './helpers/compile-mdx.ts';
import { EXPORT_OPTIONS } from './helpers/export-options.ts';
import { readPdf, textsIn } from './helpers/read-office-files.ts';
import { convertText } from './helpers/convert-text.ts';

/** Written as it is, and as a reference that a cleaning step decodes. */
const CODES = [0x00, 0x07, 0x1b, 0x7f, 0x9b, 0xad, 0x200b, 0x202e, 0x2066, 0xd800, 0xfeff, 0xfffe, 0xffff, 0xe0041];
const RAW = String.fromCodePoint(...CODES.filter((code) => code !== 0xd800));
const REFERENCES = CODES.map((code) => `&#${code};&#x${code.toString(16)};`).join('');
const EVIL = `${RAW}${REFERENCES}\f`;

/** Text enough that so many controls do not make the file a binary one. */
const FILLER = Array.from({ length: 20 }, (_, i) => `第${i + 2}条 ${'各单位应当做好节约用水工作。'.repeat(90)}`).join(
  '\n',
);

/** One of everything that text stands in, each with all of them. */
const GAZETTE = `滨海市人民政府${EVIL}公报
2021年第4期
目 录
滨海市人民政府关于印发节水${EVIL}办法的通知(3)

滨海市人民政府
关于印发节水${EVIL}办法的通知
滨政发〔2021〕3号

各区人民政府${EVIL}：

现将《节水${EVIL}办法》印发给你们。

滨海市人民政府${EVIL}

2021年3月5日

节水办法

第一条 为了节水${EVIL}，制定$\\text{本${REFERENCES}}$办法$\\char"202E$${EVIL}。
${FILLER}

表1 ${EVIL}清单
序号\t名称${EVIL}
1\t甲${EVIL}乙
2\t${EVIL}
${EVIL}
---
①注${EVIL}

主办单位：滨海市${EVIL}
`;

/** What YAML, XML, HTML or a terminal would not take as text, or that turns what stands beside it. */
const RE_HOSTILE = /[[\p{Cc}\p{Cs}\p{Bidi_C}\p{DI}\p{Noncharacter_Code_Point}]--[\t\n]]/v;

describe('characters that may not be published', () => {
  const gazette = convertText(GAZETTE);
  const [document] = gazette.documents;
  if (!document) throw new Error('no document');

  it('are all accounted for', () => {
    expect(accountForSource(gazette.trace)).toEqual({ lost: [], twice: [] });
  });

  it('are in no value of the tree or of the issue', () => {
    expect(stringsIn([gazette.documents, gazette.issue]).filter((text) => RE_HOSTILE.test(text))).toEqual([]);
    expect(() => gazetteSchema.parse(gazette.issue)).not.toThrow();
    expect(document.title).toMatch(/^滨海市人民政府关于印发节水\ufffd.*办法的通知$/su);
  });

  it('are on record by their code points, with the reason', () => {
    const replaced = new Set(
      document.corrections.filter(({ why }) => why === 'no-character').map(({ found }) => found),
    );
    expect([...replaced]).toEqual(['[U+0000]', '[U+0007]', '[U+001B]', '[U+007F]', '[U+009B]', '[U+FFFE]', '[U+FFFF]']);
    expect(document.markup[0]?.found).toContain('[U+00AD] [U+200B] [U+202E] [U+2066] [U+FEFF] [U+E0041] &#0;');
  });

  it('are reported, once a kind', () => {
    const rules = gazette.issue.warnings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('read/')).sort()).toEqual([
      'read/no-character',
      'read/unknown-character',
      'read/unseen-character',
    ]);
  });

  it.each(Object.entries<Format>(FORMATS))('are not in the download %s', async (format, { write }) => {
    const file = await write(document, EXPORT_OPTIONS);
    // Notepad is told by a byte-order mark that the text is UTF-8, and wants CR LF.
    for (const text of typeof file === 'string'
      ? [file.replace(/^\ufeff|\r(?=\n)/gu, '')]
      : format === 'docx'
        ? textsIn(file)
        : [await readPdf(file)])
      expect(RE_HOSTILE.exec(text)).toBeNull();
  });

  it('are not in the MDX, which compiles and shows the same title', async () => {
    const mdx = emitMdx(document);
    expect(RE_HOSTILE.exec(mdx)).toBeNull();
    expect(frontMatterIn(mdx)).toMatchObject({ title: document.title });
    expect(textIn(await compileMdx(mdx))).toContain('为了节水');
    expect(JSON.parse(toContentJson(document))).toEqual(document);
  });

  it.each(['name', 'publisher', 'issue'])('are refused in what a sidecar says: %s', (field) => {
    const values = parse(`${field}: "滨海市\\u202E公报"`) as unknown;
    expect(sidecarSchema.safeParse(values).error?.issues[0]?.message).toBe(
      '“滨海市[U+202E]公报”里有不是文字或看不见的字符',
    );
  });

  it.each(['\t', '\ufffd'])('are refused there also where nothing would change them: %j', (char) => {
    expect(sidecarSchema.safeParse({ name: `滨海市${char}公报` }).success).toBe(false);
    expect(sidecarSchema.safeParse({ name: '滨海市公报' }).success).toBe(true);
  });

  it('are found by an erratum, and are in none that corrects', () => {
    const erratum = { line: 1, found: '节\u001b水', should: '节水', reason: '控制字符' };
    expect(sidecarSchema.safeParse({ errata: [erratum] }).success).toBe(true);
    expect(sidecarSchema.safeParse({ errata: [{ ...erratum, should: '节\u001b水' }] }).success).toBe(false);
    const { documents } = convertText(`滨海市人民政府关于节\u001b水的通知\n滨政发〔2021〕3号\n\n${FILLER}`, {
      errata: [erratum],
    });
    expect(documents[0]?.title).toBe('滨海市人民政府关于节水的通知');
    expect(documents[0]?.corrections).toMatchObject([{ found: '节[U+001B]水', replaced: '节水' }]);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
