/** A line of text over a marked one: the sign of Gloss in popup, options and fact page. */
export function Logo({ size = 16 }: { size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2.5 5.25h6.25M2.5 9h11" />
      <path d="M2.5 12.5h11" stroke="var(--g-accent)" stroke-width="1.5" />
      <circle cx="12" cy="4.6" r="1.6" stroke="var(--g-accent)" />
    </svg>
  );
}
