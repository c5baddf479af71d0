// Keeps the verification page for where there is no network. The network comes first: what is kept is only shown without it.

type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type Asked = Event & { request: Request; respondWith(answer: Promise<Response>): void };

// what a service worker has and a page has not
declare global {
  interface WindowEventMap {
    install: Waiting;
    activate: Waiting;
    fetch: Asked;
  }
  function skipWaiting(): Promise<void>;

  var clients: { claim(): Promise<void> };
}

const KEPT = "verification-1";
const PAGE = "/v";
const BESIDE = ["/v/decoder.js", "/v/app.webmanifest", "/v/revoked.json"];

addEventListener("install", (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll([PAGE, ...BESIDE])));
  void skipWaiting();
});

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  if (pathname === PAGE || BESIDE.includes(pathname)) event.respondWith(networkFirst(event.request, pathname));
});

// a serial in the address must not stand in what is kept: the key is the path alone
async function networkFirst(request: Request, path: string): Promise<Response> {
  const kept = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.ok) await kept.put(path, answer.clone());
    return answer;
  } catch (fault) {
    const before = await kept.match(path);
    if (before) return before;
    throw fault;
  }
}

export {};
