/**
 * {@code Dossier} to pages: one class and one template a page type.
 *
 * <p>{@link org.dossier.render.Pages} lists the pages; each {@link org.dossier.render.PageType} turns what it shows
 * into the records of {@link org.dossier.render.view}, which {@link org.dossier.render.Templates} prints. Texts are
 * drawn by {@link org.dossier.render.BodyHtml}, without a template.
 */
package org.dossier.render;
