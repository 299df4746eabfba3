/**
 * The lines of a stream of UTF-8, as they come: a byte order mark is dropped, only `\n` ends a line
 * (JSON may hold U+2028), and a last line needs no end.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield [...open, piece].join('');
      open = [];
    }
    open.push(last);
  }
  const rest = [...open, decoder.decode()].join('');
  if (rest !== '') yield rest;
}
