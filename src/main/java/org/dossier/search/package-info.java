/**
 * From a dossier to the files that {@code search.js} searches in the reader's browser.
 *
 * <p>The index is our own because no library that could be taken does what is asked: pages opened from a folder may not fetch, so that an
 * index has to come in scripts, in small parts, each loaded when a query needs it. lunr wants its whole index at once, 5 MB for a thousand
 * articles, and drops all letters that are not Latin; MiniSearch reads any script but has no parts, and is in no repository that this build
 * uses; Pagefind has parts but fetches them, and is made by a program of each platform.
 *
 * <p>{@link org.dossier.search.SearchIndex} lists the files. Each calls {@code dossierSearch(key, data)}. Words are folded by
 * {@link org.dossier.search.SearchWords}, which {@code search-index.js} repeats; a test holds the two against each other.
 */
package org.dossier.search;
