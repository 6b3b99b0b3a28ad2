/**
 * Finds what nobody has profiled: names in the articles that no profile covers, forms of known names that were not linked, and profiles that
 * look like one. It proposes to editors, and decides nothing. The only place where OpenNLP is used.
 */
package org.dossier.suggest;
