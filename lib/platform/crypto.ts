import {
  argon2 as argon2Callback,
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from "node:crypto";
import { promisify } from "node:util";
import { config } from "./config.ts";
import { randomBytes } from "./random.ts";

const argon2 = promisify(argon2Callback);

/** Argon2id with 19 MiB and two passes, one lane: the second recommended setting of RFC 9106's profile for many sign-ins. */
const COST = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 } as const;

export function sha256(bytes: Uint8Array | string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}

/** A keyed digest for what is low in entropy (codes typed by people): useless to whoever holds the table alone. */
export function keyedDigest(purpose: string, text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac("sha256", config().digestSecret).update(`${purpose}\0${text}`).digest());
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** `argon2id$salt$tag`, both in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await argon2("argon2id", { message: password.normalize("NFC"), nonce: salt, ...COST });
  return `argon2id$${Buffer.from(salt).toString("base64url")}$${tag.toString("base64url")}`;
}

export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, salt = "", tag = ""] = stored.split("$");
  const given = await argon2("argon2id", {
    message: password.normalize("NFC"),
    nonce: Buffer.from(salt, "base64url"),
    ...COST,
  });
  return sameBytes(new Uint8Array(given), new Uint8Array(Buffer.from(tag, "base64url")));
}

const NONCE = 12;
const TAG = 16;

/** The key in the library's own form, made once: that costs more than the encryption of a small secret. */
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

function keyObject(key: Uint8Array): KeyObject {
  const made = keyObjects.get(key) ?? createSecretKey(key);
  keyObjects.set(key, made);
  return made;
}

/** AES-256-GCM: nonce ‖ ciphertext ‖ tag. */
export function encrypt(plain: Uint8Array, key: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyObject(key), nonce);
  return new Uint8Array(Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** Throws when one byte was changed or the key is another. */
export function decrypt(sealed: Uint8Array, key: Uint8Array): Uint8Array<ArrayBuffer> {
  const decipher = createDecipheriv("aes-256-gcm", keyObject(key), sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return new Uint8Array(
    Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()]),
  );
}

/** Encrypts a small secret (a file's key, a second factor) with the application's own key. */
export function wrapSecret(secret: Uint8Array): Uint8Array<ArrayBuffer> {
  return encrypt(secret, config().uploadKey);
}

export function unwrapSecret(wrapped: Uint8Array): Uint8Array<ArrayBuffer> {
  return decrypt(wrapped, config().uploadKey);
}
