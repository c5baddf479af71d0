/** The pages of each side say themselves what is missing (not-found.tsx beside their layout); this one stands for none of them. */
export default function NotFound() {
  return <a href="/">Sijil · سجل</a>;
}
