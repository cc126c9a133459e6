import type { Block, Cell, Closing, Fact, HeadCell, Letterhead, Paper, Run, Section, Table } from './paper';
import { roman, SIGN_HERE } from './wording';

/** The document as one page that needs nothing else: read on any screen, printed on A4. Each figure leads to its row in the panel. */
export function renderHtml(paper: Paper): string {
  const numbered = paper.sections.filter(({ title }) => title !== null);
  const numberOf = (section: Section): string => (paper.closing ? `${roman(numbered.indexOf(section) + 1)}. ` : '');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped([paper.kindOfPaper, paper.title].filter(Boolean).join(' '))}</title>
<style>${styles(paper)}</style>
</head>
<body>
<main>
${paper.letterhead ? letterhead(paper.letterhead) : ''}
<header class="title">
${paper.kindOfPaper ? `<p class="kind">${escaped(paper.kindOfPaper.toLocaleUpperCase('vi'))}</p>` : ''}
<h1>${escaped(paper.title)}</h1>
${paper.subtitle ? `<p class="subtitle">${escaped(paper.subtitle)}</p>` : ''}
</header>
${paper.sections
  .map(
    (section) => `<section id="${escaped(section.key)}">
${section.title === null ? '' : `<h2>${escaped(numberOf(section) + section.title)}</h2>`}
${section.blocks.map(block).join('\n')}
</section>`,
  )
  .join('\n')}
${paper.closing ? closing(paper.closing) : ''}
${paper.signatures.length > 0 ? signatures(paper.signatures) : ''}
</main>
</body>
</html>
`;
}

function letterhead({ nation, superior, issuingBody, number, placeAndDate }: Letterhead): string {
  const motto =
    nation === 'state'
      ? '<p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b class="motto">Độc lập - Tự do - Hạnh phúc</b></p>'
      : '<p><b class="motto">ĐẢNG CỘNG SẢN VIỆT NAM</b></p>';
  return `<div class="letterhead">
<div>${superior ? `<p>${escaped(superior)}</p>` : ''}<p><b class="body">${issuingBody.map(escaped).join('<br>')}</b></p><p class="number">${escaped(number)}</p></div>
<div>${motto}<p class="date">${escaped(placeAndDate)}</p></div>
</div>`;
}

function closing({ recipients, authority, position, signer }: Closing): string {
  return `<footer class="closing">
<div class="recipients"><p><b><i>Nơi nhận:</i></b></p>${recipients.map((name) => `<p>${escaped(name)}</p>`).join('')}</div>
<div class="signature"><p><b>${escaped(authority)}</b></p><p><b>${escaped(position)}</b></p><p class="signer"><b>${escaped(signer ?? '')}</b></p></div>
</footer>`;
}

function signatures(titles: readonly string[]): string {
  return `<footer class="signatures">${titles.map((title) => `<div><p><b>${escaped(title)}</b></p><p><i>${SIGN_HERE}</i></p></div>`).join('')}</footer>`;
}

function block(part: Block): string {
  if (part.kind === 'table') return table(part);
  const tag = part.manner === 'heading' ? 'h3' : 'p';
  return `<${tag} class="${part.manner}">${part.manner === 'item' ? '- ' : ''}${runs(part.runs)}</${tag}>`;
}

function table({ columns, head, rows, fontSize }: Table): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((100 * width) / whole).toFixed(2)}%">`).join('');
  return `<div class="scroll"><table style="font-size:${fontSize}pt">
<colgroup>${widths}</colgroup>
<thead>${head.map((row) => `<tr>${row.map(headCell).join('')}</tr>`).join('')}</thead>
<tbody>
${rows
  .map(({ kind, cells }) =>
    kind === 'group'
      ? `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${lines(cells[0] ?? [])}</th></tr>`
      : `<tr class="${kind}">${cells.map((cell, index) => `<td class="${columns[index]?.align ?? 'left'}">${lines(cell)}</td>`).join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table></div>`;
}

function headCell({ text, columns, rows }: HeadCell): string {
  return `<th scope="col"${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}>${escaped(text)}</th>`;
}

function lines(cell: Cell): string {
  return cell.map(runs).join('<br>');
}

function runs(parts: readonly Run[]): string {
  return parts.map(({ text, fact, style }) => styledText(fact ? linked(fact, text) : escaped(text), style)).join('');
}

function styledText(html: string, style: Run['style']): string {
  return style === 'bold' ? `<b>${html}</b>` : style === 'italic' ? `<i>${html}</i>` : html;
}

/** The page may stand in a frame of the panel: its links lead the whole panel. */
function linked({ address, value }: Fact, text: string): string {
  return address === null ? escaped(text) : `<a href="${escaped(address)}" target="_top" data-value="${escaped(value)}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function styles({ orientation }: Paper): string {
  const portrait = orientation === 'portrait';
  return `
@page { size: A4 ${orientation}; margin: ${portrait ? '20mm 15mm 20mm 30mm' : '15mm 12mm 15mm 15mm'}; @top-center { content: counter(page); font: 13pt "Times New Roman", Tinos, serif } }
@page :first { @top-center { content: none } }
* { box-sizing: border-box }
html { background: #e9ebee; color: #111; color-scheme: light }
body { margin: 0; font: 14pt/1.35 "Times New Roman", Tinos, "Liberation Serif", serif }
main { background: #fff; max-width: ${portrait ? '210mm' : '297mm'}; min-height: 100vh; margin: 0 auto; padding: ${portrait ? '20mm 15mm 20mm 30mm' : '15mm 12mm 15mm 15mm'} }
p, h1, h2, h3 { margin: 0; font-size: inherit; font-weight: normal }
.letterhead { display: grid; grid-template-columns: 2fr 3fr; gap: 4mm; text-align: center; font-size: 13pt; line-height: 1.25 }
.letterhead b { display: inline-block }
.body::after { content: ""; display: block; width: 40%; margin: 1mm auto 0; border-bottom: .7pt solid }
.motto { padding-bottom: 1mm; border-bottom: .7pt solid }
.number, .date { margin-top: 2mm }
.date { font-style: italic }
.title { margin: 8mm 0 5mm; text-align: center; font-weight: bold }
.kind { font-weight: bold }
h1 { font-weight: bold; text-wrap: balance }
.title::after { content: ""; display: block; width: 28%; margin: 1.5mm auto 0; border-bottom: .7pt solid }
.subtitle { font-weight: normal; font-style: italic }
h2 { margin: 4mm 0 1.5mm; font-weight: bold; break-after: avoid }
h3 { margin: 2.5mm 0 1mm; font-weight: bold; break-after: avoid }
p.text, p.item { margin: 0 0 1.5mm; text-align: justify; text-indent: 10mm; orphans: 2; widows: 2 }
p.note { margin: 2mm 0 0; font-size: 11pt; font-style: italic }
a { color: inherit; text-decoration: none }
a:hover, a:focus-visible { background: #fff1b8; outline: 1px solid #c98a00 }
.scroll { overflow-x: auto; margin: 2mm 0 }
table { width: 100%; border-collapse: collapse; line-height: 1.2 }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: .5pt solid #333; padding: 1mm; vertical-align: middle }
th { text-align: center; font-weight: bold }
tr.group th { text-align: left }
tr.total td { font-weight: bold }
.center { text-align: center } .right { text-align: right } .left { text-align: left }
.closing { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; margin-top: 8mm; break-inside: avoid }
footer.signatures { display: flex; justify-content: space-around; gap: 6mm; margin-top: 6mm; padding-bottom: 24mm; text-align: center; break-inside: avoid; font-size: 12pt }
.recipients { font-size: 11pt }
.signature { text-align: center }
.signer { margin-top: 24mm; min-height: 1.3em }
@media screen and (max-width: 700px) {
  body { font-size: 12pt }
  main { padding: 6mm 5mm }
  .letterhead { font-size: 9.5pt; gap: 2mm }
}
@media print { html { background: none } main { max-width: none; min-height: 0; margin: 0; padding: 0 } .scroll { overflow: visible } }
`;
}
