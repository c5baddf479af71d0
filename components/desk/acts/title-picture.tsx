"use client";

import { SentPicture } from "./sent-picture.tsx";

/** The picture of the title is sent as soon as it is chosen, and checked while the officer goes on. */
export function TitlePicture({ actId, onSent }: { actId: string; onSent: (upload: string | null) => void }) {
  return (
    <SentPicture id="title-picture" action={`/api/desk/acts/${actId}/title`} words="acts:picture" onSent={onSent} />
  );
}
