import { describe, expect, it } from 'vitest';
import { FRESH_BUDGET, spend, type WorkBudget } from '@/page/work-budget';

/** Spends the same cost every so many milliseconds, and gives the rhythm after each. */
function run(cost: number, everyMs: number, times: number, from: WorkBudget = FRESH_BUDGET, start = 0) {
  let budget = from;
  const rhythms: number[] = [];
  for (let turn = 1; turn <= times; turn++) {
    budget = spend(budget, cost, start + turn * everyMs);
    rhythms.push(budget.rhythm);
  }
  return { budget, rhythms };
}

describe('the budget of a page', () => {
  it('is kept by a page that costs little', () => {
    expect(run(4, 500, 100).rhythms.every((rhythm) => rhythm === 0)).toBe(true);
  });

  it('is passed by 50 ms of work in five seconds', () => {
    expect(run(10, 200, 5).budget.rhythm).toBe(0);
    expect(run(10, 200, 6).budget.rhythm).toBe(1);
  });

  it('slows down step by step, and never below one reading in five seconds', () => {
    const { rhythms } = run(60, 100, 10);
    expect(rhythms).toEqual([1, 2, 4, 5, 5, 5, 5, 5, 5, 5]);
  });

  it('comes back once the page has calmed down', () => {
    const tired = run(60, 100, 4).budget;
    expect(tired.rhythm).toBe(5);
    const { rhythms } = run(1, 6000, 5, tired, 1000);
    expect(rhythms.at(-1)).toBe(0);
    expect(rhythms.toSorted((a, b) => b - a)).toEqual(rhythms);
  });

  it('does not come back while half of the budget is used', () => {
    const tired = run(60, 100, 1).budget;
    expect(run(8, 1000, 30, tired, 1000).budget.rhythm).toBe(1);
  });
});
