// What the terminal shows. Plain JavaScript: it also speaks before anything is installed.

/** A problem the operator can solve: what is wrong, and what to do about it. */
export class Trouble extends Error {
  /**
   * @param {string} problem
   * @param {string} advice
   */
  constructor(problem, advice) {
    super(problem);
    this.name = "Trouble";
    this.advice = advice;
  }
}

const began = Date.now();

/** One line of progress. @param {string} line */
export function say(line) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(5);
  process.stdout.write(`${seconds} s  ${line}\n`);
}

/** Says a step, does it, and says how long it took when it was long. @template T @param {string} name @param {() => T | Promise<T>} work */
export async function step(name, work) {
  const from = Date.now();
  say(`${name} …`);
  const result = await work();
  const seconds = (Date.now() - from) / 1000;
  if (seconds > 2) say(`${name}: done in ${seconds.toFixed(0)} s`);
  return result;
}

/** @param {unknown} fault */
export function isDiskFull(fault) {
  return /ENOSPC|EDQUOT|No space left on device|could not extend file|disk quota exceeded/i.test(
    fault instanceof Error ? `${/** @type {{ code?: string }} */ (fault).code ?? ""} ${fault.message}` : String(fault),
  );
}

/** Prints a problem with its remedy; anything unforeseen with its stack. @param {unknown} fault */
export function report(fault) {
  const trouble =
    !(fault instanceof Trouble) && isDiskFull(fault)
      ? new Trouble(
          "the disk is full",
          "Free some space (a first start needs about 2 GB), or set SIJIL_DATA_DIR to another disk.",
        )
      : fault;
  if (trouble instanceof Trouble)
    process.stderr.write(`\nSijil cannot go on: ${trouble.message}\n  → ${trouble.advice}\n\n`);
  else
    process.stderr.write(
      `\nSijil stopped on an unforeseen error:\n${fault instanceof Error ? fault.stack : String(fault)}\n\n`,
    );
}
