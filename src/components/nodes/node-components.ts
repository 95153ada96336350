/** The component of each node of an MDX document, by the name under which `emit` writes it. */
import Addressees from './Addressees.astro';
import AnnexList from './AnnexList.astro';
import Article from './Article.astro';
import Body from './Body.astro';
import Caption from './Caption.astro';
import Cell from './Cell.astro';
import Dateline from './Dateline.astro';
import Figure from './Figure.astro';
import Fix from './Fix.astro';
import Footnote from './Footnote.astro';
import Formula from './Formula.astro';
import Head from './Head.astro';
import Internal from './Internal.astro';
import Item from './Item.astro';
import Lead from './Lead.astro';
import NoteCall from './NoteCall.astro';
import Paragraph from './Paragraph.astro';
import Part from './Part.astro';
import Ref from './Ref.astro';
import Row from './Row.astro';
import Section from './Section.astro';
import Signature from './Signature.astro';
import Sub from './Sub.astro';
import Sup from './Sup.astro';
import Table from './Table.astro';
import TableNote from './TableNote.astro';
import Term from './Term.astro';
import Heading from './Heading.astro';

export const nodeComponents = {
  Addressees,
  AnnexList,
  Article,
  Body,
  Caption,
  Cell,
  Dateline,
  Figure,
  Fix,
  Footnote,
  Formula,
  Head,
  Internal,
  Item,
  Lead,
  NoteCall,
  Paragraph,
  Part,
  Ref,
  Row,
  Section,
  Signature,
  Sub,
  Sup,
  Table,
  TableNote,
  Term,
  Heading,
};
