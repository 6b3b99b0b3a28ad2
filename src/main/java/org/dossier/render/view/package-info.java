/**
 * What templates get: records of texts, markup, numbers and lists, ready to be printed.
 *
 * <p>A text that is not there is empty, a record that is not there is null, a list is never null. Addresses are
 * relative to the page. The manual describes them to designers by their Javadoc.
 */
package org.dossier.render.view;
