/** Megabytes beyond which a file is not read; what it would take of memory could end the run for all others. */
export const MOST_MEGABYTES = {
  /** A file of any format: a PDF has its pictures, too. */
  file: 200,
  /** All parts of a Word file or an OFD that are text, unpacked: a file can be made to unfold without end. */
  parts: 256,
  /** A text file; the largest gazette seen has 0.5. Converting takes about seventy times its size in memory. */
  text: 16,
} as const;
