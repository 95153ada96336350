import { expect, it } from 'vitest';
import { isPersonnel } from '../../src/gazette/scan/personnel.ts';

it.each(['任免国家工作人员', '任免名单', '决定任免名单', '人事任免', '任命名单（2020年2月24日通过）'])(
  '%s is of officers',
  (matter) => {
    expect(isPersonnel(matter)).toBe(true);
  },
);

it.each(['任命办法', '任命张三为省长', '关于任免干部的通知'])('%s is not', (matter) => {
  expect(isPersonnel(matter)).toBe(false);
});
