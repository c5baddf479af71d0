import { columnOf, INSTITUTION_COLUMNS, NOTE_COLUMNS } from "#lib/declarations/core/index.ts";
import { csvText, findImport, headerIn, readInstitution } from "#lib/declarations/index.ts";
import { withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { csvAnswer, hidden, institutionOf, localeOf } from "../../../_route/csv-answer.ts";

type Context = { params: Promise<{ id: string }> };

/** The rows that were refused, as they were sent, to be corrected and sent again; the reasons stand in front of the columns. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return withFaults(request, "institution.refusedRows", async () => {
    const [{ id }, officer] = [await params, await institutionOf(request)];
    if (!officer || !isId(id)) return hidden();
    const file = await readInstitution(officer, (tx, institution) => findImport(tx, institution, id, now()));
    if (!file?.outcome) return hidden();
    const locale = localeOf(request);
    const t = textsOf(locale, "institution");
    const { kind, outcome } = file;
    const rows = outcome.refused.map(({ line, cells, problems }) => [
      String(line),
      problems
        .map(({ field, code, params: values }) => {
          const column = columnOf(kind, field)?.[locale];
          return `${column === undefined ? "" : `${column}: `}${t(`errors:${code}`, values)}`;
        })
        .join(" | "),
      ...INSTITUTION_COLUMNS[kind].map(({ path }) => cells[path] ?? ""),
    ]);
    return csvAnswer(
      `sijil-${kind}-${id.slice(-6)}`,
      csvText([[...NOTE_COLUMNS[locale], ...headerIn(kind, locale)], ...rows]),
    );
  });
}
