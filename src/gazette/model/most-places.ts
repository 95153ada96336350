/** Places of a table, rows × columns, beyond which it is not laid out: merged cells can claim more than memory has. */
export const MOST_PLACES = 1_000_000;
