/** Exit code of a command that was called wrongly or can't do its work here. */
export const EXIT_FAILURE = 2;

/** A failure whose message is all there is to say: one line for the reader, no stack. */
export class CommandFailure extends Error {}

/** Runs a command's main part and turns its end into the process's exit code. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = EXIT_FAILURE;
    const words = error instanceof CommandFailure ? error.message : describeFault(error);
    process.stderr.write(`postilla: ${words}\n`);
  }
}

/** The first line of whatever was thrown. */
export function firstLine(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.split('\n', 1)[0] ?? '';
}

/** A fault of ours: the stack helps whoever mends it. */
function describeFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
