import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageDate } from '@/page-date/read-page-date';

/** Run in a tab's main frame by the background; its result is the date of the page, or null. */
export default defineUnlistedScript(() =>
  readPageDate(document, location.href, new Date().toISOString().slice(0, 10)),
);
