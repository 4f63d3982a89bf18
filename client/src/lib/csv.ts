export type CsvCell = string | number;

/** Read as text by spreadsheets: a cell that begins like a formula is marked as none. */
const FORMULA = /^[=+\-@\t]/;

function cellOf(cell: CsvCell) {
  const text = typeof cell === 'number' ? String(cell) : cell.replace(FORMULA, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** With the mark that tells spreadsheets that it is UTF-8. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]) =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;

export function saveFile(name: string, content: string, type: string) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
