/** Families by face: what a machine may have under the name of the standard, then the free ones that come along. */
export interface Families {
  title: readonly string[];
  text: readonly string[];
  hei: readonly string[];
  kai: readonly string[];
}

/** What sets a source of Typst: a program with faces of its own, which the pipeline is given. */
export interface Typesetter {
  families: Families;
  /**
   * As PDF with tags (PDF/UA-1), its faces inside, cut down to the characters that are used. Where they lack a character,
   * faces of the machine stand in for it, and the file no longer claims to follow PDF/UA.
   *
   * @throws Error with what Typst says where it cannot be set
   */
  toPdf: (source: string) => Uint8Array;
  /** One page as a picture of lines (SVG), for which no face is needed any more. */
  toSvg: (source: string) => string;
}
