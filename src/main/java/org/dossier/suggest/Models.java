package org.dossier.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.dossier.model.Language;

/** OpenNLP's models of languages (Universal Dependencies), each read when first asked for. For many threads. */
final class Models {
    /** What the models of a language were made of, as their files are called. */
    private static final Map<String, String> CORPORA = Map.of("en", "en-ud-ewt", "de", "de-ud-gsd", "fr", "fr-ud-gsd");

    /** Languages whose words are found without a model: it has only one that finds their classes. */
    private static final Set<String> CLASSES_ONLY = Set.of("fr");

    /** Languages that write every noun with a capital letter: there it says nothing about names. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb", "nds", "gsw", "pfl", "stq", "frr");

    /** What makes readers of a language. */
    private final Map<String, Supplier<WordReader>> loaded = new ConcurrentHashMap<>();

    /** True when there is a model of the language. */
    static boolean has(Language language) {
        return CORPORA.containsKey(language.primary());
    }

    /** True when a capital letter inside a sentence makes a word look like a name. */
    static boolean capitalsTell(Language language) {
        return !CAPITAL_NOUNS.contains(language.primary());
    }

    /** A reader for one thread. */
    WordReader reader(Language language) {
        return has(language)
                ? loaded.computeIfAbsent(language.primary(), Models::load).get()
                : new WordReader();
    }

    private static Supplier<WordReader> load(String language) {
        try {
            TokenizerModel tokens = null;
            if (!CLASSES_ONLY.contains(language)) {
                try (InputStream in = open(language, "tokens")) {
                    tokens = new TokenizerModel(in);
                }
            }
            try (InputStream in = open(language, "pos")) {
                TokenizerModel words = tokens;
                POSModel classes = new POSModel(in);
                return () -> new WordReader(words, classes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String language, String what) throws IOException {
        String file = "opennlp-" + CORPORA.get(language) + "-" + what + "-1.3-2.5.4.bin";
        InputStream in = Models.class.getResourceAsStream("/" + file);
        if (in == null) {
            throw new IOException("the model " + file + " is not on the class path");
        }
        return in;
    }
}
