import { Stack } from "#components/layout/stack.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { BothLanguages } from "./both-languages.tsx";

/** Nothing is at this address, in both languages: the reader's own is not always known. */
export function NotHere() {
  return (
    <BothLanguages title={(t) => t("notFound.title")}>
      {(t, locale) => (
        <Stack>
          {locale === "ar" ? <h1>{t("notFound.title")}</h1> : <h2>{t("notFound.title")}</h2>}
          <p>{t("notFound.text")}</p>
          <ButtonLink kind="secondary" href={`/${locale}`}>
            {t("problem.home")}
          </ButtonLink>
        </Stack>
      )}
    </BothLanguages>
  );
}
