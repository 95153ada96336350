import { z } from 'zod';
import { statusSchema } from './status.ts';
import { address, maybeText, oneOf, text } from './values.ts';

/** Whose plan it is, from the top. */
export const planLevelSchema = oneOf({
  nation: '全国',
  province: '省、自治区、直辖市',
  city: '市、州、盟',
  county: '区、县、旗',
});

const years = z.strictObject({ from: z.int().describe('起始年'), to: z.int().describe('终止年') });

/**
 * A plan, or what one hangs together with: an opinion that it carries out, a regulation that carries it out. One work is
 * one plan, whatever printed it.
 */
export const planSchema = z
  .strictObject({
    id: text.describe('固定编号：有文献页的与文献相同'),
    url: address.describe('正文，或者文献页；只被提到名称的，提到它的地方'),
    known: oneOf({
      text: '本站有正文',
      cited: '被引用，本站没有正文',
      named: '正文只提到它是第几期，没有写出全名',
    }).describe('怎样知道的'),
    document: maybeText.describe('载有正文的文件；没有则为 null'),
    title: text.describe('标题，去掉“关于印发……的通知”'),
    isPlan: z.boolean().describe('是规划、纲要、计划、方案、要点、任务；否则是与规划相关的意见、办法等'),
    docNumber: maybeText.describe('发文字号'),
    issuer: maybeText.describe('发文机关'),
    level: planLevelSchema.nullable().describe('哪一级的；没有写明则为 null'),
    place: maybeText.describe('哪个地方的；全国的、没有写明的为 null'),
    period: years.nullable().describe('起止年；标题没有写明则为 null'),
    round: z.int().nullable().describe('第几期、第几轮；没有则为 null'),
    year: z.int().nullable().describe('哪一年发文；不知道则为 null'),
    theme: text.describe('主题：标题去掉地方、年份、期次和文种'),
    family: text.describe('同一主题的编号，是 /plans/ 下的网址'),
    status: statusSchema.describe('效力'),
  })
  .meta({ id: 'Plan', title: '规划' });

const edgeEnds = {
  from: text.describe('上级、前一期、被分解、被落实的'),
  to: text.describe('下级、后一期、分解它、落实它的'),
};

const evidence = {
  sentence: maybeText.describe('写明这一点的那句话；由标题推断的为 null'),
  document: maybeText.describe('写明这一点的文件'),
  node: maybeText.describe('那句话所在的节点'),
};

/** What two plans are to each other, and from which sentence it follows. */
export const planEdgeSchema = z
  .strictObject({
    kind: oneOf({
      parent: '上级规划和下级规划',
      previous: '前一期和后一期',
      breakdown: '同一地方的规划和分解它的年度计划、专项方案',
      implements: '规划和落实它的其他文件，或者文件和落实它的规划',
    }).describe('关系'),
    ...edgeEnds,
    certainty: oneOf({ stated: '有文件写明', titled: '由标题推断' }).describe('有多可靠'),
    ...evidence,
  })
  .meta({ id: 'PlanEdge', title: '规划之间的关系' });

/** A link that is not drawn, for what speaks for it leaves it open. */
export const planDoubtSchema = z
  .strictObject({
    ...edgeEnds,
    why: oneOf({
      'no-period': '标题相同、地方相应，没有写明年份，也没有互相引用',
      'no-place': '标题相同，不知道下级属于哪个省、市',
      'several-candidates': '符合的不止一件',
      'other-organ': '标题前后相接，发文机关不同',
      gap: '标题前后相接，中间隔着年份或期次',
      'not-above': '写明是依据，看不出是上级还是同级',
      'not-wider': '写明是同级的依据，期限并不更长',
    }).describe('为什么不能断定'),
    ...evidence,
  })
  .meta({ id: 'PlanDoubt', title: '没有画出的关系' });

export const planGraphSchema = z
  .strictObject({
    plans: z.array(planSchema).describe('规划，以及与它们相关的文件'),
    edges: z.array(planEdgeSchema).describe('它们之间的关系'),
    doubts: z.array(planDoubtSchema).describe('不能断定、没有画出的关系'),
  })
  .meta({ title: '规划的来龙去脉', description: '上级规划、前后期、分解和落实，各有出处' });

export type PlanLevel = z.infer<typeof planLevelSchema>;
export interface Plan extends z.infer<typeof planSchema> {}
export interface PlanEdge extends z.infer<typeof planEdgeSchema> {}
export interface PlanDoubt extends z.infer<typeof planDoubtSchema> {}
export interface PlanGraph extends z.infer<typeof planGraphSchema> {}
