import { randomBytes as systemBytes, randomInt } from "node:crypto";

export function randomBytes(length: number): Uint8Array {
  return new Uint8Array(systemBytes(length));
}

/** An unguessable text for addresses and cookies: 32 bytes unless said otherwise, in base64url. */
export function randomToken(bytes = 32): string {
  return systemBytes(bytes).toString("base64url");
}

/** A code to read and type, such as `048213`; every digit is equally likely. */
export function randomDigits(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join("");
}

let lastMillisecond = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562, method 1): begins with the millisecond, so rows lie in the order of their birth;
 * a 12-bit counter keeps that order inside one millisecond of one process.
 */
export function uuidv7(): string {
  const millisecond = Date.now();
  if (millisecond > lastMillisecond) {
    lastMillisecond = millisecond;
    counter = randomInt(0x800);
  } else if ((counter += 1) > 0xfff) {
    lastMillisecond += 1;
    counter = randomInt(0x800);
  }
  const bytes = systemBytes(16);
  bytes.writeUIntBE(lastMillisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | ((bytes[8] ?? 0) & 0x3f), 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const READ_ALOUD = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Eight characters that are not mistaken for one another on the phone, such as `7K3M-9QXA`. */
export function randomReference(): string {
  const characters = Array.from({ length: 8 }, () => READ_ALOUD.charAt(randomInt(READ_ALOUD.length))).join("");
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}
