/** A refusal: `code` is a key of `locales/<lang>/errors.json`, `params` fill its text. Never a sentence. */
export type Failure = { code: string; params?: Record<string, string | number> };

export type Ok<T> = { ok: true; value: T };
export type Err<E extends Failure = Failure> = { ok: false; error: E };
export type Result<T, E extends Failure = Failure> = Ok<T> | Err<E>;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<E extends Failure>(error: E): Err<E> {
  return { ok: false, error };
}

/** What a core decides: the state to save and the facts to tell (audit, messages, jobs). */
export type Decision<State, Event> = { state: State; events: readonly Event[] };
