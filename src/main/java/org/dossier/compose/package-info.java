/** New files and entries for authors: from what an author wants, and the content as it is, to text that has been tried before it is written. */
package org.dossier.compose;
