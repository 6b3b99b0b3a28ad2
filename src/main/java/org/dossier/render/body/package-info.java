/** Texts that authors wrote, as HTML with names and passages laid over their words, and as plain text. No template draws them. */
package org.dossier.render.body;
