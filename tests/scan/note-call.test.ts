import { expect, it } from 'vitest';
import { withoutNoteCall } from '../../src/gazette/scan/note-call.ts';

it('a title loses the call of its note, but not the whole of itself', () => {
  expect(withoutNoteCall('2020年江苏省国民经济和社会发展统计公报 [1]')).toBe('2020年江苏省国民经济和社会发展统计公报');
  expect(withoutNoteCall('[1]')).toBe('[1]');
});
