/**
 * Pictures that other sites show with a link: texts in, a PNG out. Knows nothing of dossiers, of files or of the fonts of the machine;
 * the only package that draws with {@code java.desktop}.
 */
package org.dossier.render.cards;
