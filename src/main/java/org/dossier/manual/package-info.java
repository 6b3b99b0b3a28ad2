/**
 * The manual as a dossier: its hand-written pages, packed with the program, with the reference made and put into them. Nothing of the reference
 * is kept in files, so it cannot be out of date.
 */
package org.dossier.manual;
