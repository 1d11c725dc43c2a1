import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isAlive } from "./alive.ts";

/** The name of bytes: their SHA-256 in lower-case hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Where the archive keeps the bytes of this name (ab/cd/abcd…). */
export function snapshotPath(archive: string, sha256: string): string {
  return join(archive, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

/** The bytes kept under a name; throws the error of node:fs when there are none. */
export function readSnapshot(archive: string, sha256: string): Uint8Array {
  return readFileSync(snapshotPath(archive, sha256));
}

/**
 * Keeps bytes under their hash, which it returns. They are written beside the archive and renamed
 * into it, so that whatever has its name is whole; what is there is never written again.
 */
export function storeSnapshot(archive: string, bytes: Uint8Array): string {
  const sha256 = hashOf(bytes);
  const path = snapshotPath(archive, sha256);
  if (existsSync(path)) return sha256;
  const draft = join(archive, drafts, `${process.pid}-${sha256}`);
  mkdirSync(dirname(draft), { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, bytes, { flush: true });
  renameSync(draft, path);
  return sha256;
}

/** The same as `storeSnapshot`; while the disk makes the bytes safe, others may go on. */
export async function keepSnapshot(archive: string, bytes: Uint8Array): Promise<string> {
  const sha256 = hashOf(bytes);
  const path = snapshotPath(archive, sha256);
  if (existsSync(path)) return sha256;
  // Two hosts may send the same bytes at once.
  const draft = join(archive, drafts, `${process.pid}-${sha256}-${randomUUID()}`);
  mkdirSync(dirname(draft), { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  await writeFile(draft, bytes, { flush: true });
  renameSync(draft, path);
  return sha256;
}

const drafts = "drafts";

/** Removes what processes that died while writing have left behind. */
export function sweepArchive(archive: string): void {
  const folder = join(archive, drafts);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!isAlive(Number.parseInt(name, 10))) rmSync(join(folder, name), { force: true });
  }
}
