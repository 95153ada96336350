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
