import type { T } from "#lib/kernel/texts.ts";
import { Stack } from "../../layout/stack.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Table } from "../../ui/table.tsx";
import type { ActStoryLine } from "./act-view.ts";

/** Who read the act or took a copy of it, the newest first; the reading that this page is stands there next time. */
export function ActStory({ story, t }: { story: readonly ActStoryLine[]; t: T }) {
  return (
    <Stack as="section" gap="s">
      <h2>{t("acts:story.title")}</h2>
      {story.length === 0 ? (
        <p>{t("acts:story.none")}</p>
      ) : (
        <Table
          caption={t("acts:story.title")}
          captionHidden
          rows={story}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "on",
              label: t("acts:story.on"),
              heads: true,
              cell: ({ on, time }) => <DateText on={on} time={time} t={t} />,
            },
            { key: "what", label: t("acts:story.what"), cell: (line) => said(line, t) },
            { key: "who", label: t("acts:story.who"), cell: ({ who }) => who ?? t("acts:story.nobody") },
            { key: "office", label: t("acts:story.office"), cell: ({ office }) => office },
          ]}
        />
      )}
    </Stack>
  );
}

/** «Read: for a mention», «Copy issued: full copy, serial …», «Issued automatically: …» where nobody issued it. */
function said({ what, who, detail }: ActStoryLine, t: T): string {
  if (what === "read") return t("acts:story.read", { purpose: t(`acts:purpose.${detail}`) });
  const [kind = "", serial = ""] = detail.split(" ");
  const deed = what === "issued" && who === null ? "issuedAlone" : what;
  return t(`acts:story.${deed}`, { kind: t(`issue.kind.${kind}`), serial });
}
