package org.dossier.resolve;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Asset;
import org.dossier.model.Dossier;
import org.dossier.model.FormerIds;
import org.dossier.model.FreePage;
import org.dossier.model.Index;
import org.dossier.model.Profile;
import org.dossier.model.Reads;
import org.dossier.model.Relation;
import org.dossier.model.RelationKinds;
import org.dossier.model.Settings;
import org.dossier.model.Source;
import org.dossier.source.Memory;

/** Puts the parts of a dossier into their order. */
record Assembly(RelationKinds kinds, List<Asset> assets, Memory memory) {
    /** By date and time of publication, then by id; those without a date come last. */
    static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    Article::date, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Assembly::minute, Comparator.reverseOrder())
            .thenComparing(Article::id);

    /** Minutes from the beginning of the article's day, in UTC; a time without an offset is taken for UTC. */
    private static int minute(Article article) {
        String time = article.imprint().time();
        if (time.isEmpty()) {
            return 0;
        }
        int minutes = 60 * Integer.parseInt(time.substring(1, 3)) + Integer.parseInt(time.substring(4, 6));
        int sign = Math.max(time.indexOf('+'), time.indexOf('-'));
        if (sign < 0) {
            return minutes;
        }
        int offset = 60 * Integer.parseInt(time.substring(sign + 1, sign + 3))
                + Integer.parseInt(time.substring(sign + 4, sign + 6));
        return time.charAt(sign) == '+' ? minutes - offset : minutes + offset;
    }

    /** A dossier of resolved parts, each list of them in any order but for articles and pages. */
    Dossier dossier(
            Settings settings,
            List<Article> articles,
            List<Profile> unsorted,
            List<Source> unsortedSources,
            List<FreePage> pages,
            List<Relation> stated,
            FormerIds former) {
        List<Profile> profiles =
                byName(settings, unsorted.stream(), profile -> profile.names().sortName(), Profile::id);
        List<Source> sources = byName(
                settings, unsortedSources.stream(), source -> source.title().text(), Source::id);
        List<String> order = List.copyOf(kinds.byKey().keySet());
        List<Relation> relations = Stream.concat(
                        stated.stream(), articles.stream().flatMap(article -> article.relations().stream()))
                .sorted(Comparator.comparing(Relation::subject)
                        .thenComparing(relation -> order.indexOf(relation.kind().key()))
                        .thenComparing(Relation::object)
                        .thenComparing(Relation::from, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Relation::id))
                .toList();
        Indexer.Parts parts = new Indexer.Parts(articles, profiles, sources, pages, relations);
        Index index = Indexer.index(parts, former, memory);
        return new Dossier(settings, articles, profiles, sources, pages, assets, relations, index, Reads.UNHEARD);
    }

    /** In the order of a dictionary of the dossier's language, then by id. */
    private static <T> List<T> byName(
            Settings settings, Stream<T> all, Function<T, String> name, Function<T, String> id) {
        Collator collator = Collator.getInstance(new ULocale(settings.language().tag()));
        record Keyed<T>(CollationKey key, T value) {}
        return all.map(one -> new Keyed<>(collator.getCollationKey(name.apply(one)), one))
                .sorted(Comparator.<Keyed<T>, CollationKey>comparing(Keyed::key)
                        .thenComparing(keyed -> id.apply(keyed.value())))
                .map(Keyed::value)
                .toList();
    }
}
