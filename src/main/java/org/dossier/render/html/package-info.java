/** Markup: what writes it and escapes what is put into it, and the type that says that a text is markup. */
package org.dossier.render.html;
