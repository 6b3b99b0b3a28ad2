/**
 * From a dossier to the data files beside its pages; one class a format.
 *
 * <p>{@link org.dossier.export.Exports} lists the files. What they hold is a contract: scripts and spreadsheets read
 * them, and {@code data/schema/dossier.schema.json} describes the largest. All offsets that leave this package count
 * <em>code points</em> of {@code data/text/<article>.txt}, while offsets inside the program count UTF-16 units.
 */
package org.dossier.export;
