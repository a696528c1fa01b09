/** What schema.org types are to a page: the text itself, the page around it, or something else that has a date. */

/** Types whose date of publication is that of the text on the page. */
const ARTICLE =
  /Article$|Posting$|^(?:Report|Review|CriticReview|ClaimReview|Question|QAPage|Recipe|HowTo|PodcastEpisode|Message|Thesis|Dataset|LearningResource|CreativeWork|NewsItem|PressRelease|ImageGallery|MediaGallery|Quotation|Legislation|AnalysisNews|DigitalDocument|Poem|ShortStory|ArchiveComponent|Course|Photograph|Letter|Map|Conversation|Chapter)$/;
const PAGE = /Page$|^WebContent$/;
const VIDEO = /^(?:VideoObject|AudioObject|MediaObject|Clip|LiveVideo)$/;

export type SchemaRole = 'article' | 'page' | 'video' | 'other';

/** The role of a type, without vocabulary; a page of lists or of search results is `other`. */
export function roleOfType(type: string): SchemaRole {
  if (/^(?:SearchResultsPage|CheckoutPage|RealEstateListing)$/.test(type)) return 'other';
  if (/^(?:JobPosting)$/.test(type)) return 'article';
  if (ARTICLE.test(type)) return 'article';
  if (PAGE.test(type)) return 'page';
  return VIDEO.test(type) ? 'video' : 'other';
}
