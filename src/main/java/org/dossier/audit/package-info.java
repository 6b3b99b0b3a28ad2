/**
 * What an editor should look at before publication: facts about a checked dossier, computed once, for the reports that
 * {@code render.page.AuditPage} and {@code export.AuditJson} write; and how much there is in it and what is unfinished, which
 * {@code command.StatsText} and {@code export.StatsReport} write.
 *
 * <p>Nobody is scored, counted against anybody, or shown with an accusation that stands without its answer. Names that are to be
 * withheld stand in none of these records.
 */
package org.dossier.audit;
