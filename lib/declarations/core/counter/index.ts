export { askedInputs, type CounterInput, type InputKind, inputsOf, postedByCounter } from "./inputs.ts";
