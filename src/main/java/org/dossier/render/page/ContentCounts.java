package org.dossier.render.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Dossier;
import org.dossier.model.Mention;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.FreePageView.Checked;

/** On how much the rules were checked, for readers of the methodology. */
final class ContentCounts {
    private final Labels labels;
    private final List<Checked> counts = new ArrayList<>();

    private ContentCounts(Labels labels) {
        this.labels = labels;
    }

    /** What a dossier holds, each kind of thing with its number, also where that is 0. */
    static List<Checked> of(Dossier dossier, Labels labels) {
        ContentCounts checked = new ContentCounts(labels);
        checked.add("articles", dossier.articles().size());
        checked.add("profiles", dossier.profiles().size());
        checked.add("claims", dossier.claims().size());
        checked.add("relations", dossier.relations().size());
        checked.add("events", dossier.events().size());
        checked.add(
                "notes",
                dossier.articles().stream().mapToInt(one -> one.notes().size()).sum());
        checked.add("sources", dossier.sources().size());
        checked.add(
                "passages",
                dossier.articles().stream()
                        .mapToInt(one -> one.annotations().size())
                        .sum());
        checked.mentions(dossier);
        return checked.counts;
    }

    private void mentions(Dossier dossier) {
        Map<Mention.How, Integer> found = new EnumMap<>(Mention.How.class);
        dossier.articles().stream()
                .flatMap(article -> article.mentions().stream())
                .forEach(mention -> found.merge(mention.how(), 1, Integer::sum));
        add("mentions", found.values().stream().mapToInt(Integer::intValue).sum());
        for (Mention.How how : Mention.How.values()) {
            String key = "mentions-" + how.key();
            counts.add(new Checked(key, labels.text("checked." + key), found.getOrDefault(how, 0), true));
        }
    }

    private void add(String key, int count) {
        counts.add(new Checked(key, labels.text("checked." + key), count, false));
    }
}
