/**
 * Times and speeds of pointing, in ms and CSS px per ms. Each is a default of nobody but the reason beside it;
 * the reader's own delay comes from the settings.
 */

/** A pointer that crosses a word on its way elsewhere is gone by then; one that stays has been seen to read. */
export const OPEN_DELAY = 300;

/** Whoever has just looked at one card and goes on to the next word wants that one too. */
export const NEXT_DELAY = 80;

/** How long "just" is: the way from one paragraph to the next, not a later visit. */
export const NEXT_WITHIN = 1000;

/**
 * The card script and the content are asked for this long after the pointer came, not at once: a pointer that
 * sweeps over a page of names would ask for each. What is left of the delay hides the injection of the script and of
 * the reader of the page date.
 */
export const ASK_AFTER = 60;

/**
 * The background is woken as soon as the pointer is over a mention, at whatever speed, and not again for this long:
 * it stays awake for 30 s after each event, in Chromium as in Firefox.
 */
export const AWAKE_FOR = 20_000;

/**
 * The card is drawn out of sight this long before the delay is over, as soon as what it shows is there, so that in the end it is
 * only uncovered: nineteen in twenty of the pointers that have rested so long rest to the end.
 */
export const DRAW_AHEAD = 100;

/** The card comes with the frame that is nearest to the end of the delay: half a frame early at most, not a whole one late. */
export const HALF_FRAME = 8;

/** A frame that has not come so long after the delay will not come: Firefox draws none in a tab that it takes for hidden. */
export const LATEST_FRAME = 40;

/** Above this a pointer is travelling. Reading speed with the pointer under the line stays below half of it. */
export const MAX_SPEED = 0.5;

/** After scrolling or typing the page has moved under a pointer that nobody moved. */
export const QUIET = 500;

/** Time to get from the word over the gap into the card, and to change one's mind. */
export const CLOSE_DELAY = 300;

/** The cone in which a moving pointer counts as on its way to the card, in degrees. */
export const WAY_ANGLE = 120;

/** A card that became a line with Undo; long enough to read it and reach it, and held while pointed at. */
export const UNDO_TIME = 10_000;

/** "Copied with date and source". */
export const COPIED_TIME = 3_000;
