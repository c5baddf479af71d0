import type { T } from "#lib/kernel/texts.ts";
import { Card } from "../../ui/card.tsx";
import { PrintButton } from "../../ui/print-button.tsx";
import styles from "./act-page.module.css";

/** At an office of paper registers the lawful act is the paper one: this text is copied, and the number comes from the register. */
export function PaperSteps({ pdfHref, isConsular, t }: { pdfHref: string; isConsular: boolean; t: T }) {
  return (
    <Card title={t("paper.title")} level={2}>
      <ol className={styles.changes}>
        {[1, 2, 3, 4].map((step) => (
          <li key={step}>{t(isConsular ? `paper.stepAbroad.${step}` : `paper.step.${step}`)}</li>
        ))}
      </ol>
      <PrintButton href={pdfHref} label={t("paper.print")} />
    </Card>
  );
}
