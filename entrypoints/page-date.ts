import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageDateInSlices } from '@/page-date/read-page-date';

/** Run in a tab's main frame by the background; its result, once the page has had time for it, is the date or null. */
export default defineUnlistedScript(() =>
  readPageDateInSlices(document, location.href, new Date().toISOString().slice(0, 10)),
);
