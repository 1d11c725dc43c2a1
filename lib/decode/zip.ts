import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import { DecodeError } from "./errors.ts";

/** A ZIP archive; each file is inflated when it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * The bytes of a file, undefined when the archive has none of that name. Throws DecodeError when it
   * is damaged, encrypted, or when all files read so far inflate to more than 32 MB.
   */
  read(name: string): Uint8Array | undefined;
}

/** The largest reports are a tenth of this; a file that inflates to more is a bomb. */
const mostInflated = 32 * 1024 * 1024;
/** No office document has so many parts. */
const mostFiles = 10_000;
/** So few bytes are inflated at a time that one step cannot fill the memory. */
const inflateStep = 16 * 1024;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Place of the local header of the file. */
  readonly at: number;
}

/**
 * Opens a ZIP archive by its directory (APPNOTE.TXT parts 4.3.7, 4.3.12 and 4.3.16). A file that inflates to
 * another size than the directory claims, or has another check sum, is damaged. Throws DecodeError when the
 * bytes are no whole archive.
 */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(directory(view, bytes).map((entry) => [entry.name, entry]));
  let left = mostInflated;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      if (entry.encrypted) throw new DecodeError("password-protected archive");
      const file = inflate(packedBytes(view, bytes, entry), entry, left);
      left -= file.length;
      if (crc32(file) !== entry.crc) throw damaged();
      return file;
    },
  };
}

function damaged(): DecodeError {
  return new DecodeError("damaged archive: a part of the file is missing or altered");
}

/** The end of the directory stands in the last 64 KB, before a comment. */
function directoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged();
}

function directory(view: DataView, bytes: Uint8Array): readonly Entry[] {
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const shift = end - size - view.getUint32(end + 16, true);
  if (count > mostFiles) throw new DecodeError("archive of too many files");
  if (shift < 0) throw damaged();
  const entries: Entry[] = [];
  let at = end - size;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true) + shift,
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedBytes(view: DataView, bytes: Uint8Array, { at, packed }: Entry): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw damaged();
  return bytes.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, { method, size }: Entry, left: number): Uint8Array {
  if (size > left) throw new DecodeError("archive inflates to more than 32 MB");
  if (method === 0) return packed;
  if (method !== 8) throw new DecodeError("archive packed by an unknown method");
  const file = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged();
    file.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += inflateStep) {
      stream.push(packed.subarray(at, at + inflateStep), at + inflateStep >= packed.length);
    }
  } catch (error) {
    throw error instanceof DecodeError ? error : damaged();
  }
  if (length !== size) throw damaged();
  return file;
}
