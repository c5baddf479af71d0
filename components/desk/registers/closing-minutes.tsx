import type { T } from "#lib/kernel/texts.ts";
import { Columns } from "../../layout/columns.tsx";
import { Card } from "../../ui/card.tsx";

/** The closing minutes of a register in both languages, the Arabic text first. */
export function ClosingMinutes({ text, t }: { text: { ar: string; fr: string }; t: T }) {
  return (
    <Columns>
      {(["ar", "fr"] as const).map((lang) => (
        <Card
          key={lang}
          title={t(lang === "ar" ? "registers.minutes.inArabic" : "registers.minutes.inFrench")}
          level={3}
        >
          <div lang={lang} dir={lang === "ar" ? "rtl" : "ltr"}>
            {text[lang].split("\n").map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Card>
      ))}
    </Columns>
  );
}
