import { createHash } from 'node:crypto';

/** Above what services are registered for, below what systems hand out by themselves. */
const FIRST_PORT = 20_000;
const PORT_COUNT = 10_000;

/** The same port for the same folder, every time. */
export function stablePort(folder: string): number {
  const digest = createHash('sha256').update(folder).digest();
  return FIRST_PORT + (digest.readUInt32BE(0) % PORT_COUNT);
}
