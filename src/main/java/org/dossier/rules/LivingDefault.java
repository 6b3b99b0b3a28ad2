package org.dossier.rules;

import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.source.Marks;

/** Nobody is taken for dead without a source. */
final class LivingDefault {
    void check(Dossier dossier, RuleReport report) {
        for (Profile profile : dossier.profiles(Profile.Kind.PERSON)) {
            Profile.LifeDate death = profile.died();
            Marks marks = profile.marks();
            if (death != null && death.date() != null && profile.living() != Profile.Living.FALSE) {
                report.broken(
                        marks.of("living"),
                        "'living: " + profile.living().key() + "' contradicts the date of death",
                        "write\nliving: false\nor remove 'death'");
            }
            if (death != null && death.sources().isEmpty() && !marks.in("death").has("sources")) {
                String date = death.date() == null ? "…" : death.date().toString();
                report.broken(
                        marks.of("death"),
                        "no source is given for this death",
                        "add one, such as\ndeath: {date: " + date + ", sources: [<id of a source>]}");
            }
            if (death == null
                    && profile.living() == Profile.Living.FALSE
                    && profile.sources().isEmpty()) {
                report.broken(
                        marks.of("living"),
                        "no source is given that this person is dead",
                        "add the death, such as\ndeath: {date: 1997, sources: [<id of a source>]}\nor 'sources' of "
                                + "the profile that say so");
            }
        }
    }
}
