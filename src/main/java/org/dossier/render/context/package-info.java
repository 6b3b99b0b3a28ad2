/**
 * What is known while a page is drawn: where it is and how its links are written, what it has cited so far, and what all pages of a site
 * have in common.
 */
package org.dossier.render.context;
