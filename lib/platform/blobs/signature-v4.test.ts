import { describe, expect, it } from "vitest";
import { sha256Hex, signatureV4 } from "./signature-v4.ts";

const EMPTY = sha256Hex("");
const signatureOf = (header: string) => /Signature=([0-9a-f]{64})$/.exec(header)?.[1];

/** The examples that Amazon publishes with its description of the signature for S3. */
describe("a signed request to an object store", () => {
  const key = {
    keyId: "AKIAIOSFODNN7EXAMPLE",
    secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    region: "us-east-1",
    service: "s3",
  };
  const at = new Date("2013-05-24T00:00:00Z");
  const host = "examplebucket.s3.amazonaws.com";

  it("has the published signature when it reads", () => {
    const headers = {
      host,
      range: "bytes=0-9",
      "x-amz-content-sha256": EMPTY,
      "x-amz-date": "20130524T000000Z",
    };
    expect(signatureV4({ method: "GET", path: "/test.txt", headers, payloadDigest: EMPTY, at }, key)).toBe(
      "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, " +
        "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, " +
        "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    );
  });

  it("has the published signature when it writes, a sign in its path escaped", () => {
    const payloadDigest = sha256Hex("Welcome to Amazon S3.");
    const headers = {
      host,
      date: "Fri, 24 May 2013 00:00:00 GMT",
      "x-amz-content-sha256": payloadDigest,
      "x-amz-date": "20130524T000000Z",
      "x-amz-storage-class": "REDUCED_REDUNDANCY",
    };
    const signed = signatureV4({ method: "PUT", path: "/test$file.text", headers, payloadDigest, at }, key);
    expect(signatureOf(signed)).toBe("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
  });
});

/** The test suite that Amazon publishes for the signature of any service: its requests without a query. */
describe("the published test suite", () => {
  const key = {
    keyId: "AKIDEXAMPLE",
    secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    region: "us-east-1",
    service: "service",
  };
  const at = new Date("2015-08-30T12:36:00Z");
  const always = { host: "example.amazonaws.com", "x-amz-date": "20150830T123600Z" };

  it.each([
    ["get-vanilla", "GET", {}, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"],
    ["post-vanilla", "POST", {}, "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"],
    [
      "post-header-key-sort",
      "POST",
      { "My-Header1": "value1" },
      "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
    ],
    [
      "get-header-value-trim",
      "GET",
      { "My-Header1": " value1", "My-Header2": ' "a   b   c"' },
      "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    ],
  ])("is met by %s", (_, method, headers, signature) => {
    const request = { method, path: "/", headers: { ...always, ...headers }, payloadDigest: EMPTY, at };
    expect(signatureOf(signatureV4(request, key))).toBe(signature);
  });
});
