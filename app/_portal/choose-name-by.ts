import type { CitizenFile } from "#lib/declarations/index.ts";

/** Until when another name is awaited, after the High Commission refused the one declared; nothing where no name was refused. */
export function chooseNameBy({ story }: Pick<CitizenFile, "story">): string | null {
  const refused = story.findLast(({ what }) => what === "nameRefused");
  const { chooseBy } = refused?.detail ?? {};
  return typeof chooseBy === "string" ? chooseBy : null;
}
