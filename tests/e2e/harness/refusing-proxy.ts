import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RefusingProxy = {
  readonly port: number;
  /** What asked to leave this machine, "host:port" or a whole address, in order. */
  readonly refused: readonly string[];
  close(): Promise<void>;
};

/** The only way out a tested browser knows; it lets nothing through and writes down who tried. */
export async function startRefusingProxy(): Promise<RefusingProxy> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    refused.push(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Hosts the browsers themselves ask, whatever is installed in them. */
const BROWSERS_OWN =
  /(?:^|[./])(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net)(?::\d{1,5})?(?:\/|$)/;

/** What is not the browser's own talk. */
export function fromOutside(refused: readonly string[]): readonly string[] {
  return refused.filter((address) => !BROWSERS_OWN.test(address));
}
