/** The pages of a dossier as a book in one file. Nothing here reads content: it is made from pages that are drawn for a book. */
package org.dossier.book;
