/** Stands in every download where the scan has left out a picture. */
export const MISSING_FIGURE = '此处有图，扫描文本未收';
