/**
 * A page that changes all the time is read as often as the budget allows, and past it in a slower rhythm. Pure.
 */

/** Milliseconds of main thread in each window, for what comes after the first reading. */
const BUDGET_MS = 50;
const WINDOW_MS = 5000;
/** Seconds between two readings. */
const FIRST_RHYTHM = 1;
const SLOWEST_RHYTHM = 5;

export interface WorkBudget {
  /** Milliseconds used since `since`. */
  spent: number;
  /** When the present window began, ms of a clock that only goes forward. */
  since: number;
  /** Seconds between two readings; 0 while in budget. */
  rhythm: number;
}

export const FRESH_BUDGET: WorkBudget = { spent: 0, since: 0, rhythm: 0 };

/** The budget after `cost` milliseconds of work that ended at `now`. A window in which half was left eases the rhythm. */
export function spend(budget: WorkBudget, cost: number, now: number): WorkBudget {
  const { spent, since, rhythm } = budget;
  if (now - since > WINDOW_MS) {
    const eased = spent > BUDGET_MS / 2 ? rhythm : rhythm > FIRST_RHYTHM ? rhythm / 2 : 0;
    return { spent: cost, since: now, rhythm: eased };
  }
  if (spent + cost <= BUDGET_MS) return { ...budget, spent: spent + cost };
  return { spent: 0, since: now, rhythm: Math.min(SLOWEST_RHYTHM, rhythm * 2 || FIRST_RHYTHM) };
}
