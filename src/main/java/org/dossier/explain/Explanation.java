package org.dossier.explain;

/**
 * The page of one code of problems.
 *
 * @param code the code, such as {@code unknown-id}
 * @param group what the code is filed under, such as {@code Ids}
 * @param title what the code means, in a few words
 * @param body the whole page below the title, as Markdown that a dossier can hold: what it means, why it matters, and the sections
 *     <i>Wrong</i>, <i>Right</i> and <i>What to do</i>. A block of code that is a file names it after its language
 * @param breaks files that give this code and no other, laid over a dossier without a problem; their guilty lines say so in a comment
 * @param passes the same files as they should be
 */
public record Explanation(String code, String group, String title, String body, Example breaks, Example passes) {}
