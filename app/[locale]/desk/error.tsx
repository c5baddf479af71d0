"use client";

import { useTexts } from "#components/desk/texts/texts-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Empty } from "#components/ui/empty.tsx";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A fault on a page of the desk: nothing was lost, and a reference to quote. */
export default function DeskError({ error, reset }: Props) {
  const { t } = useTexts();
  return (
    <main id="main" className="desk">
      <h1 className="visually-hidden">{t("fault.title")}</h1>
      <Empty title={t("fault.title")}>
        <p>
          {t("fault.explained")} {error.digest !== undefined && <bdi dir="ltr">{error.digest}</bdi>}
        </p>
        <Button type="button" onClick={reset}>
          {t("fault.again")}
        </Button>
      </Empty>
    </main>
  );
}
