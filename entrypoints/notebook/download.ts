import type { ExportFormat } from './worker-messages';

const FILES: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  'web-annotation': { ending: 'jsonld', type: 'application/ld+json' },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
};

/** Gives the reader a file, named by the day. */
export function download(text: string, format: ExportFormat): void {
  const { ending, type } = FILES[format];
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `postilla-${new Date().toISOString().slice(0, 10)}.${ending}`;
  link.click();
  // The browser has the file once the click is through.
  setTimeout(() => URL.revokeObjectURL(address));
}
