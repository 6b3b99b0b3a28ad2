package org.dossier.rules;

import org.dossier.model.Dossier;
import org.dossier.model.FreePage;
import org.dossier.model.Settings;
import org.dossier.source.Marks;
import org.dossier.source.Span;

/** A dossier that carries claims about someone says how it works, how it corrects, and where to write to. */
final class PolicyPages {
    void check(Dossier dossier, RuleReport report) {
        boolean aboutSomebody =
                dossier.claims().stream().anyMatch(claim -> !claim.about().isEmpty());
        if (!aboutSomebody) {
            return;
        }
        Settings settings = dossier.settings();
        if (settings.marks().has("policies") && !settings.marks().holdsRecord("policies")) {
            // What is there is not a map, which has been reported.
            return;
        }
        page("methodology", "how the editors work", settings.methodology(), dossier, report);
        page("corrections", "how mistakes are corrected", settings.corrections(), dossier, report);
        boolean editor =
                settings.editors().stream().anyMatch(one -> !one.contact().isEmpty());
        if (settings.contact().isEmpty() && !editor) {
            report.broken(
                    place(settings.marks()),
                    "there is no contact for those who want to reply",
                    "add one to dossier.yaml, such as\npolicies:\n  contact: desk@…");
        }
    }

    private static void page(String key, String what, String id, Dossier dossier, RuleReport report) {
        Marks marks = dossier.settings().marks();
        if (id == null) {
            // A page that was named but does not exist has been reported as such.
            if (!marks.in("policies").has(key)) {
                report.broken(
                        place(marks),
                        "there is no page that says " + what,
                        "write content/pages/" + key + ".md and name it in dossier.yaml:\n" + "policies:\n  " + key
                                + ": " + key);
            }
            return;
        }
        FreePage page = dossier.page(id);
        if (page != null && page.body().isEmpty()) {
            report.broken(page.marks().whole(), "the page that should say " + what + " is empty", "write it");
        }
    }

    /** The policies, or the file as a whole where it has none. */
    private static Span place(Marks settings) {
        return settings.has("policies")
                ? settings.of("policies")
                : Span.whole(settings.whole().file());
    }
}
