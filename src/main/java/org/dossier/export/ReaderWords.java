package org.dossier.export;

/** The words of the interface in the language of the dossier, for what people read in a data file. */
@FunctionalInterface
public interface ReaderWords {
    /**
     * A label.
     *
     * @param key of it
     * @param values what to put into its places
     */
    String text(String key, Object... values);
}
