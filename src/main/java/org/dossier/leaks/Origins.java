package org.dossier.leaks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Asset;
import org.dossier.model.ContentPaths;
import org.dossier.model.Dossier;
import org.dossier.model.Routes;
import org.dossier.source.Marks;
import org.dossier.source.SourceFile;

/** Which files of the content a file of the site is made from, as far as its route tells; then all others, in their order. */
public final class Origins implements Function<String, List<SourceFile>> {
    private final Map<String, List<SourceFile>> own = new HashMap<>();
    private final Set<SourceFile> all = new LinkedHashSet<>();

    /** Those of a dossier. */
    public Origins(Dossier dossier) {
        all.add(file(dossier.settings().marks()));
        for (Article article : dossier.articles()) {
            List<SourceFile> files = Stream.of(
                            Stream.of(article.marks()),
                            article.claims().stream().map(one -> one.marks()),
                            article.relations().stream().map(one -> one.marks()),
                            article.events().stream().map(one -> one.marks()),
                            article.notes().stream().map(one -> one.marks()),
                            article.corrections().stream().map(one -> one.marks()))
                    .flatMap(marks -> marks)
                    .map(Origins::file)
                    .distinct()
                    .toList();
            put(Routes.article(article.id()), files);
            put("data/text/" + article.id() + ".txt", files);
            put("data/tei/" + article.id() + ".xml", files);
            put(Routes.editor(article.id()), files);
        }
        // The profile of whoever is withheld has the name, and may.
        dossier.profiles().stream()
                .filter(one -> !one.redacted())
                .forEach(one -> put(Routes.profile(one), List.of(file(one.marks()))));
        dossier.pages().forEach(one -> put(Routes.page(one.id()), List.of(file(one.marks()))));
        dossier.sources().forEach(one -> put("sources.html", List.of(file(one.marks()))));
        for (Asset asset : dossier.assets()) {
            own.put(asset.route(), List.of(SourceFile.of(ContentPaths.CONTENT + asset.route(), "")));
        }
    }

    private static SourceFile file(Marks marks) {
        return marks.whole().file();
    }

    private void put(String route, List<SourceFile> files) {
        own.merge(
                route,
                files,
                (some, more) ->
                        Stream.concat(some.stream(), more.stream()).distinct().toList());
        own.putIfAbsent(Routes.card(route), files);
        all.addAll(files);
    }

    @Override
    public List<SourceFile> apply(String route) {
        List<SourceFile> files = new ArrayList<>(own.getOrDefault(route, List.of()));
        all.stream().filter(file -> !files.contains(file)).forEach(files::add);
        return files;
    }
}
