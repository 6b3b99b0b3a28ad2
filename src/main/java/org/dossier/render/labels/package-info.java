/** The words of the interface, one table a language, and dates in these words. */
package org.dossier.render.labels;
