/**
 * {@link org.dossier.manuscript.Manuscript} to {@link org.dossier.model.Dossier}: ids exist, quotes are anchored, mentions found, links made both
 * ways. Articles are resolved in parallel; nothing here keeps state between two calls.
 */
package org.dossier.resolve;
