import { z } from 'zod';
import { lineNumber, text } from './values.ts';

/** An erratum as the sidecar has it. */
export const fixErratumSchema = z
  .strictObject({
    file: text.optional().describe('所在的文件，只有一个文件就没有'),
    line: lineNumber.describe('所在的行'),
    found: text.describe('原来的字'),
    should: text.describe('应为的字'),
    reason: text.describe('原因'),
  })
  .meta({ id: 'FixErratum', title: '一条勘误' });

/** What to put into the sidecar of a gazette to settle a diagnostic: fields of `sidecar.ts` that can be pasted as they are. */
export const fixSchema = z
  .strictObject({
    errata: z.array(fixErratumSchema).describe('勘误；should 与 found 相同的，要先改为原刊的字'),
    ids: z
      .array(z.strictObject({ document: text.describe('文件的标题'), id: text.describe('给它的编号') }))
      .describe('文件的编号'),
    runningHeads: z.array(text).describe('每页都有、不是正文的行'),
    sha256: text.describe('校验值'),
    incomplete: text.describe('只收到这些的原因'),
    accepted: text.describe('核对过、同意发布的理由'),
  })
  .partial()
  .meta({ id: 'Fix', title: '可粘进说明的字段' });

export interface Fix extends z.infer<typeof fixSchema> {}

/** The erratum that a reader fills in who has the printed gazette: as it is, it changes nothing. */
export function anErratum(line: number, found: string): Fix {
  return { errata: [{ line, found, should: found, reason: '据原刊改正' }] };
}
