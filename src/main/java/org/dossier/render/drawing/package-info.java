/**
 * Drawings in SVG: what {@link org.dossier.render.layout} has found a place for, with names and words. Everything in one is also on its
 * page in words.
 */
package org.dossier.render.drawing;
