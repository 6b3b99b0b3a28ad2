package org.dossier.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Mention;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
import org.dossier.rules.BioCitation;

/** Gathers what the dossier says of living people. */
final class PersonAudit {
    /** What is said against someone comes first, and those without a public role before all. */
    private static final Comparator<AuditedPerson> GRAVITY = Comparator.comparing(
                    (AuditedPerson person) -> person.claims().isEmpty())
            .thenComparing(person -> !person.hasMatter())
            .thenComparing(person -> !person.role().isEmpty());

    private final Dossier dossier;
    private final ReportWords wording;
    private final SharedNames shared;
    private final ClaimAudit.Found claims;

    /** @param claims those of the report */
    PersonAudit(Dossier dossier, ReportWords wording, ClaimAudit.Found claims) {
        this.dossier = dossier;
        this.wording = wording;
        this.claims = claims;
        this.shared = new SharedNames(dossier, wording);
    }

    /** All living people, in the order of {@link Audit#people()}. */
    List<AuditedPerson> people() {
        return dossier.profiles(Profile.Kind.PERSON).parallelStream()
                .filter(ClaimAudit::isLiving)
                .map(this::person)
                .sorted(GRAVITY)
                .toList();
    }

    private AuditedPerson person(Profile profile) {
        ProfileLinks links = dossier.links(profile.id());
        long weak = links.mentions().stream()
                .filter(mention -> mention.how() == Mention.How.WEAK)
                .count();
        return new AuditedPerson(
                wording.profile(profile.id()),
                profile.living() == Profile.Living.TRUE,
                profile.privatePerson(),
                wording.words(profile.publicRole()),
                against(profile, links),
                links.relations().stream()
                        .filter(relation -> relation.status() == Relation.Status.ALLEGED
                                || relation.status() == Relation.Status.DISPUTED)
                        .map(this::tie)
                        .toList(),
                BioCitation.unsourced(profile).stream().map(wording::spot).toList(),
                links.mentions().size(),
                (int) weak,
                links.articles().size(),
                shared.of(profile.id(), links),
                wording.spot(profile.marks().whole()));
    }

    private List<AuditedClaim> against(Profile profile, ProfileLinks links) {
        return links.claimsAbout().stream()
                .filter(claim -> claim.stance() == Claim.Stance.NEGATIVE)
                .filter(claim -> !profile.id().equals(claim.by().profile()))
                .distinct()
                .map(claims.byClaim()::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(AuditedClaim::number))
                .toList();
    }

    private AuditedPerson.Tie tie(Relation relation) {
        return new AuditedPerson.Tie(
                relation.status(),
                wording.profile(relation.subject()),
                relation.kind().label().in(dossier.settings().language()),
                wording.profile(relation.object()),
                relation.sources().size(),
                wording.article(
                        relation.place() == null ? null : relation.place().article()),
                wording.spot(relation.marks().whole()));
    }
}
