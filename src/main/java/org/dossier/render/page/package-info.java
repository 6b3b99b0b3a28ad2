/**
 * One class and one template a page type. {@link org.dossier.render.page.Pages} lists them; each
 * turns what it shows into the records of {@link org.dossier.render.view}.
 */
package org.dossier.render.page;
