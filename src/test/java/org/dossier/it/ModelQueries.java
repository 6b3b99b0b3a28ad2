package org.dossier.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** What the models of languages say of the words of all texts of the examples and the fixtures. */
public final class ModelQueries {
    private static final Map<String, List<String>> FILES = new TreeMap<>(Map.of(
            "en", List.of("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin"),
            "de", List.of("opennlp-de-ud-gsd-pos-1.3-2.5.4.bin", "opennlp-de-ud-gsd-tokens-1.3-2.5.4.bin"),
            "fr", List.of("opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin")));

    private static final String GERMAN =
            "Die Brücke in Ulmsey wurde am Montag geschlossen, sagte Ada Wintmoor. Herr Dr. Karl-Heinz Müller von der Stahlbau AG "
                    + "wies die Vorwürfe zurück: „Wir haben den Rost nicht überstrichen.“ Der Stadtrat will das Geld zurück, etwa "
                    + "40.000 Kronen. Frau von der Leyen reiste nach Berlin und traf dort Abgeordnete des Bundestages.";

    private static final String FRENCH =
            "Le pont d'Ulmsey a été fermé lundi, a déclaré Ada Wintmoor. M. Jean-Luc Petit, de la société Corlan, conteste les "
                    + "accusations : « Nous n'avons pas peint par-dessus la rouille. » Le conseil municipal réclame environ 40 000 "
                    + "couronnes. Mme de La Tour s'est rendue à Paris, où elle a rencontré des députés de l'Assemblée nationale.";

    private ModelQueries() {}

    /** A line for each sentence, its words with their classes: public for another class loader. */
    public static String everything() throws IOException {
        StringBuilder said = new StringBuilder();
        for (Map.Entry<String, List<String>> language : FILES.entrySet()) {
            POSTaggerME classes =
                    new POSTaggerME(new POSModel(open(language.getValue().get(0))));
            Tokenizer words = language.getValue().size() > 1
                    ? new TokenizerME(
                            new TokenizerModel(open(language.getValue().get(1))))
                    : SimpleTokenizer.INSTANCE;
            for (String line : texts(language.getKey())) {
                String[] tokens = words.tokenize(line);
                String[] tags = classes.tag(tokens);
                for (int i = 0; i < tokens.length; i++) {
                    said.append(tokens[i]).append('/').append(tags[i]).append(' ');
                }
                said.append('\n');
            }
        }
        return said.toString();
    }

    private static InputStream open(String model) {
        return ModelQueries.class.getResourceAsStream("/" + model);
    }

    private static List<String> texts(String language) throws IOException {
        if (!language.equals("en")) {
            return List.of(language.equals("de") ? GERMAN : FRENCH);
        }
        try (Stream<Path> files = Files.walk(Path.of("src/examples"))) {
            List<Path> articles = files.filter(
                            file -> file.toString().matches(".*[/\\\\]articles[/\\\\][^/\\\\]+\\.md"))
                    .sorted()
                    .toList();
            return articles.stream()
                    .flatMap(ModelQueries::lines)
                    .flatMap(line -> Stream.of(line.split("(?<=[.!?]) ")))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines().filter(line -> line.length() > 80);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
