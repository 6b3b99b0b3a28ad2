/**
 * {@code Dossier} to pages. Inner packages, each of which knows only those before it: {@code html} writes markup; {@code labels} has the
 * words of the interface; {@code view} is what templates get; {@code template} prints it; {@code context} knows where a page is, what it
 * links to and what it cites; {@code body} draws texts; {@code layout} says where things are in a drawing and {@code drawing} draws them;
 * {@code cards} paints pictures for links; {@code page} has one class a page type.
 */
package org.dossier.render;
