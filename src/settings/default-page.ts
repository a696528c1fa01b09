import type { PageView } from './page-view';

/** The defaults that pages need, apart from the others so that content scripts carry no more. */
export const DEFAULT_PAGE = {
  mark: 'dots',
  density: 'every',
  theme: 'page',
  trigger: 'rest',
  modifier: 'Alt',
  delay: 300,
  language: 'browser',
  pausedUntil: 0,
  entities: {},
  mode: 'except',
  locked: {},
} as const satisfies PageView;
