package org.dossier.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Export;
import org.dossier.model.Image;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.model.RelationKind;
import org.dossier.model.Settings;
import org.dossier.source.Marks;
import org.dossier.source.Problem;

/**
 * {@code dossier.yaml} as written. Components are those of {@link Settings}, with references not yet looked up.
 *
 * @param title null when missing, which has been reported
 * @param rules levels by rule id
 * @param meant what files of the assets say and are meant to
 * @param front what the first page shows; null when not given
 * @param nav sections, by their keys, and pages
 * @param relationKinds those of its own
 * @param exports which are offered besides the pages, and which are not; those left out are as usual
 * @param digits of numbers in Arabic
 */
public record SettingsDraft(
        Name title,
        Markup description,
        Language language,
        String url,
        List<Settings.Editor> editors,
        String license,
        Ref methodology,
        Ref corrections,
        String contact,
        boolean strict,
        Settings.Linking linking,
        Map<String, Problem.Level> rules,
        Set<String> rulesOff,
        boolean noindex,
        Settings.Cards cards,
        List<IntendedMetadata> meant,
        Markup lead,
        FrontDraft front,
        List<Ref> nav,
        Markup practice,
        PartialDate checked,
        List<RelationKind> relationKinds,
        Map<Export, Boolean> exports,
        Settings.Digits digits,
        Marks marks) {
    /** What the first page shows, as {@link Settings.Front}. */
    public record FrontDraft(Image picture, List<Ref> claims, List<Settings.Block> blocks, Marks marks) {}
}
