package org.dossier.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Keyed;
import org.dossier.model.Published;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads {@code content/dossier.lock}: after a line with the version, one JSON object of texts a line (JSON Lines), in any order. Lines
 * that begin with {@code #} and empty lines mean nothing.
 */
final class LockReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final List<String> CONFLICT = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");
    private static final Map<String, Published.Word> WORDS =
            Stream.of(Published.Word.values()).collect(Collectors.toUnmodifiableMap(Keyed::key, word -> word));
    private static final String MEND =
            "restore the file from version control; if there is no such copy, remove it, review "
                    + "everything that is published, and run 'dossier check --accept'";

    private final SourceFile file;
    private final Problems problems;
    private boolean broken;

    private LockReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A line that says something: where it is, and its texts by key. */
    private record Line(Span span, Map<String, String> texts) {
        /** Takes a text out; null when there is none. */
        String take(String key) {
            return texts.remove(key);
        }
    }

    /**
     * What has been published.
     *
     * @return null when the file cannot be read as a whole, which has been reported: half a record would be a false one
     */
    static Published read(SourceFile file, Problems problems) {
        LockReader reader = new LockReader(file, problems);
        Published published = reader.published();
        return reader.broken ? null : published;
    }

    private Published published() {
        List<Span> lines = lines();
        if (lines.stream().anyMatch(this::isConflict) || !isKnownVersion(lines)) {
            return null;
        }
        List<Line> records = lines.subList(1, lines.size()).parallelStream()
                .map(this::line)
                .filter(Objects::nonNull)
                .toList();
        SortedMap<String, Draft> drafts = new TreeMap<>();
        records.forEach(line -> {
            String article = line.take("article");
            if (article == null) {
                malformed(line.span, "this line names no article");
            } else {
                drafts.computeIfAbsent(article, Draft::new).add(line);
            }
        });
        SortedMap<String, Published.Text> articles = new TreeMap<>();
        drafts.forEach((id, draft) -> articles.put(id, draft.text()));
        return new Published(articles);
    }

    /** The lines that say something, without their line ends. */
    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        String text = file.text();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (text.charAt(start) != '#' && !text.substring(start, end).isBlank()) {
                lines.add(new Span(file, start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private boolean isConflict(Span line) {
        boolean conflict = CONFLICT.stream().anyMatch(line.text()::startsWith);
        if (conflict) {
            broken = true;
            problems.error(
                    "lock-conflict",
                    line,
                    "this record has an unresolved merge conflict",
                    "keep the lines of both sides and remove the conflict markers; where both describe the same thing in different words, keep "
                            + "the line of what readers have been shown");
        }
        return conflict;
    }

    private boolean isKnownVersion(List<Span> lines) {
        Line first = lines.isEmpty() ? null : line(lines.get(0));
        String version = first == null ? null : first.take("version");
        if (version == null && !broken) {
            malformed(
                    first == null ? Span.whole(file) : first.span,
                    "the record of what is published does not begin with its version");
        } else if (version != null && !version.equals(Integer.toString(Published.VERSION))) {
            broken = true;
            problems.error(
                    "lock-version",
                    first.span,
                    "this record of what is published has version " + version + ", and this program reads version "
                            + Published.VERSION,
                    "use the version of the program that wrote it, or a newer one");
        }
        return !broken;
    }

    private Line line(Span span) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), span.text())) {
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            while (object && json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                object = json.nextToken() == JsonToken.VALUE_STRING;
                texts.put(key, object ? json.getString() : "");
            }
            if (object && json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null) {
                return new Line(span, texts);
            }
        } catch (JacksonException e) {
            // said below: its own words speak of buffers and tokens
        }
        malformed(span, "this line is not a valid record of what is published");
        return null;
    }

    private void malformed(Span span, String message) {
        synchronized (this) {
            broken = true;
        }
        problems.error("lock-syntax", span, message, MEND);
    }

    /** An article while its lines are collected. */
    private final class Draft {
        private final String id;
        private final SortedMap<String, Map<Published.Word, String>> noted = new TreeMap<>();
        private final SortedMap<String, String> corrections = new TreeMap<>();
        private Map<Published.Word, String> words;
        private String digest;
        private List<String> sentences = List.of();

        /** The first line of each claim, response and correction, and of the text. */
        private final Map<String, Span> seen = new HashMap<>();

        Draft(String id) {
            this.id = id;
        }

        void add(Line line) {
            String claim = line.take("claim");
            String response = line.take("response");
            String id = claim != null ? claim : response;
            String correction = line.take("correction");
            Span first;
            if (id != null) {
                first = seen.putIfAbsent("noted " + id, line.span);
                noted.put(id, words(line));
                if ((response != null) != Published.isResponse(noted.get(id))) {
                    malformed(line.span, "a response needs a status, and nothing else may have one");
                }
            } else if (correction != null) {
                first = seen.putIfAbsent("correction " + correction, line.span);
                String date = line.take("date");
                corrections.put(correction, date == null ? "" : date);
                words(line);
            } else {
                first = seen.putIfAbsent("text", line.span);
                digest = line.take("digest");
                String sums = line.take("sentences");
                sentences = sums == null ? List.of() : List.of(sums.split(" "));
                words = words(line);
                if (digest == null) {
                    malformed(line.span, "this line has no checksum of the article's text");
                }
            }
            if (first != null) {
                problems.add(Problem.error(
                                "lock-conflict",
                                line.span,
                                "another line describes the same thing",
                                "keep the one with the words that readers have been shown")
                        .with(first, "the other line"));
                broken = true;
            }
        }

        /** What is left of a line. */
        private Map<Published.Word, String> words(Line line) {
            Map<Published.Word, String> known = new EnumMap<>(Published.Word.class);
            line.texts.forEach((key, text) -> {
                if (WORDS.containsKey(key)) {
                    known.put(WORDS.get(key), text);
                } else {
                    malformed(
                            line.span.find('"' + key + '"'),
                            "unknown key '" + key + "' in a record of what is published");
                }
            });
            return known;
        }

        Published.Text text() {
            if (words == null) {
                malformed(Span.whole(file), "there is no line for the text of the article '" + id + "'");
                return new Published.Text(id, Map.of(), "", List.of(), noted, corrections);
            }
            return new Published.Text(id, words, digest == null ? "" : digest, sentences, noted, corrections);
        }
    }
}
