import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './Icon';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size'> {
  /** Its name for screen readers, shown to everybody else while the pointer rests on it. */
  name: string;
  icon: string;
  iconSize?: number;
  isFilled?: boolean;
}

/** A button that is a picture: 28 px, 44 px on the sheet, with its name as a small label on rest and focus. */
export function IconButton({ name, icon, iconSize = 16, isFilled = false, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} data-tip={name} {...rest}>
      <Icon path={icon} size={iconSize} isFilled={isFilled} />
    </button>
  );
}
