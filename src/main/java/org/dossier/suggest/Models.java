package org.dossier.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.dossier.model.Language;

/** OpenNLP's models of languages (Universal Dependencies), each read when first asked for. For many threads. */
final class Models {
    /**
     * The files of a language.
     *
     * @param tokens the model that finds words; null when there is none
     * @param classes the model that finds their classes
     */
    private record Files(String tokens, String classes) {}

    private static final Map<String, Files> FILES = Map.of(
            "en", new Files("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"),
            "de", new Files("opennlp-de-ud-gsd-tokens-1.3-2.5.4.bin", "opennlp-de-ud-gsd-pos-1.3-2.5.4.bin"),
            "fr", new Files(null, "opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin"));

    /** Languages that write every noun with a capital letter: there it says nothing about names. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb", "nds", "gsw", "pfl", "stq", "frr");

    private record Loaded(TokenizerModel tokens, POSModel classes) {}

    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

    /** True when there is a model of the language. */
    static boolean has(Language language) {
        return FILES.containsKey(language.primary());
    }

    /** True when a capital letter inside a sentence makes a word look like a name. */
    static boolean capitalsTell(Language language) {
        return !CAPITAL_NOUNS.contains(language.primary());
    }

    /** A reader for one thread. */
    WordReader reader(Language language) {
        Files files = FILES.get(language.primary());
        if (files == null) {
            return new WordReader();
        }
        Loaded models = loaded.computeIfAbsent(language.primary(), primary -> load(files));
        return new WordReader(models.tokens, models.classes);
    }

    private static Loaded load(Files files) {
        try {
            TokenizerModel tokens = null;
            if (files.tokens != null) {
                try (InputStream in = open(files.tokens)) {
                    tokens = new TokenizerModel(in);
                }
            }
            try (InputStream in = open(files.classes)) {
                return new Loaded(tokens, new POSModel(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Models.class.getResourceAsStream("/" + file);
        if (in == null) {
            throw new IOException("the model " + file + " is not on the class path");
        }
        return in;
    }
}
