import { CHARACTER_PITCH, LINE_PITCH, PAPER, RED_HEAD, SIZE } from '../paper.ts';
import type { Families } from './typesetter.ts';
import { quote } from './words.ts';

/** What the PDF says of itself to programs. */
export interface Facts {
  title: string;
  authors: readonly string[];
  keywords: readonly string[];
  families: Families;
}

/**
 * The page of GB/T 9704—2012 and the functions by which `blocks.ts` sets what stands on it. Lines have one height; a
 * title takes whole lines.
 */
export function template({ title, authors, keywords, families }: Facts): string {
  const { margin } = PAPER;
  const names = (list: readonly string[]): string => `(${list.map((name) => `${quote(name)},`).join(' ')})`;
  return `
#let text-fonts = ${names(families.text)}
#let title-fonts = ${names(families.title)}
#let hei-fonts = ${names(families.hei)}
#let kai-fonts = ${names(families.kai)}
#set document(title: ${quote(title)}, author: (${authors.map((name) => `${quote(name)},`).join(' ')}), keywords: (${keywords.map((word) => `${quote(word)},`).join(' ')}), date: none)
#set page(
  width: ${PAPER.width}mm, height: ${PAPER.height}mm,
  margin: (top: ${margin.top}mm, bottom: ${margin.bottom}mm, left: ${margin.left}mm, right: ${margin.right}mm),
  footer-descent: 7mm,
  footer: context {
    let page-number = counter(page).get().first()
    set text(size: ${SIZE.small}pt)
    align(if calc.odd(page-number) { right } else { left }, h(1em) + [— #page-number —] + h(1em))
  },
)
#set text(font: text-fonts, size: ${SIZE.text}pt, lang: "zh", region: "cn", tracking: ${(CHARACTER_PITCH - SIZE.text).toFixed(3)}pt, top-edge: 0.8em, bottom-edge: -0.2em, cjk-latin-spacing: none, hyphenate: false, fallback: not strict)
#show math.equation: set text(font: ("New Computer Modern Math", ..text-fonts))
#let gap = ${(LINE_PITCH - SIZE.text).toFixed(3)}pt
#set par(leading: gap, spacing: gap, justify: true)
#show link: set text(fill: black)
#show footnote.entry: set text(size: ${SIZE.note}pt)
#set table(stroke: 0.5pt, inset: 4pt, align: horizon)
#show heading: set text(size: ${SIZE.text}pt, weight: "regular")
#show heading: set block(above: gap, below: gap)
#let title-block(depth, body) = {
  set text(font: title-fonts, size: ${SIZE.title}pt, weight: "bold", tracking: 0pt)
  set par(leading: ${(LINE_PITCH * 1.25 - SIZE.title).toFixed(3)}pt, justify: false)
  show heading: set text(font: title-fonts, size: ${SIZE.title}pt, weight: "bold")
  show heading: set block(above: gap, below: ${(LINE_PITCH + LINE_PITCH - SIZE.text).toFixed(3)}pt)
  align(center, heading(level: depth, body))
}
#let cover(name, below) = align(center, {
  v(25%)
  text(font: title-fonts, size: 30pt, weight: "bold", tracking: 0pt, name)
  v(${(LINE_PITCH * 2).toFixed(3)}pt)
  below
})
#let contents = {
  set text(size: ${SIZE.small}pt, tracking: 0pt)
  set par(leading: 0.5em, spacing: 0.9em, justify: false)
  show linebreak: none
  align(center, text(font: hei-fonts, size: ${SIZE.text}pt)[目　录])
  outline(title: none, depth: 1, indent: 0pt)
}
#let number-line(body) = block(width: 100%, below: ${(LINE_PITCH * 2).toFixed(3)}pt, align(center, body))
#let red = rgb("${RED_HEAD.colour}")
#let red-name(size, body) = block(above: 0pt, below: 0.2em, width: 100%, align(center, par(justify: false, text(font: title-fonts, size: size, weight: "bold", tracking: 0pt, fill: red, body))))
#let red-head(names, number) = {
  v(${RED_HEAD.above}mm)
  names
  v(${(LINE_PITCH * 2).toFixed(3)}pt)
  align(center, number)
  block(above: ${RED_HEAD.belowNumber}mm, below: ${(LINE_PITCH * 2).toFixed(3)}pt, line(length: 100%, stroke: 1.5pt + red))
}
#let in-face(face, body) = {
  if face == "hei" { text(font: hei-fonts, body) }
  else if face == "kai" { text(font: kai-fonts, weight: 500, body) }
  else if face == "bold" { text(weight: "bold", body) }
  else { text(font: hei-fonts, body) }
}
#let level(depth, face, body) = {
  let shown = in-face(face, body)
  if face == "div" { align(center, heading(level: depth, shown)) }
  else { block(above: gap, below: gap, sticky: true, heading(level: depth, h(2em) + shown)) }
}
#let run-in(face, body) = in-face(face, body)
#let text-paragraph(kept, body) = {
  let shown = par(first-line-indent: (amount: 2em, all: true), body)
  if kept { block(above: gap, below: gap, sticky: true, shown) } else { shown }
}
#let fit(equation) = layout(size => {
  let width = measure(equation).width
  if width <= size.width { equation } else { scale(size.width / width * 100%, reflow: true, origin: left + top, equation) }
})
#let flush(body) = par(body)
#let centred(body) = align(center, par(justify: false, body))
#let signature(body) = block(above: ${(LINE_PITCH * 2 - SIZE.text).toFixed(3)}pt, width: 100%, breakable: false, align(right, pad(right: 4em, par(justify: false, body))))
#let annexes(kept, body) = block(sticky: kept, above: ${(LINE_PITCH * 2 - SIZE.text).toFixed(3)}pt, inset: (left: 2em), par(justify: false, hanging-indent: 3em, body))
#let further-annex(kept, body) = block(sticky: kept, inset: (left: 5em), par(justify: false, hanging-indent: 1em, body))
#let part-label(body) = block(sticky: true, text(font: hei-fonts, body))
#let caption-line(body) = block(width: 100%, above: ${LINE_PITCH.toFixed(3)}pt, below: 8pt, sticky: true, align(center, text(font: hei-fonts, size: ${SIZE.small}pt, body)))
#let strong-cell(body) = align(center, text(font: hei-fonts, body))
#let short-cell(body) = align(center, body)
#let long-cell(body) = align(left, body)
#let data-table(size, columns, cells) = block(above: 8pt, below: ${LINE_PITCH.toFixed(3)}pt, width: 100%, {
  set text(size: size, tracking: 0pt)
  set par(leading: 0.35em, spacing: 0.35em, justify: false)
  table(columns: columns, ..cells)
})
#let table-note(body) = block(text(size: ${SIZE.note}pt, body))
#let colophon(body) = block(above: ${(LINE_PITCH * 2).toFixed(3)}pt, width: 100%, stroke: (top: 0.5pt), inset: (top: 8pt), breakable: false, {
  set text(size: ${SIZE.dense}pt, tracking: 0pt)
  set par(leading: 0.5em, spacing: 0.5em, justify: false)
  body
})
`;
}
