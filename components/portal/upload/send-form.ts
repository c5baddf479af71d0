/** After this silence the line counts as lost. Sending again is safe: the key of the form makes it one sending. */
const SILENCE_MILLISECONDS = 60_000;

type Sending = {
  action: string;
  body: FormData;
  /** Ends the sending, as if the line were lost. */
  signal: AbortSignal;
  onProgress: (percent: number) => void;
};

/** Posts a form as the browser would, telling how much has left. Gives the page to which the server leads, or nothing when no answer came. */
export function sendForm({ action, body, signal, onProgress }: Sending): Promise<string | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let silence: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), SILENCE_MILLISECONDS);
    };
    request.open("POST", action);
    const own = new URL(action, location.href).href;
    request.upload.onprogress = ({ loaded, total }) => {
      heard();
      onProgress(Math.floor((loaded / total) * 100));
    };
    request.onreadystatechange = () => {
      if (request.readyState !== XMLHttpRequest.HEADERS_RECEIVED) return;
      // the page is about to be opened: its address is enough, its text need not come twice
      if (request.responseURL !== own) resolve(request.responseURL);
      request.abort();
    };
    request.onloadend = () => {
      clearTimeout(silence);
      resolve(undefined);
    };
    signal.addEventListener("abort", () => request.abort());
    heard();
    request.send(body);
  });
}
