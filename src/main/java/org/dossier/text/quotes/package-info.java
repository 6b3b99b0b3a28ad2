/** Finding a quote in a text: word for word, or in one that was edited since. */
package org.dossier.text.quotes;
