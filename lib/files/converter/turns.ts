const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Waits until fewer than two converters run in this process. Gives the function that ends the turn, or nothing when `signal` ends first. */
export async function takeTurn(signal: AbortSignal): Promise<(() => void) | undefined> {
  if (running < AT_ONCE) running += 1;
  else if (!(await nextTurn(signal))) return undefined;
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
}

function nextTurn(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const begin = (): void => resolve(true);
    waiting.push(begin);
    signal.addEventListener("abort", () => {
      const at = waiting.indexOf(begin);
      if (at === -1) return;
      waiting.splice(at, 1);
      resolve(false);
    });
  });
}
