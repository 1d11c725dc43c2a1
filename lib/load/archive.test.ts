import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  hashOf,
  keepSnapshot,
  readSnapshot,
  snapshotPath,
  storeSnapshot,
  sweepArchive,
} from "./archive.ts";

const archive = mkdtempSync(join(tmpdir(), "archive-"));
afterAll(() => rmSync(archive, { recursive: true }));

const bytes = new TextEncoder().encode("聊城市水利局");

describe("storeSnapshot(archive, bytes)", () => {
  it("keeps bytes under their hash", () => {
    const sha256 = storeSnapshot(archive, bytes);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(snapshotPath(archive, sha256)).toBe(
      join(archive, sha256.slice(0, 2), sha256.slice(2, 4), sha256),
    );
    expect(new Uint8Array(readSnapshot(archive, sha256))).toEqual(bytes);
  });

  it("never writes again what is there", () => {
    const path = snapshotPath(archive, hashOf(bytes));
    writeFileSync(path, "changed by hand");
    storeSnapshot(archive, bytes);
    expect(readFileSync(path, "utf8")).toBe("changed by hand");
  });
});

describe("keepSnapshot(archive, bytes)", () => {
  it("keeps the same bytes once, however many bring them", async () => {
    const same = new TextEncoder().encode("同一份年报");
    const [one, two] = await Promise.all([
      keepSnapshot(archive, same),
      keepSnapshot(archive, same),
    ]);
    expect([one, two]).toEqual([hashOf(same), hashOf(same)]);
    expect(new Uint8Array(readSnapshot(archive, hashOf(same)))).toEqual(same);
    expect(readdirSync(join(archive, "drafts"))).toEqual([]);
  });
});

describe("sweepArchive(archive)", () => {
  it("removes the drafts of dead processes alone", () => {
    const drafts = join(archive, "drafts");
    mkdirSync(drafts, { recursive: true });
    const mine = join(drafts, `${process.pid}-${"a".repeat(64)}`);
    const dead = join(drafts, `999999999-${"b".repeat(64)}`);
    writeFileSync(mine, "");
    writeFileSync(dead, "");
    sweepArchive(archive);
    expect([existsSync(mine), existsSync(dead)]).toEqual([true, false]);
  });

  it("is content with an archive that is not there", () => {
    expect(() => sweepArchive(join(archive, "none"))).not.toThrow();
  });
});
