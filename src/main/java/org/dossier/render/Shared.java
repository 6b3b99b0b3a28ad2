package org.dossier.render;

import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;

/**
 * What all pages of one build have in common, computed once.
 *
 * @param dossier what is drawn
 * @param labels the words of the interface
 * @param dates dates in those words
 * @param sharing what other sites show with a link
 * @param titles how pages of one title are told apart
 * @param theme the files that give pages their looks
 * @param rules the editorial rules in force, for readers of the methodology
 * @param people by sort name
 * @param organizations by sort name
 * @param claims all of them, in the order of {@link Dossier#claims()}
 * @param corrections newest first
 * @param pictures how large they are
 */
record Shared(
        Dossier dossier,
        Labels labels,
        Dates dates,
        Sharing sharing,
        PageTitles titles,
        Theme theme,
        List<RuleInForce> rules,
        List<Profile> people,
        List<Profile> organizations,
        List<Claim> claims,
        List<Correction> corrections,
        PictureSizes pictures) {

    static Shared of(Dossier dossier, Theme theme, List<RuleInForce> rules) {
        Labels labels = Labels.of(dossier.settings().language());
        Sharing sharing = new Sharing(dossier, labels);
        return new Shared(
                dossier,
                labels,
                new Dates(labels),
                sharing,
                PageTitles.of(dossier, labels, sharing),
                theme,
                List.copyOf(rules),
                dossier.profiles(Profile.Kind.PERSON),
                dossier.profiles(Profile.Kind.ORGANIZATION),
                dossier.claims(),
                dossier.articles().stream()
                        .flatMap(article -> article.corrections().stream())
                        .sorted((one, other) -> other.date().compareTo(one.date()))
                        .toList(),
                PictureSizes.of(dossier.assets()));
    }

    List<Profile> profiles(Profile.Kind kind) {
        return kind == Profile.Kind.PERSON ? people : organizations;
    }
}
