import { saveSection } from "#lib/declarations/index.ts";
import { citizenCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";

const WAYS = ["check", "later", "task"] as const;

export const POST = citizenCommand({
  name: "declarations.saveSection",
  needsSecret: true,
  input: ({ _way, _part, ...posted }, { section = "" }) =>
    ok({
      section,
      part: typeof _part === "string" ? _part : undefined,
      posted,
      way: WAYS.find((way) => way === (Array.isArray(_way) ? _way.at(-1) : _way)),
    }),
  run: saveSection,
  then: (outcome, { locale, params: { id = "", section = "" } }) => {
    const file = `/${locale}/declaration/${encodeURIComponent(id)}`;
    const page = `${file}/${encodeURIComponent(section)}`;
    if (outcome.status === "refused") return { path: `${file}?refused=${outcome.failure.code}` };
    const way = outcome.value?.way;
    if (way === "later") return { path: `${file}?saved=1` };
    const from = way === "check" ? "&from=check" : "";
    if (outcome.status === "invalid") return { path: `${page}?problems=1${from}` };
    if (outcome.value.nextPart !== null) return { path: `${page}?part=${outcome.value.nextPart}${from}` };
    if (outcome.value.goesTo === "track") return { path: `/${locale}/track/${encodeURIComponent(id)}` };
    if (way === "check") return { path: `${file}/check` };
    return { path: outcome.value.goesTo === null ? `${file}/documents` : `${file}/${outcome.value.goesTo}` };
  },
});
