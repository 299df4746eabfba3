/** Sends to a tab. One without our reader doesn't answer; there is nothing to do then. */
export function toTab(id: number | undefined, send: (id: number) => Promise<unknown>): void {
  if (id !== undefined) send(id).catch(() => undefined);
}
