package org.dossier.rules;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Citation;
import org.dossier.model.Claim;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Source;

/** Whose word a claim rests on. */
public final class Publishers {
    private Publishers() {}

    /**
     * The publishers that a claim rests on: that of its article, and those of its sources that have looked for themselves.
     *
     * @param article the one the claim is in
     * @return ids of profiles, else names or hosts in lower case; empty when none is named. For counting and comparing: the order
     *     means nothing
     */
    public static Set<String> of(Claim claim, Article article, Dossier dossier) {
        Set<String> publishers = new HashSet<>();
        publishers.add(publisher(article));
        for (Citation cited : claim.sources()) {
            publishers.add(publisher(cited.id(), dossier));
        }
        publishers.remove("");
        return publishers;
    }

    /**
     * A source known only through an article adds nothing to that article, and a post on a social medium has no
     * publisher who checked it.
     */
    private static String publisher(String id, Dossier dossier) {
        Source source = dossier.source(id);
        if (source == null) {
            return publisher(dossier.article(id));
        }
        if (source.via() != null) {
            return publisher(dossier.article(source.via()));
        }
        if (source.type() == Source.Type.SOCIAL) {
            return "";
        }
        String named = source.publisher() == null ? source.author() : name(source.publisher());
        return named.isEmpty() ? host(source.url()) : named.toLowerCase(Locale.ROOT);
    }

    private static String publisher(Article article) {
        return article.outlet() == null
                ? host(article.imprint().url())
                : name(article.outlet()).toLowerCase(Locale.ROOT);
    }

    private static String name(Credit credit) {
        return credit.profile() == null ? credit.name() : credit.profile();
    }

    private static String host(String url) {
        try {
            String host = url.isEmpty() ? null : URI.create(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "").toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
