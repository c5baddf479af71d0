import { randomToken } from "#lib/platform/random.ts";

type HandlerOf<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;
export type Handler = HandlerOf<Record<string, string>>;

export type Sending = {
  cookie?: string | undefined;
  params?: Record<string, string>;
  key?: string;
  version?: number | undefined;
  locale?: "ar" | "fr";
  headers?: Record<string, string>;
  /** What the caller accepts; a plain form accepts pages. */
  accept?: string;
};

const HERE = "http://localhost:3000";

/** A command posted by a page of ours, as `fetch` sends it: JSON with its key, and the typed result as the answer. */
export function jsonRequest(body: Readonly<Record<string, unknown>>, sending: Sending = {}): Request {
  const { key = randomToken(), version, locale = "fr", cookie, headers = {}, accept = "application/json" } = sending;
  const sent = { _key: key, _locale: locale, ...(version !== undefined && { _version: version }), ...body };
  return new Request(`${HERE}/api/`, {
    method: "POST",
    body: JSON.stringify(sent),
    headers: {
      "content-type": "application/json",
      accept,
      "sec-fetch-site": "same-origin",
      ...(cookie && { cookie }),
      ...headers,
    },
  });
}

/** The same command as a plain form posts it. */
export function formRequest(fields: Readonly<Record<string, string>>, sending: Sending = {}): Request {
  const { key = randomToken(), version, locale = "fr", cookie, headers = {}, accept = "text/html" } = sending;
  const sent = { _key: key, _locale: locale, ...(version !== undefined && { _version: String(version) }), ...fields };
  return new Request(`${HERE}/api/`, {
    method: "POST",
    body: new URLSearchParams(sent).toString(),
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      accept,
      "sec-fetch-site": "same-origin",
      ...(cookie && { cookie }),
      ...headers,
    },
  });
}

export function getRequest(cookie?: string): Request {
  return new Request(`${HERE}/api/`, { headers: { accept: "application/json", ...(cookie && { cookie }) } });
}

export type Answer = { status: number; outcome: string; code: string; value: unknown; text: string; headers: Headers };

/** Calls a route's handler. `code` is the refusal's, `outcome` the state of the typed result where there is one. */
export function call(handler: Handler, request: Request): Promise<Answer>;
export function call<P extends Record<string, string>>(
  handler: HandlerOf<P>,
  request: Request,
  params: P,
): Promise<Answer>;
export async function call(handler: Handler, request: Request, params: Record<string, string> = {}): Promise<Answer> {
  const response = await handler(request, { params: Promise.resolve(params) });
  const text = (response.headers.get("content-type") ?? "").match(/^(image|application\/pdf)/)
    ? ""
    : await response.clone().text();
  const read = readState(text);
  return {
    status: response.status,
    outcome: read.status ?? "",
    code: read.failure?.code ?? "",
    value: read.value,
    text,
    headers: response.headers,
  };
}

type State = { status?: string; failure?: { code: string }; value?: unknown };

function readState(text: string): State {
  try {
    const state: State = JSON.parse(text);
    return state;
  } catch {
    return {};
  }
}
