import { buffer } from "node:stream/consumers";
import { recogniseKind } from "../core/index.ts";
import { answer } from "./answer.ts";
import { endFrame, pageFrame, refusalFrame, type SafePage } from "./frames.ts";
import { convertHeic } from "./heic.ts";
import { convertPdf } from "./pdf.ts";
import { convertPicture } from "./pictures.ts";
import { Refused } from "./refused.ts";

// A process of its own: a stranger's file on standard input, safe pictures on standard output, nothing else in reach.

async function* convert(bytes: Uint8Array): AsyncGenerator<SafePage> {
  const kind = recogniseKind(bytes);
  if (kind === undefined) throw new Refused("files.kindNotAccepted");
  if (kind === "pdf") yield* convertPdf(bytes);
  else yield kind === "heic" ? await convertHeic(bytes) : await convertPicture(bytes);
}

try {
  for await (const page of convert(await buffer(process.stdin))) await answer(pageFrame(page));
  await answer(endFrame());
} catch (fault) {
  // a decoder that gives up has met a damaged file; a decoder that dies takes the process with it, and the parent sees that
  await answer(refusalFrame(fault instanceof Refused ? fault.refusal : "files.damaged"));
}
