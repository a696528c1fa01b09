interface IconProps {
  /** A path of `icons.ts`. */
  path: string;
  /** Edge in px. */
  size?: number;
  isFilled?: boolean;
}

/** One icon, in the colour of its text. It has no name of its own: the control around it does. */
export function Icon({ path, size = 16, isFilled = false }: IconProps) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} fill={isFilled ? 'currentColor' : 'none'} />
    </svg>
  );
}
