import { once } from "node:events";

const write = process.stdout.write.bind(process.stdout);

// decoders print what they think of a file: nothing but the answer may reach standard output
process.stdout.write = () => true;

/** Writes a piece of the answer and waits until it can be taken. */
export async function answer(bytes: Uint8Array): Promise<void> {
  if (!write(bytes)) await once(process.stdout, "drain");
}
