/**
 * Where text came from, and what is wrong with it.
 *
 * <p>Offsets are 0-based, half-open, in UTF-16 units of {@link org.dossier.source.SourceFile#text()}; line and column are
 * 1-based and exist only in messages.
 */
package org.dossier.source;
