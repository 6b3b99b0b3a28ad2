package org.dossier.suggest;

import java.util.List;
import java.util.Set;
import org.dossier.TestContent;

/** What is suggested for some content, as short texts. */
final class Suggested {
    private Suggested() {}

    static Suggestions in(TestContent content) {
        return Suggest.in(content.dossier(), Set.of());
    }

    /** The names, each as {@code name kind count}. */
    static List<String> names(TestContent content) {
        return in(content).names().stream()
                .map(one -> one.name() + " " + one.kind().key() + " " + one.count())
                .toList();
    }

    /** The forms of known names, each as {@code text why profiles}. */
    static List<String> forms(TestContent content) {
        return in(content).forms().stream()
                .map(one -> one.text() + " " + one.why().key() + " " + String.join(" ", one.profiles()))
                .toList();
    }
}
