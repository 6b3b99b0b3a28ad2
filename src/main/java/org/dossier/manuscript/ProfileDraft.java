package org.dossier.manuscript;

import java.util.List;
import org.dossier.model.Image;
import org.dossier.model.Link;
import org.dossier.model.Name;
import org.dossier.model.Names;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.source.Marks;

/**
 * A profile as written. Components are those of {@link Profile}, with references not yet looked up: of what is not given a text is empty, a date, an
 * image and a review is null.
 *
 * @param former ids it had before, oldest first; its own may be among them
 * @param kind from the file's folder
 * @param role the free {@code kind}; empty when not given
 * @param living null when not given
 * @param publicRole empty when not given; {@code none} for a private person
 * @param relations stated in the profile
 * @param redact show its name nowhere
 * @param redactAlso what is its name too, for keeping it out
 * @param notRedacted what is not its name
 * @param draft not to be published yet
 */
public record ProfileDraft(
        String id,
        List<Ref> former,
        Profile.Kind kind,
        Names names,
        Markup description,
        String role,
        Profile.Living living,
        String publicRole,
        LifeDraft born,
        LifeDraft died,
        Image image,
        List<Profile.Identifier> identifiers,
        List<Link> links,
        List<Ref> differentFrom,
        List<Cited> sources,
        List<FactDraft> facts,
        List<Annotations.RelationDraft> relations,
        Markup biography,
        boolean noindex,
        boolean redact,
        List<String> redactAlso,
        List<String> notRedacted,
        boolean draft,
        List<String> tags,
        Annotations.ReviewDraft review,
        Marks marks) {
    /** Its name; null when missing, which has been reported. */
    public Name name() {
        return names.main();
    }

    /** Birth, death, founding or dissolution, as {@link Profile.LifeDate}. */
    public record LifeDraft(PartialDate date, String where, List<Cited> sources) {}

    /** A short fact, as {@link Profile.Fact}. */
    public record FactDraft(String label, Markup text, PartialDate date, List<Cited> sources, Marks marks) {}
}
