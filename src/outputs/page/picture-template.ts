/**
 * The picture of a shared link in Typst: 1200 × 630, a cloth between two bands, its sentence large and its last word in yellow, the sign at
 * the end. What it shows comes as JSON and is never read as Typst. The largest size at which the sentence fits is taken.
 */
export const PICTURE_TEMPLATE = `
#let card = json(bytes(sys.inputs.card))
#let dye(thread) = rgb(card.dyes.at(thread))
#set page(width: 1200pt, height: 630pt, margin: 0pt, fill: dye("ground"))
#set text(font: "Noto Serif", weight: 700, fill: dye("2"), lang: card.lang, dir: ltr, hyphenate: false)
#set par(leading: 0.36em)

#let field = (x: 75pt, y: 104pt, width: 690pt, height: 366pt)
#let cloth(rows, stitch) = {
  for (y, row) in rows.enumerate() {
    for (x, thread) in row.clusters().enumerate() {
      if thread != "0" and thread != "." {
        place(top + left, dx: x * stitch, dy: y * stitch, rect(width: stitch, height: stitch, fill: dye(thread)))
      }
    }
  }
}
#let fitting(sizes, words, body) = context {
  let fits(size) = (
    words.all(word => measure(text(size: size, word)).width <= field.width)
      and measure(block(width: field.width, text(size: size, body))).height <= field.height
  )
  let size = sizes.find(fits)
  if size == none { text(size: sizes.last(), hyphenate: true, body) } else { text(size: size, body) }
}
// As large as its room, in the middle of it.
#let sign(x, width, height) = {
  let stitch = calc.min(width / card.sign.first().len(), height / card.sign.len())
  let (w, h) = (card.sign.first().len() * stitch, card.sign.len() * stitch)
  place(top + left, dx: x + (width - w) / 2, dy: (630pt - h) / 2, cloth(card.sign, stitch))
}

#if card.band != none {
  for y in (0pt, 558pt) {
    for repeat in range(5) { place(top + left, dx: repeat * 240pt, dy: y, cloth(card.band, 8pt)) }
  }
}
#if card.sentence == none { sign(420pt, 360pt, 360pt) } else {
  sign(808pt, 308pt, 420pt)
  place(top + left, dx: field.x, dy: field.y, block(width: field.width, height: field.height, align(horizon, fitting(
    (108pt, 100pt, 92pt, 84pt, 76pt, 68pt, 60pt, 54pt, 48pt, 42pt, 36pt, 30pt, 25pt),
    (card.sentence.start + card.sentence.end).split(" "),
    card.sentence.start + text(fill: dye("1"), card.sentence.end),
  ))))
  place(top + left, dx: field.x, dy: 496pt, text(size: 28pt, (card.word, card.day).filter(said => said != none).join(" · ")))
}
`;
