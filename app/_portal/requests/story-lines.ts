import type { RequestStoryLine } from "#components/portal/requests/request-story.tsx";
import type { Locale } from "#lib/kernel/texts.ts";
import { moroccanTime } from "#lib/platform/clock.ts";
import type { RequestStory } from "#lib/requests/core/index.ts";
import type { Office } from "#lib/territory/core/index.ts";

/** The story of a request for its timeline: hours of the Moroccan wall clock, the office's name where an office acted. */
export function storyLines(story: RequestStory, offices: readonly Office[], locale: Locale): RequestStoryLine[] {
  return story.map(({ what, at, officeCode }, index) => {
    const { day, time } = moroccanTime(at);
    const office = offices.find(({ code }) => code === officeCode);
    return {
      key: String(index),
      what,
      on: day,
      time: time.slice(0, 5),
      office: office && (locale === "ar" ? office.nameAr : office.nameFr),
    };
  });
}
