/**
 * Algorithms on text that know neither names nor quotes: folding, words, sentences, distances, and tables of words. No files but such
 * tables of our own, no model; the same holds for the rooms in it.
 */
package org.dossier.text;
