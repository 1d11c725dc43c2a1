/** Something the person at the keyboard can mend: it is shown as one line, without a stack. */
export class Failure extends Error {
  /** @override */
  name = "Failure";
}

/**
 * Runs the whole of a command; a Failure ends it with one line and exit code 1.
 * @param {() => Promise<void>} work
 */
export async function plainly(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
