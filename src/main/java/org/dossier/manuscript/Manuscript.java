package org.dossier.manuscript;

import java.util.List;
import org.dossier.model.Asset;
import org.dossier.model.Published;

/**
 * The content of a dossier as written: well-formed, every field with its place, nothing looked up.
 *
 * @param settings of {@code dossier.yaml}; null when it cannot be read, which has been reported
 * @param articles by id
 * @param profiles people before organizations, by id
 * @param sources in the order written
 * @param pages by id
 * @param assets by route
 * @param published what {@code dossier.lock} says; null when there is none, or when it cannot be read, which has been reported
 */
public record Manuscript(
        SettingsDraft settings,
        List<ArticleDraft> articles,
        List<ProfileDraft> profiles,
        List<SourceDraft> sources,
        List<PageDraft> pages,
        List<Asset> assets,
        Published published) {}
