/** How soon more of a word says no more, and how much less it says in a longer text (BM25). */
export const K1 = 0.8;
export const B = 0.3;
