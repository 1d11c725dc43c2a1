/** Whether a process of this machine lives. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: a process of another user that is alive.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
