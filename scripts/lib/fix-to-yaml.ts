import { stringify } from 'yaml';
import type { Fix } from '../../src/gazette/model/fix.ts';

const TO_FILL_IN = '# should 与 found 相同的，先改为原刊的字；不改的没有作用';

/**
 * What settles several diagnostics of a gazette, as YAML for its sidecar. A list that the sidecar has already is written
 * without its name, to be put behind it: YAML takes no name twice. Empty where nothing is to be said.
 *
 * @param present Names of the fields that the sidecar has.
 */
export function fixToYaml(fixes: readonly Fix[], present: readonly string[]): string {
  return Object.entries(mergeFixes(fixes))
    .map(([field, value]) => {
      const note = field === 'errata' ? `${TO_FILL_IN}\n` : '';
      // Lines are not folded: what is pasted should be found again as it was said.
      const yaml = stringify({ [field]: value }, { lineWidth: 0 });
      if (!present.includes(field)) return `${note}${yaml}`;
      if (!Array.isArray(value)) return `# 代替已有的 ${field}\n${yaml}`;
      return `${note}# 接在已有的 ${field}: 之下\n${yaml.slice(yaml.indexOf('\n') + 1)}`;
    })
    .join('');
}

function mergeFixes(fixes: readonly Fix[]): Fix {
  const merged: Fix = Object.assign({}, ...fixes) as Fix;
  const errata = once(fixes.flatMap((fix) => fix.errata ?? []));
  const ids = once(fixes.flatMap((fix) => fix.ids ?? []));
  const runningHeads = once(fixes.flatMap((fix) => fix.runningHeads ?? []));
  return {
    ...merged,
    ...(errata.length > 0 && { errata }),
    ...(ids.length > 0 && { ids }),
    ...(runningHeads.length > 0 && { runningHeads }),
  };
}

function once<Value>(list: readonly Value[]): Value[] {
  return [...new Map(list.map((value) => [JSON.stringify(value), value])).values()];
}
