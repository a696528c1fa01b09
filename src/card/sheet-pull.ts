/** A finger that moved less than this has tapped. */
const MIN_PULL_PX = 24;

export interface PullHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onPointerCancel(): void;
}

/** Handlers for what can be pulled: one call for each pull up or down, when the finger leaves. */
export function watchPull(onUp: () => void, onDown: () => void): PullHandlers {
  let startY: number | null = null;
  return {
    onPointerDown({ clientY }) {
      // A finger stays with the element it came down on, so nothing needs to be captured.
      startY = clientY;
    },
    onPointerUp({ clientY }) {
      const moved = clientY - (startY ?? clientY);
      startY = null;
      if (moved < -MIN_PULL_PX) onUp();
      if (moved > MIN_PULL_PX) onDown();
    },
    onPointerCancel() {
      startY = null;
    },
  };
}
