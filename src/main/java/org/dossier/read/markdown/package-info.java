/** Markdown to {@link org.dossier.manuscript.Markup}; only this package knows Flexmark. {@code MarkdownReader} is the way in. */
package org.dossier.read.markdown;
