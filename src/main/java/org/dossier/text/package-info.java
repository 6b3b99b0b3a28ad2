/**
 * Algorithms on text that know neither names nor quotes: folding, words, sentences, distances, and tables of words. No files but such
 * tables of our own; the same holds for the rooms in it, of which those for names share two lists of the model: what comes first in a
 * name, and why a name is not a mention.
 */
package org.dossier.text;
