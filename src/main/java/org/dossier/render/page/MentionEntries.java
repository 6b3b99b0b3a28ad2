package org.dossier.render.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Body;
import org.dossier.source.Range;
import org.dossier.source.YamlText;
import org.dossier.text.Folded;
import org.dossier.text.quotes.QuoteFinder;

/** Writes the entries of {@code mentions} that decide about words of one article. Used by one thread. */
final class MentionEntries {
    private final Body body;
    private final QuoteFinder finder;
    private final Map<String, List<Integer>> starts = new HashMap<>();

    MentionEntries(Body body) {
        this.body = body;
        this.finder = new QuoteFinder(Folded.of(body.text(), body.ranges(), false));
    }

    /**
     * An entry that an author can paste below {@code mentions:}.
     *
     * @param words what to quote
     * @param entity id of a profile, or {@code none}
     * @param others ids of profiles that may be meant as well; they are in a comment
     * @return YAML; empty when a quote cannot say these words, as after short words that are glued to them
     */
    String entry(Range words, String entity, List<String> others) {
        String quote = words.of(body.text());
        List<Integer> places = starts.computeIfAbsent(
                quote,
                given -> finder.find(given, "", "").stream()
                        .map(QuoteFinder.Hit::start)
                        .toList());
        int occurrence = places.indexOf(words.start()) + 1;
        if (occurrence == 0) {
            return "";
        }
        return "- {quote: " + YamlText.quoted(YamlText.oneLine(quote))
                + (places.size() == 1 ? "" : ", occurrence: " + occurrence) + ", entity: " + entity + "}"
                + (others.isEmpty() ? "" : "   # or " + String.join(", ", others));
    }
}
