import type { T } from "#lib/kernel/texts.ts";
import { Card } from "../../ui/card.tsx";
import { Note } from "../../ui/note.tsx";
import { PrintButton } from "../../ui/print-button.tsx";
import { Prose } from "../../ui/prose.tsx";

/** At an office of paper registers the lawful mention is the one in the margins: its words are printed, and nothing is signed here (D99:26-27). */
export function MentionOnPaper({ fileId, t }: { fileId: string; t: T }) {
  return (
    <>
      <Card title={t("paper.title")}>
        <Prose>
          <ol>
            {[1, 2, 3].map((step) => (
              <li key={step}>{t(`mention.paper.${step}`)}</li>
            ))}
          </ol>
        </Prose>
        <PrintButton href={`/api/desk/files/${fileId}/wording.pdf`} label={t("paper.print")} />
      </Card>
      <Note tone="info">{t("mention.paper.note")}</Note>
    </>
  );
}
