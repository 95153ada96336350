import { describe, expect, it } from 'vitest';
import { learnPlaces, standingOf } from '../../src/gazette/plans/places.ts';
import { placeOfTitle } from '../../src/gazette/plans/place-of-title.ts';

const GAZETTEER = learnPlaces([
  { issuers: ['北京市人民政府'], docNumber: '京政发〔2018〕1号' },
  { issuers: ['北京市海淀区人民政府办公室'], docNumber: '海政办发〔2018〕5号' },
  { issuers: ['长沙市人民政府'], docNumber: '长政发〔2018〕5号' },
  { issuers: ['长沙县人民政府'], docNumber: '长县政发〔2018〕5号' },
]);
const placeOf = (title: string, issuer: string | null = null, docNumber: string | null = null) =>
  placeOfTitle({ title, issuer, docNumber }, GAZETTEER);

describe('placeOfTitle', () => {
  it.each([
    ['广州市生态城市规划纲要', 'city', '广州市'],
    ['北京市海淀区绿地系统规划', 'county', '海淀区'],
    ['海淀北部地区生态建设实施纲要', 'county', '海淀区'],
    ['美丽海淀发展规划纲要', 'county', '海淀区'],
    ['《中国制造2025》北京行动纲要', 'province', '北京市'],
    ['北京城市总体规划(2016年—2035年)', 'province', '北京市'],
    ['北京市朝阳区“十三五”时期教育规划', 'county', '朝阳区'],
    ['北京市农村地区村庄冬季清洁取暖工作方案', 'province', '北京市'],
    ['江苏省打赢蓝天保卫战三年行动计划', 'province', '江苏省'],
    ['长沙县安全生产规划', 'county', '长沙县'],
    ['长沙市安全生产规划', 'city', '长沙市'],
    ['国家乡村振兴战略规划（2018-2022年）', 'nation', ''],
  ])('says whose %s is', (title, level, name) => {
    expect(placeOf(title)).toMatchObject({ level, name });
  });

  it.each([
    '促进城市南部地区加快发展行动计划',
    '农村人居环境整治三年行动方案',
    '健全市场体系行动方案',
    '贯彻落实北京市人民政府关于加强政务服务体系建设的意见工作方案',
  ])('does not know whose %s is', (title) => {
    expect(placeOf(title)).toBeNull();
  });

  it('takes the organ, then the number, where the title says nothing', () => {
    expect(placeOf('关于提升消防能力的工作方案', '北京市海淀区公安局')?.name).toBe('海淀区');
    expect(placeOf('关于提升消防能力的工作方案', '教育部')?.level).toBe('nation');
    expect(placeOf('关于优化营商环境实施方案', null, '京发〔2017〕20号')?.name).toBe('北京市');
  });

  it('takes no number whose first character stands for two places', () => {
    expect(placeOf('关于优化营商环境实施方案', null, '长发〔2017〕20号')).toBeNull();
  });
});

describe('standingOf', () => {
  const place = (title: string) => placeOf(title);
  it.each([
    ['国家规划', '海淀区规划', 'above'],
    ['北京市规划', '海淀区规划', 'above'],
    ['海淀区规划', '海淀区方案', 'same'],
    ['海淀区规划', '北京市规划', 'below'],
    ['广州市规划', '海淀区规划', 'other'],
    ['湖南省规划', '长沙市规划', 'unknown'],
    ['湖南省规划', '海淀区规划', 'other'],
  ])('of %s to %s', (upper, lower, standing) => {
    expect(standingOf(place(upper), place(lower))).toBe(standing);
  });

  it('is unknown where no place is', () => {
    expect(standingOf(null, place('海淀区规划'))).toBe('unknown');
  });
});
