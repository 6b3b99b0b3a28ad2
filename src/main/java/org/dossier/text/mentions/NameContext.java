package org.dossier.text.mentions;

import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * What is around a name beyond its words.
 *
 * @param behindName true when a full name, or one of an organization, is right before, but for a space or hyphen
 * @param another shows where another full name of a person begins
 * @param small shows whether a word, given in small letters, is so in the same text
 */
record NameContext(boolean behindName, IntPredicate another, Predicate<String> small) {}
