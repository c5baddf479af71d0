"use client";

import { useRouter } from "next/navigation";
import { SentPicture } from "../acts/sent-picture.tsx";

/** The scan of the signed page; once it is there and checked, the page shows what is left to type. */
export function PagePicture({ draftId }: { draftId: string }) {
  const router = useRouter();
  return (
    <SentPicture
      id="signed-page"
      action={`/api/desk/drafts/${draftId}/page`}
      words="paper.scan"
      onSent={(upload) => {
        if (upload !== null) router.refresh();
      }}
    />
  );
}
