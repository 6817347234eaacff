/** By its name the card's element is told from the page's own: when it is pressed, and when an instance that ended left it. */
export const HOST_NAME = 'gloss-card';
