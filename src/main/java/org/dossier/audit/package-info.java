/**
 * What an editor should look at before publication: facts about a checked dossier, computed once, for the reports that
 * {@code render.page.AuditPage} and {@code export.AuditJson} write; and how much there is in it and what is unfinished, which
 * {@code command.StatsText} and {@code export.StatsReport} write.
 *
 * <p>Nobody is scored, counted against anyone, or shown with an accusation that appears without its response. Names that are to be
 * withheld are in none of these records.
 */
package org.dossier.audit;
