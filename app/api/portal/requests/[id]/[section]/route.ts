import { citizenCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { isSection } from "#lib/requests/core/index.ts";
import { saveRequestSection } from "#lib/requests/index.ts";

export const POST = citizenCommand({
  name: "requests.saveSection",
  needsSecret: true,
  input: ({ _way, ...posted }, { section = "" }) =>
    isSection(section) ? ok({ section, posted, isFromCheck: _way === "check" }) : err({ code: "gate.malformed" }),
  run: saveRequestSection,
  then: (outcome, { locale, params: { id = "", section = "" } }) => {
    const file = `/${locale}/documents/${encodeURIComponent(id)}`;
    const page = `${file}/${encodeURIComponent(section)}`;
    if (outcome.status === "refused") return { path: `${page}?refused=${outcome.failure.code}` };
    const goesTo = outcome.value?.goesTo;
    const from = goesTo === "check" ? "&from=check" : "";
    if (outcome.status === "invalid") return { path: `${page}?problems=1${from}` };
    return { path: `${file}/${outcome.value.goesTo}` };
  },
});
