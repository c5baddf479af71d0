import { describe, expect, it } from "vitest";
import { keyOf } from "./key-of.ts";

function pressed(key: string, code: string, more: { ctrlKey?: boolean; altKey?: boolean; isAltGraph?: boolean } = {}) {
  const { isAltGraph = false, ...held } = more;
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, getModifierState: () => isAltGraph, ...held };
}

describe("the keys of the desk", () => {
  it.each([
    ["j", "KeyJ", "j"],
    ["J", "KeyJ", "j"],
    ["ت", "KeyJ", "j"],
    ["ث", "KeyE", "e"],
    ["د", "BracketRight", "]"],
    ["ArrowDown", "ArrowDown", "ArrowDown"],
  ])("%s at %s is %s, whatever the language of the keyboard", (key, code, expected) => {
    expect(keyOf(pressed(key, code))).toBe(expected);
  });

  it("leave the browser its own commands", () => {
    expect(keyOf(pressed("e", "KeyE", { ctrlKey: true }))).toBeUndefined();
  });

  it("know the brackets of a French keyboard, written with AltGr", () => {
    expect(keyOf(pressed("]", "Minus", { ctrlKey: true, altKey: true, isAltGraph: true }))).toBe("]");
  });
});
