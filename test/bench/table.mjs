/** Prints what was measured; a ratio of 1 is the floor, more is better. */
export function printTable(title, lines) {
  const rows = [
    ['', 'ours', 'floor', '', 'ratio'],
    ...lines.map(({ title: name, ours, floor, unit, ratio }) => [name, number(ours), number(floor), unit, ratio.toFixed(2)]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const pad = (cell, column) => (column === 0 || column === 3 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  process.stdout.write(`\n${title}\n${rows.map((row) => `  ${row.map(pad).join('  ')}`).join('\n')}\n`);
}

function number(value) {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 0 });
}
