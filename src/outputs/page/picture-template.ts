/**
 * The picture of a shared link in Typst: 1200 × 630, with all that matters in the 630 × 630 of its middle, since some chats cut it
 * square. What it shows comes as JSON and is never read as Typst. The largest size at which the sentence fits is taken.
 */
export const PICTURE_TEMPLATE = `
#let card = json(bytes(sys.inputs.card))
#let dye(thread) = rgb(card.dyes.at(thread))
#set page(width: 1200pt, height: 630pt, margin: 0pt, fill: dye("ground"))
#set text(font: "Noto Serif", weight: 700, fill: dye("2"), lang: card.lang, dir: ltr, hyphenate: false)
#set par(leading: 0.42em)

#let field = (x: 315pt, width: 580pt)
#let cloth(rows, stitch) = {
  for (y, row) in rows.enumerate() {
    for (x, thread) in row.clusters().enumerate() {
      if thread != "0" and thread != "." {
        place(top + left, dx: x * stitch, dy: y * stitch, rect(width: stitch, height: stitch, fill: dye(thread)))
      }
    }
  }
}
#let fitting(height, sizes, words, body) = context {
  let fits(size) = (
    words.all(word => measure(text(size: size, word)).width <= field.width)
      and measure(block(width: field.width, text(size: size, body))).height <= height
  )
  let size = sizes.find(fits)
  if size == none { text(size: sizes.last(), hyphenate: true, body) } else { text(size: size, body) }
}

#if card.band != none {
  for side in (0pt, 930pt) {
    for repeat in range(9) {
      place(top + left, dx: side, dy: -9pt + repeat * 72pt, cloth(card.band.slice(0, -1), 9pt))
    }
  }
}
#if card.sentence == none {
  let stitch = 24pt * 15 / calc.max(card.sign.len(), card.sign.first().len())
  place(
    top + left,
    dx: (1200pt - card.sign.first().len() * stitch) / 2,
    dy: (630pt - card.sign.len() * stitch) / 2,
    cloth(card.sign, stitch),
  )
} else {
  let stitch = 8pt * 15 / calc.max(card.sign.len(), card.sign.first().len())
  let words = (card.sentence.start + card.sentence.end).split(" ")
  place(top + left, dx: field.x, dy: 44pt, cloth(card.sign, stitch))
  if card.word != none {
    place(top + left, dx: field.x + card.sign.first().len() * stitch + 26pt, dy: 44pt, block(
      height: card.sign.len() * stitch,
      align(horizon, text(size: 40pt, fill: dye("1"), card.word)),
    ))
  }
  place(top + left, dx: field.x, dy: 206pt, block(width: field.width, height: 306pt, align(horizon, fitting(
    294pt,
    (84pt, 76pt, 68pt, 60pt, 54pt, 48pt, 42pt, 36pt, 30pt, 25pt),
    words,
    card.sentence.start + underline(stroke: 0.11em + dye("1"), offset: 0.17em, evade: false, background: true, card.sentence.end),
  ))))
  if card.day != none { place(top + left, dx: field.x, dy: 556pt, text(size: 26pt, card.day)) }
}
`;
