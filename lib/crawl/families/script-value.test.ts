import { describe, expect, it } from "vitest";
import { answerValue, scriptValue } from "./script-value.ts";

describe("scriptValue(script, name)", () => {
  it.each([
    ['var siteInfo = {"a":{"b":[1,2]}}; other({});', { a: { b: [1, 2] } }],
    ['{ "siteInfo": [{"a":"} ]\\" {"}], rest: 1 }', [{ a: '} ]" {' }]],
    ["siteInfo: {'a': 1}", undefined],
    ['siteInfo = {"a": 1', undefined],
    ['siteInfo = "text"', undefined],
    ["nothing", undefined],
  ])("finds what follows the name in %s", (script, value) => {
    expect(scriptValue(script, "siteInfo")).toEqual(value);
  });
});

describe("answerValue(text)", () => {
  it.each([
    ['{"a":"(b)"}', { a: "(b)" }],
    ['cb({"a":1});', { a: 1 }],
    ['jQuery.x_1(\n["a"] )', ["a"]],
    ["<html>(1)</html>", undefined],
    ["<html></html>", undefined],
    ["", undefined],
  ])("reads %j", (text, value) => {
    expect(answerValue(text)).toEqual(value);
  });
});
