package org.dossier.compose;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Profile;

/**
 * What is asked of an import of records.
 *
 * @param project the folder that holds {@code content}
 * @param file the name of the imported file
 * @param as what someone is whom the file calls neither a person nor an organization; null to ask
 * @param same ids of profiles, by the ids of the records that are about them
 * @param others ids of records that are about nobody who has a profile
 * @param only ids or names to which the import is limited; empty for none
 * @param source id of the source of everything that names none; null for none
 * @param strong true to take one word as a name that is found anywhere
 * @param today the day
 * @param moment this one
 */
public record ImportWish(
        Path project,
        String file,
        Profile.Kind as,
        Map<String, String> same,
        Set<String> others,
        Set<String> only,
        String source,
        boolean strong,
        LocalDate today,
        Instant moment) {}
