package org.dossier.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;

/** Claims do not deny each other in a circle. That a claim does not deny itself is checked when claims are resolved. */
final class DenialCircle {
    void check(Dossier dossier, RuleReport report) {
        new Walk(dossier, report).run();
    }

    /** A walk along the denials, deep first, without recursion: a chain of denials may be long. */
    private static final class Walk {
        private final Dossier dossier;
        private final RuleReport report;
        private final Deque<Iterator<String>> open = new ArrayDeque<>();
        private final List<Claim> path = new ArrayList<>();

        /** Where a claim is on the path; -1 when the walk has left it for good. */
        private final Map<String, Integer> places = new HashMap<>();

        Walk(Dossier dossier, RuleReport report) {
            this.dossier = dossier;
            this.report = report;
        }

        void run() {
            for (Claim claim : dossier.claims()) {
                if (!claim.denies().isEmpty() && !places.containsKey(claim.id())) {
                    enter(claim);
                    while (!open.isEmpty()) {
                        step();
                    }
                }
            }
        }

        private void enter(Claim claim) {
            places.put(claim.id(), path.size());
            path.add(claim);
            open.push(claim.denies().iterator());
        }

        private void step() {
            Claim last = path.get(path.size() - 1);
            if (!open.peek().hasNext()) {
                open.pop();
                path.remove(path.size() - 1);
                places.put(last.id(), -1);
                return;
            }
            Claim denied = dossier.claim(open.peek().next());
            if (denied == null || denied.id().equals(last.id())) {
                return;
            }
            Integer place = places.get(denied.id());
            if (place == null) {
                enter(denied);
            } else if (place >= 0) {
                circle(last, denied, path.size() - place);
            }
        }

        private void circle(Claim last, Claim first, int claims) {
            report.broken(
                    last.marks().of("denies").find(first.id()),
                    "'" + last.id() + "' denies '" + first.id() + "', which denies it in turn"
                            + (claims > 2 ? ", through " + claims + " claims" : ""),
                    "remove 'denies' from the earlier claim; a denial of a denial is a claim of its own, with "
                            + "its own words",
                    first.marks().of("denies"),
                    "the circle begins here");
        }
    }
}
