/**
 * How much there is in a dossier and what is unfinished: an overview for its editors, which {@code command.StatsText} and
 * {@code export.StatsReport} write.
 *
 * <p>What the {@link org.dossier.audit.Audit} has found is not looked for again.
 */
package org.dossier.stats;
