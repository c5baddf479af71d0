import styles from "./step-line.module.css";

const STAR = "M50 2l14 14h20v20l14 14-14 14v20H64L50 98 36 84H16V64L2 50l14-14V16h20z";
const HEART = "M50 30l6 6h8v8l6 6-6 6v8h-8l-6 6-6-6h-8v-8l-6-6 6-6v-8h8z";

/** Stars along the way: filled when done, saffron-hearted now, outlined to come. The words beside it say the same. */
export function StepLine({ step, steps }: { step: number; steps: number }) {
  return (
    <ol className={styles.line} aria-hidden="true">
      {Array.from({ length: steps }, (_, at) => (
        <li key={at} className={at + 1 < step ? styles.done : at + 1 === step ? styles.now : undefined}>
          <svg viewBox="0 0 100 100">
            <path d={STAR} />
            {at + 1 === step && <path className={styles.heart} d={HEART} />}
          </svg>
        </li>
      ))}
    </ol>
  );
}
