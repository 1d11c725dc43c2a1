import { DecodeError } from "./errors.ts";

/** A compound file: the streams at its root, each read when it is asked for. */
export interface Compound {
  readonly names: readonly string[];
  /** The bytes of a stream, undefined when there is none of that name. Throws DecodeError when torn. */
  read(name: string): Uint8Array | undefined;
}

/** Sector numbers from here on mark an end or nothing. */
const firstSpecial = 0xfffffffa;
const headerBytes = 512;
const entryBytes = 128;
const miniSectorBytes = 64;
/** Streams shorter than this are kept in the mini stream. */
const shortStream = 4096;

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  /** Neighbours in the tree of names, and the first entry inside. */
  readonly links: readonly number[];
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Bytes in sectors of one size, with the table that says which sector follows which. */
interface Sectors {
  readonly next: Uint32Array;
  /** The bytes of a sector, torn or empty behind the end of the file. */
  at(sector: number): Uint8Array;
}

/**
 * Opens a compound file, the container of DOC, XLS and encrypted office files ([MS-CFB]). Throws
 * DecodeError when its tables are damaged.
 */
export function openCompound(bytes: Uint8Array): Compound {
  if (bytes.length < headerBytes) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw damaged();
  const at = (sector: number) => bytes.subarray((sector + 1) * size, (sector + 2) * size);
  const sectors = { next: sectorTable(view, at), at };
  const entries = directoryOf(follow(sectors, view.getUint32(48, true)));
  const root = entries[0];
  if (root === undefined) throw damaged();
  const mini = miniSectors(sectors, root, view.getUint32(60, true));
  const streams = new Map(inside(entries, root.child).map((entry) => [entry.name, entry]));
  return {
    names: [...streams.keys()],
    read(name) {
      const entry = streams.get(name);
      if (entry === undefined) return undefined;
      const stream = follow(entry.size < shortStream ? mini : sectors, entry.start);
      if (stream.length < entry.size) throw damaged();
      return stream.subarray(0, entry.size);
    },
  };
}

function damaged(): DecodeError {
  return new DecodeError("damaged office file: a part is missing or altered");
}

/** The table of sectors is itself in sectors, listed in the header and then in a chain of lists. */
function sectorTable(view: DataView, at: Sectors["at"]): Uint32Array {
  const listed: number[] = [];
  for (let place = 76; place < headerBytes; place += 4) listed.push(view.getUint32(place, true));
  let list = view.getUint32(68, true);
  for (let left = view.getUint32(72, true); left > 0 && list < firstSpecial; left -= 1) {
    const numbers = numbersOf(at(list));
    if (numbers.length === 0) throw damaged();
    listed.push(...numbers.subarray(0, -1));
    list = numbers.at(-1) ?? firstSpecial;
  }
  const table = listed.filter((sector) => sector < firstSpecial).map(at);
  return numbersOf(joined(table));
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) =>
    view.getUint32(at * 4, true),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    whole.set(part, length);
    length += part.length;
  }
  return whole;
}

/** The bytes of a chain of sectors; a chain that meets itself is damaged. */
function follow(sectors: Sectors, start: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let sector = start; sector < firstSpecial; sector = sectors.next[sector] ?? firstSpecial) {
    if (parts.length > sectors.next.length) throw damaged();
    parts.push(sectors.at(sector));
  }
  return joined(parts);
}

function miniSectors(sectors: Sectors, root: Entry, table: number): Sectors {
  const whole = follow(sectors, root.start);
  return {
    next: numbersOf(follow(sectors, table)),
    at: (sector) => whole.subarray(sector * miniSectorBytes, (sector + 1) * miniSectorBytes),
  };
}

function directoryOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / entryBytes) }, (_, index) => {
    const at = index * entryBytes;
    const length = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder("utf-16le").decode(
      bytes.subarray(at, at + Math.max(0, length - 2)),
    );
    return {
      name,
      isStream: view.getUint8(at + 66) === 2,
      links: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** The streams of one storage: what is embedded in a document has streams of the same names. */
function inside(entries: readonly Entry[], first: number): readonly Entry[] {
  const met = new Set<number>();
  const open = [first];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (entry === undefined || met.has(at)) continue;
    met.add(at);
    open.push(...entry.links);
  }
  return [...met].flatMap((at) => entries[at] ?? []).filter(({ isStream }) => isStream);
}
