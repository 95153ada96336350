import { describe, expect, it } from 'vitest';
import { dropTags, readTags } from '../../src/gazette/clean/tags.ts';
import { sourced, type Sourced } from '../../src/gazette/text/sourced.ts';

describe('tags', () => {
  it.each([
    '<b>注</b>意',
    '<strong>注</strong>意',
    '<i>注</i>意',
    '<em>注</em>意',
    '<u>注</u>意',
    '<font color="red">注</font>意',
    '<span style="a">注</span>意',
    '<center>注意</center>',
  ])('of looks leave their text: %s', (text) => {
    expect(read(text).value).toBe('注意');
  });

  it.each([
    ['<p>甲</p><p>乙</p>', '甲\n乙'],
    ['甲<br>乙<br/>丙<BR />', '甲\n乙\n丙'],
    ['<div>甲</div><div>乙</div>', '甲\n乙'],
    ['甲</p> <br> <p>乙', '甲\n  乙'],
    ['<p><br></p>甲', '甲'],
  ])('of lines break them between two texts, once: %s', (text, lines) => {
    expect(read(text).value).toBe(lines);
  });

  it('can all be dropped, comments too, and what rows, cells and items part stays apart', () => {
    const html = '<!-- 表 --><tr><td>甲</td></tr><ul><li>乙</li></ul>';
    expect(dropTags(sourced(html, 0), { edits: [] }, 'all').value.trim().split(/\s+/)).toEqual(['甲', '乙']);
    expect(dropTags(sourced('甲<li>乙', 0), { edits: [] }, 'all').value).toBe('甲 乙');
  });

  it('of a comment that nothing closes take no text with them to the end of another', () => {
    const html = '<td><!-- image </td><td>甲</td><!-- image -->';
    expect(dropTags(sourced(html, 0), { edits: [] }, 'all').value.trim().split(/ {2,}/)).toEqual(['<!-- image', '甲']);
  });

  it.each([
    ['<input type="checkbox"/>是<br><input type="checkbox" checked>否', '☐是\n☑否'],
    ['<input type="radio">甲', '☐甲'],
    ['<input type="text">甲', '甲'],
  ])('of boxes become boxes: %s', (text, boxes) => {
    expect(read(text).value).toBe(boxes);
  });

  it('of scripts become marks, those without a partner none', () => {
    const { value, marks } = read('m<sup>2</sup>、PM<SUB>2.5</SUB>、<sub></sub>a</sup><sup>b');
    expect(value).toBe('m2、PM2.5、ab');
    expect(marks).toEqual([
      { kind: 'sup', start: 1, end: 2 },
      { kind: 'sub', start: 5, end: 8 },
    ]);
  });

  it.each(['面积<5公顷，宽度>3米', 'A区<西>地块', '<button>'])('that no scanner writes are printed: %s', (text) => {
    expect(read(text).value).toBe(text);
  });
});

function read(text: string): Sourced {
  return readTags(sourced(text, 0), { edits: [] });
}
