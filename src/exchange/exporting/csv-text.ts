import Papa from 'papaparse';

/**
 * Rows of cells as the text of a CSV file: one line a row, the last one ended too, cells in quotes where they need them
 * (RFC 4180). `delimiter`: a comma where nothing else is wanted.
 */
export const csvText = (rows: readonly (readonly unknown[])[], delimiter = ','): string =>
  `${Papa.unparse([...rows.map((row) => [...row])], { delimiter })}\r\n`;
