import type { APIRoute, GetStaticPaths } from 'astro';
import { chosenFormats } from '../../../../../chosen-formats.ts';
import type { Comparison } from '../../../../../components/works/comparisons.ts';
import { textsOfSite } from '../../../../../components/works/texts-of-site.ts';
import { compareTexts } from '../../../../../gazette/compare/compare-texts.ts';
import { exportComparison } from '../../../../../gazette/export/word/export-comparison.ts';
import { publicUrl } from '../../../../../site-config.ts';

interface Props {
  comparison: Comparison;
}

/** One beside each comparison, where files of Word are made. */
export const getStaticPaths = (async () => {
  if (!chosenFormats.has('docx')) return [];
  const { comparisons } = await textsOfSite();
  return comparisons.map((comparison) => ({
    params: { id: comparison.work.id, pair: comparison.pair },
    props: { comparison },
  }));
}) satisfies GetStaticPaths;

/** 新旧条文对照表 */
export const GET: APIRoute<Props> = async ({ props: { comparison } }) => {
  const { title, url, before, after, told } = comparison;
  const compared = compareTexts(before.version.wording.articles, after.version.wording.articles, told);
  const heads = [before.text, after.text] as const;
  const isMade = before.version.url === null || after.version.url === null;
  const file = await exportComparison({ title, heads, ...compared, url: publicUrl(url), isMade });
  return new Response(new Uint8Array(file));
};
