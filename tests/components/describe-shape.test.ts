import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { meaningsOfAllFields, meaningsOfFields, meaningsOfKinds } from '../../src/components/data/describe-shape.ts';
import { oneOf } from '../../src/gazette/model/values.ts';

const text = z.string();

describe('meaningsOfFields', () => {
  it('tells the fields of an object with the field that holds it, unless it has a title', () => {
    const shape = z.strictObject({
      id: text.describe('编号'),
      source: z
        .strictObject({ file: text.describe('文件名') })
        .nullable()
        .describe('来源'),
      status: z
        .strictObject({ value: text.describe('值') })
        .meta({ title: '效力' })
        .describe('是否有效'),
    });
    expect(meaningsOfFields(shape)).toEqual({
      id: '编号',
      source: '来源',
      'source.file': '文件名',
      status: '是否有效',
    });
  });

  it('tells the words of an enumeration, unless it has a title', () => {
    const role = oneOf({ notice: '通知', annex: '附件' });
    const shape = z.strictObject({
      role: role.optional().describe('部分'),
      relation: role.meta({ title: '关系' }).describe('引用关系'),
      why: z.union([role, text]).describe('原因'),
    });
    expect(meaningsOfFields(shape)).toEqual({
      role: '部分：notice 通知；annex 附件',
      relation: '引用关系',
      why: '原因：notice 通知；annex 附件',
    });
  });
});

describe('a shape of several kinds', () => {
  const id = text.describe('编号');
  const shape = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('item'), id, title: text.describe('标题') }).describe('项'),
    z
      .strictObject({ type: z.literal('table'), id, title: text.describe('表题'), columns: z.int().describe('列数') })
      .describe('表'),
    z.strictObject({ type: z.literal('rule'), id }).describe('线'),
  ]);

  it('has for each kind the fields that not all have', () => {
    expect(meaningsOfKinds(shape)).toEqual({ item: '项（title）', table: '表（title、columns）', rule: '线' });
  });

  it('has each field once, with the kinds in which it holds something else', () => {
    expect(meaningsOfAllFields(shape)).toEqual({ id: '编号', title: '标题；table 是表题', columns: '列数' });
  });
});
