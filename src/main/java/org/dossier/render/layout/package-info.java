/**
 * Where to put things on a plane: points, sizes and lines in, points out. Knows nothing of dossiers and pages.
 *
 * <p>Lengths are in the pixels of a drawing that is shown at its own size; x grows to the right, y downwards. Only the four rules of
 * arithmetic and square roots are used, which give the same bits on every machine; sines and powers would not.
 */
package org.dossier.render.layout;
