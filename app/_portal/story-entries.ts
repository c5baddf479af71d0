import type { StoryEntry } from "#components/portal/story-timeline.tsx";
import type { CitizenFile } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { moroccanTime } from "#lib/platform/clock.ts";

/** The story of a file for its timeline: hours of the Moroccan wall clock, the office's name where an office acted. */
export function storyEntries({ story, office, declaration }: CitizenFile, locale: Locale): StoryEntry[] {
  const { act } = declaration;
  // the register writes the act's number on the declaration in the registering transaction, and nothing else
  const registered =
    act === null || story.some(({ what }) => what === "registered")
      ? []
      : [{ what: "registered", at: act.registeredAt, officeCode: act.officeCode, detail: {} }];
  return [...story, ...registered].map(({ what, at, officeCode, detail }, index) => {
    const { day, time } = moroccanTime(at);
    const isHere = what !== "submitted" && officeCode !== null && officeCode === office?.code;
    const shown = Object.entries(detail).filter((entry): entry is [string, string | number] =>
      ["string", "number"].includes(typeof entry[1]),
    );
    return {
      key: `${index}`,
      what,
      on: day,
      time: time.slice(0, 5),
      office: isHere ? (locale === "ar" ? office.nameAr : office.nameFr) : undefined,
      detail: Object.fromEntries(shown),
    };
  });
}
