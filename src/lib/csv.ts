/**
 * What a spreadsheet may take for a formula: a cell that begins with = + - @ (also after white space, or in their
 * full-width forms), a tab or a line break (https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe is
 * among these signs so that it can be told from one that was put there.
 */
const mayBeFormula = /^(?:['\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A cell that no spreadsheet takes for a formula: text that it might take for one gets an apostrophe before it. */
export function guarded(cell: string): string {
  return mayBeFormula.test(cell) ? `'${cell}` : cell;
}

/** What `guarded` was given: the cell without one apostrophe that it begins with. */
export function unguarded(cell: string): string {
  return cell.replace(/^'/, '');
}

// Semicolons and tabs separate cells only for programs in other places of the world; in quotes they do nowhere.
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

function quoted(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Rows as CSV (RFC 4180): cells in quotes where they need them, every line ended by CRLF, each cell guarded against
 * being run. It begins with a byte order mark: spreadsheets read UTF-8 only after one (Excel takes anything else for
 * the system's own encoding), and tables are for them; programs that want none have JSON.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => quoted(guarded(cell))).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
