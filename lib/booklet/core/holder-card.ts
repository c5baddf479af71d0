import { z } from "zod";
import { Cnie } from "#lib/names/core/index.ts";

/** The card that the holder of a birth act showed; whoever notes it compared the name and the day of birth with the act. */
export const HolderCardInput = z.strictObject({
  cnie: Cnie,
  compared: z.literal("yes", "booklet.notCompared"),
});
