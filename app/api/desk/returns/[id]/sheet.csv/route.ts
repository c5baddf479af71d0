import { csvText } from "#lib/declarations/index.ts";
import { withFaults } from "#lib/gate/index.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { csvAnswer, hidden, localeOf } from "../../../../institution/_route/csv-answer.ts";
import { openedReturn } from "../../../_route/opened-return.ts";

/** The same lines as a table for a calculator. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "returns.csv", async () => {
    const found = await openedReturn(request, (await params).id);
    if (!found) return hidden();
    const locale = localeOf(request);
    const t = textsOf(locale, "notices");
    const { kind, from, deceased, counts } = found.opened;
    const rows =
      kind === "deceased"
        ? [
            [t("return.act"), t("return.nameAr"), t("return.nameLatin"), t("says.cnie"), t("says.on.death"), t("return.residence")],
            ...deceased.map(({ no, year, name, cnie, diedOn, residence }) => [
              `${no}/${year}`,
              name.ar,
              name.latin,
              cnie ?? "",
              diedOn,
              (locale === "ar" ? residence?.ar : residence?.fr) ?? "",
            ]),
          ]
        : [
            [t("return.counted"), t("return.sex"), t("return.number")],
            ...counts.map(({ of, sex, count }) => [t(`return.count.${of}`), t(`return.ofSex.${sex}`), String(count)]),
          ];
    return csvAnswer(`${kind}-${from}`, csvText(rows));
  });
}
