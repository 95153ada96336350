import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatterToYaml } from '../../src/gazette/emit/front-matter-to-yaml.ts';
import { frontMatterOf } from '../../src/gazette/emit/front-matter-of.ts';
import { aDocument } from '../helpers/builders.ts';

it.each(['\ufffe', '\uffff', '\u0000', '\u001b', '\u007f', '\u0085', '\ud800', '\u2028', '\ufeff', '\n', '𠀀', '"\''])(
  'writes %j so that every reader of YAML takes it, and reads it again',
  (character) => {
    const title = `甲${character}乙`;
    const yaml = frontMatterToYaml(frontMatterOf(aDocument({ title, issuers: [character] })));
    expect(parse(yaml, { version: '1.1' })).toMatchObject({ title, issuers: [character] });
    expect(yaml).toMatch(/^[\t\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  },
);

it.each(['0o17', '-0o7', '2021-3-5', '1_000', '1:30', '?\n甲', ':\n甲', ' \n', '甲：\n乙', 'y', '=', '+++', '---\n甲'])(
  'writes %j so that the reader of the site reads the same',
  (title) => {
    const outline = [{ id: 'art_1', level: 1, label: null, text: title }];
    const yaml = frontMatterToYaml({ ...frontMatterOf(aDocument({ title })), outline });
    expect(load(yaml)).toMatchObject({ title, outline });
  },
);
