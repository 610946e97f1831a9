/** The browser keeps it among what has been downloaded. It begins with the mark of UTF-8, by which spreadsheets know the letters. */
export function saveCsv(name: string, csv: string) {
  const address = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
