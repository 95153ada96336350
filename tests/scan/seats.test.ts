import { expect, it } from 'vitest';
import { seatNameOf } from '../../src/gazette/scan/seats.ts';

it.each([
  ['北京市海淀区人民政府办公室', '北京市海淀区'],
  ['中共北京市委员会', '北京市'],
  ['北京市城市管理委员会', '北京市'],
  ['北京市残疾人社区服务中心', '北京市'],
  ['内蒙古自治区呼和浩特市人民政府', '内蒙古自治区呼和浩特市'],
  ['浙江省文化和旅游厅', '浙江省'],
  ['国家市场监督管理总局', ''],
  ['国务院办公厅', ''],
])('%s sits in %s', (organ, place) => {
  expect(seatNameOf(organ)).toBe(place);
});
