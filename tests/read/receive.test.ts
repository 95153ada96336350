import { describe, expect, it } from 'vitest';
import { convertGazette } from '../../src/gazette/convert-gazette.ts';
import { receive } from '../../src/gazette/read/receive.ts';
import { aDocx, aParagraphOf, run } from '../helpers/a-docx.ts';

describe('receive', () => {
  it('refuses a page whose elements are nested without end, with what to do', async () => {
    const page = new TextEncoder().encode(`<html><body>${'<div>'.repeat(100_000)}甲`);
    await expect(receive(page)).rejects.toThrow('嵌套太深');
  });

  it('gives what was left out as noise, and its sentences are reported', async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>本办法有效期五年。</w:delText></w:r></w:del>';
    const body =
      aParagraphOf('江东市人民政府关于加强管理的通知') + aParagraphOf(`${run('自印发之日起施行。')}${deleted}`);
    const received = await receive(aDocx(body));
    const { issue } = convertGazette({ id: 'a', file: 'seeds/a.docx', received, sha256: '0'.repeat(64), sidecar: {} });
    expect(issue.warnings.filter(({ rule }) => rule === 'read/left-out').map(({ message }) => message)).toEqual([
      '正文之外有1行成句的文字，没有收入，第一行是“本办法有效期五年。”，请核对',
    ]);
  });
});
