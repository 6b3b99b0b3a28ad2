/**
 * The resolved facts of a dossier: records and their lists, nothing computed later.
 *
 * <p>Records name one another by id; {@link org.dossier.model.Dossier} looks them up. Lists are never null and in the order
 * their Javadoc states. {@code null} stands for "not given" only where a component says so.
 */
package org.dossier.model;
