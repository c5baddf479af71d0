import { describe, expect, it } from "vitest";
import { optionsText } from "./options-text.ts";

const REGIONS = [
  { label: "الشرق", options: [{ value: "411", label: "وجدة-أنجاد" }] },
  { label: "Fès-Meknès", options: [{ value: "231", label: "Fès" }] },
];

describe("a long list of choices", () => {
  it("groups the provinces by region, the chosen one selected", () => {
    expect(optionsText(REGIONS, "231", "—")).toBe(
      '<option value="">—' +
        '<optgroup label="الشرق"><option value="411">وجدة-أنجاد</optgroup>' +
        '<optgroup label="Fès-Meknès"><option value="231" selected>Fès</optgroup>',
    );
  });

  it("selects the empty line while nothing is chosen", () => {
    expect(optionsText([], "", "…")).toBe('<option value="" selected>…');
  });

  it("writes a name with a sign of the markup as words", () => {
    expect(optionsText([{ value: 'a"b', label: "<b>&" }], "")).toBe('<option value="a&quot;b">&lt;b&gt;&amp;');
  });
});
