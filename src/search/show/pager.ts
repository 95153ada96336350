import { element } from '../../dom/element.ts';
import { addressOf, PAGE_SIZE, type SearchState } from './search-state.ts';

/** Links to the pages before and after; nothing where there is one page. */
export function pager(total: number, state: SearchState): HTMLElement | null {
  const last = Math.ceil(total / PAGE_SIZE);
  if (last < 2) return null;
  const link = (page: number, rel: string, text: string): HTMLElement | false =>
    page >= 1 &&
    page <= last &&
    element('a', { href: addressOf({ ...state, page }), rel, 'data-page': String(page) }, text);
  return element(
    'nav',
    { class: 'pager', 'aria-label': '结果分页' },
    link(state.page - 1, 'prev', '上一页'),
    element('span', {}, `第${state.page}页，共${last}页`),
    link(state.page + 1, 'next', '下一页'),
  );
}
