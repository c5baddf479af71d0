/**
 * Tells when npm, asked to stop, has gone without handing the signal on: its shell dies alone and would leave everything running.
 * A process that was not started by npm is never bothered.
 */
export function whenNpmIsGone(/** @type {() => void} */ then) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, 500);
  timer.unref();
}
