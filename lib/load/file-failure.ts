const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ELOOP: "a link that leads back to itself",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk cannot read it",
};

/** One line that says why node:fs failed; undefined for an error that is not its. */
export function fileFailure(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) {
    return undefined;
  }
  return reasons[error.code] ?? (/^E[A-Z]+$/.test(error.code) ? error.code : undefined);
}
