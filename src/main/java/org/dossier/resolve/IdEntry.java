package org.dossier.resolve;

import java.util.List;
import org.dossier.manuscript.Ref;
import org.dossier.model.IdKind;
import org.dossier.model.Name;
import org.dossier.source.Span;

/**
 * What an id names.
 *
 * @param id in NFC
 * @param former the ids that it had before, oldest first; its own may be among them
 * @param kind what it is
 * @param name its name or title; null when missing
 * @param aliases other names of a profile
 * @param draft true when it is not published yet
 * @param span where it was written as a whole
 */
public record IdEntry(
        String id, List<Ref> former, IdKind kind, Name name, List<String> aliases, boolean draft, Span span) {}
