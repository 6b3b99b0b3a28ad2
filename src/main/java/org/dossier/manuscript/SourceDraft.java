package org.dossier.manuscript;

import java.util.List;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.model.Source;
import org.dossier.source.Marks;
import org.dossier.source.Span;

/**
 * An entry of {@code sources.yaml} as written. Components are those of {@link Source}, with references not yet looked up: of what is not given a
 * text is empty, all else null.
 *
 * @param former ids it had before, oldest first; its own may be among them
 * @param title null when missing, which has been reported
 * @param publisher a name or the id of an organization; null when not given
 * @param evidence null when not given; its digest is empty when it is missing or wrong, which is reported
 * @param draft true when it is not published yet
 * @param fields its fields, from the first key on
 * @param marks where its key was written, and each field
 */
public record SourceDraft(
        String id,
        List<Ref> former,
        Name title,
        String author,
        Ref publisher,
        PartialDate date,
        String url,
        String locator,
        String archived,
        PartialDate accessed,
        Source.Evidence evidence,
        Source.Type type,
        Ref via,
        String rights,
        Markup note,
        boolean draft,
        Span fields,
        Marks marks) {}
