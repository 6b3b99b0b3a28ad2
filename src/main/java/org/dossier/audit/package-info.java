/**
 * What an editor should look at before publication: facts about a checked dossier, computed once, for the reports that
 * {@code render.AuditPage} and {@code export.AuditJson} write.
 *
 * <p>Nobody is scored, counted against anybody, or shown with an accusation that stands without its answer. Names that are to be
 * withheld stand in none of these records.
 */
package org.dossier.audit;
