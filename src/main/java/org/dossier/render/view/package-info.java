/**
 * What templates get: records of texts, markup, numbers and lists, ready to be printed.
 *
 * <p>A text that is not there is empty, a record that is not there is null, a list is never null. Addresses are
 * relative to the page. {@code templates/README.md} repeats these records for designers; a test holds the two together.
 */
package org.dossier.render.view;
