import { showModal } from './show-modal.ts';

/** Opens the downloads of a document where they were asked for: those that stand below its text. */
export function openDownloads(): void {
  const list = document.querySelector('#downloads > ul');
  if (list) showModal('files', '下载', list.cloneNode(true));
}
