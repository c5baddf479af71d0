import { Stack } from "#components/layout/stack.tsx";
import { Bdi } from "#components/ui/bdi.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { BothLanguages } from "../../_portal/both-languages.tsx";
import { type Query, queryOf, refusalIn } from "../../_portal/texts.ts";

type Props = { searchParams: Promise<Query> };

/** Why something could not be done, in both languages: the gate does not always know the reader's. */
export default async function ProblemPage({ searchParams }: Props) {
  const query = await searchParams;
  const code = refusalIn({ refused: query["code"] }) ?? "gate.fault";
  const reference = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.exec(queryOf(query, "reference"))?.[0];
  return (
    <BothLanguages title={(t) => t("problem.title")}>
      {(t, locale) => (
        <Stack>
          {locale === "ar" ? <h1>{t("problem.title")}</h1> : <h2>{t("problem.title")}</h2>}
          <Note tone="bad">{t(`errors:${code}`)}</Note>
          {reference !== undefined && (
            <p>
              {t("problem.reference")} <Bdi>{reference}</Bdi>
            </p>
          )}
          <p>{t("problem.kept")}</p>
          <ButtonLink kind="secondary" href={`/${locale}`}>
            {t("problem.home")}
          </ButtonLink>
        </Stack>
      )}
    </BothLanguages>
  );
}
