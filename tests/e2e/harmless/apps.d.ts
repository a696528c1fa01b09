/** The apps are plain JavaScript, as a site's own would be. */
declare module '*/react-article.jsx' {
  import type { ReactElement } from 'react';

  export function Article(props: { count: number }): ReactElement;
}
